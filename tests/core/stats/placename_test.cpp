// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/placename.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(CommonPlace, IsThePlaceMostNamesBeginWith)
{
    EXPECT_EQ(commonPlace({u"重庆市北碚区水利局"_s, u"重庆市北碚区林业局"_s, u"重庆市北碚区民政局"_s,
                           u"中国共产党重庆市北碚区委员会组织部"_s}),
              u"重庆市北碚区");
}

TEST(CommonPlace, DoesNotCutThroughAWord)
{
    EXPECT_EQ(commonPlace({u"湘潭县教育局"_s, u"湘潭县教师学校"_s, u"湘潭县教研室"_s}), u"湘潭县");
}

TEST(CommonPlace, IsEmptyWhenTheNamesHaveNoneInCommon)
{
    EXPECT_EQ(commonPlace({u"教育局"_s, u"水利局"_s, u"林业局"_s}), u"");
    EXPECT_EQ(commonPlace({u"湘潭县教育局"_s, u"湘潭县水利局"_s}), u"") << "two names prove nothing";
}

TEST(WithoutPlace, LeavesThePlaceOutWhereverItStands)
{
    const QString place = u"重庆市北碚区"_s;

    EXPECT_EQ(withoutPlace(u"重庆市北碚区水利局"_s, place), u"水利局");
    EXPECT_EQ(withoutPlace(u"中国共产党重庆市北碚区委员会组织部"_s, place), u"中国共产党委员会组织部");
    EXPECT_EQ(withoutPlace(u"某公司"_s, place), u"某公司");
    EXPECT_EQ(withoutPlace(u"某公司"_s, {}), u"某公司");
}

TEST(WithoutPlace, LeavesTheLastDivisionOutAtTheBeginning)
{
    EXPECT_EQ(withoutPlace(u"北碚区财政局（代编）"_s, u"重庆市北碚区"_s), u"财政局（代编）");
    EXPECT_EQ(withoutPlace(u"驻北碚区代表处"_s, u"重庆市北碚区"_s), u"驻北碚区代表处");
    EXPECT_EQ(withoutPlace(u"潭县教育局"_s, u"湘潭县"_s), u"潭县教育局") << "no part of a word";
}

TEST(WithoutPlace, KeepsTheNameOfThePlaceItself)
{
    EXPECT_EQ(withoutPlace(u"重庆市北碚区"_s, u"重庆市北碚区"_s), u"重庆市北碚区");
}

} // namespace budget
