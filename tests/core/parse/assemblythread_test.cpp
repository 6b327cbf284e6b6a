// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/assemblythread.h"
#include "core/parse/linescanner.h"
#include "core/parse/tablecutter.h"
#include "tests/support/budgettest.h"
#include "tests/support/corpus.h"

#include <functional>

namespace budget::parse {
namespace {

/// Enough tables to fill the packs that may wait several times over.
const QByteArray& largeText()
{
    static const QByteArray text = test::Corpus().copies(20);
    return text;
}

void cut(std::string_view text, const std::function<void(TableCut)>& sink)
{
    TableCutter cutter(specialFundForm(), sink);
    LineScanner scanner(text);
    while (scanner.next())
        cutter.addLine(scanner.line(), scanner.number());
    cutter.finish();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

TEST(AssemblyThread, ReadsTheSameAsTheAssemblerAlone)
{
    TableAssembler alone(specialFundForm());
    AssemblyThread thread(specialFundForm());

    cut(viewOf(largeText()), [&](TableCut part) { alone.add(std::move(part)); });
    cut(viewOf(largeText()), [&](TableCut part) { thread.add(std::move(part)); });
    const Result<ParsedBatch> expected = alone.finish();
    const Result<ParsedBatch> batch = thread.finish();

    ASSERT_THAT(batch, test::IsOk());
    EXPECT_TRUE(batch->document == expected->document);
    ASSERT_EQ(batch->projects.size(), expected->projects.size());
    for (size_t i = 0; i < batch->projects.size(); ++i)
        ASSERT_EQ(*batch->projects[i], *expected->projects[i]) << "table " << i + 1;
}

TEST(AssemblyThread, EndsWhenNobodyAsksForTheResult)
{
    int parts = 0;
    {
        AssemblyThread thread(specialFundForm());
        cut(viewOf(largeText()), [&](TableCut part) {
            ++parts;
            thread.add(std::move(part));
        });
    }

    EXPECT_GT(parts, 20 * 74);
}

TEST(AssemblyThread, SaysTheSameOfATextWithoutTables)
{
    AssemblyThread thread(specialFundForm());

    cut("只有一行文字\n", [&](TableCut part) { thread.add(std::move(part)); });

    EXPECT_THAT(thread.finish(), test::IsError(ErrorCode::FormUnknown));
}

} // namespace
} // namespace budget::parse
