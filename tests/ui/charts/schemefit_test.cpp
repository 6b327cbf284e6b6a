// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/charts/schemefit.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Weight points(qint64 whole)
{
    return Weight::fromInteger(whole);
}

WeightReference reference()
{
    return {.title = u"方案"_s,
            .schemes = {{.name = u"B"_s,
                         .shares = {{LevelKind::Output, points(50), points(50)},
                                    {LevelKind::Benefit, points(30), points(30)},
                                    {LevelKind::Satisfaction, points(10), points(10)}}},
                        {.name = u"C"_s,
                         .shares = {{LevelKind::Cost, points(0), points(20)},
                                    {LevelKind::Output, points(40), points(50)},
                                    {LevelKind::Benefit, points(0), points(90)}}}},
            .executionWeights = {points(10)}};
}

WeightStructure structure(qint64 cost, qint64 output, qint64 benefit, qint64 satisfaction,
                          qint64 execution = 10)
{
    return {.execution = points(execution),
            .byLevel1 = {points(cost), points(output), points(benefit), points(satisfaction), {}}};
}

} // namespace

TEST(SchemeFit, NamesTheFirstSchemeThatIsFollowed)
{
    EXPECT_EQ(fittingScheme(structure(0, 50, 30, 10), reference()), u"B");
    EXPECT_EQ(fittingScheme(structure(20, 40, 30, 0), reference()), u"C") << "both ends belong to a range";
}

TEST(SchemeFit, NamesNoneWhereAShareIsOffOrNotForeseen)
{
    EXPECT_EQ(fittingScheme(structure(0, 60, 20, 10), reference()), u"");
    EXPECT_EQ(fittingScheme(structure(21, 40, 29, 0), reference()), u"");
    EXPECT_EQ(fittingScheme(structure(0, 50, 30, 10, 20), reference()), u"") << "execution rate";
}

TEST(SchemeFit, NamesNoneWhereWeightsCannotBeRead)
{
    WeightStructure unclear = structure(0, 50, 30, 10);
    unclear.unreadable = 1;

    EXPECT_EQ(fittingScheme(unclear, reference()), u"");
}

} // namespace budget::ui
