// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridforms.h"
#include "core/parse/gridlabels.h"

#include <optional>
#include <vector>

namespace budget::parse {

/// What stands above a table: title, year, page number, the line of the preparing unit. Whether such rows
/// belong to the next table or are repeated on a page of the one that goes on is known only from what
/// follows, so they wait here.
class GridTops
{
public:
    enum class Kind : quint8 {
        No,
        Title,
        TitleLine, ///< a line above a title that goes on in it: 2023年度部门预算
        Year,
        PageNumber,
        Attachment, ///< 附件1
        Unit,
    };
    [[nodiscard]] static Kind kindOf(const GridForm& form, const GridRow& row);

    void add(GridRow row) { m_rows.push_back(std::move(row)); }
    /// The first title that waits.
    [[nodiscard]] std::optional<QString> title(const GridForm& form) const;
    /// Whether anything but page numbers waits.
    [[nodiscard]] bool hasMoreThanPages(const GridForm& form) const;

    struct Taken
    {
        const GridForm* form = nullptr; ///< that of the last title, or the one given
        std::optional<QString> title;
        std::optional<int> year;
        std::vector<GridRow> rest; ///< rows with labels, still to be read
    };
    /// What waits belongs to the table that begins.
    [[nodiscard]] Taken take(const GridForms& forms, const GridForm& form, GridWriter& writer);
    /// What waits is repeated: furniture of the page.
    void drop(GridWriter& writer);

private:
    std::vector<GridRow> m_rows;
};

} // namespace budget::parse
