// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/doubtspanel.h"
#include "ui/views/listview.h"

#include <QAbstractButton>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sample, with a doubt about the goals of its first two tables.
class DoubtsPanelTest : public test::DeskTest
{
protected:
    DoubtsPanelTest()
    {
        const SourceDocument before = document().sourceDocuments().front();
        SourceDocument after = before;
        for (const int table : {1, 2}) {
            const auto spans = spansAt(project(table), cell(table, Field::Goal));
            after.diagnostics.push_back({.kind = Diagnostic::Kind::CellSpansPage,
                                         .line = spans.front().line,
                                         .table = static_cast<quint32>(table),
                                         .detail = u"1–2"_s});
        }
        EXPECT_TRUE(desk().submit(SourceDocumentSet{before, after}));
        window().workspace()->raisePanel(pages().doubts);
    }
    [[nodiscard]] DoubtsPanel& panel() const { return *static_cast<DoubtsPanel*>(pages().doubts); }
    [[nodiscard]] ListView& list() const { return *child<ListView>("doubts"); }
    void clickLooked() { QTest::mouseClick(child<QToolButton>("doubtsLooked"), Qt::LeftButton); }
};

} // namespace

TEST_F(DoubtsPanelTest, LeadsToTheCell)
{
    list().selectRow(1);
    QTest::keyClick(&list(), Qt::Key_Return);

    EXPECT_EQ(desk().place().cell, cell(2, Field::Goal));
}

TEST_F(DoubtsPanelTest, TakesACellOffTheListOnceSomeoneHasLooked)
{
    list().selectRow(0);
    clickLooked();

    EXPECT_EQ(panel().model().waitingCount(), 1);
    EXPECT_EQ(panel().model().rowCount(), 1);
}

TEST_F(DoubtsPanelTest, TakesAllSelectedCellsAsOneStepThatIsUndone)
{
    list().selectAll();
    clickLooked();
    EXPECT_EQ(panel().model().waitingCount(), 0);

    action(Command::Undo).trigger();

    EXPECT_EQ(panel().model().waitingCount(), 2);
}

TEST_F(DoubtsPanelTest, BringsACellBackThatWasLookedAt)
{
    list().selectRow(0);
    clickLooked();
    child<QAbstractButton>("doubtsAll")->setChecked(true);
    ASSERT_EQ(panel().model().rowCount(), 2);
    list().selectRow(0);
    clickLooked();

    EXPECT_EQ(panel().model().waitingCount(), 2);
}

} // namespace budget::ui
