// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellaccess.h"
#include "ui/models/columnspec.h"
#include "ui/models/completions.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace budget::ui {

/// The indicator rows of one project, editable as in a spreadsheet. Columns are kIndicatorColumns. Nothing is
/// changed here: every edit goes to the ChangeSink, and the document's signals bring it back.
class IndicatorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    IndicatorTableModel(const BudgetDocument& document, ChangeSink& sink, const Checker& checker,
                        QObject* parent = nullptr);

    void setProject(ProjectId project);
    [[nodiscard]] ProjectId project() const { return m_project; }
    /// A workspace that cannot be written has no editable cells.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    [[nodiscard]] static Field fieldAt(int column) { return kIndicatorColumns[static_cast<size_t>(column)]; }
    [[nodiscard]] static int columnOf(Field field); ///< -1 for a field of the head
    [[nodiscard]] FieldAddress addressAt(const QModelIndex& index) const;
    /// Invalid for a cell of another project or of the head.
    [[nodiscard]] QModelIndex indexOf(const FieldAddress& cell) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    bool insertRows(int row, int count, const QModelIndex& parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                  const QModelIndex& destinationParent, int destinationChild) override;

    /// A new row before \a row (rowCount(): at the end). It starts with the levels of the row above.
    Result<> insertIndicator(int row);
    /// Copies of the rows, in their order, below the last of them.
    Result<> duplicateIndicators(std::vector<int> rows);
    Result<> removeIndicators(std::vector<int> rows);
    /// The rows one place up (-1) or down (+1), keeping their order; does nothing at the edge.
    Result<> shiftIndicators(std::vector<int> rows, int step);
    Result<BulkReport> fill(const QModelIndexList& cells, const QString& text);
    using QAbstractTableModel::revert; // of the view; below that of cells
    Result<> revert(const QModelIndexList& cells);

    /// Puts a block of tab separated text at \a topLeft, in one step: cells that refuse their text are
    /// reported and left; rows beyond the last one are added; a first line of column titles is recognised
    /// and gives the columns their order.
    Result<BulkReport> paste(const QModelIndex& topLeft, const QString& block);
    /// See copiedCells().
    [[nodiscard]] QString copied(const QModelIndexList& cells, bool withTitles) const;

    [[nodiscard]] std::vector<Completion> completions(const QModelIndex& index) const;

signals:
    void editRejected(const QModelIndex& index, const budget::Error& error);

private:
    [[nodiscard]] const Project* current() const { return m_document.project(m_project); }
    [[nodiscard]] std::vector<FieldAddress> addresses(const QModelIndexList& cells) const;
    void connectDocument();
    void emitMarksChanged();
    void beginReplace(ProjectId project);
    void endReplace(ProjectId project);
    [[nodiscard]] Indicator copyOf(const Indicator& row);
    Result<> submitAll(std::vector<Change> changes, ChangeGroup::Kind kind);

    const BudgetDocument& m_document;
    ChangeSink& m_sink;
    MarkCache m_marks;
    Completions m_completions;
    ProjectId m_project;
    std::vector<IndicatorId> m_replacedRows; ///< the rows before a table is read again
    int m_rowCount = 0; ///< as announced to views; the document is ahead of it between its signals
    bool m_isReadOnly = false;
};

} // namespace budget::ui
