// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellaccess.h"
#include "ui/models/columnspec.h"
#include "ui/models/completions.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

namespace budget::ui {

/// The head of a table and its three texts as lines of label and value; the value is editable. One row for
/// each field of FieldScope::Project, in printed order.
class ProjectFieldsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ProjectFieldColumn : int { LabelColumn, ValueColumn, ColumnCount };

    ProjectFieldsModel(const BudgetDocument& document, ChangeSink& sink, const Checker& checker,
                       QObject* parent = nullptr);

    void setProject(ProjectId project);
    [[nodiscard]] ProjectId project() const { return m_project; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    [[nodiscard]] static Field fieldAt(int row) { return static_cast<Field>(row); }
    [[nodiscard]] FieldAddress addressAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const FieldAddress& cell) const;
    /// The value's index of a field.
    [[nodiscard]] QModelIndex indexOf(Field field) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    using QAbstractTableModel::revert; // of the view; below that of cells
    Result<> revert(const QModelIndexList& cells);
    [[nodiscard]] std::vector<Completion> completions(const QModelIndex& index) const;

signals:
    void editRejected(const QModelIndex& index, const budget::Error& error);

private:
    void emitValuesChanged();

    const BudgetDocument& m_document;
    ChangeSink& m_sink;
    MarkCache m_marks;
    Completions m_completions;
    ProjectId m_project;
    int m_rowCount = 0; ///< as announced to views
    bool m_isReadOnly = false;
};

} // namespace budget::ui
