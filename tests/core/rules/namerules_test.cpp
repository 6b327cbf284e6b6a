// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> lengthFindings(int length)
{
    const QString name = QString(length - 1, u'很') + u'率';
    return test::findingsOf(test::withRow(u"产出指标|质量指标|%1|%|≥|90|20|是"_s.arg(name)), "name-too-long");
}

} // namespace

TEST(NameRule, CountsTheCharactersOfALongName)
{
    EXPECT_TRUE(lengthFindings(20).empty());
    ASSERT_EQ(lengthFindings(21).size(), 1U);
    EXPECT_EQ(lengthFindings(21)[0].severity, Severity::Hint);
    EXPECT_EQ(lengthFindings(21)[0].args.at(1), u"21");
}

TEST(NameRule, TakesWhatTheSystemsRefuseForAnError)
{
    EXPECT_EQ(lengthFindings(100).at(0).severity, Severity::Hint);
    EXPECT_EQ(lengthFindings(101).at(0).severity, Severity::Error);
    EXPECT_EQ(lengthFindings(101).at(0).args.at(2), u"100");
}

TEST(NameRule, DoesNotCallACutNameNoRate)
{
    const test::ProjectBuilder project =
        test::withRow(u"效益指标|经济效益指标|医疗服务收入（不含药品）占公立|%|＞|25|30|是");

    EXPECT_EQ(test::findingsOf(project, "name-truncated").size(), 1U);
    EXPECT_TRUE(test::findingsOf(project, "percent-on-nonrate").empty());
}

} // namespace budget
