// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/jsonwriter.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace budget {

using namespace Qt::StringLiterals;
using test::aProject;
using test::IsOk;
using test::ProjectBuilder;

namespace {

SourceDocument aDocument()
{
    SourceDocument document;
    document.fileName = u"区级.txt"_s;
    document.title = u"2025年区级重点专项绩效目标表"_s;
    document.year = 2025;
    document.lines = {.total = 12, .placed = 8, .furniture = 3, .unplaced = {{.line = 7, .text = u"备注"_s}}};
    return document;
}

QByteArray written(const SourceDocument& document, const std::vector<ProjectPtr>& projects,
                   const LineText& lineText = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter writer(out);
    writer.write(document, projects, lineText);
    EXPECT_THAT(writer.finish(), IsOk());
    return out.data();
}

QJsonObject firstDocument(const QByteArray& json)
{
    return QJsonDocument::fromJson(json)[u"documents"].toArray().at(0).toObject();
}

QJsonObject firstProject(const QByteArray& json)
{
    return firstDocument(json)[u"projects"].toArray().at(0).toObject();
}

} // namespace

TEST(JsonWriter, WritesTheDocumentedFormat)
{
    ProjectBuilder project(1);
    project.ofUnit(u"107"_s, u"某区组织部"_s)
        .named(u"专项"_s)
        .with(Field::CurrencyUnit, u"万元"_s)
        .with(Field::ExecutionWeight, u"10"_s)
        .with(Field::Budget, u"78.00"_s)
        .with(Field::Retained, u"78.00"_s)
        .with(Field::Subsidy, u"0"_s)
        .with(Field::Overview, u"一段\n二段"_s)
        .with(Field::Basis, u"《甲》\n《乙》"_s)
        .with(Field::Goal, u"目标"_s)
        .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|20|是");

    EXPECT_EQ(QString::fromUtf8(written(aDocument(), {project.shared()})), uR"({
  "format": "budget-review/1",
  "documents": [
    {
      "file": "区级.txt",
      "title": "2025年区级重点专项绩效目标表",
      "year": 2025,
      "lines": {
        "total": 12,
        "placed": 8,
        "furniture": 3,
        "unplaced": [
          { "line": 7, "text": "备注" }
        ]
      },
      "projects": [
        {
          "table": 1,
          "unitCode": "107",
          "unitName": "某区组织部",
          "currencyUnit": "万元",
          "name": "专项",
          "department": "某区组织部",
          "executionWeight": 10,
          "budget": 78.00,
          "retained": 78.00,
          "subsidy": 0,
          "overview": "一段\n二段",
          "basis": [
            "《甲》",
            "《乙》"
          ],
          "goal": "目标",
          "indicators": [
            { "level1": "产出指标", "level2": "数量指标", "name": "宣传次数", "unit": "次", "operator": "≥", "value": "4", "weight": 20, "core": true }
          ]
        }
      ]
    }
  ]
}
)"_s);
}

TEST(JsonWriter, WritesNumbersAsPrintedAndNoNumbersAsText)
{
    struct Case
    {
        QString printed;
        QByteArray json;
    };
    const std::vector<Case> cases{
        {u"18675"_s, "18675"},
        {u"18,675.00"_s, "18675.00"},
        {u"１２．５０"_s, "12.50"},
        {u"0.30"_s, "0.30"},
        {u"-3.5"_s, "-3.5"},
        {u" 7 "_s, "7"},
        {u"约20"_s, "\"约20\""},
        {u""_s, "null"},
        {u"9999999999999999999"_s, "\"9999999999999999999\""},
    };
    for (const Case& number : cases) {
        ProjectBuilder project(1);
        project.with(Field::Budget, number.printed);

        EXPECT_THAT(written(aDocument(), {project.shared()}).toStdString(),
                    ::testing::HasSubstr("\"budget\": " + number.json.toStdString() + ",\n"));
    }
}

TEST(JsonWriter, WritesACoreMarkThatIsNeitherYesNorNoAsPrinted)
{
    ProjectBuilder project(1);
    project.withRow(u"产出指标|数量指标|次数|次|≥|4|20|核心").withRow(u"产出指标|数量指标|次数|次|≥|4|20|");

    const QJsonArray rows = firstProject(written(aDocument(), {project.shared()}))[u"indicators"].toArray();

    EXPECT_EQ(rows.at(0)[u"core"].toString(), u"核心"_s);
    EXPECT_TRUE(rows.at(1)[u"core"].isNull());
}

TEST(JsonWriter, NamesThePiecesAValueWasReadFromInReadingOrder)
{
    Project project = aProject().build();
    project.sources.add(2, Field::IndicatorName, {.line = 2, .column = 1, .length = 2});
    project.sources.add(0, Field::Budget, {.line = 1, .column = 3, .length = 5});
    project.sources.add(2, Field::IndicatorName, {.line = 3, .column = 1, .length = 1});
    const LineText lineText = [](quint32 line) {
        const std::vector<QString> lines{u"𠮷78.00"_s, u"满意度"_s, u"率"_s};
        return lines[line - 1];
    };

    const QJsonObject read =
        firstProject(written(aDocument(), {std::make_shared<Project>(project)}, lineText));

    const QJsonArray budget = read[u"sources"][u"budget"].toArray();
    ASSERT_EQ(budget.size(), 1);
    // The rare character in front is two UTF-16 units and one character.
    EXPECT_EQ(budget.at(0)[u"column"].toInt(), 2);
    EXPECT_EQ(budget.at(0)[u"text"].toString(), u"78.00"_s);
    const QJsonArray name = read[u"indicators"][1][u"sources"][u"name"].toArray();
    ASSERT_EQ(name.size(), 2);
    EXPECT_EQ(name.at(0)[u"text"].toString() + name.at(1)[u"text"].toString(), u"满意率"_s);
    EXPECT_EQ(name.at(1)[u"line"].toInt(), 3);
    EXPECT_TRUE(read[u"indicators"][0][u"sources"].toObject().isEmpty());
}

TEST(JsonWriter, GivesNoSourcesToARowAddedByHand)
{
    Project project = aProject().build();
    project.indicators[0].sourceRow = 0;
    project.sources.add(0, Field::Budget, {.line = 1, .column = 1, .length = 1});

    const QJsonObject read = firstProject(
        written(aDocument(), {std::make_shared<Project>(project)}, [](quint32) { return u"7"_s; }));

    EXPECT_TRUE(read[u"sources"].isObject());
    EXPECT_TRUE(read[u"indicators"][0][u"sources"].isUndefined());
}

TEST(JsonWriter, LeavesAnUnknownYearOpen)
{
    SourceDocument document = aDocument();
    document.year = 0;

    EXPECT_TRUE(firstDocument(written(document, {}))[u"year"].isNull());
}

TEST(JsonWriter, WritesFieldsThatOnlySomeFormsHaveUnderTheirNames)
{
    Project project = aProject().build();
    project.extras = {{.name = u"totalBudget"_s, .text = u"100.50"_s, .parts = {}, .spans = {}},
                      {.name = u"phone"_s, .text = u"0231234567"_s, .parts = {}, .spans = {}}};
    Extra source{.name = {}, .text = {}, .parts = {}, .spans = {}};
    source.parts = {{.name = u"name"_s, .text = u"财政拨款"_s, .parts = {}, .spans = {}},
                    {.name = u"amount"_s, .text = u"60"_s, .parts = {}, .spans = {}}};
    extraNamed(project.extras, u"fundSources"_s).parts.push_back(source);
    extraNamed(project.extras, kOtherFields)
        .parts.push_back({.name = u"风险\"等级"_s, .text = u"低"_s, .parts = {}, .spans = {}});
    project.indicators[0].extras = {{.name = u"score"_s, .text = u"9.8"_s, .parts = {}, .spans = {}},
                                    {.name = u"actual"_s, .text = u"5次"_s, .parts = {}, .spans = {}}};

    const QJsonObject written =
        firstProject(::budget::written(aDocument(), {std::make_shared<Project>(project)}));

    EXPECT_EQ(written[u"totalBudget"].toDouble(), 100.5);
    EXPECT_EQ(written[u"phone"].toString(), u"0231234567"_s);
    EXPECT_EQ(written[u"fundSources"][0][u"amount"].toInt(), 60);
    EXPECT_EQ(written[u"otherFields"][u"风险\"等级"_s].toString(), u"低"_s);
    EXPECT_EQ(written[u"indicators"][0][u"score"].toDouble(), 9.8);
    EXPECT_EQ(written[u"indicators"][0][u"actual"].toString(), u"5次"_s);
}

TEST(JsonWriter, ListsWhatTheReaderWasNotSureOfWithTheReason)
{
    Project project = aProject().build();
    project.id = ProjectId(7);
    project.table = 1;
    project.indicators[0].id = IndicatorId(3);
    project.indicators[0].sourceRow = 1;
    project.sources.add(1, Field::Value, {.line = 12, .column = 1, .length = 2});
    SourceDocument document = aDocument();
    document.diagnostics = {
        {.kind = Diagnostic::Kind::CellSpansPage, .line = 12, .table = 1, .detail = u"3–4"_s},
        {.kind = Diagnostic::Kind::FieldMissing, .line = 1, .table = 1, .detail = u"goal"_s}};
    const auto shared = std::make_shared<Project>(project);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    JsonWriter writer(out);

    writer.write(document, std::vector<ProjectPtr>{shared}, {}, {{project.id, doubtsOf(document, project)}});

    ASSERT_THAT(writer.finish(), test::IsOk());
    const QJsonObject written =
        QJsonDocument::fromJson(out.data())[u"documents"][0][u"projects"][0].toObject();
    const QJsonArray doubts = written[u"doubts"].toArray();
    ASSERT_EQ(doubts.size(), 1) << "a missing field is a finding";
    EXPECT_EQ(doubts[0][u"reason"].toString(), u"cellSpansPage"_s);
    EXPECT_EQ(doubts[0][u"detail"].toString(), u"3–4"_s);
    EXPECT_EQ(doubts[0][u"field"].toString(), u"value"_s);
    EXPECT_EQ(doubts[0][u"indicator"].toString(), project.indicators[0].name);
    EXPECT_EQ(doubts[0][u"line"].toInt(), 12);
}

TEST(JsonWriter, NamesPlacesAsTheKindOfDocumentHasThem)
{
    Project project = aProject().build();
    project.sources.add(0, Field::ProjectName, {.line = 1, .column = 5, .length = 2});
    const auto placeWith = [&project](const PlacedLine& line) {
        const QJsonObject written = firstProject(::budget::written(
            aDocument(), {std::make_shared<Project>(project)}, [&line](quint32) { return line; }));
        return QString::fromUtf8(
            QJsonDocument(written[u"sources"][u"name"][0].toObject()).toJson(QJsonDocument::Compact));
    };
    const QString text = u"abcd项目"_s;

    EXPECT_EQ(placeWith(text), uR"({"column":5,"line":1,"text":"项目"})"_s);
    EXPECT_EQ(placeWith({text, SourcePlace::onPage(3, {100, 20, 180, 30})}),
              uR"({"box":[140,20,180,30],"page":3,"text":"项目"})"_s);
    EXPECT_EQ(placeWith({text, SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 7, 2), u"表1"_s}),
              uR"({"cell":"B7","sheet":"表1","text":"项目"})"_s);
    EXPECT_EQ(placeWith({text, SourcePlace::inCell(SourcePlace::Kind::Table, 2, 7, 3)}),
              uR"({"column":3,"row":7,"table":2,"text":"项目"})"_s);
    EXPECT_EQ(placeWith({text, SourcePlace::ofParagraph(9)}), uR"({"paragraph":9,"text":"项目"})"_s);
}

} // namespace budget
