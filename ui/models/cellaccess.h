// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/session/changesink.h"
#include "ui/models/cellmarks.h"

#include <QAbstractItemModel>
#include <QVariant>

#include <optional>
#include <vector>

namespace budget::ui {

/// What every model that shows cells answers for one: text, tooltip, marks, editing. \a row is null for a
/// field of the head.
[[nodiscard]] QVariant cellData(const Project& project, const Indicator* row, Field field, int role,
                                const ProjectMarks& marks);

/// The change that puts \a typed into the cell, after the field's own reading of it. A cell that already
/// holds the text gives no change.
[[nodiscard]] Result<std::optional<FieldEdited>> editOf(const BudgetDocument& document,
                                                        const FieldAddress& cell, const QString& typed);

/// Puts \a typed into the cell; nothing to do is no failure.
[[nodiscard]] Result<> editCell(const BudgetDocument& document, ChangeSink& sink, const FieldAddress& cell,
                                const QString& typed);

/// What a header says of a column of cells.
[[nodiscard]] QVariant columnHeaderData(Field field, int role);

/// A cell that did not take a text, and why.
struct RefusedCell
{
    FieldAddress cell; ///< without a row when the row was not made either
    int blockRow = 0;  ///< 0-based place in the pasted block or selection
    int blockColumn = 0;
    QString text;
    Error reason;
};

/// What became of a step that touches many cells.
struct BulkReport
{
    int changedCells = 0;
    int unchangedCells = 0; ///< held the text already
    int insertedRows = 0;
    bool hadHeader = false; ///< the first line of the block was recognised as column titles
    std::vector<RefusedCell> refused;
};

/// One step that puts \a typed into each of the cells; those that refuse it are reported and left.
[[nodiscard]] Result<BulkReport> editCells(const BudgetDocument& document, ChangeSink& sink,
                                           const std::vector<FieldAddress>& cells, const QString& typed);

/// One step that gives the cells their printed texts back.
[[nodiscard]] Result<> revertCells(const BudgetDocument& document, ChangeSink& sink,
                                   const std::vector<FieldAddress>& cells);

/// The cells of one model as tab separated text: the rows and columns in which something is selected, other
/// cells of them empty.
[[nodiscard]] QString copiedCells(const QAbstractItemModel& model, const QModelIndexList& cells,
                                  bool withTitles);

} // namespace budget::ui
