// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/printmodel.h"
#include "tests/support/testdesk.h"
#include "ui/models/cellmarks.h"
#include "ui/models/doubtlistmodel.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

class DoubtList : public testing::Test
{
protected:
    DoubtList()
    {
        Project project = test::aProject(1).named(u"送戏下乡"_s).with(Field::Goal, u"演出四场"_s).build();
        project.document = DocumentId(1);
        project.table = 1;
        project.sources.add(0, Field::Goal, {.line = 7, .column = 1, .length = 4});
        desk.document.apply(ProjectsInserted{0, {std::make_shared<Project>(project)}});
        SourceDocument source;
        source.id = DocumentId(1);
        source.diagnostics = {
            {.kind = Diagnostic::Kind::CellSpansPage, .line = 7, .table = 1, .detail = u"1–2"_s},
            {.kind = Diagnostic::Kind::LabelUnknown, .line = 9, .table = 1, .detail = u"备案号"_s}};
        desk.document.apply(SourceDocumentSet{std::nullopt, source});
    }
    void look(const Doubt& doubt) { desk.document.apply(lookedAt(desk.document, doubt, u"甲"_s, {})); }

    test::TestDesk desk;
    DoubtListModel model{desk.document};
    test::ModelContract contract{model};
    FieldAddress goal = test::cellAt(1, 0, Field::Goal);
};

TEST_F(DoubtList, ShowsCellTextAndReason)
{
    EXPECT_EQ(test::printModel(model),
              u"送戏下乡 · Goal | 演出四场 | The cell goes over pages 1–2: see whether its parts fit | 7\n"
              "送戏下乡 |  | No form known here has “备案号”: it is kept as a further field | 9\n"_s);
    EXPECT_EQ(model.waitingCount(), 2);
}

TEST_F(DoubtList, DropsWhatWasLookedAt)
{
    look(Doubt(model.doubtAt(0)));

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.waitingCount(), 1);
    EXPECT_EQ(model.totalCount(), 2);
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(DoubtList, ShowsItAllTheSameWhenAsked)
{
    look(Doubt(model.doubtAt(0)));

    model.setShown(DoubtListModel::Shown::All);

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.isLookedAtAt(0));
    EXPECT_FALSE(model.isLookedAtAt(1));
}

TEST_F(DoubtList, DropsACellThatIsCorrected)
{
    desk.document.apply(FieldEdited{goal, u"演出四场"_s, u"演出五场"_s});

    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(DoubtList, MarksTheCellUntilItWasLookedAt)
{
    const Doubt doubt = model.doubtAt(0);
    EXPECT_FALSE(ProjectMarks(desk.document, desk.checker, ProjectId(1)).at(goal).doubtText.isEmpty());

    look(doubt);

    EXPECT_TRUE(ProjectMarks(desk.document, desk.checker, ProjectId(1)).at(goal).doubtText.isEmpty());
}

} // namespace
} // namespace budget::ui
