// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/doubtlistmodel.h"

#include "ui/models/annotationlistmodel.h"
#include "ui/models/roles.h"
#include "ui/text/diagnostictext.h"

#include <QCoreApplication>

namespace budget::ui {

DoubtListModel::DoubtListModel(const BudgetDocument& document, QObject* parent)
    : DiffTableModel(parent)
    , m_document(document)
{
    connect(&document, &BudgetDocument::applied, this, [this](const Change& change) {
        // Editing a cell is looking at it; of the other changes only those of documents bring doubts or take
        // them.
        const bool isQuiet =
            std::holds_alternative<ThreadSet>(change.any) || std::holds_alternative<ReviewSet>(change.any);
        if (!isQuiet && (m_total > 0 || std::holds_alternative<ChangeGroup>(change.any) ||
                         std::holds_alternative<SourceDocumentSet>(change.any)))
            refill();
    });
    connect(&document, &BudgetDocument::wasReset, this, &DoubtListModel::refill);
    refill();
}

void DoubtListModel::setShown(Shown shown)
{
    m_shown = shown;
    refill();
}

int DoubtListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DoubtListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DoubtListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case SubjectColumn: return subjectText(m_document, line.doubt.subject);
        case TextColumn: return line.doubt.fingerprint;
        case ReasonColumn:
            return line.isLookedAt ? QCoreApplication::translate("Doubts", "%1 (looked at)")
                                         .arg(diagnosticText(line.doubt.diagnostic))
                                   : diagnosticText(line.doubt.diagnostic);
        case LineColumn: return line.doubt.diagnostic.line;
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    case SettledRole: return line.isLookedAt;
    case SubjectRole: return QVariant::fromValue(line.doubt.subject);
    default: return {};
    }
}

QVariant DoubtListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn: return QCoreApplication::translate("Columns", "Cell");
    case TextColumn: return QCoreApplication::translate("Columns", "Text");
    case ReasonColumn: return QCoreApplication::translate("Columns", "Why it is doubtful");
    case LineColumn: return QCoreApplication::translate("Columns", "Line");
    default: return {};
    }
}

void DoubtListModel::refill()
{
    std::vector<Line> lines;
    m_waiting = 0;
    m_total = 0;
    for (Doubt& doubt : allDoubts(m_document)) {
        const bool isDone = isLookedAt(m_document, doubt);
        ++m_total;
        m_waiting += isDone ? 0 : 1;
        if (!isDone || m_shown == Shown::All)
            lines.push_back({.doubt = std::move(doubt), .isLookedAt = isDone});
    }
    replaceLines(m_lines, std::move(lines), [](const Line& line) {
        const Diagnostic& diagnostic = line.doubt.diagnostic;
        return std::pair(line.doubt.document, std::pair((quint64(diagnostic.table) << 32) | diagnostic.line,
                                                        static_cast<int>(diagnostic.kind)));
    });
    emit countsChanged();
}

} // namespace budget::ui
