// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/weightstructure.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

using namespace Qt::StringLiterals;
using test::aProject;

TEST(Level1Kind, IsReadWithAndWithoutTheSuffix)
{
    EXPECT_EQ(level1Kind(u"产出指标"), Level1Kind::Output);
    EXPECT_EQ(level1Kind(u" 效益 "), Level1Kind::Benefit);
    EXPECT_EQ(level1Kind(u"满意度指标"), Level1Kind::Satisfaction);
    EXPECT_EQ(level1Kind(u"成本"), Level1Kind::Cost);
    EXPECT_EQ(level1Kind(u"管理指标"), Level1Kind::Other);
    EXPECT_EQ(level1Kind(u""), Level1Kind::Other);
}

TEST(WeightStructure, AddsThePointsOfEachLevel1)
{
    const WeightStructure structure = weightStructure(aProject().build());

    EXPECT_EQ(structure.execution, Weight::fromInteger(10));
    EXPECT_EQ(structure.of(Level1Kind::Output), Weight::fromInteger(40));
    EXPECT_EQ(structure.of(Level1Kind::Benefit), Weight::fromInteger(20));
    EXPECT_EQ(structure.of(Level1Kind::Cost), Weight::fromInteger(20));
    EXPECT_EQ(structure.of(Level1Kind::Satisfaction), Weight::fromInteger(10));
    EXPECT_EQ(structure.total(), Weight::fromInteger(100));
    EXPECT_EQ(structure.unreadable, 0);
}

TEST(WeightStructure, CountsWeightsThatAreNoNumbers)
{
    const WeightStructure structure =
        weightStructure(aProject()
                            .with(Field::ExecutionWeight, u""_s)
                            .withRow(u"产出指标|数量指标|次数|次|≥|1|约20|否")
                            .withRow(u"产出指标|数量指标|次数|次|≥|1|9000000000000|否")
                            .build());

    EXPECT_EQ(structure.unreadable, 3);
    EXPECT_EQ(structure.total(), Weight::fromInteger(90));
}

TEST(WeightStructure, KeepsRowsOfAnUnknownLevel1Apart)
{
    const WeightStructure structure =
        weightStructure(aProject().withRow(u"管理指标|其他|制度|个|≥|1|2.5|否").build());

    EXPECT_EQ(structure.of(Level1Kind::Other), Weight::parse(u"2.5"));
}

} // namespace budget
