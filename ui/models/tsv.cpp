// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tsv.h"

#include <algorithm>

namespace budget::ui::tsv {

namespace {

/// Reads a cell in quotes that begins at \a at, and moves behind it.
QString quotedCell(const QString& text, qsizetype& at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += u'"';
            ++at;
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

bool isEndOfCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

Block parse(const QString& text, qsizetype maxCells)
{
    Block block;
    qsizetype at = 0;
    qsizetype cells = 0;
    while (at < text.size() && cells < maxCells) {
        QStringList row;
        for (bool isRowOpen = true; isRowOpen;) {
            QString cell;
            if (at < text.size() && text[at] == u'"')
                cell = quotedCell(text, at);
            while (at < text.size() && !isEndOfCell(text[at]))
                cell += text[at++];
            row.append(cell);
            ++cells;
            isRowOpen = at < text.size() && text[at] == u'\t' && cells < maxCells;
            if (isRowOpen)
                ++at;
        }
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
        block.push_back(std::move(row));
    }
    return block;
}

QString format(const Block& block)
{
    QString result;
    for (const QStringList& row : block) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                result += u'\t';
            const QString& cell = row[i];
            const bool needsQuotes = cell.startsWith(u'"') || std::ranges::any_of(cell, isEndOfCell);
            if (needsQuotes)
                result += u'"' + QString(cell).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
            else
                result += cell;
        }
        result += u'\n';
    }
    return result;
}

} // namespace budget::ui::tsv
