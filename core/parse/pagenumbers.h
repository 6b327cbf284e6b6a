// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

#include <string_view>

namespace budget::parse {

/// Follows the page numbers of a document, so that a number alone on a line within a table can be told from a
/// cell: page numbers grow about as the tables do, one to a page.
class PageNumbers
{
public:
    /// A table begins; \a number stands over it, 0 when none does.
    void beginTable(int number);

    /// Marks the page numbers within a table. One beside furniture, where a page begins, becomes furniture
    /// itself; any other that fits between the numbers around it may be one, which is for the grammar of the
    /// place to say. \a next is the number over the next table, 0 when it has none.
    void mark(Tokens& tokens, int next);

    /// The grammar found that \a token is a page number indeed.
    void accept(Token& token);

    /// True once a page number was seen.
    [[nodiscard]] bool isAnySeen() const { return m_seen > 0; }

    /// True once the document was seen to number its pages.
    [[nodiscard]] bool areUsed() const { return m_seen >= kEnoughSeen; }

    /// The value of a bare number; of 12/74 it is 12.
    [[nodiscard]] static int value(std::string_view number);

    /// How \a number and \a next, the text behind it, go together.
    enum class Phrase : quint8 {
        None,   ///< not at all: 12 | 老年人
        Likely, ///< they may be a phrase: 3 | 年内
        Sure,   ///< the text is no beginning without the number: 65 | 岁及以上, 2 | 型糖尿病
    };
    [[nodiscard]] static Phrase phrase(std::string_view number, std::string_view next);

private:
    [[nodiscard]] bool fits(int number, int next, int reached) const;

    static constexpr int kEnoughSeen = 2; ///< one may be a mistake

    int m_seen = 0;
    int m_last = 0;        ///< over this table or, without one there, before it
    int m_accepted = 0;    ///< the largest one within this table
    int m_tablesSince = 0; ///< tables begun since m_last
};

} // namespace budget::parse
