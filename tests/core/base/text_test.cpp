// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/budgettest.h"

namespace budget {

TEST(WithoutSpace, DropsIdeographicAndZeroWidthBlanksToo)
{
    EXPECT_EQ(text::withoutSpace(u" 业务\u3000主管\u200B部门\n"), u"业务主管部门");
}

TEST(Folded, UnifiesWidthSpaceBracketsAndCase)
{
    EXPECT_EQ(text::folded(u"（北碚财〔2023〕3 号）"), text::folded(u"(北碚财[2023]3号)"));
    EXPECT_EQ(text::folded(u"《办法》ＡBC"), text::folded(u"<办法>abc"));
}

TEST(Folded, KeepsDifferentWordsApart)
{
    EXPECT_NE(text::folded(u"森林保险(重点)"), text::folded(u"森林保险"));
}

} // namespace budget
