// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"
#include "tests/support/tablejson.h"

/// A few tables as LibreOffice and Chromium print them, for machines that have neither; producers.py beside
/// the files makes them again.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

class Producer : public testing::TestWithParam<const char*>
{};

TEST_P(Producer, PrintsTablesThatAreReadCellByCell)
{
    const QByteArray bytes = dataFile(u"producers/"_s + QLatin1String(GetParam()) + u".pdf"_s);

    const Result<ParsedBatch> read = readDocument(bytes, u"x.pdf"_s);

    ASSERT_THAT(read, IsOk());
    EXPECT_EQ(bareTables(jsonOf(*read)).toStdString(),
              bareTables(dataFile(u"producers/tables.json"_s)).toStdString());
    EXPECT_TRUE(read->document.lines.balances());
    for (const UnplacedLine& line : read->document.lines.unplaced)
        ADD_FAILURE() << "unplaced: " << line.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, Producer,
                         testing::Values("writer-a4", "calc-narrow", "calc-cut", "calc-plain-a4",
                                         "calc-plain-narrow", "calc-plain-wide", "chromium-a4"),
                         [](const auto& entry) {
                             std::string name = entry.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace
} // namespace budget::test
