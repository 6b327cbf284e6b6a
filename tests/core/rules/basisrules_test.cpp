// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fieldaccess.h"
#include "core/rules/checkrun.h"
#include "core/rules/rulecatalog.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// What \a rule says of a project of 2025 that has this text in one of its fields.
std::vector<Finding> findingsAbout(Field field, const QString& text, const char* rule,
                                   const QString& overview = {})
{
    Project project = test::aProject().build();
    project.year = 2025;
    setText(project, Field::Overview, overview);
    setText(project, field, text);
    std::vector<Finding> findings = checkProject(project, *test::profileNamed(u"chongqing"));
    std::erase_if(findings, [&](const Finding& f) { return f.rule != QLatin1String(rule); });
    return findings;
}

std::vector<Finding> findingsOnBasis(const QString& basis, const char* rule)
{
    return findingsAbout(Field::Basis, basis, rule);
}

} // namespace

TEST(BasisRule, SaysInOneSentenceWhichDocumentsAreOld)
{
    const auto findings = findingsOnBasis(
        u"《甲通知》（国发〔1978〕104号）\n《乙通知》（渝发〔2010〕3号）\n《丙通知》（渝发〔2024〕3号）"_s,
        "basis-old");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args.at(0), u"《甲通知》（国发〔1978〕104号）、《乙通知》（渝发〔2010〕3号）");
    EXPECT_EQ(findings[0].evidence.size(), 2U);
}

TEST(BasisRule, CountsTheTenYearsFromTheYearOfTheTable)
{
    EXPECT_TRUE(findingsOnBasis(u"《甲通知》（国发〔2016〕104号）"_s, "basis-old").empty());
    EXPECT_EQ(findingsOnBasis(u"《甲通知》（国发〔2015〕104号）"_s, "basis-old").size(), 1U);
}

TEST(BasisRule, SpeaksOnceOfAnOldDocumentOfAYear)
{
    const auto rules = [](const QString& basis) {
        QStringList spoken;
        for (const auto* rule : {"basis-old", "basis-annual-stale"}) {
            if (!findingsOnBasis(basis, rule).empty())
                spoken.append(QLatin1String(rule));
        }
        return spoken;
    };

    EXPECT_EQ(rules(u"《2012年水利工作要点》（渝水〔2012〕5号）"_s), QStringList{u"basis-old"_s});
    EXPECT_EQ(rules(u"《2012年水利工作要点》（渝水〔2012〕5号、碚水〔2020〕3号）"_s),
              QStringList{u"basis-old"_s})
        << "forwarded later, and as old as before";
    EXPECT_EQ(rules(u"《2021年水利工作要点》（渝水〔2021〕5号）"_s), QStringList{u"basis-annual-stale"_s});
    EXPECT_EQ(rules(u"《2012年水利工作要点》"_s), QStringList{u"basis-annual-stale"_s})
        << "without a number only the title tells its age";
    EXPECT_EQ(rules(u"《水利工程管理办法》（渝水〔2021〕5号）"_s), QStringList());
}

TEST(BasisRule, LooksForEndedPlansInTheTextsToo)
{
    const auto findings = findingsAbout(Field::Basis, u"《重庆市应急“十三五”规划》"_s, "basis-expired-plan",
                                        u"按照《第十三个五年规划纲要》开展工作。"_s);

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_THAT(findings[0], test::At(Field::Basis));
    EXPECT_THAT(findings[1], test::At(Field::Overview));
}

TEST(BasisRule, UnifiesTheBracketsAndNothingElse)
{
    const auto findings = findingsOnBasis(u"《甲 通知》（渝政法 [2016]15号）\n《乙》（渝〔2019〕1号）"_s,
                                          "basis-number-format");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::HasFix(u"《甲 通知》（渝政法 〔2016〕15号）\n《乙》（渝〔2019〕1号）"));
}

TEST(BasisRule, LeavesAMissingSignToAPerson)
{
    const auto findings = findingsOnBasis(u"《甲》（渝城管局〔2022〕88）"_s, "basis-number-format");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_FALSE(findings[0].fix);
}

TEST(BasisRule, NamesTheLawThatAnOrderEnacted)
{
    const auto findings =
        findingsOnBasis(u"《救灾物资储备库建设标准》（国务院令第577号）"_s, "basis-number-title-clash");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].args.at(0).contains(u"《自然灾害救助条例》"));
}

TEST(BasisRule, SaysHowADocumentEndedInTheLanguageOfTheWindow)
{
    const auto said = [](const QString& basis, const char* rule, Language language) {
        const auto findings = findingsOnBasis(basis, rule);
        return findings.empty() ? QString() : RuleCatalog::builtIn().message(findings[0], language);
    };
    const QString plan = u"《重庆市应急“十三五”规划》"_s;

    EXPECT_TRUE(said(plan, "basis-expired-plan", Language::Chinese).contains(u"（至2020年）"));
    EXPECT_TRUE(said(plan, "basis-expired-plan", Language::English).contains(u"(until 2020)"));
    EXPECT_FALSE(said(plan, "basis-expired-plan", Language::English).contains(u"至"));
    const std::shared_ptr<const Profile> profile = test::profileNamed(u"chongqing");
    const std::vector<Superseded>& superseded = profile->superseded();
    const auto repealed =
        std::ranges::find_if(superseded, [](const Superseded& s) { return s.by.isEmpty(); });
    ASSERT_NE(repealed, superseded.end());
    const QString law = u"《"_s + repealed->title + u'》';
    EXPECT_TRUE(said(law, "basis-superseded", Language::Chinese).contains(u"已废止"));
    EXPECT_TRUE(said(law, "basis-superseded", Language::English).contains(u"repealed ("));
}

TEST(WordingRule, SpeaksOnceOfACellWithTwoSlips)
{
    const auto findings = findingsAbout(Field::Goal, u"布署工作4次，防犯风险。"_s, "typo-lexicon");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].evidence.size(), 2U);
    EXPECT_TRUE(findings[0].args.at(0).contains(u"布署工作 → 部署工作"));
    EXPECT_FALSE(findings[0].fix) << "a goal is never changed by itself";
}

TEST(WordingRule, TakesNoSloganOutOfATitle)
{
    const auto findings =
        findingsAbout(Field::Overview, u"根据《关于打赢脱贫攻坚战的决定》开展工作。"_s, "outdated-slogan");

    EXPECT_TRUE(findings.empty());
}

} // namespace budget
