// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/printmodel.h"
#include "tests/support/testdesk.h"
#include "ui/models/indicatortablemodel.h"

#include <QSignalSpy>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::IsOk;
using test::ModelContract;
using test::printModel;
using test::TestDesk;
using ::testing::SizeIs;

struct IndicatorTable : ::testing::Test
{
    IndicatorTable()
    {
        model.setProject(ProjectId(1));
        contract = std::make_unique<ModelContract>(model);
    }

    [[nodiscard]] QModelIndex at(int row, Field field) const
    {
        return model.index(row, IndicatorTableModel::columnOf(field));
    }
    [[nodiscard]] QString textAt(int row, Field field) const { return at(row, field).data().toString(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(textAt(row, Field::IndicatorName));
        return result;
    }

    TestDesk desk{aProject(1), aProject(2)};
    IndicatorTableModel model{desk.document, desk.sink, desk.checker};
    std::unique_ptr<ModelContract> contract;
};

TEST_F(IndicatorTable, ShowsTheRowsOfOneProjectAsPrinted)
{
    EXPECT_EQ(printModel(model),
              u"产出指标 | 数量指标 | 专家国情研修次数 | 次 | ≥ | 1 | 20 | 是\n"
              "产出指标 | 时效指标 | 补助经费发放及时率 | % | ＝ | 100 | 20 | 是\n"
              "效益指标 | 社会效益指标 | 补助经费兑现率 | % | ≥ | 95 | 20 | 是\n"
              "成本指标 | 经济成本指标 | 研修委托服务费 | 万元 | ≤ | 20 | 20 | 否\n"
              "满意度指标 | 服务对象满意度指标 | 补助对象满意度 | % | ≥ | 90 | 10 | 否\n"_s);
}

TEST_F(IndicatorTable, SendsAnEditToTheSinkAndShowsItWhenItComesBack)
{
    EXPECT_TRUE(model.setData(at(0, Field::IndicatorWeight), u" 25 %"_s));

    EXPECT_EQ(textAt(0, Field::IndicatorWeight), u"25"_s);
    EXPECT_EQ(at(0, Field::IndicatorWeight).data(EditedRole), true);
    EXPECT_EQ(at(0, Field::IndicatorWeight).data(OriginalTextRole), u"20"_s);
    EXPECT_GT(contract->changes(), 0);
    EXPECT_EQ(contract->resets(), 0);
}

TEST_F(IndicatorTable, RefusesATextThatDoesNotFitAndSaysWhy)
{
    QSignalSpy rejected(&model, &IndicatorTableModel::editRejected);

    EXPECT_FALSE(model.setData(at(0, Field::IndicatorWeight), u"二十"_s));

    EXPECT_EQ(textAt(0, Field::IndicatorWeight), u"20"_s);
    ASSERT_THAT(rejected, SizeIs(1));
    EXPECT_EQ(rejected[0][1].value<Error>().code, ErrorCode::ValueInvalid);
    EXPECT_TRUE(desk.sink.done.empty());
}

TEST_F(IndicatorTable, LeavesTheCellWhenTheSinkRefuses)
{
    QSignalSpy rejected(&model, &IndicatorTableModel::editRejected);
    desk.sink.refusal = fail(ErrorCode::StorageFull);

    EXPECT_FALSE(model.setData(at(0, Field::Value), u"7"_s));

    EXPECT_EQ(textAt(0, Field::Value), u"1"_s);
    ASSERT_THAT(rejected, SizeIs(1));
    EXPECT_EQ(rejected[0][1].value<Error>().code, ErrorCode::StorageFull);
}

TEST_F(IndicatorTable, MakesNoChangeOfATextThatIsThereAlready)
{
    EXPECT_TRUE(model.setData(at(0, Field::Operator), u">="_s));

    EXPECT_TRUE(desk.sink.done.empty());
}

TEST_F(IndicatorTable, InsertsARowUnderTheLevelsOfTheRowAbove)
{
    ASSERT_THAT(model.insertIndicator(2), IsOk());

    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(textAt(2, Field::Level2), u"时效指标"_s);
    EXPECT_EQ(textAt(2, Field::IndicatorName), u""_s);
}

TEST_F(IndicatorTable, RemovesScatteredRowsInOneStep)
{
    ASSERT_THAT(model.removeIndicators({0, 4, 2}), IsOk());

    EXPECT_EQ(names(), (QStringList{u"补助经费发放及时率"_s, u"研修委托服务费"_s}));
    EXPECT_EQ(desk.sink.done.size(), 1U);

    desk.sink.undo();

    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(textAt(4, Field::IndicatorName), u"补助对象满意度"_s);
}

TEST_F(IndicatorTable, MovesRowsTogetherAndStopsAtTheEdge)
{
    ASSERT_THAT(model.shiftIndicators({1, 2}, -1), IsOk());
    EXPECT_EQ(names().mid(0, 3),
              (QStringList{u"补助经费发放及时率"_s, u"补助经费兑现率"_s, u"专家国情研修次数"_s}));

    ASSERT_THAT(model.shiftIndicators({0, 1}, -1), IsOk());
    EXPECT_EQ(desk.sink.done.size(), 1U);

    ASSERT_THAT(model.shiftIndicators({0, 1}, 1), IsOk());
    EXPECT_EQ(names().front(), u"专家国情研修次数"_s);
}

TEST_F(IndicatorTable, MovesABlockToAnotherPlace)
{
    EXPECT_TRUE(model.moveRows({}, 0, 2, {}, 5));
    EXPECT_EQ(names().mid(3), (QStringList{u"专家国情研修次数"_s, u"补助经费发放及时率"_s}));

    EXPECT_TRUE(model.moveRows({}, 3, 2, {}, 0));
    EXPECT_EQ(names().mid(0, 2), (QStringList{u"专家国情研修次数"_s, u"补助经费发放及时率"_s}));

    EXPECT_FALSE(model.moveRows({}, 0, 2, {}, 1));
}

TEST_F(IndicatorTable, DuplicatesRowsAsNewOnes)
{
    ASSERT_THAT(model.duplicateIndicators({0, 1}), IsOk());

    EXPECT_EQ(names().mid(2, 2), names().mid(0, 2));
    EXPECT_EQ(desk.document.project(ProjectId(1))->indicators[2].sourceRow, 0);
    EXPECT_NE(model.addressAt(model.index(2, 0)).indicator, model.addressAt(model.index(0, 0)).indicator);
}

TEST_F(IndicatorTable, PastesABlockInOneStepAndReportsWhatWasRefused)
{
    const Result<BulkReport> report = model.paste(at(3, Field::Value), u"30\t15\tn\n85\tviel\ty\n"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_EQ(textAt(3, Field::Value), u"30"_s);
    EXPECT_EQ(textAt(3, Field::IndicatorWeight), u"15"_s);
    EXPECT_EQ(textAt(4, Field::IndicatorWeight), u"10"_s);
    EXPECT_EQ(textAt(4, Field::Core), u"是"_s);
    EXPECT_EQ(report->changedCells, 4);
    EXPECT_EQ(report->unchangedCells, 1);
    ASSERT_THAT(report->refused, SizeIs(1));
    EXPECT_EQ(report->refused[0].text, u"viel"_s);
    EXPECT_EQ(report->refused[0].blockRow, 1);
    EXPECT_EQ(report->refused[0].blockColumn, 1);
    EXPECT_EQ(desk.sink.done.size(), 1U);

    desk.sink.undo();
    EXPECT_EQ(textAt(3, Field::Value), u"20"_s);
}

TEST_F(IndicatorTable, AddsRowsWhenTheBlockIsLonger)
{
    const Result<BulkReport> report =
        model.paste(at(4, Field::IndicatorName), u"甲\t次\n乙\t个\n\t\n丙\t场\n"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_EQ(report->insertedRows, 2);
    EXPECT_EQ(names().mid(4), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    EXPECT_EQ(desk.sink.done.size(), 1U);
}

TEST_F(IndicatorTable, RecognisesALineOfTitlesAndFollowsItsOrder)
{
    const Result<BulkReport> report =
        model.paste(at(0, Field::Level1), u"权重（%）\t三级指标名称\t备注\n18\t研修次数\t无\n"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_TRUE(report->hadHeader);
    EXPECT_EQ(textAt(0, Field::IndicatorWeight), u"18"_s);
    EXPECT_EQ(textAt(0, Field::IndicatorName), u"研修次数"_s);
    ASSERT_THAT(report->refused, SizeIs(1));
    EXPECT_EQ(report->refused[0].reason.detail, u"column"_s);
}

TEST_F(IndicatorTable, RefusesCellsBesideTheLastColumn)
{
    const Result<BulkReport> report = model.paste(at(0, Field::Core), u"否\t多余\n"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_EQ(textAt(0, Field::Core), u"否"_s);
    EXPECT_THAT(report->refused, SizeIs(1));
}

TEST_F(IndicatorTable, PastesWhatItCopied)
{
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(model.index(row, column));
    }
    const QString block = model.copied(all, true);
    EXPECT_TRUE(block.startsWith(u"Level 1\tLevel 2\tIndicator\t"_s));

    const Result<BulkReport> report = model.paste(model.index(0, 0), block);

    ASSERT_THAT(report, IsOk());
    EXPECT_TRUE(report->hadHeader);
    EXPECT_EQ(report->changedCells, 0);
    EXPECT_EQ(report->unchangedCells, 40);
    EXPECT_TRUE(desk.sink.done.empty());
}

TEST_F(IndicatorTable, RevertsCellsToWhatWasPrinted)
{
    model.setData(at(0, Field::Value), u"7"_s);
    model.setData(at(1, Field::Unit), u"‰"_s);

    ASSERT_THAT(model.revert({at(0, Field::Value), at(1, Field::Unit), at(2, Field::Unit)}), IsOk());

    EXPECT_EQ(textAt(0, Field::Value), u"1"_s);
    EXPECT_EQ(textAt(1, Field::Unit), u"%"_s);
    EXPECT_EQ(at(0, Field::Value).data(EditedRole), false);
    EXPECT_EQ(desk.sink.done.size(), 3U);
}

TEST_F(IndicatorTable, FillsCellsInOneStep)
{
    const Result<BulkReport> report = model.fill(
        {at(0, Field::IndicatorWeight), at(1, Field::IndicatorWeight), at(2, Field::Core)}, u"18"_s);

    ASSERT_THAT(report, IsOk());
    EXPECT_EQ(report->changedCells, 2);
    EXPECT_THAT(report->refused, SizeIs(1));
    EXPECT_EQ(desk.sink.done.size(), 1U);
}

TEST_F(IndicatorTable, KeepsPersistentIndexesOnTheirRowsWhenTheTableIsReadAgain)
{
    const QPersistentModelIndex fourth(model.index(3, 0));
    auto again = std::make_shared<Project>(*desk.document.project(ProjectId(1)));
    again->indicators.erase(again->indicators.begin());
    std::swap(again->indicators[1], again->indicators[2]);

    desk.document.apply(ProjectReplaced{desk.document.snapshot(ProjectId(1)), again});

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(fourth.row(), 1);
    EXPECT_EQ(contract->resets(), 0);
}

TEST_F(IndicatorTable, IsEmptyWhenItsProjectGoes)
{
    desk.document.apply(ProjectsRemoved{0, {desk.document.snapshot(ProjectId(1))}});

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.project().isValid());
}

TEST_F(IndicatorTable, MarksCellsWithAnnotationsThatAreNotVerified)
{
    Thread thread;
    thread.id = ThreadId(5);
    thread.subject = Subject{.project = ProjectId(1), .indicator = IndicatorId(102)};
    desk.document.apply(ThreadSet{std::nullopt, thread});
    EXPECT_EQ(at(1, Field::IndicatorName).data(AnnotatedRole), true);

    Thread verified = thread;
    verified.state = ThreadState::Verified;
    desk.document.apply(ThreadSet{thread, verified});
    EXPECT_EQ(at(1, Field::IndicatorName).data(AnnotatedRole), false);
}

TEST_F(IndicatorTable, MarksCellsWithTheFindingsOfTheChecker)
{
    ASSERT_FALSE(at(0, Field::Unit).data(SeverityRole).isValid());

    model.setData(at(0, Field::Unit), u""_s);

    EXPECT_EQ(at(0, Field::Unit).data(SeverityRole), static_cast<int>(Severity::Error));
    EXPECT_FALSE(at(0, Field::Unit).data(FindingTextRole).toString().isEmpty());

    desk.sink.undo();
    EXPECT_FALSE(at(0, Field::Unit).data(SeverityRole).isValid());
}

TEST_F(IndicatorTable, HasNoEditableCellsWhenReadOnly)
{
    model.setReadOnly(true);

    EXPECT_FALSE(model.flags(at(0, Field::Value)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(at(0, Field::Value), u"7"_s));
}

TEST_F(IndicatorTable, OffersTheLevel2WordsOfTheLevel1)
{
    QStringList words;
    for (const Completion& word : model.completions(at(0, Field::Level2)))
        words.append(word.text);

    EXPECT_TRUE(words.contains(u"时效指标"_s));
    EXPECT_TRUE(words.contains(u"质量指标"_s)) << "stands in the profile only";
    EXPECT_FALSE(words.contains(u"社会效益指标"_s));
}

} // namespace
} // namespace budget::ui
