// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellaccess.h"
#include "ui/models/columnspec.h"
#include "ui/models/completions.h"
#include "ui/models/indicatorfilter.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace budget::ui {

/// Every row of every project in one table, columns kAllIndicatorsColumns; the first two are read-only here.
/// Filters and sorts through a vector of row numbers: a proxy model takes seconds at 400,000 rows.
///
/// Filter and order are applied when they are set; a row that is edited afterwards stays where it is until
/// refresh(), so that it does not jump away under the hand that works on it. A row that appears later stands
/// at its place in document order, or last when the table is sorted.
class AllIndicatorsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    AllIndicatorsModel(const BudgetDocument& document, ChangeSink& sink, const Checker& checker,
                       QObject* parent = nullptr);
    ~AllIndicatorsModel() override;

    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    void setFilter(const IndicatorFilter& filter);
    [[nodiscard]] const IndicatorFilter& filter() const;
    void setFilterText(const QString& text);
    void setSelected(Facet facet, const QStringList& keys);
    /// What cells of \a column must be, as ColumnCondition reads it; blanks take the filter of the column
    /// away.
    void setColumnFilter(int column, const QString& typed);
    /// The values that occur or are selected. Words of the documents: the most frequent first.
    [[nodiscard]] std::vector<FacetValue> facetValues(Facet facet) const;
    /// -1: the document's order. Numbers before texts; texts by pinyin.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Applies filter and order to what was edited since.
    void refresh();

    [[nodiscard]] int totalRows() const;
    [[nodiscard]] static Field fieldAt(int column)
    {
        return kAllIndicatorsColumns[static_cast<size_t>(column)];
    }
    [[nodiscard]] static int columnOf(Field field); ///< -1 when there is none
    [[nodiscard]] FieldAddress addressAt(const QModelIndex& index) const;
    /// Invalid when the row is filtered out.
    [[nodiscard]] QModelIndex indexOf(const FieldAddress& cell) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// One step for all the cells.
    Result<BulkReport> fill(const QModelIndexList& cells, const QString& text);
    using QAbstractTableModel::revert; // of the view; below that of cells
    Result<> revert(const QModelIndexList& cells);
    /// One step that puts a block of cells into the table from \a topLeft on; lines and columns beyond its
    /// edge are refused.
    [[nodiscard]] Result<BulkReport> paste(const QModelIndex& topLeft,
                                           const std::vector<QStringList>& block) const;
    [[nodiscard]] QString copied(const QModelIndexList& cells, bool withTitles) const;
    [[nodiscard]] std::vector<Completion> completions(const QModelIndex& index) const;

signals:
    void editRejected(const QModelIndex& index, const budget::Error& error);
    void filterChanged();
    /// facetValues() may be others now.
    void facetsChanged();

private:
    [[nodiscard]] std::vector<FieldAddress> editable(const QModelIndexList& cells) const;

    class Private;
    friend class Private;
    std::unique_ptr<Private> d;
    const BudgetDocument& m_document;
    ChangeSink& m_sink;
    MarkCache m_marks;
    Completions m_completions;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isReadOnly = false;
};

} // namespace budget::ui
