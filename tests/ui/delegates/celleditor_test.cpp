// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/delegates/celleditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class CellEditorTest : public ::testing::Test
{
protected:
    CellEditorTest()
    {
        window.resize(400, 200);
        editor.move(10, 10);
        editor.setText(u"产出指标"_s);
        window.show();
        window.activateWindow();
        editor.setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] EditMove lastMove() const { return commits.last().first().value<EditMove>(); }

    QWidget window;
    CellEditor editor{&window};
    QSignalSpy commits{&editor, &CellEditor::commitRequested};
    QSignalSpy cancels{&editor, &CellEditor::cancelRequested};
};

} // namespace

TEST_F(CellEditorTest, AsksToCommitAndSaysWhereToGo)
{
    QTest::keyClick(&editor, Qt::Key_Return);
    EXPECT_EQ(lastMove(), EditMove::Down);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(lastMove(), EditMove::Up);
    QTest::keyClick(&editor, Qt::Key_Tab);
    EXPECT_EQ(lastMove(), EditMove::Right);
    QTest::keyClick(&editor, Qt::Key_Backtab);
    EXPECT_EQ(lastMove(), EditMove::Left);

    EXPECT_EQ(commits.count(), 4);
    EXPECT_EQ(cancels.count(), 0);
}

TEST_F(CellEditorTest, EscapeCancelsAndClosesNothingByItself)
{
    QTest::keyClick(&editor, Qt::Key_Escape);

    EXPECT_EQ(cancels.count(), 1);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_EQ(editor.text(), u"产出指标"_s);
}

TEST_F(CellEditorTest, EnterBelongsToTheInputMethodWhileItComposes)
{
    QInputMethodEvent composing(u"xiao"_s, {});
    QCoreApplication::sendEvent(&editor, &composing);
    QTest::keyClick(&editor, Qt::Key_Return);

    EXPECT_EQ(commits.count(), 0);

    QInputMethodEvent done;
    done.setCommitString(u"效益"_s);
    QCoreApplication::sendEvent(&editor, &done);
    QTest::keyClick(&editor, Qt::Key_Return);

    EXPECT_EQ(commits.count(), 1);
}

TEST_F(CellEditorTest, EnterInAnOpenListTakesTheChosenWordAndCommits)
{
    editor.setProposals({u"产出指标"_s, u"效益指标"_s}, CellEditor::Proposals::List);
    QTest::keyClick(&editor, Qt::Key_F4);
    QAbstractItemView* popup = editor.completer()->popup();
    ASSERT_TRUE(popup->isVisible());
    popup->setCurrentIndex(editor.completer()->completionModel()->index(1, 0));

    QTest::keyClick(popup, Qt::Key_Return);

    EXPECT_EQ(editor.text(), u"效益指标"_s);
    EXPECT_EQ(commits.count(), 1);
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(CellEditorTest, EnterWithProposalsShownKeepsWhatWasTyped)
{
    editor.setProposals({u"万元"_s, u"万人"_s}, CellEditor::Proposals::WhileTyping);
    editor.clear();
    QInputMethodEvent typed;
    typed.setCommitString(u"万"_s);
    QCoreApplication::sendEvent(&editor, &typed);

    QTest::keyClick(editor.completer()->popup()->isVisible() ? editor.completer()->popup()
                                                             : static_cast<QWidget*>(&editor),
                    Qt::Key_Return);

    EXPECT_EQ(editor.text(), u"万"_s);
    EXPECT_EQ(commits.count(), 1);
}

TEST_F(CellEditorTest, TheBeginningOfOneUsualAnswerIsEnough)
{
    const auto entered = [this](const QString& typed) {
        editor.clear();
        QInputMethodEvent word;
        word.setCommitString(typed);
        QCoreApplication::sendEvent(&editor, &word);
        QTest::keyClick(editor.completer()->popup()->isVisible() ? editor.completer()->popup()
                                                                 : static_cast<QWidget*>(&editor),
                        Qt::Key_Return);
        return editor.text();
    };
    editor.setProposals({u"数量指标"_s, u"质量指标"_s, u"社会效益指标"_s, u"社会成本指标"_s},
                        CellEditor::Proposals::List);

    EXPECT_EQ(entered(u"质量"_s), u"质量指标"_s);
    EXPECT_EQ(entered(u"社会"_s), u"社会"_s); // of two
    EXPECT_EQ(entered(u"量指"_s), u"量指"_s); // the beginning of none
}

TEST_F(CellEditorTest, AltDownOpensTheListAndIsNoShortcutMeanwhile)
{
    editor.setProposals({u"产出指标"_s, u"效益指标"_s}, CellEditor::Proposals::List);
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Down, Qt::AltModifier);
    asked.ignore();
    QCoreApplication::sendEvent(&editor, &asked);
    EXPECT_TRUE(asked.isAccepted());

    QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(editor.completer()->popup()->isVisible());
}

TEST_F(CellEditorTest, ARefusalIsShownUntilTheTextChanges)
{
    editor.showRefusal(u"Not a number."_s);
    auto* label = window.findChild<QLabel*>(u"refusal"_s);

    ASSERT_TRUE(label);
    EXPECT_TRUE(label->isVisible());
    EXPECT_TRUE(window.rect().contains(label->geometry()));
    EXPECT_EQ(editor.accessibleDescription(), u"Not a number."_s);

    QTest::keyClicks(&editor, u"1"_s);
    EXPECT_FALSE(window.findChild<QLabel*>(u"refusal"_s));
}

TEST_F(CellEditorTest, TheReasonOutlivesTheHidingOfItsWindow)
{
    editor.showRefusal(u"Not an amount."_s);
    const QPointer<QLabel> reason = window.findChild<QLabel*>(u"refusal"_s);
    ASSERT_TRUE(reason);
    window.hide();

    // Qt walks through a copy of the window's children while it hides them.
    EXPECT_TRUE(reason);
    EXPECT_TRUE(editor.refusal().isEmpty());
}

} // namespace budget::ui
