// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/lostcharacters.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// A table whose basis stands in lines 2 and 3 and whose goal in line 4.
ParsedBatch batch()
{
    auto project = std::make_shared<Project>(aProject().build());
    project->table = 1;
    project->sources.add(0, Field::Basis, {.line = 2, .column = 1, .length = 1});
    project->sources.add(0, Field::Basis, {.line = 3, .column = 1, .length = 1});
    project->sources.add(0, Field::Goal, {.line = 4, .column = 1, .length = 1});
    ParsedBatch result;
    result.projects.push_back(std::move(project));
    return result;
}

Diagnostic lostIn(quint32 line)
{
    return {.kind = Diagnostic::Kind::CharacterLost, .line = line, .table = 1, .detail = {}};
}

TEST(LostCharacters, AreNotedOnceForEachCell)
{
    ParsedBatch read = batch();

    noteLostCharacters(read, "a\n\xEF\xBF\xBD\xEF\xBF\xBD\n\xEF\xBF\xBD\nb\xEF\xBF\xBD");

    EXPECT_THAT(read.document.diagnostics, ElementsAre(lostIn(2), lostIn(4)));
}

TEST(LostCharacters, OutsideOfCellsAreNoDoubt)
{
    ParsedBatch read = batch();

    noteLostCharacters(read, "\xEF\xBF\xBD\na\n\nb\n\xEF\xBF\xBD");

    EXPECT_THAT(read.document.diagnostics, IsEmpty());
}

} // namespace
} // namespace budget::test
