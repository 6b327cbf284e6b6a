// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/projectfieldsmodel.h"

#include <QSignalSpy>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::ModelContract;
using test::TestDesk;
using ::testing::SizeIs;

struct ProjectFields : ::testing::Test
{
    ProjectFields()
    {
        model.setProject(ProjectId(1));
        contract = std::make_unique<ModelContract>(model);
    }

    TestDesk desk{aProject(1), aProject(2)};
    ProjectFieldsModel model{desk.document, desk.sink, desk.checker};
    std::unique_ptr<ModelContract> contract;
};

TEST_F(ProjectFields, ShowsEveryFieldOfTheHeadUnderItsLabel)
{
    EXPECT_EQ(model.rowCount(), static_cast<int>(fieldsOf(FieldScope::Project).size()));
    EXPECT_EQ(model.index(6, ProjectFieldsModel::LabelColumn).data(), u"Budget"_s);
    EXPECT_EQ(model.indexOf(Field::Budget).data(), u"78.00"_s);
}

TEST_F(ProjectFields, EditsAnAmountExactly)
{
    EXPECT_TRUE(model.setData(model.indexOf(Field::Budget), u"1,078.50"_s));

    EXPECT_EQ(desk.document.project(ProjectId(1))->budget.text(), u"1078.50"_s);
    EXPECT_EQ(model.indexOf(Field::Budget).data(EditedRole), true);
}

TEST_F(ProjectFields, KeepsParagraphsOfATextApart)
{
    EXPECT_TRUE(model.setData(model.indexOf(Field::Goal), u"一、甲\n二、乙"_s));

    EXPECT_EQ(model.indexOf(Field::Goal).data(), u"一、甲\n二、乙"_s);
}

TEST_F(ProjectFields, RefusesWhatIsNoAmount)
{
    QSignalSpy rejected(&model, &ProjectFieldsModel::editRejected);

    EXPECT_FALSE(model.setData(model.indexOf(Field::Budget), u"七十八"_s));

    EXPECT_THAT(rejected, SizeIs(1));
}

TEST_F(ProjectFields, RevertsToWhatWasPrinted)
{
    model.setData(model.indexOf(Field::Budget), u"79"_s);

    ASSERT_THAT(model.revert({model.indexOf(Field::Budget)}), test::IsOk());

    EXPECT_EQ(model.indexOf(Field::Budget).data(), u"78.00"_s);
}

TEST_F(ProjectFields, LeavesLabelsAlone)
{
    const QModelIndex label = model.index(0, ProjectFieldsModel::LabelColumn);

    EXPECT_FALSE(model.flags(label).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(label, u"x"_s));
}

TEST_F(ProjectFields, MarksASumThatDoesNotAddUp)
{
    ASSERT_FALSE(model.indexOf(Field::Budget).data(SeverityRole).isValid());

    model.setData(model.indexOf(Field::Budget), u"79"_s);

    EXPECT_EQ(model.indexOf(Field::Budget).data(SeverityRole), static_cast<int>(Severity::Error));
}

TEST_F(ProjectFields, FollowsTheTableThatIsReadAgain)
{
    auto again = std::make_shared<Project>(*desk.document.project(ProjectId(1)));
    again->overview = u"另一概述"_s;

    desk.document.apply(ProjectReplaced{desk.document.snapshot(ProjectId(1)), again});

    EXPECT_EQ(model.indexOf(Field::Overview).data(), u"另一概述"_s);
}

} // namespace
} // namespace budget::ui
