// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/workspacedump.h"

#include <QFile>
#include <QSignalSpy>

namespace budget {

using namespace Qt::StringLiterals;

class DocumentSessionTest : public testing::Test
{
protected:
    DocumentSessionTest()
        : session(workspace.create())
    {
        const Result<> inserted =
            session->submit(ProjectsInserted{0, {test::aProject(1).shared(), test::aProject(2).shared()}});
        EXPECT_THAT(inserted, test::IsOk());
    }

    [[nodiscard]] FieldAddress cell(int row, Field field) const
    {
        return {ProjectId(1), session->document().projectAt(0).indicators[static_cast<size_t>(row)].id,
                field};
    }
    [[nodiscard]] QString text(const FieldAddress& address) const
    {
        return textAt(*session->document().project(address.project), address);
    }
    void reopen()
    {
        session.reset();
        session = workspace.open();
    }

    test::TempWorkspace workspace;
    std::unique_ptr<DocumentSession> session;
};

TEST_F(DocumentSessionTest, AnEditIsThereAfterReopening)
{
    const FieldAddress value = cell(0, Field::Value);
    ASSERT_THAT(session->submit(FieldEdited{value, u"1"_s, u"3"_s}), test::IsOk());
    const DocumentContent before = session->document().content();

    reopen();

    EXPECT_EQ(text(value), u"3");
    EXPECT_TRUE(session->document().content() == before);
}

TEST_F(DocumentSessionTest, ARowAddedByHandIsTheSameInMemoryAndOnDiskWhateverItCarries)
{
    // Nothing printed stands behind such a row, so editing a cell neither notes nor forgets an original; what
    // a change brought along stays what it was, on both sides.
    const ProjectPtr before = session->document().snapshot(cell(0, Field::Value).project);
    auto after = std::make_shared<Project>(*before);
    after->indicators.front().sourceRow = 0;
    after->indicators.front().originals.insert(Field::Value, u"9"_s);
    ASSERT_THAT(session->submit(ProjectReplaced{before, after}), test::IsOk());
    ASSERT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"9"_s}), test::IsOk());
    const DocumentContent content = session->document().content();

    reopen();

    EXPECT_TRUE(session->document().content() == content);
}

TEST_F(DocumentSessionTest, RefusesAnEditOfAValueThatIsNoLongerThere)
{
    const DocumentContent before = session->document().content();

    EXPECT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"2"_s, u"3"_s}),
                test::IsError(ErrorCode::Conflict));

    EXPECT_TRUE(session->document().content() == before);
    reopen();
    EXPECT_TRUE(session->document().content() == before);
}

TEST_F(DocumentSessionTest, RefusesAGroupWhoseSecondChangeDoesNotFit)
{
    const DocumentContent before = session->document().content();

    const Result<> result =
        session->submit(ChangeGroup{ChangeGroup::Kind::Paste,
                                    {FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s},
                                     FieldEdited{cell(1, Field::Value), u"not there"_s, u"98"_s}}});

    EXPECT_THAT(result, test::IsError(ErrorCode::Conflict));
    EXPECT_TRUE(session->document().content() == before);
}

TEST_F(DocumentSessionTest, UndoesAndRedoesAlsoAfterReopening)
{
    const DocumentContent start = session->document().content();
    const FieldAddress value = cell(0, Field::Value);
    ASSERT_THAT(session->submit(FieldEdited{value, u"1"_s, u"3"_s}), test::IsOk());
    const DocumentContent end = session->document().content();

    reopen();
    EXPECT_TRUE(session->canUndo());
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == start);

    reopen();
    EXPECT_TRUE(session->canRedo());
    ASSERT_THAT(session->redo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == end);
}

TEST_F(DocumentSessionTest, ANewChangeAfterAnUndoLeavesNothingToRedo)
{
    const FieldAddress value = cell(0, Field::Value);
    ASSERT_THAT(session->submit(FieldEdited{value, u"1"_s, u"3"_s}), test::IsOk());
    ASSERT_THAT(session->undo(), test::IsOk());
    ASSERT_THAT(session->submit(FieldEdited{value, u"1"_s, u"4"_s}), test::IsOk());

    EXPECT_FALSE(session->canRedo());
    EXPECT_THAT(session->redo(), test::IsError(ErrorCode::NothingToUndo));
    reopen();
    EXPECT_FALSE(session->canRedo());
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_EQ(text(value), u"1");
    EXPECT_EQ(session->history(100).value().size(), 5U);
}

TEST_F(DocumentSessionTest, UndoesAndRedoesTheInsertionOfProjects)
{
    const DocumentContent end = session->document().content();
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_EQ(session->document().projectCount(), 0);

    reopen();
    EXPECT_EQ(session->document().projectCount(), 0);
    ASSERT_THAT(session->redo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == end);
    reopen();
    EXPECT_TRUE(session->document().content() == end);
}

TEST_F(DocumentSessionTest, ALineThatNamesTablesTheFileDoesNotHaveIsNoChange)
{
    session.reset();
    test::tamper(workspace.path(),
                 "INSERT INTO change_log (at, author, kind, what, payload) SELECT at, author, kind, what, "
                 R"('{"v":1,"kind":"projectsInserted","position":0,"ids":[[1,2000000]]}' FROM change_log)");
    session = workspace.open();

    EXPECT_FALSE(session->undoEntry().has_value());
    EXPECT_THAT(session->undo(), test::IsError(ErrorCode::WorkspaceCorrupt));
    EXPECT_THAT(session->history(10), test::IsError(ErrorCode::WorkspaceCorrupt));
}

TEST_F(DocumentSessionTest, TheHistoryKnowsProjectsThatWereTakenOutByTheirIds)
{
    const auto idsIn = [](const std::optional<HistoryEntry>& entry) {
        return entry ? touchedProjects(entry->change) : std::vector<ProjectId>();
    };
    const std::vector<ProjectId> both{ProjectId(1), ProjectId(2)};
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_EQ(idsIn(session->redoEntry()), both);

    reopen();
    EXPECT_EQ(idsIn(session->redoEntry()), both);
    ASSERT_THAT(session->redo(), test::IsOk());
    EXPECT_EQ(idsIn(session->undoEntry()), both);
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_EQ(idsIn(session->redoEntry()), both);
}

TEST_F(DocumentSessionTest, NeverGivesAnIdASecondTime)
{
    Indicator added = test::row(0, u"产出指标|数量指标|新增|次|≥|4|20|是", 0);
    added.id = session->newIndicatorId();
    ASSERT_THAT(session->submit(IndicatorInserted{ProjectId(1), 0, added}), test::IsOk());
    ASSERT_THAT(session->undo(), test::IsOk());

    reopen();

    EXPECT_GT(session->newIndicatorId(), added.id);
}

TEST_F(DocumentSessionTest, TellsTheHistoryOfOneCell)
{
    const FieldAddress value = cell(0, Field::Value);
    const FieldAddress other = cell(1, Field::Value);
    ASSERT_THAT(session->submit(FieldEdited{value, u"1"_s, u"3"_s}), test::IsOk());
    ASSERT_THAT(session->submit(FieldEdited{other, u"100"_s, u"98"_s}), test::IsOk());
    ASSERT_THAT(session->submit(
                    ChangeGroup{ChangeGroup::Kind::Paste,
                                {FieldEdited{value, u"3"_s, u"5"_s}, FieldEdited{other, u"98"_s, u"97"_s}}}),
                test::IsOk());
    ASSERT_THAT(session->undo(), test::IsOk());

    const Result<std::vector<HistoryEntry>> history = session->history(value);

    ASSERT_THAT(history, test::IsOk());
    ASSERT_EQ(history->size(), 3U);
    EXPECT_EQ(history->at(0).kind, HistoryEntry::Kind::Undo);
    EXPECT_TRUE(history->at(0).change == Change(FieldEdited{value, u"5"_s, u"3"_s}));
    EXPECT_TRUE(history->at(2).change == Change(FieldEdited{value, u"1"_s, u"3"_s}));
    EXPECT_EQ(history->at(2).author, u"测试员");
}

TEST_F(DocumentSessionTest, SaysWhatCanBeUndone)
{
    EXPECT_TRUE(std::holds_alternative<ProjectsInserted>(session->undoEntry()->change.any));
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_FALSE(session->undoEntry().has_value());
    EXPECT_EQ(std::get<ProjectsInserted>(session->redoEntry()->change.any).projects.size(), 2U);
}

TEST_F(DocumentSessionTest, TellsWhenAChangeIsOnDisk)
{
    const QSignalSpy committed(session.get(), &DocumentSession::committed);
    const QSignalSpy history(session.get(), &DocumentSession::historyChanged);

    ASSERT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s}), test::IsOk());

    EXPECT_EQ(committed.count(), 1);
    EXPECT_EQ(history.count(), 1);
}

TEST_F(DocumentSessionTest, ImportsADocumentAsOneStep)
{
    const DocumentContent start = session->document().content();
    ParsedBatch batch;
    batch.document.fileName = u"other.txt"_s;
    batch.projects = {std::make_shared<Project>(test::aProject(0).named(u"丙"_s).build()),
                      std::make_shared<Project>(test::aProject(0).named(u"丁"_s).build())};

    const auto report = session->import(std::move(batch), "bytes of the document");

    ASSERT_THAT(report, test::IsOk());
    EXPECT_EQ(report->added.size(), 2U);
    EXPECT_EQ(session->document().projectCount(), 4);
    EXPECT_EQ(session->sourceBytes(report->document).value(), QByteArray("bytes of the document"));
    const DocumentContent end = session->document().content();
    reopen();
    EXPECT_TRUE(session->document().content() == end);
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == start);
}

TEST_F(DocumentSessionTest, SavesUnderAnotherNameAndGoesOnThere)
{
    const QString copy = workspace.folder() + u"/copy.brw"_s;
    ASSERT_THAT(session->saveAs(copy), test::IsOk());
    EXPECT_EQ(session->path(), copy);
    ASSERT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s}), test::IsOk());
    const DocumentContent end = session->document().content();
    session.reset();

    EXPECT_TRUE(workspace.open(copy)->document().content() == end);
    EXPECT_FALSE(workspace.open()->document().content() == end);
}

TEST_F(DocumentSessionTest, RefusesChangesWhileItIsCopied)
{
    auto pending = session->beginSaveAs(workspace.folder() + u"/copy.brw"_s);
    ASSERT_THAT(pending, test::IsOk());

    EXPECT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s}),
                test::IsError(ErrorCode::Conflict));
    EXPECT_FALSE(session->canUndo());

    DocumentSession::writeCopy(**pending, CancelToken());
    ASSERT_THAT(session->finishSaveAs(std::move(*pending)), test::IsOk());
    EXPECT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s}), test::IsOk());
}

TEST_F(DocumentSessionTest, StaysWhereItIsWhenACopyIsCancelled)
{
    const QString before = session->path();
    const QString copy = workspace.folder() + u"/copy.brw"_s;
    auto pending = session->beginSaveAs(copy);
    ASSERT_THAT(pending, test::IsOk());
    const CancelToken cancel;
    cancel.cancel();

    DocumentSession::writeCopy(**pending, cancel);

    EXPECT_THAT(session->finishSaveAs(std::move(*pending)), test::IsError(ErrorCode::Cancelled));
    EXPECT_EQ(session->path(), before);
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_THAT(session->submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"3"_s}), test::IsOk());
}

} // namespace budget
