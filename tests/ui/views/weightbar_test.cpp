// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/views/weightbar.h"

#include <QSignalSpy>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;
using test::aProject;

namespace {

Weight points(int number)
{
    return Weight::fromInteger(number);
}

} // namespace

TEST(WeightSplit, AddsTheRowsOfEachLevel1InPrintedOrder)
{
    const WeightSplit split = splitWeights(aProject().build());

    ASSERT_EQ(split.parts.size(), 5U);
    EXPECT_EQ(split.parts[0], (WeightSplit::Part{{}, points(10)}));
    EXPECT_EQ(split.parts[1], (WeightSplit::Part{u"产出指标"_s, points(40)}));
    EXPECT_EQ(split.parts[4], (WeightSplit::Part{u"满意度指标"_s, points(10)}));
    EXPECT_EQ(split.total(), points(100));
    EXPECT_TRUE(split.addsUp());
}

TEST(WeightSplit, DoesNotAddUpWithAWeightThatIsNoNumber)
{
    const WeightSplit split =
        splitWeights(aProject().withRow(u"产出指标|质量指标|合格率|%|≥|95|约20|是").build());

    EXPECT_EQ(split.unreadable, 1);
    EXPECT_EQ(split.total(), points(100));
    EXPECT_FALSE(split.addsUp());
}

TEST(WeightSplit, LeavesOutAWeightThatNoSumCanHold)
{
    const WeightSplit split = splitWeights(aProject()
                                               .with(Field::ExecutionWeight, u"9000000000000"_s)
                                               .withRow(u"产出指标|质量指标|合格率|%|≥|95|9000000000000|是")
                                               .build());

    EXPECT_EQ(split.unreadable, 1);
    EXPECT_EQ(split.total(), Weight::fromInteger(9'000'000'000'090));
}

TEST(WeightBar, SaysHowManyPointsAreMissingOrTooMany)
{
    WeightBar bar;
    bar.setSplit(splitWeights(aProject().with(Field::ExecutionWeight, u"4.5"_s).build()));
    EXPECT_EQ(bar.sentence(), u"90 + 4.5 = 94.5, 5.5 are missing to 100"_s);

    bar.setSplit(splitWeights(aProject().with(Field::ExecutionWeight, u"20"_s).build()));
    EXPECT_EQ(bar.sentence(), u"90 + 20 = 110, that is 10 too much"_s);

    bar.setSplit(splitWeights(aProject().build()));
    EXPECT_EQ(bar.sentence(), u"90 + 10 = 100"_s);
}

TEST(WeightBar, AClickNamesThePartUnderIt)
{
    WeightBar bar;
    bar.setSplit(splitWeights(aProject().build()));
    bar.resize(500, bar.sizeHint().height());
    const QSignalSpy activated(&bar, &WeightBar::partActivated);

    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(25, 5));  // 5 of 100 points
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(150, 5)); // 30

    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated[0][0].toString(), QString());
    EXPECT_EQ(activated[1][0].toString(), u"产出指标"_s);
}

TEST(ChartRole, KnowsALevel1ByItsBeginning)
{
    EXPECT_EQ(chartRole(u"产出"), ColorRole::ChartOutput);
    EXPECT_EQ(chartRole(u"效果指标"), ColorRole::ChartBenefit);
    EXPECT_EQ(chartRole(u"社会满意"), ColorRole::ChartOther);
}

} // namespace budget::ui
