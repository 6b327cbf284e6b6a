// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/weightdistribution.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Weight points(qint64 whole)
{
    return Weight::fromInteger(whole);
}

WeightScheme scheme(const QString& name, qint64 cost, qint64 output, qint64 benefit, qint64 satisfaction)
{
    return {.name = name,
            .shares = {{LevelKind::Cost, points(cost), points(cost)},
                       {LevelKind::Output, points(output), points(output)},
                       {LevelKind::Benefit, points(benefit), points(benefit)},
                       {LevelKind::Satisfaction, points(satisfaction), points(satisfaction)}}};
}

WeightReference reference()
{
    return {.title = u"方案"_s,
            .schemes = {scheme(u"A"_s, 20, 40, 20, 10), scheme(u"B"_s, 0, 50, 30, 10)},
            .executionWeights = {points(10)}};
}

WeightStructure structure(qint64 cost, qint64 output, qint64 benefit, qint64 satisfaction,
                          qint64 execution = 10)
{
    return {.execution = points(execution),
            .byLevel1 = {points(cost), points(output), points(benefit), points(satisfaction), {}}};
}

ShareFit fit(const WeightStructure& structure, PointShare share)
{
    return shareFits(structure, reference())[static_cast<size_t>(share)];
}

} // namespace

TEST(ShareFits, HasAllSharesWithinWhereASchemeIsFollowed)
{
    EXPECT_THAT(shareFits(structure(20, 40, 20, 10), reference()), testing::Each(ShareFit::Within));
    EXPECT_THAT(shareFits(structure(0, 50, 30, 10), reference()), testing::Each(ShareFit::Within));
}

TEST(ShareFits, ComparesWithTheNearestScheme)
{
    const WeightStructure nearB = structure(0, 55, 25, 10);

    EXPECT_EQ(fit(nearB, PointShare::Cost), ShareFit::Within) << "B wants none";
    EXPECT_EQ(fit(nearB, PointShare::Output), ShareFit::Above);
    EXPECT_EQ(fit(nearB, PointShare::Benefit), ShareFit::Below);
}

TEST(ShareFits, ComparesTheExecutionRateAndUnforeseenLevels)
{
    EXPECT_EQ(fit(structure(20, 40, 20, 10, 5), PointShare::Execution), ShareFit::Below);
    EXPECT_EQ(fit(structure(20, 40, 20, 10, 20), PointShare::Execution), ShareFit::Above);
    WeightStructure other = structure(20, 40, 20, 10);
    other.byLevel1[static_cast<size_t>(Level1Kind::Other)] = points(5);
    EXPECT_EQ(fit(other, PointShare::Other), ShareFit::Above);
}

TEST(WeightDistributions, CountsEveryProjectOnceInEachShare)
{
    BudgetDocument document;
    test::fillDistrict(document);
    const Summary summary = summarize(document.projects());

    const auto distributions = weightDistributions(summary, document, reference());

    ASSERT_EQ(distributions.size(), 3U);
    WeightDistribution all;
    for (const WeightDistribution& one : distributions)
        all += one;
    for (const ShareCounts& counts : all.shares)
        EXPECT_EQ(counts.total(), 4);
    EXPECT_EQ(all.following, 4) << "20, 40, 20, 10 and 10 for execution";
    EXPECT_EQ(distributions[0].compared(), 2) << "the department with most money has two projects";
}

TEST(WeightDistributions, LeavesOutWhatCannotBeRead)
{
    BudgetDocument document;
    test::fill(document, {test::projectOf(1, u"107"_s, u"组织部"_s, u"人才"_s, u"1.00"_s)
                              .with(Field::ExecutionWeight, u"约10"_s)});
    const Summary summary = summarize(document.projects());

    const auto distributions = weightDistributions(summary, document, reference());

    EXPECT_EQ(distributions.at(0).unreadable, 1);
    EXPECT_EQ(distributions.at(0).compared(), 0);
}

} // namespace budget::ui
