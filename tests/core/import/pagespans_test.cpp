// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pagespans.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = Diagnostic::Kind;

/// Lines 1 to 3 on page 1, 4 to 6 on page 2.
const std::vector<SourcePlace> kPlaces{SourcePlace::onPage(1, {}), SourcePlace::onPage(1, {}),
                                       SourcePlace::onPage(1, {}), SourcePlace::onPage(2, {}),
                                       SourcePlace::onPage(2, {}), SourcePlace::onPage(2, {})};

struct Placed
{
    quint16 row;
    Field field;
    quint32 line;
};

std::vector<Diagnostic> spansOf(std::initializer_list<Placed> cells,
                                const std::vector<SourcePlace>& places = kPlaces)
{
    ParsedBatch batch;
    auto project = std::make_shared<Project>(aProject().build());
    project->table = 1;
    for (const Placed& cell : cells)
        project->sources.add(cell.row, cell.field, {.line = cell.line, .column = 1, .length = 1});
    batch.projects.push_back(project);
    notePageSpans(batch, places);
    return batch.document.diagnostics;
}

TEST(PageSpans, AreNotedAtTheBeginningOfTheCell)
{
    const auto noted = spansOf({{0, Field::ProjectName, 1}, {0, Field::Goal, 3}, {0, Field::Goal, 4}});

    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0], (Diagnostic{.kind = Kind::CellSpansPage, .line = 3, .table = 1, .detail = u"1–2"_s}));
}

TEST(PageSpans, AreNoneWhereTheNextCellStandsOnTheNextPage)
{
    EXPECT_TRUE(spansOf({{0, Field::Overview, 3}, {0, Field::Goal, 4}}).empty());
}

TEST(PageSpans, OfALevelAreNotedAtTheFirstRowBehindThePage)
{
    const auto noted = spansOf({{1, Field::Level1, 1},
                                {1, Field::Level2, 2},
                                {1, Field::IndicatorName, 3},
                                {2, Field::Level1, 1},
                                {2, Field::Level2, 2},
                                {2, Field::IndicatorName, 4},
                                {3, Field::Level1, 1},
                                {3, Field::Level2, 2},
                                {3, Field::IndicatorName, 5}});

    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0],
              (Diagnostic{.kind = Kind::LevelSpansPage, .line = 4, .table = 1, .detail = u"1–2"_s}));
}

TEST(PageSpans, OfALevelAreNotedWhenItIsPrintedBehindThePage)
{
    const auto noted = spansOf({{1, Field::Level1, 4},
                                {1, Field::IndicatorName, 3},
                                {2, Field::Level1, 4},
                                {2, Field::IndicatorName, 5}});

    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].line, 3U);
    EXPECT_EQ(noted[0].detail, u"1–2"_s);
}

TEST(PageSpans, AreAMatterOfPagesOnly)
{
    const std::vector<SourcePlace> rows{SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 1, 1),
                                        SourcePlace::inCell(SourcePlace::Kind::Sheet, 2, 1, 1)};

    EXPECT_TRUE(spansOf({{0, Field::Goal, 1}, {0, Field::Goal, 2}}, rows).empty());
}

TEST(UnclearPages, AreNotedAtTheFirstLineThatWasLeft)
{
    ParsedBatch batch;
    batch.document.lines.unplaced = {{.line = 2, .text = u"a"_s}, {.line = 5, .text = u"b"_s}};
    const ReadGrid grid{.grid = {}, .places = kPlaces, .sheets = {}, .unclearPages = {2, 3}};

    noteUnclearPages(batch, grid);

    ASSERT_EQ(batch.document.diagnostics.size(), 1U);
    EXPECT_EQ(batch.document.diagnostics[0],
              (Diagnostic{.kind = Kind::TableUnclear, .line = 5, .table = 0, .detail = u"2"_s}));
}

TEST(UnclearPages, ThatFollowEachOtherAreNamedTogether)
{
    EXPECT_EQ(pagesText(std::vector<quint32>{3}), u"3"_s);
    EXPECT_EQ(pagesText(std::vector<quint32>{1, 3, 4, 5, 9}), u"1, 3–5, 9"_s);
}

} // namespace
} // namespace budget::test
