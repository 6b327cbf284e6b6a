// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/findingspanel.h"
#include "ui/views/listview.h"

#include <QLineEdit>

#include <set>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class FindingsPanelTest : public test::DeskTest
{
protected:
    [[nodiscard]] FindingsPanel& panel() const { return *static_cast<FindingsPanel*>(pages().findings); }
    [[nodiscard]] FieldAddress cutUnit() const { return cell(1, u"高层次人才研修委托服务费"_s, Field::Unit); }
};

} // namespace

TEST_F(FindingsPanelTest, F8WalksForwardInReadingOrderAndShiftF8Back)
{
    desk().goTo(project(1).id);
    std::vector<int> tables;
    std::vector<int> rows;
    for (int i = 0; i < 30; ++i) {
        press(Qt::Key_F8);
        ASSERT_TRUE(panel().current());
        EXPECT_EQ(panel().current()->subject.project, desk().place().project);
        tables.push_back(document().indexOf(desk().place().project));
        rows.push_back(panel().list().currentRow());
    }
    EXPECT_TRUE(std::ranges::is_sorted(tables));
    EXPECT_EQ(std::set<int>(rows.begin(), rows.end()).size(), 30U) << "each finding is met once";

    for (int i = 28; i >= 0; --i) {
        press(Qt::Key_F8, Qt::ShiftModifier);
        EXPECT_EQ(panel().list().currentRow(), rows[static_cast<size_t>(i)]);
    }
}

TEST_F(FindingsPanelTest, F8GoesAroundAtTheEnd)
{
    desk().goTo(project(1).id);
    press(Qt::Key_F8);
    const int first = panel().list().currentRow();
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_GT(document().indexOf(desk().place().project), 60);
    press(Qt::Key_F8);

    EXPECT_EQ(panel().list().currentRow(), first);
}

TEST_F(FindingsPanelTest, FollowsTheCellToItsFinding)
{
    desk().goTo(cutUnit());
    ASSERT_TRUE(panel().current());
    EXPECT_EQ(panel().current()->rule, u"unit-malformed"_s);

    desk().goTo(cell(1, Field::UnitName));
    EXPECT_FALSE(panel().current());
}

TEST_F(FindingsPanelTest, AWaiverNeedsAReasonAndTakesTheFindingOffTheList)
{
    desk().goTo(cutUnit());
    const int before = panel().model().totalFindings();
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* reason = child<QLineEdit>("waiverReason");
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(document().waivers().empty());
    type(reason, u"as printed"_s);
    press(Qt::Key_Return);

    ASSERT_EQ(document().waivers().size(), 1U);
    EXPECT_EQ(document().waivers().front().reason, u"as printed"_s);
    EXPECT_EQ(document().waivers().front().author, u"测试员"_s);
    EXPECT_FALSE(reason->isVisible());
    EXPECT_EQ(panel().model().totalFindings(), before - 1);

    action(Command::Undo).trigger();
    EXPECT_EQ(panel().model().totalFindings(), before);
}

TEST_F(FindingsPanelTest, EscapeLeavesTheReasonAndTheFinding)
{
    desk().goTo(cutUnit());
    action(Command::WaiveFinding).trigger();
    type(child<QLineEdit>("waiverReason"), u"no"_s);
    press(Qt::Key_Escape);

    EXPECT_FALSE(child<QLineEdit>("waiverReason")->isVisible());
    EXPECT_TRUE(document().waivers().empty());
}

TEST_F(FindingsPanelTest, AppliesTheFixAndTheFindingGoes)
{
    desk().goTo(cutUnit());
    ASSERT_EQ(text(cutUnit()), u"万"_s);
    press(Qt::Key_Return, Qt::AltModifier);

    EXPECT_EQ(text(cutUnit()), u"万元"_s);
    EXPECT_FALSE(panel().current() && panel().current()->rule == u"unit-malformed"_s);
    EXPECT_FALSE(action(Command::ApplyFix).isEnabled());
}

TEST_F(FindingsPanelTest, OffersNothingWhereNothingIsFound)
{
    EXPECT_FALSE(action(Command::ApplyFix).isEnabled()) << "at the start";
    EXPECT_FALSE(action(Command::WaiveFinding).isEnabled());
    desk().goTo(cell(1, Field::UnitName));

    EXPECT_FALSE(action(Command::ApplyFix).isEnabled());
    EXPECT_FALSE(action(Command::WaiveFinding).isEnabled());
}

TEST_F(FindingsPanelTest, TheWordsOfTheFilterNarrowTheListAndEscapeWidensIt)
{
    auto* words = child<QLineEdit>("findingFilter");
    const int all = panel().model().rowCount();
    type(words, u"万元"_s);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_LT(panel().model().rowCount(), all);
    EXPECT_GT(panel().model().rowCount(), 0);

    QTest::keyClick(words, Qt::Key_Escape);
    EXPECT_EQ(panel().model().rowCount(), all);
}

} // namespace budget::ui
