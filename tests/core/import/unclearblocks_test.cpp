// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/unclearblocks.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

parse::GridBlock blockOf(quint32 firstLine, quint32 lines)
{
    return {.cells = {{.firstLine = firstLine, .lineCount = lines}}};
}

/// Line 1 is text, lines 2 and 3 are a table that no lines draw, line 4 is text on the next page.
ReadGrid grid()
{
    ReadGrid read;
    read.grid.blocks = {blockOf(1, 1), blockOf(2, 2), blockOf(4, 1)};
    read.grid.blocks[0].isText = true;
    read.grid.blocks[1].isByDistance = true;
    read.grid.blocks[2].isText = true;
    read.grid.lines.resize(4);
    read.places = {SourcePlace::onPage(1, {}), SourcePlace::onPage(1, {}), SourcePlace::onPage(1, {}),
                   SourcePlace::onPage(2, {})};
    return read;
}

/// A table whose name stands in line 2 and whose row in line 3.
std::shared_ptr<Project> wholeTable()
{
    auto project =
        std::make_shared<Project>(aProject().withRow(u"产出指标|数量指标|次数|次|≥|4|20|是").build());
    project->sources.add(0, Field::ProjectName, {.line = 2, .column = 1, .length = 1});
    project->sources.add(1, Field::IndicatorName, {.line = 3, .column = 1, .length = 1});
    return project;
}

TEST(HalfReadBlocks, AreNoneWhereTheTableIsWhole)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.document.lines.unplaced = {{.line = 4, .text = u"制表人另附说明"_s}};

    EXPECT_THAT(halfReadBlocks(batch, grid()), IsEmpty());
}

TEST(HalfReadBlocks, HoldTablesWithoutRows)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.projects.front()->indicators.clear();

    EXPECT_THAT(halfReadBlocks(batch, grid()), ElementsAre(1U));
}

TEST(HalfReadBlocks, HoldTablesWithoutTheNameOfTheProject)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.projects.front()->name.clear();

    EXPECT_THAT(halfReadBlocks(batch, grid()), ElementsAre(1U));
}

TEST(HalfReadBlocks, StandBesideLinesThatLookLikeMoreOfThem)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.document.lines.unplaced = {{.line = 1, .text = u"项目名称 数字校园"_s}};

    EXPECT_THAT(halfReadBlocks(batch, grid()), ElementsAre(1U));
}

TEST(HalfReadBlocks, HoldLinesThatFoundNoPlace)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.document.lines.unplaced = {{.line = 3, .text = u"60"_s}};

    EXPECT_THAT(halfReadBlocks(batch, grid()), ElementsAre(1U));
}

TEST(HalfReadBlocks, HaveWordsInTheColumnOfWeights)
{
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.projects.front()->indicators.front().weight = Printed<Weight>(u"≥80公里"_s);

    EXPECT_THAT(halfReadBlocks(batch, grid()), ElementsAre(1U));
}

/// Rows of cells, which "|" separates, in a table that no lines draw.
ReadGrid listOf(const QStringList& rows)
{
    GridBuilder builder;
    builder.beginTable();
    builder.noteByDistance();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows[row].split(u'|');
        for (qsizetype column = 0; column < cells.size(); ++column) {
            builder.beginCell({.row = static_cast<quint32>(row), .column = static_cast<quint32>(column)});
            builder.addText(cells[column], SourcePlace::onPage(1, {}));
        }
    }
    builder.endTable();
    return builder.finish().value();
}

TEST(HalfReadBlocks, AreListsThatNameTheProjectBesideSomeOfItsRows)
{
    const ParsedBatch nothing;
    const QString heads = u"项目名称|一级指标|二级指标|三级指标|指标值"_s;

    EXPECT_THAT(halfReadBlocks(nothing, listOf({heads, u"|产出指标|数量指标|场次|≥4场"_s,
                                                u"送戏下乡|产出指标|质量指标|完成率|≥95%"_s})),
                ElementsAre(0U));
    EXPECT_THAT(halfReadBlocks(nothing, listOf({heads, u"送戏下乡|产出指标|数量指标|场次|≥4场"_s,
                                                u"送戏下乡|产出指标|质量指标|完成率|≥95%"_s})),
                IsEmpty());
}

TEST(HalfReadBlocks, AreNotLookedForWhereLinesDrawTheTables)
{
    ReadGrid ruled = grid();
    ruled.grid.blocks[1].isByDistance = false;
    ParsedBatch batch;
    batch.projects = {wholeTable()};
    batch.projects.front()->indicators.clear();

    EXPECT_THAT(halfReadBlocks(batch, ruled), IsEmpty());
}

TEST(UnreadBlocks, HaveNoCellsAndNameTheirPages)
{
    ReadGrid read = grid();

    leaveUnread(read, {1, 2});

    EXPECT_THAT(read.grid.blocks[1].cells, IsEmpty());
    EXPECT_THAT(read.grid.blocks[2].cells, IsEmpty());
    EXPECT_THAT(read.unclearPages, ElementsAre(1U, 2U));
}

} // namespace
} // namespace budget::test
