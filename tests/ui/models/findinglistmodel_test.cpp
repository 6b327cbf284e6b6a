// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fieldaccess.h"
#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/findinglistmodel.h"
#include "ui/models/findingtext.h"

#include <QTest>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;
using test::IsOk;
using test::ModelContract;
using test::TestDesk;

struct FindingList : ::testing::Test
{
    FindingList()
    {
        // Two cells that no profile lets pass, in two projects.
        clear(cellAt(1, 103, Field::Unit), u"%"_s);
        clear(cellAt(2, 201, Field::IndicatorWeight), u"20"_s);
    }
    void clear(const FieldAddress& cell, const QString& before)
    {
        ASSERT_THAT(desk.sink.submit(FieldEdited{cell, before, QString()}), IsOk());
    }
    void decide(const Finding& finding, DecisionKind kind, const QString& note = {})
    {
        const auto change = decisionChange(desk.document, finding, DecisionWords{.kind = kind, .note = note});
        ASSERT_THAT(desk.sink.submit(*change), IsOk());
    }
    [[nodiscard]] int rowOf(const QString& rule, qint64 project) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const Finding& finding = model.findingAt(row);
            if (finding.rule == rule && finding.subject.project == ProjectId(project))
                return row;
        }
        return -1;
    }

    TestDesk desk{aProject(1), aProject(2).ofUnit(u"303"_s, u"卫健委"_s)};
    FindingListModel model{desk.document, desk.checker};
    ModelContract contract{model};
};

TEST_F(FindingList, HoldsWhatTheCheckerHoldsWorstFirst)
{
    const auto all = desk.checker.findings(ProjectId(1)).size() + desk.checker.findings(ProjectId(2)).size();

    EXPECT_EQ(model.filtered().size(), all);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_LE(model.findingAt(row - 1).severity, model.findingAt(row).severity);
    EXPECT_EQ(static_cast<size_t>(model.totalFindings()), all);
}

TEST_F(FindingList, FindsTheRowOfACellAmongThoseThatAreShown)
{
    const FieldAddress cell = cellAt(2, 201, Field::IndicatorWeight);
    const int row = model.rowAt(cell);
    ASSERT_GE(row, 0);
    EXPECT_EQ(model.findingAt(row).subject.cell(), cell);
    EXPECT_EQ(model.rowAt(cellAt(2, 202, Field::Core)), -1);

    model.setFilter({.project = ProjectId(1)});
    EXPECT_EQ(model.rowAt(cell), -1);
}

TEST_F(FindingList, FiltersBySeverityRuleDepartmentProjectAndText)
{
    FindingFilter filter;
    filter.rule = u"unit-missing"_s;
    model.setFilter(filter);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.findingAt(0).subject.cell(), std::optional(cellAt(1, 103, Field::Unit)));

    filter.department = u"303"_s;
    model.setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0);

    model.setFilter({.severity = Severity::Error, .project = ProjectId(2)});
    ASSERT_GT(model.rowCount(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.findingAt(row).severity, Severity::Error);

    FindingFilter text;
    text.text = u"补助经费兑现率"_s;
    model.setFilter(text);
    EXPECT_GE(model.rowCount(), 1);
}

TEST_F(FindingList, KeepsTheSelectionWhenAnotherFindingGoes)
{
    const QPersistentModelIndex selected(model.index(rowOf(u"weight-missing-or-nonnumeric"_s, 2), 0));
    ASSERT_TRUE(selected.isValid());

    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(1, 103, Field::Unit), QString(), u"%"_s}), IsOk());

    EXPECT_EQ(rowOf(u"unit-missing"_s, 1), -1);
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(model.findingAt(selected.row()).rule, u"weight-missing-or-nonnumeric"_s);
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(FindingList, CountsWhatEachChoiceWouldShow)
{
    const auto shown = [this](const FindingFilter& filter) {
        model.setFilter(filter);
        return static_cast<int>(model.filtered().size());
    };
    const ProjectId second(2);
    const int errors = shown({.severity = Severity::Error, .project = second});
    const int hints = shown({.severity = Severity::Hint, .project = second});
    const int all = shown({.project = second});
    ASSERT_GT(errors, 0);
    ASSERT_LT(errors, all);

    EXPECT_EQ(model.tally().of(Severity::Error), errors);
    EXPECT_EQ(model.tally().of(Severity::Hint), hints);
    EXPECT_EQ(model.tally().of(FindingState::Open), all);
    EXPECT_LT(all, model.totalFindings());

    model.setFilter({.severity = Severity::Error, .project = second});
    EXPECT_EQ(model.tally().of(Severity::Hint), hints) << "another severity can still be chosen";
    EXPECT_EQ(model.tally().of(FindingState::Open), errors);
}

TEST_F(FindingList, CountsWhatWasDecidedByItsState)
{
    const int row = rowOf(u"weight-missing-or-nonnumeric"_s, 2);
    ASSERT_GE(row, 0);
    model.setFilter({});
    const int errors = model.tally().of(Severity::Error);

    decide(model.findingAt(row), DecisionKind::Rejected, u"as printed"_s);

    EXPECT_EQ(model.tally().of(FindingState::Rejected), 1);
    EXPECT_EQ(model.tally().of(Severity::Error), errors - 1) << "it is no fault any more";
    model.setFilter({.state = FindingState::Rejected});
    EXPECT_EQ(model.tally().of(Severity::Error), 1);
}

TEST_F(FindingList, HidesARejectedFindingUnlessAskedFor)
{
    const int row = rowOf(u"unit-missing"_s, 1);
    ASSERT_GE(row, 0);
    const Finding finding = model.findingAt(row);
    const int total = model.totalFindings();

    decide(finding, DecisionKind::Rejected, u"无计量单位"_s);

    EXPECT_EQ(rowOf(u"unit-missing"_s, 1), -1);
    EXPECT_EQ(model.totalFindings(), total - 1);
    model.setFilter({.state = FindingState::Rejected});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.stateAt(0), FindingState::Rejected);
    EXPECT_TRUE(model.index(0, FindingListModel::MessageColumn).data(SettledRole).toBool());
    EXPECT_TRUE(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"无计量单位"_s));
}

TEST_F(FindingList, AnAcceptedFindingStaysAndIsListedAsMendedOnceItIsGone)
{
    const Finding finding = model.findingAt(rowOf(u"unit-missing"_s, 1));
    decide(finding, DecisionKind::Accepted);
    const int row = rowOf(u"unit-missing"_s, 1);
    ASSERT_GE(row, 0);
    EXPECT_EQ(model.stateAt(row), FindingState::Accepted);

    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(1, 103, Field::Unit), QString(), u"%"_s}), IsOk());

    EXPECT_EQ(rowOf(u"unit-missing"_s, 1), -1);
    model.setFilter({.state = FindingState::Mended});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.findingAt(0).rule, u"unit-missing"_s);
    EXPECT_EQ(model.index(0, FindingListModel::MessageColumn).data(), findingText(finding));
}

TEST_F(FindingList, ShowsFindingsOfOneCauseOnOneLineUntilTheyAreAskedFor)
{
    // An aim written as an indicator: four rules speak about one row.
    for (const auto& [field, text] :
         {std::pair(Field::IndicatorName, u"提升城市品质"_s), std::pair(Field::Operator, u"定性"_s),
          std::pair(Field::Value, u"有效提升"_s)}) {
        const FieldAddress cell = cellAt(1, 103, field);
        ASSERT_THAT(
            desk.sink.submit(FieldEdited{cell, textAt(*desk.document.project(ProjectId(1)), cell), text}),
            IsOk());
    }
    const int collapsed = model.rowCount();
    const int leader = rowOf(u"qualitative-ungraded"_s, 1);
    ASSERT_GE(leader, 0);
    const int further = model.index(leader, FindingListModel::MessageColumn).data(FurtherRole).toInt();
    ASSERT_GE(further, 2);
    EXPECT_EQ(static_cast<int>(model.findingsAt(leader).size()), further + 1);

    model.setExpanded(leader, true);
    EXPECT_EQ(model.rowCount(), collapsed + further);
    EXPECT_TRUE(model.index(leader + 1, FindingListModel::MessageColumn).data(MemberRole).toBool());
    EXPECT_EQ(model.findingsAt(leader).size(), 1U) << "each row speaks for itself now";

    model.setExpanded(leader + 1, false);
    EXPECT_EQ(model.rowCount(), collapsed);
    EXPECT_EQ(model.totalFindings(), static_cast<int>(model.filtered().size()));
    EXPECT_EQ(contract.resets(), 0);
}

/// As for a document of thousands of projects.
struct LongFindingList : FindingList
{
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return isShown; }));
        isShown = false;
    }
    [[nodiscard]] static std::vector<Finding> findingsIn(const FindingListModel& list)
    {
        std::vector<Finding> findings;
        for (int row = 0; row < list.rowCount(); ++row)
            findings.push_back(list.findingAt(row));
        return findings;
    }

    FindingListModel longList{desk.document, desk.checker, 0};
    bool isShown = false;
    QMetaObject::Connection shown =
        QObject::connect(&longList, &FindingListModel::shownChanged, [this] { isShown = true; });
};

TEST_F(LongFindingList, ShowsTheSameAsAShortOneALittleLater)
{
    EXPECT_EQ(longList.rowCount(), 0);
    settle();
    EXPECT_EQ(findingsIn(longList), findingsIn(model));
    EXPECT_EQ(longList.totalFindings(), model.totalFindings());

    for (FindingListModel* list : {&model, &longList})
        list->setFilter({.severity = Severity::Error});
    settle();
    EXPECT_EQ(findingsIn(longList), findingsIn(model));
    EXPECT_LT(longList.rowCount(), longList.totalFindings());
}

TEST_F(LongFindingList, ShowsTheLastOfSeveralWishes)
{
    settle();
    longList.setFilter({.project = ProjectId(1)});
    longList.setFilter({.project = ProjectId(2)});
    model.setFilter({.project = ProjectId(2)});

    settle();

    EXPECT_EQ(findingsIn(longList), findingsIn(model));
}

TEST_F(LongFindingList, FollowsAnEditAndKeepsTheSelectedFinding)
{
    settle();
    const FieldAddress cell = cellAt(2, 201, Field::IndicatorWeight);
    const QPersistentModelIndex selected(longList.index(longList.rowAt(cell), 0));

    clear(cellAt(1, 101, Field::IndicatorWeight), u"20"_s);
    settle();

    EXPECT_EQ(findingsIn(longList), findingsIn(model));
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(longList.findingAt(selected.row()).subject.cell(), cell);
}

} // namespace
} // namespace budget::ui
