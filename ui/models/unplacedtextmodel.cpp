// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/unplacedtextmodel.h"

#include "ui/text/diagnostictext.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

UnplacedTextModel::UnplacedTextModel(const BudgetDocument& document, QObject* parent)
    : DiffTableModel(parent)
    , m_document(document)
{
    connect(&document, &BudgetDocument::sourceDocumentsChanged, this, &UnplacedTextModel::refill);
    connect(&document, &BudgetDocument::wasReset, this, &UnplacedTextModel::refill);
    refill();
}

int UnplacedTextModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int UnplacedTextModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnplacedTextModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case DocumentColumn: {
            const SourceDocument* document = m_document.sourceDocument(line.document);
            return document ? document->fileName : QString();
        }
        case LineColumn: return line.line;
        case KindColumn:
            return line.isUnplaced ? QCoreApplication::translate("Diagnostics", "Found no place in a field")
                                   : diagnosticText(line.diagnostic);
        case TextColumn: return line.text;
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case IdRole: return line.document.value();
    default: return {};
    }
}

QVariant UnplacedTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DocumentColumn: return QCoreApplication::translate("Columns", "Document");
    case LineColumn: return QCoreApplication::translate("Columns", "Line");
    case KindColumn: return QCoreApplication::translate("Columns", "What was found");
    case TextColumn: return QCoreApplication::translate("Columns", "Text");
    default: return {};
    }
}

std::vector<UnplacedTextModel::Line> UnplacedTextModel::collected() const
{
    std::vector<Line> lines;
    for (const SourceDocument& document : m_document.sourceDocuments()) {
        const size_t first = lines.size();
        for (const UnplacedLine& unplaced : document.lines.unplaced)
            lines.push_back({.document = document.id,
                             .line = unplaced.line,
                             .isUnplaced = true,
                             .diagnostic = {},
                             .text = unplaced.text});
        for (const Diagnostic& diagnostic : document.diagnostics) {
            if (diagnostic.table > 0)
                continue; // a doubt about a cell of that table
            lines.push_back({.document = document.id,
                             .line = diagnostic.line,
                             .isUnplaced = false,
                             .diagnostic = diagnostic,
                             .text = diagnostic.detail});
        }
        std::ranges::stable_sort(lines.begin() + static_cast<ptrdiff_t>(first), lines.end(), {}, &Line::line);
    }
    return lines;
}

void UnplacedTextModel::refill()
{
    replaceLines(m_lines, collected(), [](const Line& line) {
        const int kind = line.isUnplaced ? -1 : static_cast<int>(line.diagnostic.kind);
        return std::pair(line.document, std::pair(line.line, kind));
    });
}

} // namespace budget::ui
