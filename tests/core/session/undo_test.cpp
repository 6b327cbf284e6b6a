// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/changegenerator.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/workspacedump.h"

namespace budget {

namespace {

constexpr int kChanges = 1000;

/// What the file says, read by another connection while the session has it open.
DocumentContent contentOfFile(const QString& path)
{
    Result<LoadedWorkspace> loaded = DocumentSession::loadWorkspace(path, DocumentStore::Access::ReadOnly);
    return loaded ? std::move(loaded->content) : DocumentContent();
}

} // namespace

TEST(Undo, AThousandRandomChangesUndoneGiveTheStartAndRedoneTheEnd)
{
    const quint32 seed = qEnvironmentVariableIntValue("BUDGET_TEST_SEED") != 0
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("BUDGET_TEST_SEED"))
                             : 20261124U;
    SCOPED_TRACE("seed " + std::to_string(seed));
    const test::TempWorkspace workspace;
    std::unique_ptr<DocumentSession> session = workspace.create();
    ASSERT_THAT(session->submit(ProjectsInserted{
                    0, {test::aProject(1).shared(), test::aProject(2).shared(), test::aProject(3).shared()}}),
                test::IsOk());
    const DocumentContent start = session->document().content();
    const QString startRows = test::presentRows(workspace.path());

    test::ChangeGenerator generator(seed);
    for (int i = 0; i < kChanges; ++i) {
        const Change change = generator.next(session->document());
        ASSERT_THAT(session->submit(change), test::IsOk())
            << "change " << i << ", kind " << change.any.index();
    }
    const DocumentContent end = session->document().content();
    const QString endRows = test::presentRows(workspace.path());
    ASSERT_FALSE(end == start);
    ASSERT_TRUE(contentOfFile(workspace.path()) == end);

    for (int i = 0; i < kChanges; ++i) {
        if (i == kChanges / 2) { // the other half after a restart
            session.reset();
            session = workspace.open();
        }
        ASSERT_THAT(session->undo(), test::IsOk()) << "undo " << i;
    }
    EXPECT_TRUE(session->document().content() == start);
    EXPECT_TRUE(contentOfFile(workspace.path()) == start);
    EXPECT_EQ(test::presentRows(workspace.path()), startRows);

    for (int i = 0; i < kChanges; ++i) {
        if (i == kChanges / 2) {
            session.reset();
            session = workspace.open();
        }
        ASSERT_THAT(session->redo(), test::IsOk()) << "redo " << i;
    }
    EXPECT_TRUE(session->document().content() == end);
    EXPECT_TRUE(contentOfFile(workspace.path()) == end);
    EXPECT_EQ(test::presentRows(workspace.path()), endRows);
    EXPECT_EQ(test::defects(workspace.path()), QString());
}

} // namespace budget
