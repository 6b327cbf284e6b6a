// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"

#include <QAbstractTableModel>

#include <vector>

namespace budget::ui {

/// What the fixes of several findings would change, one place a row, each to be ticked. The document stays as
/// it is while it is looked at.
class FixPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixColumn : int { ProjectColumn, RowColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    /// Those of \a findings that have a fix which would change something; all are ticked.
    FixPreviewModel(const BudgetDocument& document, const std::vector<Finding>& findings,
                    QObject* parent = nullptr);

    [[nodiscard]] std::vector<Finding> chosen() const;
    [[nodiscard]] int chosenCount() const;
    void chooseAll(Qt::CheckState state);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        Finding finding;
        Qt::CheckState state = Qt::Checked;
    };
    [[nodiscard]] QString textOf(const Finding& finding, int column) const;

    const BudgetDocument& m_document;
    std::vector<Line> m_lines;
};

} // namespace budget::ui
