// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sourcemap.h"
#include "tests/support/budgettest.h"

namespace budget {

TEST(SourceMap, GivesThePiecesOfACellInReadingOrder)
{
    SourceMap map;
    map.add(0, Field::Goal, {.line = 40, .column = 1, .length = 30});
    map.add(2, Field::IndicatorName, {.line = 60, .column = 1, .length = 7});
    map.add(2, Field::Value, {.line = 61, .column = 5, .length = 2});
    map.add(2, Field::IndicatorName, {.line = 62, .column = 1, .length = 3});

    EXPECT_THAT(map.spans(2, Field::IndicatorName),
                testing::ElementsAre(SourceSpan{60, 1, 7}, SourceSpan{62, 1, 3}));
    EXPECT_THAT(map.spans(0, Field::Goal), testing::ElementsAre(SourceSpan{40, 1, 30}));
    EXPECT_THAT(map.spans(1, Field::Value), testing::IsEmpty());
}

TEST(SourceMap, SurvivesEncodingAndCanBeContinued)
{
    SourceMap map;
    map.add(0, Field::Goal, {.line = 4'000'000, .column = 1, .length = 40'000'000});
    map.add(1, Field::Unit, {.line = 3, .column = 9, .length = 1});

    SourceMap copy = SourceMap::fromEncoded(map.encoded());
    map.add(1, Field::Value, {.line = 4, .column = 1, .length = 1});
    copy.add(1, Field::Value, {.line = 4, .column = 1, .length = 1});

    EXPECT_EQ(copy, map);
    EXPECT_THAT(copy.spans(0, Field::Goal), testing::ElementsAre(SourceSpan{4'000'000, 1, 40'000'000}));
}

TEST(SourceMap, TakesFewBytesForOrdinaryPieces)
{
    SourceMap map;
    for (quint32 line = 1; line <= 100; ++line)
        map.add(1, Field::IndicatorName, {.line = line, .column = 1, .length = 8});

    EXPECT_LE(map.encoded().size(), 500);
}

TEST(SourceMap, EndsEarlyOnDamagedBytes)
{
    SourceMap map;
    map.add(1, Field::Unit, {.line = 3, .column = 9, .length = 1});
    QByteArray damaged = map.encoded();
    damaged.append("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");

    EXPECT_EQ(SourceMap::fromEncoded(damaged).entries().size(), 1U);
}

} // namespace budget
