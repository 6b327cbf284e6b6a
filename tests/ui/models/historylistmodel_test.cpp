// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/historylistmodel.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;
using test::ModelContract;

/// A change log in memory.
struct History : ::testing::Test
{
    History() { test::fill(document, {aProject(1)}); }

    void log(const FieldAddress& cell, const QString& before, const QString& after)
    {
        HistoryEntry entry{.change = FieldEdited{cell, before, after}};
        entry.seq = static_cast<qint64>(entries.size()) + 1;
        entry.author = u"王"_s;
        entry.at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC);
        entries.insert(entries.begin(), entry);
    }

    BudgetDocument document;
    std::vector<HistoryEntry> entries; ///< newest first
    HistoryListModel::Source source{
        .page = [this](int limit, qint64 before) -> Result<std::vector<HistoryEntry>> {
            std::vector<HistoryEntry> page;
            for (const HistoryEntry& entry : entries) {
                if ((before == 0 || entry.seq < before) && static_cast<int>(page.size()) < limit)
                    page.push_back(entry);
            }
            return page;
        },
        .ofCell = [this](const FieldAddress& cell) -> Result<std::vector<HistoryEntry>> {
            std::vector<HistoryEntry> found;
            for (const HistoryEntry& entry : entries) {
                if (std::get<FieldEdited>(entry.change.any).address == cell)
                    found.push_back(entry);
            }
            return found;
        }};
};

TEST_F(History, ReadsTheLogPageByPage)
{
    for (int i = 0; i < 450; ++i)
        log(cellAt(1, 101, Field::Value), QString::number(i), QString::number(i + 1));
    HistoryListModel model(document, source);

    int pages = 0;
    while (model.canFetchMore({}) && pages < 10) {
        model.fetchMore({});
        ++pages;
    }

    EXPECT_EQ(model.rowCount(), 450);
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(model.entryAt(0).seq, 450);
    EXPECT_EQ(model.index(0, HistoryListModel::AfterColumn).data(), u"450"_s);
}

TEST_F(History, NamesTheStepThatWasUndoneAndNotWhatUndoingItDid)
{
    const Project& project = *document.project(ProjectId(1));
    HistoryEntry entry{.kind = HistoryEntry::Kind::Undo,
                       .change = IndicatorRemoved{project.id, 0, project.indicators.front()}};
    entries.push_back(entry);
    HistoryListModel model(document, source);
    model.fetchMore({});

    EXPECT_EQ(model.index(0, HistoryListModel::ActionColumn).data(), u"Undone: insert “专家国情研修次数”"_s);
}

TEST_F(History, AsksAnEmptyLogOnceAndTakesItsFirstLine)
{
    HistoryListModel model(document, source);
    model.fetchMore({});
    ASSERT_FALSE(model.canFetchMore({}));

    log(cellAt(1, 101, Field::Value), u"1"_s, u"2"_s);
    model.update();

    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(History, PutsNewLinesOnTop)
{
    log(cellAt(1, 101, Field::Value), u"1"_s, u"2"_s);
    HistoryListModel model(document, source);
    const ModelContract contract(model);
    model.fetchMore({});

    log(cellAt(1, 0, Field::Goal), u"旧"_s, u"新"_s);
    model.update();

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, HistoryListModel::BeforeColumn).data(), u"旧"_s);
    EXPECT_EQ(model.index(1, HistoryListModel::SubjectColumn).data(),
              u"人才专项资金 · 专家国情研修次数 · Target"_s);
}

TEST_F(History, ShowsOneCellAlone)
{
    log(cellAt(1, 101, Field::Value), u"1"_s, u"2"_s);
    log(cellAt(1, 0, Field::Goal), u"旧"_s, u"新"_s);
    HistoryListModel model(document, source);
    const ModelContract contract(model);

    model.setCell(cellAt(1, 101, Field::Value));

    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.canFetchMore({}));
    log(cellAt(1, 101, Field::Value), u"2"_s, u"3"_s);
    model.update();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(History, ReadsNoMoreLinesThanWereAdded)
{
    for (int i = 0; i < 300; ++i)
        log(cellAt(1, 101, Field::Value), QString::number(i), QString::number(i + 1));
    size_t read = 0;
    HistoryListModel model(document, {.page =
                                          [&](int limit, qint64 before) {
                                              auto page = source.page(limit, before);
                                              read += page->size();
                                              return page;
                                          },
                                      .ofCell = source.ofCell});
    model.fetchMore({});
    read = 0;

    log(cellAt(1, 101, Field::Value), u"300"_s, u"301"_s);
    model.update();
    EXPECT_EQ(read, 1U);

    for (int i = 301; i < 800; ++i)
        log(cellAt(1, 101, Field::Value), QString::number(i), QString::number(i + 1));
    model.update();
    EXPECT_EQ(read, 500U);
    EXPECT_EQ(model.rowCount(), 700);
    EXPECT_EQ(model.entryAt(0).seq, 800);
}

TEST_F(History, GoesOnReadingWhereAWorkerOrAnErrorInterruptedIt)
{
    for (const ErrorCode reason : {ErrorCode::Conflict, ErrorCode::StorageFailed}) {
        entries.clear();
        for (int i = 0; i < 250; ++i)
            log(cellAt(1, 101, Field::Value), QString::number(i), QString::number(i + 1));
        bool isInterrupted = false;
        HistoryListModel model(document,
                               {.page = [&](int limit, qint64 before) -> Result<std::vector<HistoryEntry>> {
                                    if (isInterrupted)
                                        return fail(reason);
                                    return source.page(limit, before);
                                },
                                .ofCell = source.ofCell});
        int failures = 0;
        QObject::connect(&model, &HistoryListModel::failed, &model, [&] { ++failures; });
        model.fetchMore({});

        isInterrupted = true;
        model.fetchMore({});
        EXPECT_FALSE(model.canFetchMore({})) << "or a view would ask for ever";
        isInterrupted = false;
        model.update();

        EXPECT_EQ(model.rowCount(), 250);
        EXPECT_EQ(failures, reason == ErrorCode::Conflict ? 0 : 1);
    }
}

TEST_F(History, TellsWhyTheLogCannotBeRead)
{
    source.page = [](int, qint64) -> Result<std::vector<HistoryEntry>> {
        return fail(ErrorCode::StorageFailed);
    };
    HistoryListModel model(document, source);
    int failures = 0;
    QObject::connect(&model, &HistoryListModel::failed, &model, [&] { ++failures; });

    model.fetchMore({});

    EXPECT_EQ(failures, 1);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace budget::ui
