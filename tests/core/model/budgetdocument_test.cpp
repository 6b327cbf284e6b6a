// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/budgetdocument.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QSignalSpy>

namespace budget {

using namespace Qt::StringLiterals;

class BudgetDocumentTest : public testing::Test
{
protected:
    BudgetDocumentTest()
    {
        test::fill(document, {test::aProject(1), test::aProject(2).named(u"第二个项目"_s)});
    }

    [[nodiscard]] FieldAddress cell(int row, Field field) const
    {
        return {ProjectId(1), document.projectAt(0).indicators[static_cast<size_t>(row)].id, field};
    }

    BudgetDocument document;
};

TEST_F(BudgetDocumentTest, AnEditKeepsThePrintedText)
{
    document.apply(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s});

    EXPECT_EQ(textAt(document.projectAt(0), cell(0, Field::Value)), u"3");
    EXPECT_EQ(originalTextAt(document.projectAt(0), cell(0, Field::Value)), u"1");
    EXPECT_TRUE(isEdited(document.projectAt(0), cell(0, Field::Value)));
}

TEST_F(BudgetDocumentTest, EditingBackIsNoEdit)
{
    const DocumentContent before = document.content();
    document.apply(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s});
    document.apply(FieldEdited{cell(0, Field::Value), u"3"_s, u"1"_s});

    EXPECT_FALSE(isEdited(document.projectAt(0), cell(0, Field::Value)));
    EXPECT_TRUE(document.content() == before);
}

TEST_F(BudgetDocumentTest, SnapshotsDoNotFollowLaterChanges)
{
    const ProjectPtr snapshot = document.snapshot(ProjectId(1));
    document.apply(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s});

    EXPECT_EQ(snapshot->indicators[0].value, u"1");
}

TEST_F(BudgetDocumentTest, RefusesAnEditOfAValueThatIsNoLongerThere)
{
    EXPECT_THAT(document.check(FieldEdited{cell(0, Field::Value), u"2"_s, u"3"_s}),
                test::IsError(ErrorCode::Conflict));
    EXPECT_THAT(document.check(FieldEdited{{ProjectId(9), {}, Field::Goal}, u""_s, u"3"_s}),
                test::IsError(ErrorCode::Conflict));
}

TEST_F(BudgetDocumentTest, MovesARowAndBack)
{
    const std::vector<Indicator> before = document.projectAt(0).indicators;
    const Change move = IndicatorMoved{ProjectId(1), 0, 3};
    document.apply(move);
    EXPECT_EQ(document.projectAt(0).indicators[3], before[0]);

    document.apply(inverse(move));
    EXPECT_EQ(document.projectAt(0).indicators, before);
}

TEST_F(BudgetDocumentTest, FindsProjectsAfterOthersWereRemoved)
{
    document.apply(ProjectsRemoved{0, {document.snapshot(ProjectId(1))}});

    EXPECT_EQ(document.projectCount(), 1);
    EXPECT_EQ(document.project(ProjectId(1)), nullptr);
    EXPECT_EQ(document.indexOf(ProjectId(2)), 0);
}

TEST_F(BudgetDocumentTest, SaysOnceThatAGroupIsDone)
{
    const QSignalSpy applied(&document, &BudgetDocument::applied);
    const QSignalSpy edited(&document, &BudgetDocument::fieldChanged);

    document.apply(ChangeGroup{ChangeGroup::Kind::BulkEdit,
                               {FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s},
                                FieldEdited{cell(1, Field::Value), u"100"_s, u"98"_s}}});

    EXPECT_EQ(edited.count(), 2);
    EXPECT_EQ(applied.count(), 1);
}

} // namespace budget
