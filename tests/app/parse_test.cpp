// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/field.h"
#include "tests/app/commandline.h"

#include <QJsonArray>

namespace budget {

using namespace Qt::StringLiterals;
using test::budgetReviewCli;
using test::CommandLineTest;
using test::contentOf;
using test::samplePath;

namespace {

class ParseCommand : public CommandLineTest
{};

QJsonArray projectsOf(const QJsonObject& parsed, int document = 0)
{
    return parsed[u"documents"][document][u"projects"].toArray();
}

QString joinedText(const QJsonArray& pieces)
{
    QString text;
    for (const QJsonValue& piece : pieces)
        text += piece[u"text"].toString();
    return text::withoutSpace(text);
}

/// The value as its text, for comparing with the pieces it came from.
QString valueText(const QJsonValue& value)
{
    QString text;
    if (value.isArray()) {
        for (const QJsonValue& line : value.toArray())
            text += line.toString();
    } else if (value.isBool()) {
        text = value.toBool() ? u"是"_s : u"否"_s;
    } else {
        text = value.toString();
    }
    return text::withoutSpace(text);
}

void expectPiecesGiveTheValues(const QJsonObject& object)
{
    const QJsonObject sources = object[u"sources"].toObject();
    EXPECT_FALSE(sources.isEmpty());
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const QJsonValue value = object[source.key()];
        if (value.isDouble())
            EXPECT_EQ(joinedText(source->toArray()).toDouble(), value.toDouble())
                << source.key().toStdString();
        else
            EXPECT_EQ(joinedText(source->toArray()), valueText(value)) << source.key().toStdString();
    }
}

} // namespace

TEST_F(ParseCommand, ReadsTheWholeSample)
{
    const auto result = budgetReviewCli({u"parse"_s, samplePath()});

    ASSERT_EQ(result.status, 0) << result.err.toStdString();
    const QJsonObject parsed = result.json();
    EXPECT_EQ(parsed[u"format"].toString(), u"budget-review/1"_s);
    const QJsonObject document = parsed[u"documents"][0].toObject();
    EXPECT_EQ(document[u"file"].toString(), u"beibei-2025.txt"_s);
    EXPECT_EQ(document[u"year"].toInt(), 2025);
    const QJsonObject lines = document[u"lines"].toObject();
    EXPECT_EQ(lines[u"placed"].toInt() + lines[u"furniture"].toInt() + lines[u"unplaced"].toArray().size(),
              lines[u"total"].toInt());
    const QJsonArray projects = projectsOf(parsed);
    EXPECT_EQ(projects.size(), 74);
    qsizetype rows = 0;
    for (const QJsonValue& project : projects)
        rows += project[u"indicators"].toArray().size();
    EXPECT_EQ(rows, 393);
    EXPECT_TRUE(result.out.contains("\"budget\": 78.00,"));
}

TEST_F(ParseCommand, WritesTheGoldenTables)
{
    const QJsonObject golden = test::CommandResult{
        .out = contentOf(QStringLiteral(BUDGET_SOURCE_DIR) +
                         u"/tests/data/golden/beibei-2025-twelve-tables.json"_s),
        .err = {}}.json();

    const QJsonArray projects = projectsOf(budgetReviewCli({u"parse"_s, samplePath()}).json());

    const QJsonArray expected = projectsOf(golden);
    ASSERT_EQ(expected.size(), 12);
    for (const QJsonValue& table : expected)
        EXPECT_TRUE(projects[table[u"table"].toInt() - 1] == table) << table[u"table"].toInt();
}

TEST_F(ParseCommand, NamesThePiecesOfTextThatGiveEachValue)
{
    const auto result = budgetReviewCli({u"parse"_s, samplePath(), u"--sources"_s});

    const QList<QByteArray> lines = contentOf(samplePath()).split('\n');
    for (const QJsonValue& project : projectsOf(result.json())) {
        expectPiecesGiveTheValues(project.toObject());
        for (const QJsonValue& row : project[u"indicators"].toArray())
            expectPiecesGiveTheValues(row.toObject());
        const QJsonValue piece = project[u"sources"][u"name"][0];
        const QString line = QString::fromUtf8(lines[piece[u"line"].toInt() - 1]);
        EXPECT_TRUE(line.mid(piece[u"column"].toInt() - 1).startsWith(piece[u"text"].toString()));
    }
}

TEST_F(ParseCommand, ReadsStandardInputAsItReadsAFile)
{
    const auto fromFile = budgetReviewCli({u"parse"_s, samplePath()});

    const auto fromInput = budgetReviewCli({u"parse"_s, u"-"_s}, contentOf(samplePath()));

    EXPECT_EQ(fromInput.status, 0);
    EXPECT_EQ(projectsOf(fromInput.json()), projectsOf(fromFile.json()));
}

TEST_F(ParseCommand, GoesOnAfterABadInputAndStillSaysSo)
{
    const QString bad = write(u"坏.txt"_s, "这不是绩效目标表。\n");

    const auto result = budgetReviewCli({u"parse"_s, path(u"missing.txt"_s), bad, samplePath()});

    EXPECT_EQ(result.status, 3);
    EXPECT_EQ(projectsOf(result.json()).size(), 74);
    EXPECT_TRUE(result.err.contains(path(u"missing.txt"_s) + u": This file does not exist"_s));
    EXPECT_TRUE(result.err.contains(bad + u": No known form"_s)) << result.err.toStdString();
}

TEST_F(ParseCommand, ReadsTheDocumentsOfAFolderInTheOrderOfTheirPaths)
{
    const QByteArray sample = contentOf(samplePath());
    write(u"b/z.txt"_s, sample);
    write(u"a/深/y.txt"_s, sample);
    write(u"a/notes.md"_s, "# no document\n");

    const auto result = budgetReviewCli({u"parse"_s, path(QString())});

    ASSERT_EQ(result.status, 0) << result.err.toStdString();
    const QJsonArray documents = result.json()[u"documents"].toArray();
    ASSERT_EQ(documents.size(), 2);
    EXPECT_EQ(documents[0][u"file"].toString(), u"y.txt"_s);
    EXPECT_EQ(documents[1][u"file"].toString(), u"z.txt"_s);
}

TEST_F(ParseCommand, ReportsAFolderWithoutDocuments)
{
    const auto result = budgetReviewCli({u"parse"_s, path(QString())});

    EXPECT_EQ(result.status, 3);
    EXPECT_FALSE(result.err.isEmpty());
}

TEST_F(ParseCommand, RefusesWhatIsNoText)
{
    for (const QByteArray& content : {QByteArray(), QByteArray("  \n\n"),
                                      QByteArray("\x7f"
                                                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                                 16)}) {
        const auto result = budgetReviewCli({u"parse"_s, write(u"odd.txt"_s, content)});

        EXPECT_EQ(result.status, 3);
        EXPECT_TRUE(result.err.startsWith(path(u"odd.txt"_s))) << result.err.toStdString();
    }
}

TEST_F(ParseCommand, WritesTablesForReading)
{
    const auto result = budgetReviewCli({u"parse"_s, samplePath(), u"--format"_s, u"text"_s});

    EXPECT_EQ(result.status, 0);
    EXPECT_TRUE(result.text().contains(u"Tables: 74, rows: 393"_s));
    EXPECT_TRUE(
        result.text().contains(u"Table 1 · 107 中国共产党重庆市北碚区委员会组织部 · 碚有引力专项资金"_s));
}

TEST_F(ParseCommand, WritesOneCsvLineForEachRow)
{
    const auto result = budgetReviewCli({u"parse"_s, samplePath(), u"--format"_s, u"csv"_s});

    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.text().count(u"\r\nbeibei-2025.txt,"_s), 393);
}

TEST_F(ParseCommand, LeavesTheOutputFileAloneWhenNothingCouldBeRead)
{
    const QString out = write(u"out.json"_s, "earlier");

    EXPECT_EQ(budgetReviewCli({u"parse"_s, path(u"missing.txt"_s), u"-o"_s, out}).status, 3);
    EXPECT_EQ(contentOf(out), QByteArray("earlier"));

    EXPECT_EQ(budgetReviewCli({u"parse"_s, samplePath(), u"-o"_s, out}).status, 0);
    EXPECT_TRUE(contentOf(out).startsWith("{\n  \"format\": \"budget-review/1\""));
}

TEST_F(ParseCommand, SaysThatTheOutputCannotBeWritten)
{
    for (const QString& out : {u"/dev/full"_s, path(u"no/such/folder/out.json"_s)}) {
        const auto result = budgetReviewCli({u"parse"_s, samplePath(), u"-o"_s, out});

        EXPECT_EQ(result.status, 3);
        EXPECT_TRUE(result.err.contains(u"cannot be written"_s)) << result.err.toStdString();
    }
}

/// A table in the layout of a district that the program does not know.
constexpr const char* kStrangeTable = "任务名称,送戏下乡,,,\n"
                                      "大类,中类,考核点,目标数,分数占比\n"
                                      "产出指标,数量指标,演出场次,≥4场,50\n"
                                      "效益指标,社会效益指标,观众人数,≥3000人,40\n";

/// Its description.
constexpr const char* kStrangeForm = R"({
  "id": "任务书",
  "labels": [{ "field": "name", "spelled": ["任务名称"] }],
  "columns": [
    { "field": "level1", "spelled": ["大类"] },
    { "field": "level2", "spelled": ["中类"] },
    { "field": "name", "spelled": ["考核点"] },
    { "field": "value", "spelled": ["目标数"] },
    { "field": "weight", "spelled": ["分数占比"] }
  ]
})";

TEST_F(ParseCommand, ReadsAFormThatTheUserDescribes)
{
    const QString table = write(u"任务书.csv"_s, kStrangeTable);
    write(u"forms/任务书.json"_s, kStrangeForm);
    EXPECT_EQ(budgetReviewCli({u"parse"_s, table}).status, 3);

    const auto result = budgetReviewCli({u"parse"_s, table, u"--forms"_s, path(u"forms"_s)});

    ASSERT_EQ(result.status, 0) << result.err.toStdString();
    const QJsonValue project = projectsOf(result.json()).first();
    EXPECT_EQ(project[u"name"].toString(), u"送戏下乡"_s);
    EXPECT_EQ(project[u"indicators"].toArray().size(), 2);
}

TEST_F(ParseCommand, NamesTheSourcesOfAWorkspaceByTheFormsItsDocumentsWereReadWith)
{
    const QString table = write(u"任务书.csv"_s, kStrangeTable);
    write(u"forms/任务书.json"_s, kStrangeForm);
    const QStringList forms{u"--forms"_s, path(u"forms"_s)};
    const QString workspace = path(u"a.brw"_s);
    ASSERT_EQ(budgetReviewCli(QStringList{u"import"_s, table, u"--into"_s, workspace} + forms).status, 0);

    const auto result = budgetReviewCli(QStringList{u"parse"_s, workspace, u"--sources"_s} + forms);

    ASSERT_EQ(result.status, 0) << result.err.toStdString();
    EXPECT_EQ(result.out, budgetReviewCli(QStringList{u"parse"_s, table, u"--sources"_s} + forms).out);
}

TEST_F(ParseCommand, NamesFileAndLineOfABadDescriptionAndReadsAllTheSame)
{
    const QString bad =
        write(u"forms/坏.json"_s, "{\n  \"id\": \"x\",\n  \"labels\": [{ \"field\": \"name\" }]\n}\n");

    const auto result = budgetReviewCli({u"parse"_s, samplePath(), u"--forms"_s, path(u"forms"_s)});

    EXPECT_EQ(result.status, 3);
    EXPECT_TRUE(result.err.contains(bad)) << result.err.toStdString();
    EXPECT_TRUE(result.err.contains(u"line 3"_s)) << result.err.toStdString();
    EXPECT_EQ(projectsOf(result.json()).size(), 74);
}

TEST_F(ParseCommand, SaysThatAFolderOfFormsIsMissing)
{
    EXPECT_EQ(budgetReviewCli({u"parse"_s, samplePath(), u"--forms"_s, path(u"nothing"_s)}).status, 2);
}

} // namespace budget
