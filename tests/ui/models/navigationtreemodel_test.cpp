// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/printmodel.h"
#include "tests/support/testdesk.h"
#include "ui/models/navigationtreemodel.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;
using test::ModelContract;
using test::printModel;
using test::TestDesk;

struct NavigationTreeFixture : ::testing::Test
{
    TestDesk desk{aProject(1).named(u"人才专项"_s),
                  aProject(2)
                      .ofUnit(u"303"_s, u"卫生健康委员会"_s)
                      .named(u"疫苗接种"_s)
                      .with(Field::Budget, u"1,234.5"_s),
                  aProject(3).named(u"安全培训"_s).with(Field::Budget, u"22.00"_s)};
    NavigationTreeModel model{desk.document, desk.checker};
    ModelContract contract{model};

    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex department = model.index(row, 0);
            for (int child = 0; child < model.rowCount(department); ++child)
                names.append(model.index(child, 0, department).data().toString());
        }
        return names;
    }
    void setVerdict(qint64 project, Verdict verdict)
    {
        Review review;
        review.verdict = verdict;
        const Review before = desk.document.project(ProjectId(project))->review;
        ASSERT_THAT(desk.sink.submit(ReviewSet{ProjectId(project), before, review}), test::IsOk());
    }
};

using Navigation = NavigationTreeFixture;

TEST(NavigationOfOtherForms, GathersProjectsWithoutUnitUnderTheirDepartment)
{
    TestDesk desk{aProject(1).ofUnit({}, {}).with(Field::Department, u"某县水利局"_s),
                  aProject(2).ofUnit({}, {}).with(Field::Department, {})};
    NavigationTreeModel model{desk.document, desk.checker};

    EXPECT_EQ(model.index(0, 0).data(), u"某县水利局"_s);
    EXPECT_EQ(model.index(1, 0).data(), u"(no unit)"_s);
}

TEST(NavigationOfSeveralYears, ShowsTheSumOfTheNewestAndAddsNoYears)
{
    Project old = aProject(1).with(Field::Budget, u"10.00"_s).build();
    old.year = 2024;
    Project recent = aProject(2).with(Field::Budget, u"7.00"_s).build();
    recent.year = 2025;
    BudgetDocument document;
    document.reset({.sourceDocuments = {},
                    .projects = {std::make_shared<Project>(old), std::make_shared<Project>(recent)}});
    Checker checker(document, Profile::builtIn(u"chongqing"_s).value());
    const NavigationTreeModel model{document, checker};

    EXPECT_EQ(model.index(0, NavigationTreeModel::AmountColumn).data(), u"2025: 7.00"_s);
    EXPECT_TRUE(
        model.index(0, 0).data(Qt::ToolTipRole).toString().endsWith(u"2025: 7.00 万元\n2024: 10.00 万元"_s))
        << model.index(0, 0).data(Qt::ToolTipRole).toString().toStdString();
}

TEST_F(Navigation, GathersProjectsUnderDepartmentsWithTheirSums)
{
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, NavigationTreeModel::NameColumn).data(), u"某区组织部"_s);
    EXPECT_EQ(model.index(0, NavigationTreeModel::AmountColumn).data(), u"100.00"_s);
    EXPECT_EQ(model.index(0, NavigationTreeModel::StateColumn).data(), u"0/2"_s);
    EXPECT_EQ(model.index(1, NavigationTreeModel::AmountColumn).data(), u"1,234.50"_s);
    EXPECT_EQ(shownNames(), (QStringList{u"人才专项"_s, u"安全培训"_s, u"疫苗接种"_s}));
}

TEST_F(Navigation, SumsMixedCurrencyUnitsInYuan)
{
    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(3, 0, Field::CurrencyUnit), u"万元"_s, u"元"_s}),
                test::IsOk());

    EXPECT_EQ(model.index(0, NavigationTreeModel::AmountColumn).data(), u"780,022.00"_s);
}

TEST_F(Navigation, ShowsNoSumThatLeavesTheRangeOfExactNumbers)
{
    const QString large = u"9000000000000"_s;
    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(1, 0, Field::Budget), u"78.00"_s, large}), test::IsOk());
    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(3, 0, Field::Budget), u"22.00"_s, large}), test::IsOk());

    const QModelIndex amount = model.index(0, NavigationTreeModel::AmountColumn);
    EXPECT_EQ(amount.data(), u"—"_s);
    EXPECT_GT(amount.data(SortRole).toLongLong(), 0);
}

TEST_F(Navigation, FindsNamesUnitsAndPinyinInitials)
{
    for (const QString& text : {u"疫苗"_s, u"ymjz"_s, u"YMJZ"_s, u"wsjk"_s, u"303"_s}) {
        NavigationFilter filter;
        filter.text = text;
        model.setFilter(filter);

        EXPECT_EQ(shownNames(), QStringList(u"疫苗接种"_s)) << text.toStdString();
    }
}

TEST_F(Navigation, FiltersByVerdictErrorsWaitingAndEdits)
{
    setVerdict(1, Verdict::Pass);
    NavigationFilter unreviewed;
    unreviewed.isUnreviewed = true;
    model.setFilter(unreviewed);
    EXPECT_EQ(shownNames(), (QStringList{u"安全培训"_s, u"疫苗接种"_s}));

    NavigationFilter edited;
    edited.isEdited = true;
    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(3, 301, Field::Value), u"1"_s, u"2"_s}), test::IsOk());
    model.setFilter(edited);
    EXPECT_EQ(shownNames(), QStringList(u"安全培训"_s));

    Thread thread;
    thread.id = ThreadId(9);
    thread.subject.project = ProjectId(2);
    thread.state = ThreadState::Revised;
    ASSERT_THAT(desk.sink.submit(ThreadSet{std::nullopt, thread}), test::IsOk());
    NavigationFilter waiting;
    waiting.waitsForMe = true;
    model.setFilter(waiting);
    EXPECT_EQ(shownNames(), QStringList(u"疫苗接种"_s));
    model.setWaitingState(ThreadState::Open);
    EXPECT_EQ(shownNames(), QStringList());

    NavigationFilter errors;
    errors.hasErrors = true;
    model.setFilter(errors);
    QStringList expected;
    for (const qint64 id : {1, 3, 2}) {
        if (desk.checker.counts(ProjectId(id)).errors > 0)
            expected.append(desk.document.project(ProjectId(id))->name);
    }
    EXPECT_FALSE(expected.isEmpty());
    EXPECT_EQ(shownNames(), expected);
}

TEST_F(Navigation, ShowsWhatComesToFitTheFilterAndKeepsWhatNoLongerDoes)
{
    NavigationFilter edited;
    edited.isEdited = true;
    model.setFilter(edited);
    EXPECT_EQ(shownNames(), QStringList());
    const FieldEdited edit{cellAt(3, 301, Field::Value), u"1"_s, u"2"_s};
    ASSERT_THAT(desk.sink.submit(edit), test::IsOk());
    EXPECT_EQ(shownNames(), QStringList(u"安全培训"_s));
    ASSERT_THAT(desk.sink.submit(FieldEdited{edit.address, u"2"_s, u"1"_s}), test::IsOk());
    EXPECT_EQ(shownNames(), QStringList(u"安全培训"_s));
    model.setFilter({});
    model.setFilter(edited);
    EXPECT_EQ(shownNames(), QStringList());
}

TEST_F(Navigation, OrdersByPinyinAmountAndState)
{
    model.setOrder(NavigationTreeModel::Order::ByName);
    EXPECT_EQ(shownNames(), (QStringList{u"安全培训"_s, u"人才专项"_s, u"疫苗接种"_s}));

    model.setOrder(NavigationTreeModel::Order::ByAmount);
    EXPECT_EQ(shownNames(), (QStringList{u"疫苗接种"_s, u"人才专项"_s, u"安全培训"_s}));

    setVerdict(1, Verdict::Pass);
    model.setOrder(NavigationTreeModel::Order::ByState);
    EXPECT_EQ(shownNames(), (QStringList{u"安全培训"_s, u"人才专项"_s, u"疫苗接种"_s}));

    model.sort(-1);
    EXPECT_EQ(shownNames(), (QStringList{u"人才专项"_s, u"安全培训"_s, u"疫苗接种"_s}));
}

TEST_F(Navigation, KeepsTheSelectedProjectThroughFilterAndOrder)
{
    const QPersistentModelIndex selected(model.indexOf(ProjectId(2)));

    model.setOrder(NavigationTreeModel::Order::ByAmount);
    NavigationFilter filter;
    filter.text = u"疫苗"_s;
    model.setFilter(filter);

    EXPECT_EQ(model.projectAt(selected), ProjectId(2));
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(Navigation, MovesAProjectWhoseUnitIsCorrected)
{
    const QPersistentModelIndex selected(model.indexOf(ProjectId(2)));

    ASSERT_THAT(desk.sink.submit(FieldEdited{cellAt(2, 0, Field::UnitCode), u"303"_s, u"107"_s}),
                test::IsOk());

    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.departmentAt(selected), u"107"_s);
    desk.sink.undo();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(Navigation, GoesToTheNextUnreviewedProjectAndAround)
{
    setVerdict(3, Verdict::Return);

    EXPECT_EQ(model.nextUnreviewed(ProjectId(1)), ProjectId(2));
    EXPECT_EQ(model.nextUnreviewed(ProjectId(2)), ProjectId(1));

    setVerdict(1, Verdict::Pass);
    EXPECT_FALSE(model.nextUnreviewed(ProjectId(2)).isValid());
}

TEST_F(Navigation, AddsAndRemovesProjectsOneByOneWithoutReset)
{
    const ProjectPtr added = aProject(7).named(u"新项目"_s).shared();
    ASSERT_THAT(desk.sink.submit(ProjectsInserted{1, {added}}), test::IsOk());

    EXPECT_EQ(shownNames(), (QStringList{u"人才专项"_s, u"新项目"_s, u"安全培训"_s, u"疫苗接种"_s}));
    EXPECT_EQ(contract.insertions(), 1);

    desk.sink.undo();
    EXPECT_EQ(shownNames().size(), 3);
    EXPECT_EQ(contract.removals(), 1);
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(Navigation, ShowsAnImportOfManyProjectsAtOnce)
{
    std::vector<ProjectPtr> many;
    for (qint64 id = 100; id < 300; ++id)
        many.push_back(aProject(id).ofUnit(QString::number(id % 7), u"单位"_s).shared());

    ASSERT_THAT(desk.sink.submit(ProjectsInserted{0, many}), test::IsOk());
    EXPECT_EQ(model.shownProjects(), 203);

    desk.sink.undo();
    EXPECT_EQ(model.shownProjects(), 3);
    EXPECT_EQ(contract.resets(), 0);
}

TEST(NavigationTreeOfALargeDocument, DoesNotCheckItToShowIt)
{
    TestDesk desk{aProject(1), aProject(2).with(Field::Budget, u"约20"_s)};
    Checker checker(desk.document, Profile::builtIn(u"chongqing"_s).value(), 0);
    NavigationTreeModel model(desk.document, checker);
    NavigationFilter filter;
    filter.hasErrors = true;

    model.setFilter(filter);
    EXPECT_EQ(model.shownProjects(), 0);
    EXPECT_EQ(checker.total(), Checker::Counts());

    while (!checker.isComplete())
        checker.checkSlice(0);
    NavigationTreeModel fresh(desk.document, checker);
    fresh.setFilter(filter);
    EXPECT_EQ(printModel(model), printModel(fresh));
    EXPECT_GT(model.shownProjects(), 0);
}

} // namespace
} // namespace budget::ui
