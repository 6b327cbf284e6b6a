// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/views/sourceplace.h"

namespace budget::ui {

using namespace Qt::StringLiterals;
using test::aProject;

namespace {

/// Two tables: lines 10 to 14 and 20 to 24; the first row's name stands on two lines.
void fillDocument(BudgetDocument& document)
{
    DocumentContent content;
    for (const quint32 table : {1U, 2U}) {
        auto project = std::make_shared<Project>(aProject(table).build());
        const quint32 top = table * 10;
        project->sources.add(0, Field::ProjectName, {top, 1, 6});
        project->sources.add(1, Field::Level1, {top + 2, 1, 4});
        project->sources.add(1, Field::IndicatorName, {top + 2, 6, 4});
        project->sources.add(1, Field::IndicatorName, {top + 3, 1, 4});
        project->sources.add(2, Field::Level1, {top + 4, 1, 4});
        content.projects.push_back(project);
    }
    document.reset(std::move(content));
}

} // namespace

TEST(SourcePlace, KnowsTheLinesOfATable)
{
    BudgetDocument document;
    fillDocument(document);

    EXPECT_EQ(sourceRange(document.projectAt(1)), (SourceRange{20, 24}));
}

TEST(SourcePlace, FindsTheCellThatStandsAtALineAndColumn)
{
    BudgetDocument document;
    fillDocument(document);

    const SourceHit name = hitAt(document, DocumentId(1), 22, 7);
    EXPECT_EQ(name.project, ProjectId(2));
    EXPECT_EQ(name.cell, (FieldAddress{ProjectId(2), IndicatorId(201), Field::IndicatorName}));

    const SourceHit level = hitAt(document, DocumentId(1), 22, 2);
    EXPECT_EQ(level.cell, (FieldAddress{ProjectId(2), IndicatorId(201), Field::Level1}));

    const SourceHit wrapped = hitAt(document, DocumentId(1), 13, 2);
    EXPECT_EQ(wrapped.cell, (FieldAddress{ProjectId(1), IndicatorId(101), Field::IndicatorName}));
}

TEST(SourcePlace, TakesTheNearestCellOfTheLine)
{
    BudgetDocument document;
    fillDocument(document);

    const SourceHit behind = hitAt(document, DocumentId(1), 12, 40);

    EXPECT_EQ(behind.cell, (FieldAddress{ProjectId(1), IndicatorId(101), Field::IndicatorName}));
}

TEST(SourcePlace, LeadsToTheTableWhereNoCellStands)
{
    BudgetDocument document;
    fillDocument(document);

    EXPECT_EQ(hitAt(document, DocumentId(1), 11, 1), (SourceHit{ProjectId(1), std::nullopt}));
    EXPECT_EQ(hitAt(document, DocumentId(1), 3, 1), SourceHit());
    EXPECT_EQ(hitAt(document, DocumentId(2), 12, 1), SourceHit());
}

} // namespace budget::ui
