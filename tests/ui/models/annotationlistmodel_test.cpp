// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"
#include "tests/support/testdesk.h"
#include "ui/models/annotationlistmodel.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;
using test::ModelContract;

struct AnnotationList : ::testing::Test
{
    AnnotationList()
    {
        test::fill(document, {aProject(1)});
        add(1, {.project = ProjectId(1), .indicator = IndicatorId(101), .field = Field::Value}, u"次数太少"_s,
            1);
        add(2, {.project = ProjectId(1)}, u"请补充依据"_s, 2);
    }

    void add(qint64 id, const Subject& subject, const QString& text, int day)
    {
        Thread thread;
        thread.id = ThreadId(id);
        thread.subject = subject;
        thread.quoted = subjectQuote(document, subject);
        thread.messages.push_back({.author = u"王"_s,
                                   .at = QDateTime(QDate(2025, 3, day), QTime(8, 0), Qt::UTC),
                                   .text = text,
                                   .newState = {}});
        document.apply(ThreadSet{std::nullopt, thread});
    }
    void setState(qint64 id, ThreadState state)
    {
        const Thread before = *document.thread(ThreadId(id));
        Thread after = before;
        after.state = state;
        document.apply(ThreadSet{before, after});
    }

    BudgetDocument document;
    AnnotationListModel model{document};
    ModelContract contract{model};
};

TEST_F(AnnotationList, ShowsTheLatestFirstWithItsPlace)
{
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.threadAt(0), ThreadId(2));
    EXPECT_EQ(model.index(1, AnnotationListModel::SubjectColumn).data(),
              u"人才专项资金 · 专家国情研修次数 · Target"_s);
    EXPECT_EQ(model.index(1, AnnotationListModel::MessageColumn).data(), u"次数太少"_s);
}

TEST_F(AnnotationList, FiltersByStateRoleAndText)
{
    setState(1, ThreadState::Revised);

    AnnotationFilter waiting;
    waiting.waitsForMe = ThreadState::Revised;
    model.setFilter(waiting);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.threadAt(0), ThreadId(1));

    AnnotationFilter text;
    text.text = u"依据"_s;
    model.setFilter(text);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.threadAt(0), ThreadId(2));
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(AnnotationList, SaysWhenItsSubjectReadsOtherwiseNow)
{
    EXPECT_EQ(model.index(1, 0).data(EditedRole), false);

    document.apply(FieldEdited{cellAt(1, 101, Field::Value), u"1"_s, u"4"_s});

    EXPECT_EQ(model.index(1, 0).data(EditedRole), true);
    EXPECT_EQ(model.index(1, 0).data(OriginalTextRole), u"1"_s);
}

TEST_F(AnnotationList, KeepsThreadsOfADeletedRow)
{
    document.apply(IndicatorRemoved{ProjectId(1), 0, document.project(ProjectId(1))->indicators[0]});

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1, AnnotationListModel::SubjectColumn).data(),
              u"人才专项资金 · (deleted row) · Target"_s);
}

} // namespace
} // namespace budget::ui
