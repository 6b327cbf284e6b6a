// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/allindicatorsmodel.h"
#include "ui/models/facetmodel.h"

#include <QSignalSpy>

#include <map>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;
using test::IsOk;
using test::ModelContract;
using test::TestDesk;
using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::SizeIs;

struct AllIndicators : ::testing::Test
{
    TestDesk desk{aProject(1), aProject(2).ofUnit(u"303"_s, u"卫生健康委员会"_s).named(u"疫苗接种"_s),
                  aProject(3)};
    AllIndicatorsModel model{desk.document, desk.sink, desk.checker};
    ModelContract contract{model};

    [[nodiscard]] QStringList column(Field field) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, AllIndicatorsModel::columnOf(field)).data().toString());
        return texts;
    }
    [[nodiscard]] std::map<QString, int> counts(Facet facet) const
    {
        std::map<QString, int> result;
        for (const FacetValue& value : model.facetValues(facet))
            result[value.key] = value.count;
        return result;
    }
};

TEST_F(AllIndicators, ShowsEveryRowOfEveryProjectInDocumentOrder)
{
    EXPECT_EQ(model.rowCount(), 15);
    EXPECT_EQ(model.addressAt(model.index(5, 2)), cellAt(2, 201, Field::Level1));
    EXPECT_EQ(model.indexOf(cellAt(3, 305, Field::Value)).row(), 14);
    EXPECT_EQ(model.index(5, 1).data(), u"疫苗接种"_s);
}

TEST_F(AllIndicators, FiltersByTextOfCellsAndOfTheProject)
{
    model.setFilterText(u"兑现"_s);
    EXPECT_EQ(column(Field::IndicatorName), QStringList(3, u"补助经费兑现率"_s));

    model.setFilterText(u"疫苗"_s);
    EXPECT_EQ(model.rowCount(), 5);

    model.setFilterText(u" "_s);
    EXPECT_EQ(model.rowCount(), 15);

    model.setFilterText({});
    EXPECT_EQ(model.rowCount(), 15);
}

TEST_F(AllIndicators, FiltersEachColumnByWhatIsTypedForIt)
{
    const int all = model.rowCount();
    const QStringList weights = column(Field::IndicatorWeight);
    const QString weight = weights.front();
    model.setColumnFilter(AllIndicatorsModel::columnOf(Field::IndicatorWeight), u"="_s + weight);
    EXPECT_EQ(model.rowCount(), weights.count(weight));
    EXPECT_LT(model.rowCount(), all);

    model.setColumnFilter(AllIndicatorsModel::columnOf(Field::ProjectName), u"疫苗"_s);
    EXPECT_EQ(column(Field::ProjectName), QStringList(weights.count(weight) / 3, u"疫苗接种"_s));

    model.setColumnFilter(AllIndicatorsModel::columnOf(Field::IndicatorWeight), u"  "_s);
    EXPECT_EQ(column(Field::ProjectName), QStringList(5, u"疫苗接种"_s));
}

TEST_F(AllIndicators, JoinsColumnFiltersWithTheTextAndTheFacets)
{
    model.setFilterText(u"疫苗"_s);
    model.setColumnFilter(AllIndicatorsModel::columnOf(Field::IndicatorName), u"兑现"_s);
    ASSERT_EQ(model.rowCount(), 1);
    const QString op = column(Field::Operator).front();

    EXPECT_THAT(counts(Facet::ByOperator), ElementsAre(Pair(op, 1)));
}

TEST_F(AllIndicators, DoesNotFindTheTextOfAnotherColumn)
{
    model.setColumnFilter(AllIndicatorsModel::columnOf(Field::Level2), u"兑现"_s);

    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(AllIndicators, CountsEachFacetOverWhatTheOthersLetThrough)
{
    model.setSelected(Facet::ByLevel1, {u"产出指标"_s});
    model.setSelected(Facet::ByDepartment, {u"303"_s});

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_THAT(counts(Facet::ByLevel1), ElementsAre(Pair(u"产出指标"_s, 2), Pair(u"成本指标"_s, 1),
                                                     Pair(u"效益指标"_s, 1), Pair(u"满意度指标"_s, 1)));
    EXPECT_THAT(counts(Facet::ByDepartment), ElementsAre(Pair(u"107"_s, 4), Pair(u"303"_s, 2)));
    EXPECT_THAT(counts(Facet::ByOperator), ElementsAre(Pair(u"≥"_s, 1), Pair(u"＝"_s, 1)));
}

TEST_F(AllIndicators, JoinsTheValuesOfOneFacetWithOr)
{
    model.setSelected(Facet::ByOperator, {u"＝"_s, u"≤"_s});

    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(AllIndicators, KnowsWhatWasEditedAddedAndAnnotated)
{
    ASSERT_TRUE(model.setData(model.index(0, AllIndicatorsModel::columnOf(Field::Value)), u"2"_s));
    ASSERT_THAT(
        desk.sink.submit(IndicatorInserted{ProjectId(1), 0, test::row(900, u"产出指标|数量指标|新", 0)}),
        IsOk());
    Thread thread;
    thread.id = ThreadId(3);
    thread.subject = Subject{.project = ProjectId(3), .indicator = IndicatorId(302)};
    ASSERT_THAT(desk.sink.submit(ThreadSet{std::nullopt, thread}), IsOk());

    EXPECT_THAT(counts(Facet::ByState), ElementsAre(Pair(u"added"_s, 1), Pair(u"annotated"_s, 1),
                                                    Pair(u"edited"_s, 1), Pair(u"untouched"_s, 13)));
    model.setSelected(Facet::ByState, {u"added"_s, u"annotated"_s});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(AllIndicators, CountsRowsByWhatTheCheckerSaysOfThem)
{
    ASSERT_TRUE(model.setData(model.index(0, AllIndicatorsModel::columnOf(Field::Unit)), u""_s));

    int withErrors = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FieldAddress cell = model.addressAt(model.index(row, 2));
        bool hasError = false;
        for (const Finding& finding : desk.checker.findings(cell.project))
            hasError = hasError ||
                       (finding.subject.indicator == cell.indicator && finding.severity == Severity::Error);
        withErrors += hasError ? 1 : 0;
    }
    ASSERT_GT(withErrors, 0);
    EXPECT_EQ(counts(Facet::BySeverity)[u"error"_s], withErrors);
    EXPECT_EQ(counts(Facet::ByRule)[u"unit-missing"_s], 1);
    model.setSelected(Facet::ByRule, {u"unit-missing"_s});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(AllIndicators, SortsNumbersAsNumbersAndBackToDocumentOrder)
{
    model.setFilterText(u"疫苗"_s);
    const int value = AllIndicatorsModel::columnOf(Field::Value);

    model.sort(value, Qt::AscendingOrder);
    EXPECT_EQ(column(Field::Value), (QStringList{u"1"_s, u"20"_s, u"90"_s, u"95"_s, u"100"_s}));

    model.sort(value, Qt::DescendingOrder);
    EXPECT_EQ(column(Field::Value).front(), u"100"_s);

    model.sort(-1);
    EXPECT_EQ(column(Field::Value), (QStringList{u"1"_s, u"100"_s, u"95"_s, u"20"_s, u"90"_s}));
}

TEST_F(AllIndicators, SortsTextByPinyin)
{
    model.setSelected(Facet::ByDepartment, {u"303"_s});

    model.sort(AllIndicatorsModel::columnOf(Field::IndicatorName));

    EXPECT_EQ(column(Field::IndicatorName),
              (QStringList{u"补助对象满意度"_s, u"补助经费兑现率"_s, u"补助经费发放及时率"_s,
                           u"研修委托服务费"_s, u"专家国情研修次数"_s}));
}

TEST_F(AllIndicators, KeepsASelectedCellThroughFilterAndSort)
{
    const QPersistentModelIndex selected(model.indexOf(cellAt(2, 204, Field::Value)));

    model.sort(AllIndicatorsModel::columnOf(Field::IndicatorName), Qt::DescendingOrder);
    model.setFilterText(u"委托"_s);

    EXPECT_EQ(model.addressAt(selected), cellAt(2, 204, Field::Value));
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(AllIndicators, KeepsAnEditedRowInPlaceUntilRefresh)
{
    const int value = AllIndicatorsModel::columnOf(Field::Value);
    model.sort(value);
    model.setSelected(Facet::ByOperator, {u"≤"_s});
    const QModelIndex first = model.index(0, value);
    ASSERT_TRUE(model.setData(first, u"999"_s));
    ASSERT_TRUE(model.setData(model.index(0, AllIndicatorsModel::columnOf(Field::Operator)), u"≥"_s));

    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(first.data(), u"999"_s);

    model.refresh();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(AllIndicators, EditsManyCellsInOneStepAndLeavesTheProjectAlone)
{
    QModelIndexList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, 1) << model.index(row, AllIndicatorsModel::columnOf(Field::Unit));

    const Result<BulkReport> report = model.fill(cells, u"个"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_EQ(report->changedCells, 15);
    EXPECT_EQ(desk.sink.done.size(), 1U);
    EXPECT_EQ(column(Field::Unit), QStringList(15, u"个"_s));
    EXPECT_FALSE(model.setData(model.index(0, 0), u"x"_s));
}

TEST_F(AllIndicators, MovesARowAmongThoseThatAreShown)
{
    model.setFilterText(u"补助"_s); // rows 2, 3 and 5 of each project
    ASSERT_THAT(desk.sink.submit(IndicatorMoved{ProjectId(1), 4, 0}), IsOk());

    EXPECT_EQ(column(Field::IndicatorName).mid(0, 3),
              (QStringList{u"补助对象满意度"_s, u"补助经费发放及时率"_s, u"补助经费兑现率"_s}));

    desk.sink.undo();
    EXPECT_EQ(column(Field::IndicatorName)[2], u"补助对象满意度"_s);
}

TEST_F(AllIndicators, FacetModelChecksAndCountsValues)
{
    FacetModel facet(model, Facet::ByLevel1);
    const ModelContract facetContract(facet);
    ASSERT_EQ(facet.rowCount(), 4);
    EXPECT_EQ(facet.index(0, 0).data(), u"产出指标"_s);
    EXPECT_EQ(facet.index(0, 0).data(CountRole), 6);

    ASSERT_TRUE(facet.setData(facet.index(0, 0), Qt::Checked));

    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(facet.index(0, 0).data(Qt::CheckStateRole), QVariant(Qt::Checked));
    EXPECT_EQ(facet.rowCount(), 4);

    ASSERT_TRUE(facet.setData(facet.index(0, 0), Qt::Unchecked));
    EXPECT_EQ(model.rowCount(), 15);
}

TEST_F(AllIndicators, SaysLaterThatFacetsChangedAfterAnEdit)
{
    QSignalSpy changed(&model, &AllIndicatorsModel::facetsChanged);
    ASSERT_TRUE(model.setData(model.index(0, AllIndicatorsModel::columnOf(Field::Unit)), u"场"_s));
    ASSERT_TRUE(model.setData(model.index(1, AllIndicatorsModel::columnOf(Field::Unit)), u"场"_s));

    ASSERT_TRUE(changed.wait(5000));
    EXPECT_THAT(changed, SizeIs(1));
    EXPECT_EQ(counts(Facet::ByUnit)[u"场"_s], 2);
}

} // namespace
} // namespace budget::ui
