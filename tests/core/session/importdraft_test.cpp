// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "core/session/importdraft.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"
#include "tests/support/sample.h"
#include "tests/support/tempworkspace.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// A table whose weights add up to 95, with a level nobody knows, ≥90% that reads 290%, and a label of its
/// own.
QByteArray doubtfulTable()
{
    const FormTable table =
        tableOf({u"2025年项目支出绩效目标表"_s}, u"项目名称 | 送戏下乡 | 主管部门 | 某局\n"
                                                 "预算单位 | 101-某局 | 备案编号 | 甲7\n"
                                                 "预算执行率权重 | 10\n"
                                                 "一级指标 | 二级指标 | 三级指标 | 指标值 | 权重\n"
                                                 "产出指标 | 数量指标 | 演出场次 | ≥4场 | 55\n"
                                                 "过程指标 | 质量指标 | 完好率 | ≥95% | 20\n"
                                                 "满意度指标 | 服务对象满意度 | 群众满意度 | 290% | 10"_s);
    return toDocx({table});
}

ImportDraft draftOf(const QByteArray& bytes, const QString& path = u"/收件/表.docx"_s)
{
    ImportDraft draft;
    draft.path = path;
    draft.bytes = bytes;
    readDraft(draft, {});
    judgeDraft(draft, *Profile::builtIn(u"chongqing"_s).value());
    return draft;
}

bool hasRule(const DraftTable& table, QLatin1String rule)
{
    return std::ranges::any_of(table.doubts, [rule](const DraftDoubt& doubt) {
        const auto* const finding = std::get_if<Finding>(&doubt.reason);
        return finding && finding->rule == rule;
    });
}

bool hasKind(const DraftTable& table, Diagnostic::Kind kind)
{
    return std::ranges::any_of(table.doubts, [kind](const DraftDoubt& doubt) {
        const auto* const diagnostic = std::get_if<Diagnostic>(&doubt.reason);
        return diagnostic && diagnostic->kind == kind;
    });
}

TEST(ImportDraft, SaysWhyEachDoubtfulCellIsDoubtful)
{
    const ImportDraft draft = draftOf(doubtfulTable());

    ASSERT_FALSE(draft.error) << draft.error->detail.toStdString();
    ASSERT_EQ(draft.tables.size(), 1U);
    const DraftTable& table = draft.tables.front();
    EXPECT_TRUE(hasRule(table, QLatin1String("weight-sum-mismatch")));
    EXPECT_TRUE(hasRule(table, QLatin1String("l1-unknown")));
    EXPECT_TRUE(hasRule(table, QLatin1String("suspect-ocr-operator")));
    EXPECT_TRUE(hasKind(table, Diagnostic::Kind::LabelUnknown));
    EXPECT_GT(table.errors, 0);
}

TEST(ImportDraft, PlacesTheDoubtInItsCellAndLine)
{
    const ImportDraft draft = draftOf(doubtfulTable());
    const auto& doubts = draft.tables.front().doubts;

    const auto found = std::ranges::find_if(doubts, [](const DraftDoubt& doubt) {
        const auto* const finding = std::get_if<Finding>(&doubt.reason);
        return finding && finding->rule == "suspect-ocr-operator"_L1;
    });

    ASSERT_NE(found, doubts.end());
    EXPECT_EQ(found->subject.indicator, draft.tables.front().project->indicators[2].id);
    EXPECT_EQ(found->text, u"290"_s);
    EXPECT_GT(found->line, 0U);
}

TEST(ImportDraft, HasNoDoubtAboutTheSample)
{
    const ImportDraft draft = draftOf(sampleBytes(), u"北碚.txt"_s);

    EXPECT_EQ(draft.tables.size(), 74U);
    EXPECT_EQ(draft.rowCount(), 393);
    EXPECT_EQ(draft.total, Money::parse(u"547154300"_s));
    EXPECT_EQ(draft.readersDoubtCount(), 0);
    EXPECT_EQ(draft.format, DocumentFormat::Text);
    EXPECT_EQ(draft.form, u"special-fund-targets"_s);
}

TEST(ImportDraft, KeepsTheReasonWhyNothingWasRead)
{
    const ImportDraft draft = draftOf("今天天气很好\n", u"天气.txt"_s);

    ASSERT_TRUE(draft.error);
    EXPECT_EQ(draft.error->code, ErrorCode::FormUnknown);
    EXPECT_TRUE(draft.tables.empty());
}

TEST(ImportDraft, GivesTheTablesThatAreTicked)
{
    ImportDraft draft = draftOf(sampleBytes(), u"北碚.txt"_s);
    for (DraftTable& table : draft.tables)
        table.isChosen = table.project->unitCode == u"107"_s;

    const ImportItem item = itemOf(draft);

    EXPECT_EQ(static_cast<int>(item.batch.projects.size()), draft.chosenCount());
    EXPECT_LT(draft.chosenCount(), 74);
}

/// Several documents in one go.
class BatchImport : public testing::Test
{
protected:
    [[nodiscard]] static QByteArray otherDistrict()
    {
        QString other = QString::fromUtf8(sampleBytes());
        other.replace(QRegularExpression(u"编制单位： (\\d)"_s), u"编制单位： 9\\1"_s);
        return other.toUtf8();
    }
    [[nodiscard]] static ImportItem itemFrom(const QByteArray& bytes, const QString& name)
    {
        return itemOf(draftOf(bytes, name));
    }
    Result<std::vector<ImportReport>> import(std::vector<ImportItem> items, const CancelToken& cancel = {})
    {
        auto pending = session->beginImport();
        EXPECT_THAT(pending, IsOk());
        if (DocumentSession::prepareImport(**pending, std::move(items), cancel))
            static_cast<void>(DocumentSession::writeImport(**pending, cancel));
        return session->finishImport(std::move(*pending));
    }

    TempWorkspace workspace;
    std::unique_ptr<DocumentSession> session = workspace.create();
};

TEST_F(BatchImport, IsOneStepThatIsUndoneAndDoneAgainAsOne)
{
    std::vector<ImportItem> items;
    items.push_back(itemFrom(sampleBytes(), u"北碚.txt"_s));
    items.push_back(itemFrom(otherDistrict(), u"南岸.txt"_s));

    const auto reports = import(std::move(items));

    ASSERT_THAT(reports, IsOk());
    ASSERT_EQ(reports->size(), 2U);
    EXPECT_EQ((*reports)[1].added.size(), 74U);
    EXPECT_EQ(session->document().projectCount(), 148);
    const DocumentContent after = session->document().content();

    ASSERT_THAT(session->undo(), IsOk());
    EXPECT_EQ(session->document().projectCount(), 0);
    EXPECT_TRUE(session->document().sourceDocuments().empty());
    EXPECT_FALSE(session->canUndo());

    ASSERT_THAT(session->redo(), IsOk());
    EXPECT_TRUE(session->document().content() == after);
}

TEST_F(BatchImport, HasTheFileForItselfMeanwhile)
{
    std::vector<ImportItem> items;
    items.push_back(itemFrom(sampleBytes(), u"北碚.txt"_s));
    ASSERT_THAT(import(std::move(items)), IsOk());
    const DocumentId document = session->document().sourceDocuments().front().id;

    auto pending = session->beginImport();
    ASSERT_THAT(pending, IsOk());
    const auto meanwhile = session->history(10);
    const auto bytes = session->sourceBytes(document);
    static_cast<void>(session->finishImport(std::move(*pending)));

    EXPECT_THAT(meanwhile, IsError(ErrorCode::Conflict));
    EXPECT_THAT(bytes, IsError(ErrorCode::Conflict));
    EXPECT_FALSE(session->history(10)->empty());
    EXPECT_THAT(session->sourceBytes(document), IsOk());
}

TEST_F(BatchImport, ReadsATableThatComesTwiceAsOne)
{
    QByteArray corrected = sampleBytes();
    corrected.replace("78.00", "79.00");
    std::vector<ImportItem> items;
    items.push_back(itemFrom(sampleBytes(), u"北碚.txt"_s));
    items.push_back(itemFrom(corrected, u"北碚（改）.txt"_s));

    const auto reports = import(std::move(items));

    ASSERT_THAT(reports, IsOk());
    EXPECT_TRUE((*reports)[1].isReimport);
    EXPECT_EQ(session->document().projectCount(), 74);
    EXPECT_EQ(session->document().sourceDocuments().size(), 1U);
    ASSERT_THAT(session->undo(), IsOk());
    EXPECT_EQ(session->document().projectCount(), 0);
}

TEST_F(BatchImport, LeavesNothingBehindWhenItIsCancelled)
{
    std::vector<ImportItem> items;
    items.push_back(itemFrom(sampleBytes(), u"北碚.txt"_s));
    items.push_back(itemFrom(otherDistrict(), u"南岸.txt"_s));
    const CancelToken cancel;
    cancel.cancel();

    EXPECT_THAT(import(std::move(items), cancel), IsError(ErrorCode::Cancelled));

    EXPECT_EQ(session->document().projectCount(), 0);
    EXPECT_FALSE(session->canUndo());
}

TEST_F(BatchImport, CanBeCancelledWhileItIsPlanned)
{
    std::vector<ImportItem> items;
    items.push_back(itemFrom(sampleBytes(), u"北碚.txt"_s));
    const CancelToken cancel;
    cancel.cancel();

    auto pending = session->beginImport();
    ASSERT_THAT(pending, IsOk());
    EXPECT_THAT(DocumentSession::prepareImport(**pending, std::move(items), cancel),
                IsError(ErrorCode::Cancelled));

    EXPECT_FALSE((*pending)->change.has_value());
    EXPECT_THAT(session->finishImport(std::move(*pending)), IsError(ErrorCode::Cancelled));
}

TEST_F(BatchImport, ComparesTheSameBytesWhenTheyWereReadInAnotherWay)
{
    ASSERT_THAT(session->import(sampleBatch(), sampleBytes()), IsOk());
    ImportItem item = itemFrom(sampleBytes(), u"beibei-2025.txt"_s);
    item.batch.projects.front()->name = u"另一个名称"_s;
    item.sameBytes = SameBytes::Compare;
    std::vector<ImportItem> items;
    items.push_back(std::move(item));

    ASSERT_THAT(import(std::move(items)), IsOk());

    EXPECT_EQ(session->document().projectAt(0).name, u"另一个名称"_s);
    EXPECT_EQ(session->document().projectCount(), 74);
}

} // namespace
} // namespace budget::test
