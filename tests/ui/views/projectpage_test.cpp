// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/views/celltooltip.h"
#include "ui/views/fieldbox.h"
#include "ui/views/indicatorview.h"
#include "ui/views/navigationview.h"
#include "ui/views/projecthead.h"
#include "ui/views/textbox.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ProjectPageTest : public test::DeskTest
{
protected:
    [[nodiscard]] IndicatorView& table() const { return *child<IndicatorView>("indicators"); }
    [[nodiscard]] ProjectHead& head() const { return *pages().review->findChild<ProjectHead*>(); }
    [[nodiscard]] FieldAddress at(int row, Field field) const
    {
        return {project(1).id, project(1).indicators[static_cast<size_t>(row)].id, field};
    }
    [[nodiscard]] CellEditor* openEditor() const { return table().viewport()->findChild<CellEditor*>(); }
};

} // namespace

TEST_F(ProjectPageTest, PastesABlockAsOneStepThatUndoTakesBack)
{
    const QStringList before{text(at(0, Field::IndicatorName)), text(at(0, Field::Unit)),
                             text(at(1, Field::IndicatorName)), text(at(1, Field::Unit))};
    desk().goTo(at(0, Field::IndicatorName));
    table().setFocus();
    QApplication::clipboard()->setText(u"甲\t次\n乙\t人\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(text(at(0, Field::IndicatorName)), u"甲"_s);
    EXPECT_EQ(text(at(0, Field::Unit)), u"次"_s);
    EXPECT_EQ(text(at(1, Field::IndicatorName)), u"乙"_s);
    EXPECT_EQ(text(at(1, Field::Unit)), u"人"_s);
    action(Command::Undo).trigger();
    const QStringList after{text(at(0, Field::IndicatorName)), text(at(0, Field::Unit)),
                            text(at(1, Field::IndicatorName)), text(at(1, Field::Unit))};
    EXPECT_EQ(after, before);
}

TEST_F(ProjectPageTest, SaysHowToGoOnWhenAllProjectsWereUndone)
{
    auto* const empty = child<QLabel>("noProject");
    EXPECT_FALSE(empty->isVisible());
    action(Command::Undo).trigger(); // the import
    ASSERT_EQ(document().projectCount(), 0);

    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(empty->text().isEmpty());
    action(Command::Redo).trigger();
    EXPECT_FALSE(empty->isVisible());
}

TEST_F(ProjectPageTest, RevertsTheCellAtHandToWhatWasPrinted)
{
    for (const FieldAddress& cell : {at(0, Field::IndicatorName), this->cell(1, Field::UnitName)}) {
        const QString printed = text(cell);
        ASSERT_TRUE(desk().submit(FieldEdited{.address = cell, .before = printed, .after = u"other"_s}));
        desk().goTo(cell);
        press(Qt::Key_R, Qt::ControlModifier);

        EXPECT_EQ(text(cell), printed);
    }
}

TEST_F(ProjectPageTest, ShowsOnlyTheRowsThatWereChanged)
{
    const FieldAddress cell = at(1, Field::IndicatorName);
    ASSERT_TRUE(desk().submit(FieldEdited{.address = cell, .before = text(cell), .after = u"other"_s}));
    action(Command::ShowOnlyChanges).trigger();
    EXPECT_TRUE(table().isRowHidden(0));
    EXPECT_FALSE(table().isRowHidden(1));
    EXPECT_EQ(static_cast<NavigationView*>(pages().navigator)->model().shownProjects(), 1);
    action(Command::ShowOnlyChanges).trigger();

    EXPECT_FALSE(table().isRowHidden(0));
    EXPECT_EQ(static_cast<NavigationView*>(pages().navigator)->model().shownProjects(), 74);
}

TEST_F(ProjectPageTest, AKeyThatLeadsElsewhereKeepsWhatIsTypedInACell)
{
    desk().goTo(at(0, Field::IndicatorName));
    table().setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(openEditor());
    openEditor()->setText(u"typed"_s);
    press(Qt::Key_F9);

    EXPECT_EQ(desk().place().project, project(2).id);
    EXPECT_EQ(text(at(0, Field::IndicatorName)), u"typed"_s);
}

TEST_F(ProjectPageTest, AKeyThatLeadsElsewhereKeepsWhatIsTypedInTheHead)
{
    FieldBox* name = head().box(Field::UnitName);
    name->setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(name->editor());
    name->editor()->setText(u"another unit"_s);
    press(Qt::Key_F9);
    EXPECT_EQ(text(cell(1, Field::UnitName)), u"another unit"_s);

    desk().goTo(project(1).id);
    TextBox* goal = head().textBox(Field::Goal);
    goal->setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(goal->editor());
    goal->editor()->setPlainText(u"another goal"_s);
    desk().goTo(project(3).id);
    EXPECT_EQ(text(cell(1, Field::Goal)), u"another goal"_s);
}

TEST_F(ProjectPageTest, AWordThatCannotBeKeptIsToldWhenTheProjectIsLeft)
{
    const QString printed = text(cell(1, Field::Budget));
    std::vector<QString> told;
    QObject::connect(window().workspace(), &WorkspaceView::noticed, &window(),
                     [&told](const QString& sentence) { told.push_back(sentence); });
    FieldBox* money = head().box(Field::Budget);
    money->setFocus();
    press(Qt::Key_F2);
    money->editor()->setText(u"about 80"_s);
    press(Qt::Key_F9);

    EXPECT_EQ(text(cell(1, Field::Budget)), printed);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_THAT(told.front().toStdString(), ::testing::HasSubstr("about 80"));
}

TEST_F(ProjectPageTest, ALetterTypedOnAFieldIsItsTextAndNoShortcut)
{
    FieldBox* name = head().box(Field::ProjectName);
    name->setFocus();
    press(Qt::Key_N);

    EXPECT_EQ(desk().place().project, project(1).id);
    ASSERT_TRUE(name->editor());
    EXPECT_EQ(name->editor()->text(), u"n"_s);
}

TEST_F(ProjectPageTest, NoTitleOfAColumnIsCut)
{
    const QHeaderView* titles = table().horizontalHeader();
    for (int column = 0; column < titles->count(); ++column)
        EXPECT_GE(titles->sectionSize(column), titles->sectionSizeHint(column)) << column;
}

TEST_F(ProjectPageTest, ANarrowTableScrollsBeforeItsNamesStandLetterByLetter)
{
    const int name = IndicatorTableModel::columnOf(Field::IndicatorName);
    const int letter = table().fontMetrics().horizontalAdvance(u'国');

    table().setFixedWidth(letter * 20);

    EXPECT_TRUE(QTest::qWaitFor([&] { return table().columnWidth(name) < letter * 8; })); // follows by itself
    EXPECT_GE(table().columnWidth(name), letter * 6);
}

TEST_F(ProjectPageTest, TheToolTipSaysWhoChangedACellLast)
{
    const FieldAddress cell = at(0, Field::IndicatorName);
    desk().goTo(cell);
    const QModelIndex index = table().currentIndex();
    EXPECT_FALSE(cellToolTip(index, desk().session()).contains(u"测试员"_s));
    ASSERT_TRUE(desk().submit(FieldEdited{.address = cell, .before = text(cell), .after = u"other"_s}));

    EXPECT_TRUE(cellToolTip(index, desk().session()).contains(u"测试员"_s));
}

TEST_F(ProjectPageTest, HidingTheWindowWhileATextIsRefusedLeavesItsChildrenAlone)
{
    FieldBox* money = head().box(Field::Budget);
    money->setFocus();
    press(Qt::Key_F2);
    money->editor()->setText(u"about 80"_s);
    press(Qt::Key_Return);
    ASSERT_FALSE(money->editor()->refusal().isEmpty());
    window().hide();

    EXPECT_FALSE(window().isVisible());
}

} // namespace budget::ui
