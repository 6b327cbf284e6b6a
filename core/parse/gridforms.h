// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridform.h"

#include <memory>
#include <vector>

namespace budget::parse {

/// The descriptions of tables with cells that a document is read with: those of the program, and those of the
/// user, which come first where both fit. Shared by all threads; never changes.
class GridForms
{
public:
    /// Those of the program alone.
    [[nodiscard]] static const std::shared_ptr<const GridForms>& builtIn();
    /// \a own that name no title are about tables under any title.
    [[nodiscard]] static std::shared_ptr<const GridForms> with(const std::vector<GridForm>& own);

    /// These and \a own before them.
    [[nodiscard]] std::shared_ptr<const GridForms> withMore(const GridForm& own) const;

    /// For tables without a title, or under one that no description names.
    [[nodiscard]] const GridForm& general() const { return m_forms.front(); }
    [[nodiscard]] const GridForm& formFor(QStringView title) const;

private:
    std::vector<GridForm> m_own;   ///< the user's, as they were read
    std::vector<GridForm> m_forms; ///< the general one, then the user's, then those of the program
};

} // namespace budget::parse
