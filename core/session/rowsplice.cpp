// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/rowsplice.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/token.h"

#include <algorithm>
#include <functional>

namespace budget {

namespace {

using Entries = std::vector<SourceMap::Entry>;

bool isLevel(Field field)
{
    return field == Field::Level1 || field == Field::Level2;
}

QString wrapped(const QStringList& lines)
{
    std::vector<QByteArray> bytes;
    for (const QString& line : lines)
        bytes.push_back(line.toUtf8());
    parse::Pieces pieces;
    for (const QByteArray& line : bytes)
        pieces.push_back({.text = std::string_view(line.constData(), static_cast<size_t>(line.size()))});
    std::string joined;
    parse::joinWrapped(pieces, joined);
    return QString::fromStdString(joined);
}

/// Two numbers or marks are not one: they stand beside each other until somebody chooses.
QString joinedText(Field field, const QString& above, const QString& below)
{
    if (above.isEmpty() || above == below)
        return below;
    if (below.isEmpty())
        return above;
    const bool isText = fieldInfo(field).kind == FieldKind::Line;
    return isText ? wrapped({above, below}) : above + u' ' + below;
}

void joinExtras(Extras& above, const Extras& below)
{
    for (const Extra& extra : below) {
        Extra& target = extraNamed(above, extra.name);
        const bool isSame = target.text == extra.text && target.parts == extra.parts;
        if (isSame)
            continue;
        target.text = target.text.isEmpty() || extra.text.isEmpty() ? target.text + extra.text
                                                                    : wrapped({target.text, extra.text});
        joinExtras(target.parts, extra.parts);
        target.spans.insert(target.spans.end(), extra.spans.begin(), extra.spans.end());
    }
}

/// Gives the map of \a project the entries that \a change makes of its own ones.
void rewriteSources(Project& project,
                    const std::function<std::vector<SourceMap::Entry>(SourceMap::Entry)>& change)
{
    SourceMap sources;
    for (const SourceMap::Entry& entry : project.sources.entries()) {
        for (const SourceMap::Entry& changed : change(entry))
            sources.add(changed.row, changed.field, changed.span);
    }
    sources.squeeze();
    project.sources = std::move(sources);
}

/// The first \a length characters of \a text that are no white space, and the rest.
std::pair<QString, QString> parted(const QString& text, qsizetype length)
{
    qsizetype at = 0;
    for (; at < text.size() && length > 0; ++at)
        length -= text::isSpace(text[at].unicode()) ? 0 : 1;
    return {text.left(at).trimmed(), text.mid(at).trimmed()};
}

} // namespace

QStringList piecesOfCell(const Project& project, int row, Field field)
{
    const Indicator& indicator = project.indicators[static_cast<size_t>(row)];
    const QString all = indicator.text(field);
    const std::vector<SourceSpan> spans = project.sources.spans(indicator.sourceRow, field);
    QStringList pieces;
    QString rest = all;
    for (size_t i = 0; i + 1 < spans.size(); ++i) {
        // Blanks within a printed line are few and not counted here: what was joined is found by its length.
        auto [piece, others] = parted(rest, spans[i].length);
        pieces.append(piece);
        rest = others;
    }
    pieces.append(rest);
    return pieces.contains(QString()) ? QStringList(all) : pieces;
}

void joinRows(Project& project, int row)
{
    std::vector<Indicator>& rows = project.indicators;
    Indicator& above = rows[static_cast<size_t>(row)];
    const Indicator below = rows[static_cast<size_t>(row) + 1];
    const Indicator before = above;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        const QString top = above.text(info.field);
        const bool keeps = isLevel(info.field) && !top.isEmpty();
        if (!keeps)
            setText(above, info.field, joinedText(info.field, top, below.text(info.field)));
    }
    joinExtras(above.extras, below.extras);
    rewriteSources(project, [&](SourceMap::Entry entry) -> Entries {
        const bool isOfBelow = entry.row == below.sourceRow;
        // A level, or the same word, that stands in both rows was printed once.
        if (isOfBelow && above.text(entry.field) == before.text(entry.field))
            return {};
        if (entry.row >= below.sourceRow)
            --entry.row;
        return {entry};
    });
    rows.erase(rows.begin() + row + 1);
    for (size_t i = static_cast<size_t>(row) + 1; i < rows.size(); ++i)
        --rows[i].sourceRow;
}

void splitRow(Project& project, int row, Field field, int pieces)
{
    Indicator& above = project.indicators[static_cast<size_t>(row)];
    const qsizetype count = piecesOfCell(project, row, field).size();
    Indicator below;
    below.sourceRow = static_cast<quint16>(above.sourceRow + 1);
    std::vector<Field> cut;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        if (isLevel(info.field)) {
            setText(below, info.field, above.text(info.field));
            continue;
        }
        const QStringList lines = piecesOfCell(project, row, info.field);
        if (lines.size() != count)
            continue;
        cut.push_back(info.field);
        setText(below, info.field, wrapped(lines.mid(pieces)));
    }
    for (const Field each : cut) {
        const QStringList lines = piecesOfCell(project, row, each);
        setText(above, each, wrapped(lines.first(pieces)));
    }
    QHash<Field, int> seen;
    const quint16 number = above.sourceRow;
    rewriteSources(project, [&](SourceMap::Entry entry) -> Entries {
        if (entry.row > number)
            ++entry.row;
        if (entry.row != number)
            return {entry};
        SourceMap::Entry lower = entry;
        lower.row = below.sourceRow;
        if (isLevel(entry.field))
            return {entry, lower};
        const bool isCut = std::ranges::find(cut, entry.field) != cut.end();
        return {isCut && seen[entry.field]++ >= pieces ? lower : entry};
    });
    for (size_t i = static_cast<size_t>(row) + 1; i < project.indicators.size(); ++i)
        ++project.indicators[i].sourceRow;
    project.indicators.insert(project.indicators.begin() + row + 1, std::move(below));
}

} // namespace budget
