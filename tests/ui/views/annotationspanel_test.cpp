// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/annotationspanel.h"
#include "ui/views/listview.h"
#include "ui/views/threadview.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class AnnotationsPanelTest : public test::DeskTest
{
protected:
    [[nodiscard]] AnnotationsPanel& panel() const
    {
        return *static_cast<AnnotationsPanel*>(pages().annotations);
    }
    [[nodiscard]] QPlainTextEdit& box() const { return panel().thread().reply(); }
    /// A new annotation on the cell.
    void annotate(const FieldAddress& address, const QString& words)
    {
        desk().goTo(address);
        press(Qt::Key_M, Qt::ControlModifier);
        ASSERT_TRUE(box().hasFocus());
        type(&box(), words);
        QTest::keyClick(&box(), Qt::Key_Return, Qt::ControlModifier);
    }
    void click(const QString& button)
    {
        for (QToolButton* each : panel().thread().findChildren<QToolButton*>()) {
            if (each->text() == button && each->isVisible()) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(button);
    }
    [[nodiscard]] FieldAddress budgetOf(int table) const { return cell(table, Field::Budget); }
    [[nodiscard]] const Thread& only() const { return document().threads().at(0); }
};

} // namespace

TEST_F(AnnotationsPanelTest, AnnotatesTheCellAtHandAndQuotesIt)
{
    annotate(budgetOf(1), u"why so much?"_s);

    ASSERT_EQ(document().threads().size(), 1U);
    EXPECT_EQ(only().subject.cell(), budgetOf(1));
    EXPECT_EQ(only().quoted, text(budgetOf(1)));
    EXPECT_EQ(only().messages.front().text, u"why so much?"_s);
    EXPECT_EQ(only().state, ThreadState::Open);
    EXPECT_EQ(panel().thread().thread(), only().id) << "one can go on with it";
    EXPECT_TRUE(box().toPlainText().isEmpty());
}

TEST_F(AnnotationsPanelTest, ChoosingWhatToSpeakAboutBeginsAnAnnotation)
{
    desk().goTo(budgetOf(1));
    auto* scope = panel().findChild<QComboBox*>();
    ASSERT_TRUE(scope);
    scope->setCurrentIndex(2); // the project
    emit scope->activated(2);

    ASSERT_TRUE(box().hasFocus());
    type(&box(), u"the whole project"_s);
    QTest::keyClick(&box(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(document().threads().size(), 1U);
    EXPECT_EQ(only().subject.project, project(1).id);
    EXPECT_FALSE(only().subject.field);
}

TEST_F(AnnotationsPanelTest, GoesFromOpenToRevisedToVerifiedAndBack)
{
    annotate(budgetOf(1), u"why?"_s);
    type(&box(), u"mended"_s);
    click(u"Mark as revised"_s);
    EXPECT_EQ(only().state, ThreadState::Revised);
    EXPECT_EQ(only().messages.back().text, u"mended"_s);
    EXPECT_TRUE(box().toPlainText().isEmpty());
    click(u"Mark as verified"_s);
    EXPECT_EQ(only().state, ThreadState::Verified);
    click(u"Open again"_s);

    EXPECT_EQ(only().state, ThreadState::Open);
    EXPECT_EQ(only().messages.size(), 4U);
}

TEST_F(AnnotationsPanelTest, AReplyChangesNoState)
{
    annotate(budgetOf(1), u"why?"_s);
    type(&box(), u"because"_s);
    click(u"Reply"_s);

    EXPECT_EQ(only().messages.size(), 2U);
    EXPECT_EQ(only().state, ThreadState::Open);
}

TEST_F(AnnotationsPanelTest, WordsStayWithTheAnnotationTheyWereTypedFor)
{
    annotate(budgetOf(1), u"first"_s);
    annotate(budgetOf(2), u"second"_s);
    panel().list().selectRow(0);
    const ThreadId one = panel().thread().thread();
    type(&box(), u"for one"_s);
    panel().list().selectRow(1);
    ASSERT_NE(panel().thread().thread(), one);
    EXPECT_TRUE(box().toPlainText().isEmpty());
    panel().list().selectRow(0);

    EXPECT_EQ(box().toPlainText(), u"for one"_s);
}

TEST_F(AnnotationsPanelTest, EscapeLeavesANewAnnotationUnmade)
{
    desk().goTo(budgetOf(1));
    action(Command::Annotate).trigger();
    type(&box(), u"no"_s);
    QTest::keyClick(&box(), Qt::Key_Escape);

    EXPECT_FALSE(panel().thread().isBeginning());
    EXPECT_TRUE(document().threads().empty());
}

TEST_F(AnnotationsPanelTest, AStateThatTheFilterHidesLeavesNoWordsForTheNextOne)
{
    annotate(budgetOf(1), u"first"_s);
    annotate(budgetOf(2), u"second"_s);
    panel().model().setFilter({.state = ThreadState::Open});
    panel().list().selectRow(0);
    type(&box(), u"mended"_s);
    click(u"Mark as revised"_s);

    EXPECT_EQ(panel().model().rowCount(), 1);
    EXPECT_TRUE(box().toPlainText().isEmpty());
}

} // namespace budget::ui
