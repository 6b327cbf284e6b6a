// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"
#include "ui/views/findingspanel.h"
#include "ui/views/listview.h"

#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class FindingsPanelTest : public test::DeskTest
{
protected:
    [[nodiscard]] FindingsPanel& panel() const { return *static_cast<FindingsPanel*>(pages().findings); }
    [[nodiscard]] test::FakeDialogService& dialogs() { return fakeDialogs(); }
    [[nodiscard]] FieldAddress cutUnit() const { return cell(1, u"高层次人才研修委托服务费"_s, Field::Unit); }
};

} // namespace

TEST_F(FindingsPanelTest, F8GoesThroughTheListAsItIsShownAndShiftF8Back)
{
    panel().list().header()->setSortIndicator(FindingListModel::RuleColumn, Qt::DescendingOrder);
    desk().goTo(project(9).id);
    for (int row = 0; row < 12; ++row) {
        press(Qt::Key_F8);
        ASSERT_EQ(panel().list().currentRow(), row);
        EXPECT_EQ(panel().current()->subject.project, desk().place().project);
    }
    for (int row = 10; row >= 0; --row) {
        press(Qt::Key_F8, Qt::ShiftModifier);
        ASSERT_EQ(panel().list().currentRow(), row);
    }
}

TEST_F(FindingsPanelTest, F8GoesAroundAtTheEnd)
{
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(panel().list().currentRow(), panel().model().rowCount() - 1);

    press(Qt::Key_F8);
    EXPECT_EQ(panel().list().currentRow(), 0);
}

TEST_F(FindingsPanelTest, F8GoesOnWhereOneWasAfterALookAtAnotherCell)
{
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    desk().goTo(cell(1, Field::UnitName));
    ASSERT_FALSE(panel().current()) << "there is no finding on it";

    press(Qt::Key_F8);

    EXPECT_EQ(panel().list().currentRow(), 2);
}

TEST_F(FindingsPanelTest, F8GoesOnFromTheFindingOnTheCellThatIsChosen)
{
    desk().goTo(cutUnit());
    const int row = panel().list().currentRow();
    ASSERT_GE(row, 0);

    press(Qt::Key_F8);

    EXPECT_EQ(panel().list().currentRow(), row + 1);
}

TEST_F(FindingsPanelTest, F8LeavesOutNoFindingWhenTheOneBeforeWasMended)
{
    desk().goTo(cutUnit());
    const int row = panel().list().currentRow();
    const Finding next = panel().model().findingAt(row + 1);
    ASSERT_TRUE(action(Command::ApplyFix).isEnabled());
    action(Command::ApplyFix).trigger();
    ASSERT_EQ(panel().model().rowAt(cutUnit()), -1);

    press(Qt::Key_F8);

    ASSERT_TRUE(panel().current());
    EXPECT_EQ(*panel().current(), next);
}

TEST_F(FindingsPanelTest, ArrowKeysInTheListShowWhatOneIsAboutToDecideOn)
{
    panel().list().setFocus();
    panel().list().selectRow(0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);

    ASSERT_EQ(panel().list().currentRow(), 2);
    ASSERT_TRUE(panel().current());
    EXPECT_EQ(desk().place().project, panel().current()->subject.project);
    EXPECT_TRUE(panel().list().hasFocus());
}

TEST_F(FindingsPanelTest, FollowsTheCellToItsFinding)
{
    desk().goTo(cutUnit());
    ASSERT_TRUE(panel().current());
    EXPECT_EQ(panel().current()->rule, u"unit-malformed"_s);

    desk().goTo(cell(1, Field::UnitName));
    EXPECT_FALSE(panel().current());
}

TEST_F(FindingsPanelTest, ARejectionNeedsAReasonAndTakesTheFindingOffTheList)
{
    desk().goTo(cutUnit());
    panel().list().setFocus();
    const int before = panel().model().totalFindings();
    press(Qt::Key_R);
    auto* reason = child<QLineEdit>("decisionNote");
    ASSERT_TRUE(reason->isVisible());
    EXPECT_TRUE(reason->hasFocus());
    press(Qt::Key_Return);
    EXPECT_TRUE(document().decisions().empty());
    type(reason, u"as printed"_s);
    press(Qt::Key_Return);

    ASSERT_EQ(document().decisions().size(), 1U);
    EXPECT_EQ(document().decisions().front().kind, DecisionKind::Rejected);
    EXPECT_EQ(document().decisions().front().note, u"as printed"_s);
    EXPECT_EQ(document().decisions().front().author, u"测试员"_s);
    EXPECT_TRUE(panel().list().hasFocus());
    EXPECT_EQ(panel().model().totalFindings(), before - 1);

    action(Command::Undo).trigger();
    EXPECT_EQ(panel().model().totalFindings(), before);
}

TEST_F(FindingsPanelTest, ThePageGoesOnWithTheListWhenADecisionTakesAFindingOffIt)
{
    panel().list().setFocus();
    panel().list().selectRow(0);
    press(Qt::Key_Down);
    const Finding decided = *panel().current();
    press(Qt::Key_M);

    ASSERT_TRUE(panel().current());
    EXPECT_NE(*panel().current(), decided);
    EXPECT_EQ(desk().place().project, panel().current()->subject.project);
}

TEST_F(FindingsPanelTest, AFixLeavesNoOtherFindingForTheSameKey)
{
    desk().goTo(cutUnit());
    ASSERT_EQ(panel().current()->rule, u"unit-malformed"_s);
    action(Command::ApplyFix).trigger();

    EXPECT_FALSE(panel().current());
    EXPECT_FALSE(action(Command::ApplyFix).isEnabled());
    EXPECT_EQ(desk().place().cell, cutUnit());
}

TEST_F(FindingsPanelTest, EscapeLeavesTheReasonAndTheFinding)
{
    desk().goTo(cutUnit());
    action(Command::RejectFinding).trigger();
    type(child<QLineEdit>("decisionNote"), u"no"_s);
    press(Qt::Key_Escape);

    EXPECT_FALSE(child<QLineEdit>("decisionNote")->isVisible());
    EXPECT_TRUE(document().decisions().empty());
}

TEST_F(FindingsPanelTest, OneKeyDecidesAndTheSameKeyTakesItBack)
{
    desk().goTo(cutUnit());
    panel().list().setFocus();
    press(Qt::Key_A);
    ASSERT_EQ(document().decisions().size(), 1U);
    EXPECT_EQ(document().decisions().front().kind, DecisionKind::Accepted);
    EXPECT_TRUE(child<QToolButton>("decide-accepted")->isChecked());

    press(Qt::Key_M);
    ASSERT_EQ(document().decisions().size(), 1U);
    EXPECT_EQ(document().decisions().front().kind, DecisionKind::Mended);

    desk().undo();
    EXPECT_EQ(document().decisions().front().kind, DecisionKind::Accepted);
    desk().goTo(project(1).id);
    desk().goTo(cutUnit());
    panel().list().setFocus();
    press(Qt::Key_A);
    EXPECT_TRUE(document().decisions().empty());
    EXPECT_FALSE(child<QToolButton>("decide-accepted")->isChecked());
}

TEST_F(FindingsPanelTest, TheKeysOfDecisionsAreHeardInTheListAlone)
{
    desk().goTo(cutUnit());
    child<QLineEdit>("findingFilter")->setFocus();
    press(Qt::Key_A);

    EXPECT_TRUE(document().decisions().empty());
    EXPECT_EQ(child<QLineEdit>("findingFilter")->text(), u"a"_s);
}

TEST_F(FindingsPanelTest, ANoteIsAddedToADecisionAsAStepOfItsOwn)
{
    desk().goTo(cutUnit());
    action(Command::AcceptFinding).trigger();
    auto* note = child<QLineEdit>("decisionNote");
    ASSERT_TRUE(note->isVisible());
    type(note, u"by June"_s);
    QTest::keyClick(note, Qt::Key_Return);

    EXPECT_EQ(document().decisions().front().note, u"by June"_s);
    desk().undo();
    EXPECT_EQ(document().decisions().front().note, QString());
}

TEST_F(FindingsPanelTest, ALineThatStandsForSeveralFindingsIsDecidedAsAWhole)
{
    int row = 0;
    const auto further = [&](int r) {
        return panel().model().index(r, FindingListModel::MessageColumn).data(FurtherRole).toInt();
    };
    while (row < panel().model().rowCount() && further(row) == 0)
        ++row;
    ASSERT_LT(row, panel().model().rowCount()) << "the sample has such a line";
    const auto count = static_cast<size_t>(further(row) + 1);
    panel().list().selectRow(row);
    panel().list().setFocus();
    press(Qt::Key_A);
    EXPECT_EQ(document().decisions().size(), count);

    desk().undo();
    EXPECT_TRUE(document().decisions().empty()) << "one step";
    const int rows = panel().model().rowCount();
    press(Qt::Key_Right);
    EXPECT_EQ(panel().model().rowCount(), rows + static_cast<int>(count) - 1);
    press(Qt::Key_Left);
    EXPECT_EQ(panel().model().rowCount(), rows);
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

TEST_F(FindingsPanelTest, FixesAllOfTheRuleThatAreTickedAsOneStep)
{
    desk().goTo(cutUnit());
    int offered = 0;
    dialogs().chooseAmongFixes = [&](const QString& rule, FixPreviewModel& fixes) {
        EXPECT_EQ(rule, ruleTitle(u"unit-malformed"_s));
        offered = fixes.rowCount();
        EXPECT_EQ(fixes.chosenCount(), offered);
        EXPECT_EQ(fixes.index(0, FixPreviewModel::AfterColumn).data(), panel().current()->fix->replacement);
        fixes.setData(fixes.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    };
    const auto before = document().content();
    const auto ofRule = [&] {
        int count = 0;
        for (const auto& one : document().projects())
            count += static_cast<int>(
                std::ranges::count(desk().checker().findings(one->id), u"unit-malformed"_s, &Finding::rule));
        return count;
    };
    const int found = ofRule();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);

    ASSERT_GT(offered, 1);
    EXPECT_EQ(ofRule(), found - offered + 1);
    desk().undo();
    EXPECT_TRUE(document().content() == before) << "one step";
}

TEST_F(FindingsPanelTest, ChangesNothingWhenTheFixesAreNotAgreedTo)
{
    desk().goTo(cutUnit());
    dialogs().agrees = false;
    action(Command::FixAllOfRule).trigger();

    EXPECT_EQ(dialogs().asked, 1);
    EXPECT_EQ(text(cutUnit()), u"万"_s);
}

TEST_F(FindingsPanelTest, ExportsWhatIsListedOrAllWithTheDecisions)
{
    desk().goTo(cutUnit());
    action(Command::AcceptFinding).trigger();
    child<QLineEdit>("findingFilter")->setText(u"万元"_s);
    QTest::keyClick(child<QLineEdit>("findingFilter"), Qt::Key_Return);
    const auto listed = static_cast<qsizetype>(panel().model().filtered().size());
    const QTemporaryDir folder;

    dialogs().findingsExport = {.isAll = false, .path = folder.filePath(u"listed.csv"_s)};
    action(Command::ExportFindings).trigger();
    QFile table(folder.filePath(u"listed.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), listed + 1);
    EXPECT_EQ(dialogs().findingCounts.first, listed);
    EXPECT_TRUE(lines.filter(decisionText(DecisionKind::Accepted)).size() == 1)
        << "the decision stands in it";

    dialogs().findingsExport = {.isAll = true, .path = folder.filePath(u"all.json"_s)};
    action(Command::ExportFindings).trigger();
    QFile json(folder.filePath(u"all.json"_s));
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
    EXPECT_EQ(root[u"format"].toString(), u"budget-review-findings/1");
    EXPECT_EQ(root[u"findings"].toArray().size(), dialogs().findingCounts.second);
}

TEST_F(FindingsPanelTest, OffersNothingWhereNothingIsFound)
{
    EXPECT_FALSE(action(Command::ApplyFix).isEnabled()) << "at the start";
    EXPECT_FALSE(action(Command::AcceptFinding).isEnabled());
    desk().goTo(cell(1, Field::UnitName));

    EXPECT_FALSE(action(Command::ApplyFix).isEnabled());
    EXPECT_FALSE(action(Command::AcceptFinding).isEnabled());
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
