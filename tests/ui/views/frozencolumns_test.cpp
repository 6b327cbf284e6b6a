// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/calmheader.h"
#include "ui/views/columnfilterrow.h"
#include "ui/views/frozencolumns.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/indicatorview.h"

#include <QLineEdit>
#include <QScrollBar>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// The table of all indicators in a window that is too narrow for it, with its first two columns frozen.
class FrozenColumnsTest : public test::DeskTest
{
protected:
    FrozenColumnsTest()
    {
        window().resize(900, 600);
        action(Command::PageIndicators).trigger();
        for (int column = 0; column < table().model()->columnCount(); ++column)
            table().setColumnWidth(column, 180);
        table().freezeColumns(2);
        QCoreApplication::processEvents();
    }

    void scrollTo(int pixels)
    {
        table().horizontalScrollBar()->setValue(pixels);
        QCoreApplication::processEvents();
        ASSERT_GT(table().horizontalScrollBar()->value(), 0);
    }
    [[nodiscard]] IndicatorView& table() const
    {
        return static_cast<IndicatorsPage*>(pages().indicators)->table();
    }
    [[nodiscard]] FrozenColumns& frozen() const { return *table().findChild<FrozenColumns*>(); }
    [[nodiscard]] static int column(Field field) { return AllIndicatorsModel::columnOf(field); }
};

} // namespace

TEST_F(FrozenColumnsTest, LieOverTheTableOnlyWhileItIsScrolled)
{
    EXPECT_TRUE(frozen().isHidden());

    scrollTo(300);
    EXPECT_FALSE(frozen().isHidden());
    EXPECT_EQ(frozen().coveredWidth(), std::min(360, table().viewport()->width() * 2 / 3));
    table().horizontalScrollBar()->setValue(0);
    EXPECT_TRUE(frozen().isHidden());
}

TEST_F(FrozenColumnsTest, ShowTheSameRowsAsTheTable)
{
    scrollTo(300);
    table().verticalScrollBar()->setValue(500);
    QCoreApplication::processEvents();

    const int row = table().rowAt(0);
    EXPECT_GT(row, 0);
    EXPECT_EQ(frozen().rowAt(0), row);
    EXPECT_EQ(frozen().rowViewportPosition(row), table().rowViewportPosition(row));
    EXPECT_EQ(frozen().rowHeight(row), table().rowHeight(row));
}

TEST_F(FrozenColumnsTest, ShowOnlyTheFirstColumnsThatAreNotHidden)
{
    table().setColumnHidden(0, true);
    scrollTo(200);

    EXPECT_TRUE(frozen().isColumnHidden(0));
    EXPECT_FALSE(frozen().isColumnHidden(1));
    EXPECT_FALSE(frozen().isColumnHidden(2));
    EXPECT_TRUE(frozen().isColumnHidden(3));
}

TEST_F(FrozenColumnsTest, DoNotHideTheCellOneGoesTo)
{
    scrollTo(table().horizontalScrollBar()->maximum());
    table().setCurrentIndex(table().model()->index(0, column(Field::Level1)));

    EXPECT_GE(table().columnViewportPosition(column(Field::Level1)), frozen().coveredWidth());
}

TEST_F(FrozenColumnsTest, KeepTheScrollingWhenOneGoesToACellInThem)
{
    scrollTo(300);
    table().setCurrentIndex(table().model()->index(2, 1));

    EXPECT_EQ(table().horizontalScrollBar()->value(), 300);
    EXPECT_TRUE(frozen().selectionModel()->isSelected(frozen().model()->index(2, 1)));
}

TEST_F(FrozenColumnsTest, ACellInThemIsEditedInTheTable)
{
    table().freezeColumns(3);
    scrollTo(200);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(1, column(Field::Level1)));
    QTest::keyClick(&table(), Qt::Key_F2);

    EXPECT_TRUE(frozen().isHidden());
    EXPECT_TRUE(table().openEditor());
}

TEST_F(FrozenColumnsTest, TheirFilterLinesStayWithThem)
{
    scrollTo(300);
    QLineEdit* const line = table().filterRow()->line(1);
    EXPECT_EQ(line->parentWidget(), frozen().header()->viewport());
    EXPECT_TRUE(line->isVisible());

    table().horizontalScrollBar()->setValue(0);
    EXPECT_EQ(line->parentWidget(), table().horizontalHeader()->viewport());
}

TEST_F(FrozenColumnsTest, TheCommandFreezesUpToTheCurrentColumnAndLetsGo)
{
    action(Command::FreezeColumns).trigger();
    EXPECT_EQ(table().frozenColumns(), 0);
    table().setCurrentIndex(table().model()->index(0, column(Field::Level2)));
    action(Command::FreezeColumns).trigger();

    EXPECT_EQ(table().frozenColumns(), 4);
    EXPECT_TRUE(action(Command::FreezeColumns).isChecked());
}

} // namespace budget::ui
