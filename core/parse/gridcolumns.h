// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridlabels.h"

#include <optional>
#include <vector>

namespace budget::parse {

/// What stands under the column heads of indicators: which column holds which field.
class GridColumns
{
public:
    struct Column
    {
        /// Whether it holds this field of a row.
        [[nodiscard]] bool isOf(Field field) const
        {
            return !isOfProject && target.kind == GridTarget::Kind::Field && target.field == field;
        }

        quint32 begin = 0; ///< columns of the table
        quint32 end = 0;
        GridTarget target;        ///< an Extra without name: a column that no description knows
        bool isHeld = false;      ///< the head holds a word of the field and is not spelled as one
        bool isOfProject = false; ///< a flat list: the head's fields stand in columns too
        size_t block = 0;         ///< of two blocks side by side
        CellText head;
    };

    /// Nothing when \a row holds no column heads.
    [[nodiscard]] static std::optional<GridColumns> read(const GridForm& form, const GridRow& row);

    /// These columns with the heads of \a row under those that span several of them, or nothing when \a row
    /// has no such heads: 指标值 over 指标性质, 指标值 and 计量单位.
    [[nodiscard]] std::optional<GridColumns> dividedBy(const GridForm& form, const GridRow& row) const;

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const Column* at(const GridCell& cell) const;
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] bool has(Field field, size_t block) const;
    [[nodiscard]] size_t blockCount() const { return m_columns.back().block + 1; }
    [[nodiscard]] quint32 begin() const { return m_columns.front().begin; }
    [[nodiscard]] bool isFlat() const { return m_isFlat; }

private:
    [[nodiscard]] size_t lastBlock() const;
    [[nodiscard]] bool hasSaid(const GridTarget& target, const CellText& head) const;
    void addKnown(Column column);

    std::vector<Column> m_columns;
    bool m_isFlat = false;
};

} // namespace budget::parse
