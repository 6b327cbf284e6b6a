// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/doubt.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using Kind = Diagnostic::Kind;

/// One table whose goal was read from lines 7 and 8, its first row's name from line 20.
class Doubts : public testing::Test
{
protected:
    Doubts()
    {
        Project project = aProject(1).build();
        project.document = DocumentId(1);
        project.table = 1;
        project.sources.add(0, Field::Goal, {.line = 7, .column = 1, .length = 4});
        project.sources.add(0, Field::Goal, {.line = 8, .column = 1, .length = 4});
        project.sources.add(1, Field::IndicatorName, {.line = 20, .column = 1, .length = 4});
        row = project.indicators.front().id;
        goal = project.goal;
        document.apply(ProjectsInserted{0, {std::make_shared<Project>(project)}});
    }

    void read(std::vector<Diagnostic> diagnostics)
    {
        SourceDocument source;
        source.id = DocumentId(1);
        source.diagnostics = std::move(diagnostics);
        document.apply(SourceDocumentSet{std::nullopt, source});
    }

    BudgetDocument document;
    IndicatorId row;
    QString goal;
};

TEST_F(Doubts, AreAboutTheCellTheirLineWentInto)
{
    read({{.kind = Kind::CellSpansPage, .line = 7, .table = 1, .detail = u"1–2"_s}});

    const std::vector<Doubt> doubts = allDoubts(document);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].subject, (Subject{.project = ProjectId(1), .field = Field::Goal}));
    EXPECT_EQ(doubts[0].fingerprint, goal);
}

TEST_F(Doubts, OfALevelAreAboutTheLevelOfTheRow)
{
    read({{.kind = Kind::LevelSpansPage, .line = 20, .table = 1, .detail = u"1–2"_s}});

    EXPECT_EQ(allDoubts(document).front().subject,
              (Subject{.project = ProjectId(1), .indicator = row, .field = Field::Level1}));
}

TEST_F(Doubts, AreNoneWhereARuleSaysTheSame)
{
    read({{.kind = Kind::RowWithoutWeight, .line = 20, .table = 1, .detail = {}},
          {.kind = Kind::CurrencyUnitCut, .line = 7, .table = 1, .detail = {}},
          {.kind = Kind::FieldMissing, .line = 0, .table = 1, .detail = u"budget"_s}});

    EXPECT_TRUE(allDoubts(document).empty());
}

TEST_F(Doubts, AreAboutTheWholeTableWhereNoCellTookTheLine)
{
    read({{.kind = Kind::LabelUnknown, .line = 99, .table = 1, .detail = u"备案号"_s}});

    EXPECT_EQ(allDoubts(document).front().subject, Subject{.project = ProjectId(1)});
}

TEST_F(Doubts, AreNoneOutsideOfTables)
{
    read({{.kind = Kind::EncodingDamaged, .line = 3, .table = 0, .detail = u"1"_s}});

    EXPECT_TRUE(allDoubts(document).empty());
}

TEST_F(Doubts, WaitUntilSomeoneHasLooked)
{
    read({{.kind = Kind::CellSpansPage, .line = 7, .table = 1, .detail = u"1–2"_s}});
    const Doubt doubt = allDoubts(document).front();
    EXPECT_FALSE(isLookedAt(document, doubt));

    const DecisionSet looked = lookedAt(document, doubt, u"审核员"_s, {});
    document.apply(looked);
    EXPECT_TRUE(isLookedAt(document, doubt));

    document.apply(notLookedAt(document, doubt));
    EXPECT_FALSE(isLookedAt(document, doubt));
}

TEST_F(Doubts, ComeBackWhenAnotherTextIsReadThere)
{
    read({{.kind = Kind::CellSpansPage, .line = 7, .table = 1, .detail = u"1–2"_s}});
    Doubt doubt = allDoubts(document).front();
    document.apply(lookedAt(document, doubt, u"审核员"_s, {}));

    doubt.fingerprint += u"又一句"_s;

    EXPECT_FALSE(isLookedAt(document, doubt));
}

TEST_F(Doubts, AreSettledByCorrectingTheCell)
{
    read({{.kind = Kind::CellSpansPage, .line = 7, .table = 1, .detail = u"1–2"_s}});

    document.apply(FieldEdited{{ProjectId(1), {}, Field::Goal}, goal, u"完成"_s});

    EXPECT_TRUE(isLookedAt(document, allDoubts(document).front()));
}

TEST_F(Doubts, OfSeveralUnknownLabelsAreLookedAtOneByOne)
{
    read({{.kind = Kind::LabelUnknown, .line = 98, .table = 1, .detail = u"备案号"_s},
          {.kind = Kind::LabelUnknown, .line = 99, .table = 1, .detail = u"经办人"_s}});
    const std::vector<Doubt> doubts = allDoubts(document);

    document.apply(lookedAt(document, doubts[0], u"审核员"_s, {}));

    EXPECT_TRUE(isLookedAt(document, doubts[0]));
    EXPECT_FALSE(isLookedAt(document, doubts[1]));
}

} // namespace
} // namespace budget::test
