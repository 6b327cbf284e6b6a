// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/columnspec.h"
#include "ui/models/roles.h"
#include "ui/views/indicatorview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QWindow>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class RefusingModel final : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (value.toString().contains(u'?')) {
            if (onRefusal)
                onRefusal();
            return false;
        }
        return QStandardItemModel::setData(index, value, role);
    }
    std::function<void()> onRefusal;
};

class IndicatorViewTest : public ::testing::Test
{
protected:
    IndicatorViewTest()
    {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1-%2"_s.arg(row).arg(column)));
        }
        view.setModel(&model);
        view.resize(500, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
        view.setCurrentIndex(model.index(0, 0));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString text(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] CellEditor* editor() const { return view.viewport()->findChild<CellEditor*>(); }
    void typeInto(const QString& typed)
    {
        ASSERT_TRUE(editor());
        editor()->setText(typed);
        editor()->setModified(true);
    }

    ActionSet actions;
    RefusingModel model{3, 3};
    IndicatorView view{actions};
};

} // namespace

TEST_F(IndicatorViewTest, TypingOverACellReplacesItsTextAndEnterGoesDown)
{
    QTest::keyClick(&view, Qt::Key_7);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), u"7"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    EXPECT_EQ(text(0, 0), u"7"_s);
    EXPECT_EQ(view.currentIndex(), model.index(1, 0));
    EXPECT_FALSE(view.isPersistentEditorOpen(model.index(0, 0)));
    EXPECT_FALSE(view.viewport()->findChild<CellEditor*>() && editor()->isVisible());
}

TEST_F(IndicatorViewTest, F2KeepsTheTextAndTabGoesRight)
{
    QTest::keyClick(&view, Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), u"0-0"_s);
    QTest::keyClick(editor(), Qt::Key_End);
    QTest::keyClicks(editor(), u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);

    EXPECT_EQ(text(0, 0), u"0-0x"_s);
    EXPECT_EQ(view.currentIndex(), model.index(0, 1));
}

TEST_F(IndicatorViewTest, TabAtTheEndOfARowGoesToTheNextRow)
{
    view.setCurrentIndex(model.index(0, 2));
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Tab);

    EXPECT_EQ(view.currentIndex(), model.index(1, 0));
}

TEST_F(IndicatorViewTest, EscapeLeavesTheCellAsItWas)
{
    QTest::keyClick(&view, Qt::Key_F2);
    typeInto(u"other"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);

    EXPECT_EQ(text(0, 0), u"0-0"_s);
    EXPECT_EQ(view.currentIndex(), model.index(0, 0));
}

TEST_F(IndicatorViewTest, ARefusedEditKeepsTheEditorOpenWithTheReason)
{
    model.onRefusal = [this] { view.cells().noteRefusal(u"Not a number."_s); };
    QTest::keyClick(&view, Qt::Key_F2);
    typeInto(u"about?"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), u"about?"_s);
    EXPECT_EQ(editor()->refusal(), u"Not a number."_s);
    EXPECT_EQ(text(0, 0), u"0-0"_s);
    EXPECT_EQ(view.currentIndex(), model.index(0, 0));
}

TEST_F(IndicatorViewTest, DeleteEmptiesTheSelectedCells)
{
    QModelIndexList emptied;
    view.setOperations({.fill = [&emptied](const QModelIndexList& cells, const QString& text) {
        EXPECT_TRUE(text.isEmpty());
        emptied = cells;
    }});
    view.selectionModel()->select(QItemSelection(model.index(0, 0), model.index(1, 1)),
                                  QItemSelectionModel::ClearAndSelect);

    QTest::keyClick(&view, Qt::Key_Delete);

    EXPECT_EQ(emptied.size(), 4);
}

TEST_F(IndicatorViewTest, CopyActionsCopyTheSelectionOfTheFocusedTable)
{
    view.setOperations({.copied = [](const QModelIndexList& cells, bool withTitles) {
        return u"%1 %2"_s.arg(cells.size()).arg(withTitles ? u"titles"_s : u"bare"_s);
    }});

    actions[Command::CopyWithHeaders].trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), u"1 titles"_s);
    view.selectAll();
    actions[Command::Copy].trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), u"9 bare"_s);
}

TEST_F(IndicatorViewTest, CopyWhileEditingCopiesFromTheEditor)
{
    view.setOperations({.copied = [](const QModelIndexList&, bool) { return u"cells"_s; }});
    QTest::keyClick(&view, Qt::Key_F2);
    editor()->setSelection(0, 1);
    actions[Command::Copy].trigger();

    EXPECT_EQ(QApplication::clipboard()->text(), u"0"_s);
}

TEST_F(IndicatorViewTest, EnterOnACellThatIsNotEditableJumps)
{
    model.item(0, 0)->setEditable(false);
    const QSignalSpy jumps(&view, &IndicatorView::jumpRequested);

    QTest::keyClick(&view, Qt::Key_Return);

    EXPECT_EQ(jumps.count(), 1);
}

TEST_F(IndicatorViewTest, RowsGrowWithWrappedText)
{
    model.item(1, 1)->setText(QString(80, u'字'));
    view.setColumnWidth(1, 100);

    view.fitVisibleRows();

    EXPECT_GT(view.rowHeight(1), view.rowHeight(0));
}

TEST_F(IndicatorViewTest, APlaceThatIsGoneToWhileCtrlIsHeldIsSelectedAlone)
{
    view.window()->windowHandle()->requestActivate();
    QTest::keyPress(view.window()->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    view.setCurrentIndex(model.index(2, 1));
    QTest::keyRelease(view.window()->windowHandle(), Qt::Key_Control, Qt::NoModifier);

    EXPECT_EQ(view.selectedCells(), QModelIndexList{model.index(2, 1)});
}

TEST_F(IndicatorViewTest, SpaceTurnsYesIntoNoAndBack)
{
    model.setData(model.index(0, 0), static_cast<int>(EditKind::YesNo), EditKindRole);
    model.setData(model.index(0, 0), u"是"_s, Qt::EditRole);

    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(text(0, 0), u"否"_s);
    EXPECT_FALSE(editor());
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(text(0, 0), u"是"_s);
}

TEST_F(IndicatorViewTest, ALetterOnACellIsTextAndNoShortcut)
{
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_N, Qt::NoModifier, u"n"_s);
    asked.ignore();
    QCoreApplication::sendEvent(&view, &asked);

    EXPECT_TRUE(asked.isAccepted());
}

} // namespace budget::ui
