// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/import/importpipeline.h"
#include "core/import/sourcetext.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// The sum of a field over all projects or rows, and how often each word stands in it.
std::map<QString, int> wordCounts(const ParsedBatch& batch, Field field)
{
    std::map<QString, int> counts;
    for (const auto& project : batch.projects) {
        for (const Indicator& row : project->indicators)
            ++counts[row.text(field)];
    }
    return counts;
}

TEST(ReadDocument, ReadsAllTablesAndRowsOfTheSample)
{
    const ParsedBatch& batch = sampleBatch();

    std::map<size_t, int> tablesByRows;
    for (const auto& project : batch.projects)
        ++tablesByRows[project->indicators.size()];

    EXPECT_EQ(batch.projects.size(), 74U);
    EXPECT_EQ(tablesByRows, (std::map<size_t, int>{{5, 58}, {6, 10}, {7, 5}, {8, 1}}));
    EXPECT_EQ(batch.document.title, u"2025年区级重点专项绩效目标表（一级项目）"_s);
    EXPECT_EQ(batch.document.year, 2025);
    EXPECT_EQ(batch.document.size, sampleBytes().size());
}

TEST(ReadDocument, TellsTheDigestOfItsBytesUnlessItIsKnown)
{
    const QByteArray bytes = test::sampleBytes();
    EXPECT_EQ(readDocument(bytes, u"a.txt"_s).value().document.digest, digestOf(bytes));
    const QByteArray large = bytes.repeated(8); // read on several threads
    EXPECT_EQ(readDocument(large, u"a.txt"_s).value().document.digest, digestOf(large));
    EXPECT_EQ(
        readDocument(bytes, u"a.txt"_s, {}, {}, {.password = {}, .digest = "known"}).value().document.digest,
        "known");
}

TEST(ReadDocument, FindsTheWordsOfTheSample)
{
    const ParsedBatch& batch = sampleBatch();

    EXPECT_EQ(wordCounts(batch, Field::Level1),
              (std::map<QString, int>{
                  {u"产出指标"_s, 225}, {u"效益指标"_s, 117}, {u"满意度指标"_s, 47}, {u"成本指标"_s, 4}}));
    EXPECT_EQ(
        wordCounts(batch, Field::Operator),
        (std::map<QString, int>{{u"≥"_s, 197}, {u"＝"_s, 98}, {u"定性"_s, 67}, {u"＞"_s, 16}, {u"≤"_s, 15}}));
    EXPECT_EQ(wordCounts(batch, Field::Core), (std::map<QString, int>{{u"是"_s, 231}, {u"否"_s, 162}}));
}

TEST(ReadDocument, FindsTheSumsOfTheSample)
{
    const ParsedBatch& batch = sampleBatch();

    Money total;
    for (const auto& project : batch.projects) {
        Weight weights;
        for (const Indicator& row : project->indicators)
            weights += row.weight.valueOr(Weight());
        EXPECT_EQ(weights, Weight::fromInteger(90)) << project->table;
        EXPECT_EQ(project->executionWeight.value(), Weight::fromInteger(10)) << project->table;
        ASSERT_TRUE(project->budget.value() && project->retained.value() && project->subsidy.value());
        EXPECT_EQ(*project->budget.value(), *project->retained.value() + *project->subsidy.value());
        total += *project->budget.value();
    }

    EXPECT_EQ(total, Money::parse(u"54715.43"));
}

TEST(ReadDocument, EqualsTheGoldenTables)
{
    const QJsonObject root =
        QJsonDocument::fromJson(dataFile(u"golden/beibei-2025-twelve-tables.json"_s)).object();
    const QJsonArray golden = root["documents"_L1][0]["projects"_L1].toArray();

    const auto numberText = [](const QJsonValue& value) {
        return Money::parse(QString::number(value.toDouble(), 'f', 4)).value();
    };
    ASSERT_EQ(golden.size(), 12);
    for (const auto& item : golden) {
        const QJsonObject wanted = item.toObject();
        const auto table = static_cast<size_t>(wanted["table"_L1].toInt());
        ASSERT_LE(table, sampleBatch().projects.size());
        const Project& project = *sampleBatch().projects[table - 1];
        SCOPED_TRACE(table);
        for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
            const QJsonValue value = wanted[info.name];
            if (info.kind == FieldKind::Amount || info.kind == FieldKind::Points) {
                EXPECT_EQ(Money::parse(project.text(info.field)), numberText(value)) << info.name.data();
            } else if (info.field == Field::Basis) {
                QStringList lines;
                for (const auto& line : value.toArray())
                    lines.append(line.toString());
                EXPECT_EQ(project.basis.split(u'\n'), lines);
            } else {
                EXPECT_EQ(project.text(info.field), value.toString()) << info.name.data();
            }
        }
        const QJsonArray rows = wanted["indicators"_L1].toArray();
        ASSERT_EQ(project.indicators.size(), static_cast<size_t>(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Indicator& row = project.indicators[static_cast<size_t>(i)];
            const QJsonObject cells = rows[i].toObject();
            for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
                const QJsonValue value = cells[info.name];
                if (info.field == Field::IndicatorWeight)
                    EXPECT_EQ(row.weight.value(), Weight::fromInteger(value.toInt()));
                else if (info.field == Field::Core)
                    EXPECT_EQ(row.core.value(), value.toBool() ? YesNo::Yes : YesNo::No);
                else
                    EXPECT_EQ(row.text(info.field), value.toString()) << info.name.data();
            }
            EXPECT_EQ(row.sourceRow, i + 1);
        }
    }
}

TEST(ReadDocument, PlacesEveryLineOfTheSample)
{
    const LineCount& lines = sampleBatch().document.lines;

    EXPECT_TRUE(lines.balances());
    EXPECT_EQ(lines.total, 4400U);
    EXPECT_TRUE(lines.unplaced.empty()) << lines.unplaced.front().text.toStdString();
}

TEST(ReadDocument, FindsOnlyTheTwoCutUnitsOddInTheSample)
{
    std::vector<Diagnostic::Kind> kinds;
    for (const Diagnostic& diagnostic : sampleBatch().document.diagnostics)
        kinds.push_back(diagnostic.kind);

    EXPECT_EQ(kinds, std::vector<Diagnostic::Kind>(2, Diagnostic::Kind::CurrencyUnitCut));
}

TEST(ReadDocument, KnowsWhereEveryValueWasPrinted)
{
    const SourceText source = decodeText(sampleBytes()).value();

    for (const auto& project : sampleBatch().projects) {
        std::map<std::pair<quint16, Field>, QString> pieces;
        for (const SourceMap::Entry& entry : project->sources.entries())
            pieces[{entry.row, entry.field}] +=
                source.line(entry.span.line).mid(entry.span.column - 1, entry.span.length);
        for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
            EXPECT_EQ(text::withoutSpace(pieces[{0, info.field}]),
                      text::withoutSpace(project->text(info.field)))
                << project->table << info.name.data();
        }
        for (const Indicator& row : project->indicators) {
            for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
                EXPECT_EQ(text::withoutSpace(pieces[{row.sourceRow, info.field}]),
                          text::withoutSpace(row.text(info.field)))
                    << project->table << info.name.data();
            }
        }
    }
}

} // namespace
} // namespace budget::test
