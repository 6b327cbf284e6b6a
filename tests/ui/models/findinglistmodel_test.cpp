// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/findinglistmodel.h"

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

    EXPECT_EQ(static_cast<size_t>(model.rowCount()), all);
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_LE(model.findingAt(row - 1).severity, model.findingAt(row).severity);
    EXPECT_EQ(model.totalFindings(), model.rowCount());
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

TEST_F(FindingList, WalksInReadingOrderThroughAllAndAround)
{
    const int first = model.next(ProjectId(1), std::nullopt);
    ASSERT_GE(first, 0);
    std::vector<int> visited{first};
    for (int row = model.nextAfter(first); row != first; row = model.nextAfter(row)) {
        ASSERT_LT(visited.size(), 100U);
        visited.push_back(row);
    }

    EXPECT_EQ(static_cast<int>(visited.size()), model.rowCount());
    for (size_t i = 1; i < visited.size(); ++i)
        EXPECT_EQ(model.previousBefore(visited[i]), visited[i - 1]);
}

TEST_F(FindingList, GoesOnFromTheCellOneStandsOn)
{
    FindingFilter rows;
    rows.rule = u"unit-missing"_s;
    clear(cellAt(2, 205, Field::Unit), u"%"_s);
    model.setFilter(rows);
    ASSERT_EQ(model.rowCount(), 2);

    const int next = model.next(ProjectId(1), cellAt(1, 103, Field::Unit));
    EXPECT_EQ(model.findingAt(next).subject.project, ProjectId(2));
    const int previous = model.previous(ProjectId(2), cellAt(2, 205, Field::Unit));
    EXPECT_EQ(model.findingAt(previous).subject.project, ProjectId(1));
}

TEST_F(FindingList, HidesAWaivedFindingUnlessAskedFor)
{
    const int row = rowOf(u"unit-missing"_s, 1);
    ASSERT_GE(row, 0);
    const Finding finding = model.findingAt(row);
    const int total = model.totalFindings();
    Waiver waiver;
    waiver.rule = finding.rule;
    waiver.subject = finding.subject;
    waiver.fingerprint = finding.fingerprint;
    waiver.reason = u"无计量单位"_s;

    ASSERT_THAT(desk.sink.submit(WaiverSet{std::nullopt, waiver}), IsOk());

    EXPECT_EQ(rowOf(u"unit-missing"_s, 1), -1);
    EXPECT_EQ(model.totalFindings(), total - 1);
    FindingFilter all;
    all.showsWaived = true;
    model.setFilter(all);
    const int shown = rowOf(u"unit-missing"_s, 1);
    ASSERT_GE(shown, 0);
    EXPECT_TRUE(model.isWaivedAt(shown));
}

} // namespace
} // namespace budget::ui
