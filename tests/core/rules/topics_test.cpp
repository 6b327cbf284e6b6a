// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/topics.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const Lexicon& words()
{
    static const auto profile = test::profileNamed(u"chongqing");
    return profile->words();
}

} // namespace

TEST(Topics, LeaveOutTheWordsThatStandInAnyProject)
{
    EXPECT_EQ(topics::matter(u"完成行道树补植工作", words()), QStringList{u"行道树补植"_s});
    EXPECT_EQ(topics::matter(u"提升农膜回收服务", words()), QStringList{u"农膜回收"_s});
    EXPECT_EQ(topics::matter(u"开展工作", words()), QStringList());
    EXPECT_EQ(topics::matter(u"", words()), QStringList());
}

TEST(Topics, CutATextAtSignsAndDigits)
{
    EXPECT_EQ(topics::matter(u"路灯、公厕；2型糖尿病", words()),
              (QStringList{u"路灯"_s, u"公厕"_s, u"型糖尿病"_s}));
    EXPECT_EQ(topics::matter(u"树、灯", words()), QStringList()) << "one character tells nothing";
}

TEST(Topics, AreTouchedByTwoNeighbouringCharacters)
{
    const QStringList matter{u"行道树补植"_s};

    EXPECT_TRUE(topics::isTouched(matter, u"对道树进行维护"));
    EXPECT_FALSE(topics::isTouched(matter, u"树木与道路"));
    EXPECT_EQ(topics::percentTouched(matter, u"行道树"), 50) << "two of four pairs";
    EXPECT_EQ(topics::percentTouched(matter, u"行道树补植"), 100);
    EXPECT_EQ(topics::percentTouched({}, u"行道树"), 0);
    EXPECT_EQ(topics::percentTouched({u"展会"_s}, u"会展活动"), 100) << "one word, either way round";
}

TEST(Topics, MeasureHowAlikeNamesAre)
{
    EXPECT_EQ(topics::likenessOfNames(u"培训人数", u"培训人数"), 100);
    EXPECT_EQ(topics::likenessOfNames(u"培训人数", u"培训人次"), 75);
    EXPECT_EQ(topics::likenessOfNames(u"甲乙", u"乙甲"), 50) << "the order counts";
    EXPECT_EQ(topics::likenessOfNames(u"路灯", u"公厕"), 0);
    EXPECT_EQ(topics::likenessOfNames(u"", u"路灯"), 0);
}

} // namespace budget
