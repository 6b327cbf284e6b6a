// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/layoutstate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <memory>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

/// A named splitter with a table of \a columns columns in it.
struct Arrangement
{
    explicit Arrangement(int columns)
        : model(2, columns)
    {
        splitter->setObjectName(u"split"_s);
        table->setObjectName(u"table"_s);
        table->setModel(&model);
        splitter->addWidget(new QWidget);
        root.resize(400, 300);
        splitter->resize(400, 300);
    }

    QStandardItemModel model;
    QWidget root;
    QSplitter* splitter = new QSplitter(&root);
    QTableView* table = new QTableView(splitter);
};

TEST(LayoutState, BringsSplittersAndHeadersBack)
{
    Arrangement first(3);
    first.splitter->setSizes({100, 300});
    first.table->setColumnWidth(1, 77);
    first.table->setColumnHidden(2, true);

    Arrangement second(3);
    restoreLayout(second.root, saveLayout(first.root));

    EXPECT_EQ(second.splitter->sizes(), first.splitter->sizes());
    EXPECT_EQ(second.table->columnWidth(1), 77);
    EXPECT_TRUE(second.table->isColumnHidden(2));
}

TEST(LayoutState, LeavesAHeaderWithOtherColumnsAlone)
{
    Arrangement first(2);
    first.table->setColumnWidth(0, 20);

    Arrangement second(5);
    restoreLayout(second.root, saveLayout(first.root));

    EXPECT_EQ(second.table->horizontalHeader()->count(), 5);
    EXPECT_NE(second.table->columnWidth(0), 20);
}

TEST(LayoutState, KnowsAWindowThatNoScreenShows)
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();

    EXPECT_TRUE(isOnAScreen(QRect(screen.topLeft() + QPoint(10, 10), QSize(300, 200))));
    EXPECT_FALSE(isOnAScreen(QRect(screen.bottomRight() + QPoint(500, 0), QSize(300, 200))));
    EXPECT_FALSE(isOnAScreen(QRect(screen.topLeft() - QPoint(290, 0), QSize(300, 200))));
}

} // namespace
} // namespace budget::ui
