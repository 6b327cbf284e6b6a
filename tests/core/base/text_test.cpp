// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(WithoutSpace, DropsIdeographicAndZeroWidthBlanksToo)
{
    EXPECT_EQ(text::withoutSpace(u" 业务\u3000主管\u200B部门\n"), u"业务主管部门");
}

TEST(Folded, UnifiesWidthSpaceBracketsAndCase)
{
    EXPECT_EQ(text::folded(u"（北碚财〔2023〕3 号）"), text::folded(u"(北碚财[2023]3号)"));
    EXPECT_EQ(text::folded(u"《办法》ＡBC"), text::folded(u"<办法>abc"));
}

TEST(Folded, TakesEveryCharacterAsItDoesInACompany)
{
    // Ⅷ needs Unicode's tables, and takes its neighbours along: alone they must come out the same.
    for (char32_t c = 0x20; c < 0x10000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString alone = QString(QChar(static_cast<char16_t>(c)));
        ASSERT_EQ(text::folded(alone + u"\u2167"_s), text::folded(alone) + u"viii"_s)
            << static_cast<unsigned>(c);
    }
}

TEST(Folded, KeepsDifferentWordsApart)
{
    EXPECT_NE(text::folded(u"森林保险(重点)"), text::folded(u"森林保险"));
}

} // namespace budget
