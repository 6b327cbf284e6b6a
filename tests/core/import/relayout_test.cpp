// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layout.h"
#include "tests/support/sample.h"

#include <algorithm>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// The first table that differs, as text.
QString difference(const ParsedBatch& wanted, const ParsedBatch& read, bool hasTitles)
{
    for (size_t i = 0; i < std::min(wanted.projects.size(), read.projects.size()); ++i) {
        Project copy = *wanted.projects[i];
        if (!hasTitles) {
            copy.title.clear();
            copy.year = 0;
        }
        const QStringList a = printModel(copy).split(u'\n');
        const QStringList b = printModel(*read.projects[i]).split(u'\n');
        for (qsizetype line = 0; line < std::min(a.size(), b.size()); ++line) {
            if (a[line] != b[line])
                return u"table %1\nwanted %2\nread   %3"_s.arg(i + 1).arg(a[line], b[line]);
        }
        if (a.size() != b.size())
            return u"table %1 has another number of rows"_s.arg(i + 1);
    }
    return wanted.projects.size() == read.projects.size() ? QString()
                                                          : u"%1 tables"_s.arg(read.projects.size());
}

class Relayout : public testing::TestWithParam<unsigned>
{};

TEST_P(Relayout, GivesTheSameModel)
{
    std::mt19937 random(GetParam());
    const Layout layout = randomLayout(random);
    SCOPED_TRACE("seed " + std::to_string(GetParam()) + ": " + layout.describe().toStdString());
    TablePrinter printer(layout, random);
    for (const auto& project : sampleBatch().projects)
        printer.print(*project);

    const QByteArray bytes = printer.text().toUtf8();
    const Result<ParsedBatch> read = readDocument(bytes, u"x.txt"_s);

    ASSERT_THAT(read, IsOk());
    const QString found = difference(sampleBatch(), *read, layout.hasTitles);
    EXPECT_EQ(found, QString());
    EXPECT_TRUE(read->document.lines.balances());
    EXPECT_TRUE(read->document.lines.unplaced.empty())
        << read->document.lines.unplaced.front().line
        << read->document.lines.unplaced.front().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Seeds, Relayout, testing::Range(1U, 121U));

} // namespace
} // namespace budget::test
