// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> findingsIn(Field field, const QString& text, const char* rule, int year = 2025)
{
    Project project = test::aProject().with(field, text).build();
    project.year = year;
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));
    std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));
    std::erase_if(findings, [&](const Finding& finding) { return finding.rule != QLatin1String(rule); });
    return findings;
}

size_t slogans(const QString& goal, int year = 2025)
{
    return findingsIn(Field::Goal, goal, "outdated-slogan", year).size();
}

} // namespace

TEST(OutdatedSlogan, BelongsToTheYearsOfItsCampaign)
{
    EXPECT_EQ(slogans(u"助力脱贫攻坚，完成道路整治4次。"_s), 1U);
    EXPECT_EQ(slogans(u"助力脱贫攻坚，完成道路整治4次。"_s, 2021), 1U);
    EXPECT_EQ(slogans(u"助力脱贫攻坚，完成道路整治4次。"_s, 2020), 0U) << "the year in which it ended";
    EXPECT_EQ(slogans(u"助力脱贫攻坚，完成道路整治4次。"_s, 0), 0U) << "of no known year";
}

TEST(OutdatedSlogan, IsNoneInWordsThatLookBack)
{
    EXPECT_EQ(slogans(u"巩固脱贫攻坚成果，完成道路整治4次。"_s), 0U);
    EXPECT_EQ(slogans(u"巩固脱贫攻坚成果，打赢脱贫攻坚战。"_s), 1U) << "once so, once so";
}

TEST(OutdatedSlogan, IsNamedInItsLongestForm)
{
    const auto findings = findingsIn(Field::Goal, u"坚决打赢脱贫攻坚战。"_s, "outdated-slogan");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList({u"打赢脱贫攻坚战"_s, u"2020"_s}));
}

TEST(OutdatedSlogan, IsLookedForWhereverAProjectSpeaksForItself)
{
    for (const Field field : {Field::ProjectName, Field::Overview, Field::Goal})
        EXPECT_EQ(findingsIn(field, u"脱贫攻坚"_s, "outdated-slogan").size(), 1U)
            << fieldInfo(field).name.data();
    EXPECT_EQ(findingsIn(Field::Basis, u"《打赢脱贫攻坚战的决定》"_s, "outdated-slogan").size(), 0U)
        << "a document is called as it is called";
    EXPECT_EQ(
        test::findingsOf(test::withRow(u"产出指标|数量指标|脱贫攻坚慰问户数|户|≥|4|20|是"), "outdated-slogan")
            .size(),
        0U)
        << "a table of no known year";
}

TEST(TypoLexicon, LooksAtTextsNamesAndValues)
{
    for (const Field field : {Field::ProjectName, Field::Overview, Field::Basis, Field::Goal})
        EXPECT_EQ(findingsIn(field, u"防范幅射"_s, "typo-lexicon").size(), 1U)
            << fieldInfo(field).name.data();
    EXPECT_EQ(test::findingsOf(test::withRow(u"产出指标|数量指标|幅射监测次数|次|≥|4|20|是"), "typo-lexicon")
                  .size(),
              1U);
    EXPECT_EQ(test::findingsOf(test::withRow(u"效益指标|社会效益指标|环境安全||定性|防范幅射|20|是"),
                               "typo-lexicon")
                  .size(),
              1U);
    EXPECT_TRUE(findingsIn(Field::Goal, u"防范辐射"_s, "typo-lexicon").empty());
}

} // namespace budget
