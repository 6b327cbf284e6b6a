// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/corpus.h"
#include "tests/support/sample.h"

#include <QSet>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Corpus, OfSeveralDistrictsIsReadInFull)
{
    constexpr size_t kCopies = 5;
    const ParsedBatch batch = readDocument(Corpus().copies(kCopies), u"x.txt"_s).value();

    ASSERT_EQ(batch.projects.size(), 74 * kCopies);
    QSet<QString> names;
    for (size_t i = 0; i < batch.projects.size(); ++i) {
        const Project& project = *batch.projects[i];
        const Project& sample = *sampleBatch().projects[i % 74];
        EXPECT_EQ(project.indicators.size(), sample.indicators.size());
        EXPECT_EQ(*project.budget.value(), *project.retained.value() + *project.subsidy.value());
        names.insert(project.unitCode + project.name);
    }
    EXPECT_EQ(names.size(), 74 * static_cast<qsizetype>(kCopies));
    EXPECT_TRUE(batch.document.lines.unplaced.empty());
}

TEST(Corpus, IsTheSameInEveryRun)
{
    EXPECT_EQ(Corpus().copies(3), Corpus().copies(3));
    EXPECT_TRUE(Corpus().copies(3).startsWith(sampleBytes()));
}

} // namespace
} // namespace budget::test
