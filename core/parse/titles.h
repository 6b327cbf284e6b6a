// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/form.h"
#include "core/parse/token.h"

#include <QString>

#include <string>

namespace budget::parse {

/// The printed title of a table.
struct Title
{
    QString text;    ///< as printed, wrapped lines joined
    std::string key; ///< without white space
    int year = 0;    ///< 0: none in it

    [[nodiscard]] bool isEmpty() const { return key.empty(); }
};

/// What stands before the first label of a table: its title and page numbers.
struct TableTop
{
    size_t begin = 0;
    Title title;        ///< may be empty: not every page has one
    int pageNumber = 0; ///< 0: none
};

/// Looks back from the first label of a table at token \a label. Marks title and page numbers as furniture.
[[nodiscard]] TableTop findTableTop(const Form& form, Tokens& tokens, size_t label);

/// The same for a further page of a table. A number there may as well be a part of the cell that the page
/// cut: it is left to PageNumbers.
void dropPageTop(const Form& form, Tokens& tokens, size_t label);

/// Marks the titles that further pages of a table repeat.
void dropRepeatedTitles(Tokens& tokens, const Title& title);

} // namespace budget::parse
