// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "ui/models/listdiff.h"
#include "ui/models/roles.h"

#include <vector>

namespace budget::ui {

/// What reading the documents left over: lines that found no place in a field, and what was odd outside of
/// tables (what was odd in one is a Doubt). In the order of documents and lines; IdRole is the document's id.
class UnplacedTextModel final : public DiffTableModel
{
    Q_OBJECT

public:
    enum UnplacedColumn : int { DocumentColumn, LineColumn, KindColumn, TextColumn, ColumnCount };

    explicit UnplacedTextModel(const BudgetDocument& document, QObject* parent = nullptr);

    [[nodiscard]] DocumentId documentAt(int row) const { return m_lines[static_cast<size_t>(row)].document; }
    [[nodiscard]] quint32 lineAt(int row) const
    {
        return m_lines[static_cast<size_t>(row)].line;
    } ///< 1-based

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        DocumentId document;
        quint32 line = 0;
        bool isUnplaced = false; ///< a line of the document; else the diagnostic
        Diagnostic diagnostic;
        QString text;

        friend bool operator==(const Line&, const Line&) = default;
    };
    [[nodiscard]] std::vector<Line> collected() const;
    void refill();

    const BudgetDocument& m_document;
    std::vector<Line> m_lines;
};

} // namespace budget::ui
