// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"

#include <algorithm>

/// Tables as other producers print them, and tables that are damaged.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

struct Parts
{
    QString title = u"2026年区级重点专项绩效目标表（一级项目）"_s;
    QString unit = u"编制单位： 107-某市某区委员会组织部 单位：万元"_s;
    QString name = u"人才专项资金"_s;
    QString money = u"预算执行率权重 10 部门留用 78.00\n当年预算金额 78.00 补助街镇 0"_s;
    QString basis = u"《关于人才的通知》（某委〔2023〕3号）"_s;
    QString rows = u"产出指标 数量指标 宣传次数 次 ≥ 4 20 是"_s;
};

QString table(const Parts& parts)
{
    return parts.title + u"\n\n"_s + parts.unit + u"\n\n一级项目\n\n名称\n"_s + parts.name +
           u"\n\n业务主管\n\n部门\n某区组织部\n\n"_s + parts.money +
           u"\n\n项目概述\n引进人才。\n\n立项依据\n"_s + parts.basis +
           u"\n\n当年绩效\n\n目标\n引进人才100名。\n\n绩效指标\n\n一级指标 二级指标 "
           u"三级指标\n计量\n\n单位\n\n"
           u"指标\n\n性质\n指标值 权重（%）\n\n是否核心\n\n指标\n\n"_s +
           parts.rows + u'\n';
}

ParsedBatch read(const QString& text)
{
    return readDocument(text.toUtf8(), u"x.txt"_s).value();
}

/// "level1 | level2 | …" of the rows printed as \a rows.
QStringList rowsOf(const QString& rows)
{
    QStringList result;
    const ParsedBatch batch = read(table({.rows = rows}));
    for (const Indicator& row : batch.projects.at(0)->indicators) {
        QStringList cells;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            cells.append(row.text(info.field));
        result.append(cells.join(u" | "_s));
    }
    return result;
}

bool hasDiagnostic(const ParsedBatch& batch, Diagnostic::Kind kind, quint32 line = 0)
{
    const auto& all = batch.document.diagnostics;
    return std::any_of(all.begin(), all.end(), [&](const Diagnostic& diagnostic) {
        return diagnostic.kind == kind && (line == 0 || diagnostic.line == line);
    });
}

struct RowCase
{
    const char* name;
    QString printed;
    QStringList wanted;
};

class PrintedRows : public testing::TestWithParam<RowCase>
{};

TEST_P(PrintedRows, AreReadAsPrinted)
{
    EXPECT_EQ(rowsOf(GetParam().printed), GetParam().wanted);
}

const RowCase kRowCases[] = {
    {"QualitativeYes",
     u"成本指标\n经济成本\n\n指标\n严格控制成本 定性 是 5 否"_s,
     {u"成本指标 | 经济成本指标 | 严格控制成本 |  | 定性 | 是 | 5 | 否"_s}},
    {"ValueOnItsOwnLine",
     u"产出指标\n数量指标\n宣传次数\n次\n≥\n4\n20\n是"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | ≥ | 4 | 20 | 是"_s}},
    {"UnitMissing",
     u"产出指标 数量指标 宣传次数 ≥ 4 20 是"_s,
     {u"产出指标 | 数量指标 | 宣传次数 |  | ≥ | 4 | 20 | 是"_s}},
    {"UnitMissingBehindAWrappedName",
     u"效益指标\n社会效益\n\n指标\n\n各项补助经费兑\n\n现率\n≥ 95 30 是"_s,
     {u"效益指标 | 社会效益指标 | 各项补助经费兑现率 |  | ≥ | 95 | 30 | 是"_s}},
    {"UnknownUnit",
     u"产出指标 数量指标\n养殖\n\n规模\n万羽舍 ≥ 4 20 是"_s,
     {u"产出指标 | 数量指标 | 养殖规模 | 万羽舍 | ≥ | 4 | 20 | 是"_s}},
    {"ComposedUnit",
     u"产出指标 数量指标 补助标准\n元/人\n\n*月\n＝ 260 10 否"_s,
     {u"产出指标 | 数量指标 | 补助标准 | 元/人*月 | ＝ | 260 | 10 | 否"_s}},
    {"NameThatEndsLikeAUnit",
     u"产出指标 数量指标\n补助\n\n人次\n人次 ≥ 9 10 否"_s,
     {u"产出指标 | 数量指标 | 补助人次 | 人次 | ≥ | 9 | 10 | 否"_s}},
    {"NameThatBeginsWithADigit",
     u"产出指标 数量指标\n\n65岁及以上老\n\n年人管理率\n\n% ≥ 60 20 是"_s,
     {u"产出指标 | 数量指标 | 65岁及以上老年人管理率 | % | ≥ | 60 | 20 | 是"_s}},
    {"NameWithBlanksQuoteAndYesNo",
     u"产出指标 数量指标 是否完成 2次培训” 次 ≥ 2 20 是"_s,
     {u"产出指标 | 数量指标 | 是否完成 2次培训” | 次 | ≥ | 2 | 20 | 是"_s}},
    {"NameWithTheWordQualitative",
     u"效益指标 社会效益指标\n保持队伍稳\n\n定性\n定性 好 20 是"_s,
     {u"效益指标 | 社会效益指标 | 保持队伍稳定性 |  | 定性 | 好 | 20 | 是"_s}},
    {"AsciiOperators",
     u"产出指标 数量指标 宣传次数 次 >= 4 20 是\n产出指标 数量指标 会议 次 = 2 20 否"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | >= | 4 | 20 | 是"_s,
      u"产出指标 | 数量指标 | 会议 | 次 | = | 2 | 20 | 否"_s}},
    {"UnknownLevels",
     u"管理指标 制度建设指标 制度完备 定性 好 20 是"_s,
     {u"管理指标 | 制度建设指标 | 制度完备 |  | 定性 | 好 | 20 | 是"_s}},
    {"UnknownLevelOneBeforeAKnownLevelTwo",
     u"其他\n\n类\n数量指标\n宣传次数 次 ≥ 4 20 是"_s,
     {u"其他类 | 数量指标 | 宣传次数 | 次 | ≥ | 4 | 20 | 是"_s}},
    {"UnknownLevelTwo",
     u"产出指标 信息化\n\n建设指标\n系统数 套 ≥ 4 20 是"_s,
     {u"产出指标 | 信息化建设指标 | 系统数 | 套 | ≥ | 4 | 20 | 是"_s}},
    {"SatisfactionTwice",
     u"满意度\n指标\n满意度\n指标\n参展企业满意度 % ≥ 70 10 否"_s,
     {u"满意度指标 | 满意度指标 | 参展企业满意度 | % | ≥ | 70 | 10 | 否"_s}},
    {"WrappedQualitativeValue",
     u"效益指标 社会效益指标 安全水平 定性 有所\n\n提升 10 否"_s,
     {u"效益指标 | 社会效益指标 | 安全水平 |  | 定性 | 有所提升 | 10 | 否"_s}},
    {"TabsAndWideBlanks",
     u"产出指标\t数量指标\u3000宣传次数   次\t≥\t4\t20\t是"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | ≥ | 4 | 20 | 是"_s}},
    {"WeightMissing",
     u"产出指标 数量指标 宣传次数 次 ≥ 4 是\n产出指标 质量指标 合格率 % ＝ 100 20 否"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | ≥ | 4 |  | 是"_s,
      u"产出指标 | 质量指标 | 合格率 | % | ＝ | 100 | 20 | 否"_s}},
    {"WeightAndCoreMissing",
     u"产出指标 数量指标 宣传次数 次 ≥ 4\n产出指标 质量指标 合格率 % ＝ 100 20 否"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | ≥ | 4 |  | "_s,
      u"产出指标 | 质量指标 | 合格率 | % | ＝ | 100 | 20 | 否"_s}},
    {"CoreMissing",
     u"产出指标 数量指标 宣传次数 次 ≥ 4 20\n产出指标 质量指标 合格率 % ＝ 100 20 否"_s,
     {u"产出指标 | 数量指标 | 宣传次数 | 次 | ≥ | 4 | 20 | "_s,
      u"产出指标 | 质量指标 | 合格率 | % | ＝ | 100 | 20 | 否"_s}},
    {"AmountWithSeparator",
     u"产出指标 数量指标 投入 万元 ≥ 18,675.00 20 是"_s,
     {u"产出指标 | 数量指标 | 投入 | 万元 | ≥ | 18,675.00 | 20 | 是"_s}},
};

INSTANTIATE_TEST_SUITE_P(Rows, PrintedRows, testing::ValuesIn(kRowCases),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(PrintedHead, KeepsANameThatHoldsLabels)
{
    for (const QString& name : {u"立项依据\n\n审核经费"_s, u"业务主管部门\n联席会议经费"_s,
                                u"项目概述 编制费"_s, u"部门留用\n资金管理"_s, u"编制单位管理费"_s}) {
        const ParsedBatch batch = read(table({.name = name}));

        QString wanted = name;
        wanted.remove(u'\n');
        ASSERT_EQ(batch.projects.size(), 1U);
        EXPECT_EQ(batch.projects[0]->name, wanted);
        EXPECT_EQ(batch.projects[0]->department, u"某区组织部"_s);
        EXPECT_EQ(batch.projects[0]->overview, u"引进人才。"_s);
    }
}

TEST(PrintedHead, KeepsAmountsAsPrinted)
{
    const ParsedBatch batch = read(table(
        {.money = u"预算执行\n率权重\n10\n部门\n留用 18,675.00\n当年预算金\n额\n18,675.00\n补助街镇\n0"_s}));

    const Project& project = *batch.projects.at(0);
    EXPECT_EQ(project.budget.text(), u"18,675.00"_s);
    EXPECT_EQ(project.budget.value(), Money::parse(u"18675"));
    EXPECT_EQ(project.executionWeight.text(), u"10"_s);
    EXPECT_EQ(project.subsidy.text(), u"0"_s);
}

TEST(PrintedHead, SplitsCodeAndName)
{
    const auto unitOf = [](const QString& cell) {
        const ParsedBatch batch = read(table({.unit = u"编制\n单位：\n"_s + cell + u" 单\n位：\n万\n元"_s}));
        return batch.projects.at(0)->unitCode + u'|' + batch.projects.at(0)->unitName + u'|' +
               batch.projects.at(0)->currencyUnit;
    };

    EXPECT_EQ(unitOf(u"107-某区委\n组织部"_s), u"107|某区委组织部|万元"_s);
    EXPECT_EQ(unitOf(u"107001－某局（代编）"_s), u"107001|某局（代编）|万元"_s);
    EXPECT_EQ(unitOf(u"某局"_s), u"|某局|万元"_s);
}

TEST(PrintedHead, SaysThatAFieldIsMissing)
{
    const ParsedBatch batch =
        read(table({.money = u"预算执行率权重 10 部门留用 78.00\n当年预算金额 78.00"_s}));

    ASSERT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::FieldMissing));
    EXPECT_EQ(batch.document.diagnostics.at(0).detail, u"subsidy"_s);
}

TEST(PrintedHead, NamesTheLineOfACutCurrencyUnit)
{
    const ParsedBatch batch = read(table({.unit = u"编制单位： 107-某局 单位：万"_s}));

    EXPECT_EQ(batch.projects.at(0)->currencyUnit, u"万"_s);
    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::CurrencyUnitCut, 3));
}

TEST(PrintedHead, SplitsCitedDocuments)
{
    const ParsedBatch batch = read(table({.basis = u"《甲办法》《乙标准》（国务院令第 577号）\n"
                                                   u"《丙〈丁〉的通知》（某发〔2020〕3\n号）\n"
                                                   u"某府批示〔2020〕F801号（某改〔2020〕7号）\n"
                                                   u"《戊批复》\n北编〔2017〕55号\n《己》和《庚》"_s}));

    EXPECT_EQ(batch.projects.at(0)->basis.split(u'\n'),
              (QStringList{u"《甲办法》"_s, u"《乙标准》（国务院令第 577号）"_s,
                           u"《丙〈丁〉的通知》（某发〔2020〕3号）"_s,
                           u"某府批示〔2020〕F801号（某改〔2020〕7号）"_s, u"《戊批复》北编〔2017〕55号"_s,
                           u"《己》和《庚》"_s}));
}

TEST(PrintedTables, WithoutTitlesTakeTheTitleOfTheDocument)
{
    Parts second{.name = u"第二个项目"_s};
    second.title.clear();

    const ParsedBatch batch = read(table({}) + table(second));

    ASSERT_EQ(batch.projects.size(), 2U);
    EXPECT_EQ(batch.projects[1]->title, batch.projects[0]->title);
    EXPECT_EQ(batch.projects[1]->year, 2026);
    EXPECT_EQ(batch.projects[1]->name, u"第二个项目"_s);
}

TEST(PrintedTables, MayRepeatTheHeadLineOnANewPage)
{
    const ParsedBatch batch =
        read(table({.rows = u"产出指标 数量指标 宣传次数 次 ≥ 4 20 是\n效益指标 "
                            u"社会\n\n2\n2026年区级重点专项绩效目标表（一级项目）\n"
                            u"编制单位： 107-某市某区委员会组织部 单位：万元\n一级指标 二级指标 三级指标 "
                            u"计量单位 指标性质 指标值 "
                            u"权重（%） 是否核心指标\n效益指标\n知晓率 % ≥ 90 10 否"_s}));

    ASSERT_EQ(batch.projects.size(), 1U);
    ASSERT_EQ(batch.projects[0]->indicators.size(), 2U);
    EXPECT_EQ(batch.projects[0]->indicators[1].level2, u"社会效益指标"_s);
    EXPECT_TRUE(batch.document.lines.unplaced.empty());
    EXPECT_TRUE(batch.document.diagnostics.empty());
}

TEST(PrintedTables, MayRepeatTheTitleWithinALabel)
{
    const QString first = table({});
    const QString second =
        table({.name = u"第二个项目"_s})
            .replace(u"一级项目\n\n名称"_s, u"一级\n2026年区级重点专项绩效目标表（一级项目）\n\n项目名称"_s);

    const ParsedBatch batch = read(first + second);

    ASSERT_EQ(batch.projects.size(), 2U);
    EXPECT_EQ(batch.projects[1]->name, u"第二个项目"_s);
    EXPECT_TRUE(batch.document.lines.unplaced.empty());
}

TEST(PrintedTables, MayHaveWordedPageNumbersAnywhere)
{
    for (const QString& number : {u"- 2 -"_s, u"—2—"_s, u"第2页"_s, u"第 2 页 共 74 页"_s, u"第2页/共74页"_s,
                                  u"Page 2 of 74"_s, u"2 / 74"_s, u"2/74"_s}) {
        const QString rows = u"产出指标 数量\n"_s + number + u"\n指标 宣传\n"_s + number +
                             u"\n次数 次 ≥ 4 20 是\n"_s + number + u"\n"_s;
        const ParsedBatch batch =
            read(table({.name = u"人才\n"_s + number + u"\n专项资金"_s, .rows = rows}) + table({}));

        SCOPED_TRACE(number.toStdString());
        ASSERT_EQ(batch.projects.size(), 2U);
        EXPECT_EQ(batch.projects[0]->name, u"人才专项资金"_s);
        ASSERT_EQ(batch.projects[0]->indicators.size(), 1U);
        EXPECT_EQ(batch.projects[0]->indicators[0].level2, u"数量指标"_s);
        EXPECT_EQ(batch.projects[0]->indicators[0].name, u"宣传次数"_s);
        EXPECT_TRUE(batch.document.lines.unplaced.empty());
    }
}

TEST(PrintedTables, SayWhenANumberMayBeOfAPageOrOfTheCell)
{
    const auto readName = [](const QString& name) {
        return read(u"7\n"_s + table({}) + u"8\n"_s +
                    table({.rows = u"产出指标 数量指标\n"_s + name + u" 次 ≥ 4 20 是"_s}));
    };
    const ParsedBatch sure = readName(u"宣传\n9\n活动次数"_s);
    const ParsedBatch open = readName(u"9\n年内完成次数"_s);
    const ParsedBatch age = readName(u"9\n岁以下儿童数"_s);

    EXPECT_EQ(sure.projects[1]->indicators.at(0).name, u"宣传活动次数"_s);
    EXPECT_FALSE(hasDiagnostic(sure, Diagnostic::Kind::PageNumberDoubtful));
    EXPECT_TRUE(hasDiagnostic(open, Diagnostic::Kind::PageNumberDoubtful));
    EXPECT_EQ(age.projects[1]->indicators.at(0).name, u"9岁以下儿童数"_s);
    EXPECT_TRUE(hasDiagnostic(age, Diagnostic::Kind::PageNumberDoubtful));
}

TEST(PrintedTables, MayEndAPageWithinTheNameOfTheirUnitOrAnOperator)
{
    const ParsedBatch batch = read(u"1\n"_s + table({}) + u"2\n"_s +
                                   table({.unit = u"编制单位： 10\n7-某市某区\n3\n委员会组织部 单位：万元"_s,
                                          .rows = u"产出指标 质量指标 活动效果 无 定\n4\n性 好坏 20 是"_s}));

    ASSERT_EQ(batch.projects.size(), 2U);
    EXPECT_EQ(batch.projects[1]->unitCode, u"107"_s);
    EXPECT_EQ(batch.projects[1]->unitName, u"某市某区委员会组织部"_s);
    EXPECT_EQ(batch.projects[1]->indicators.at(0).op, u"定性"_s);
    EXPECT_TRUE(batch.document.lines.unplaced.empty());
}

TEST(PrintedTables, KeepANumberThatAPageCutsFromItsYear)
{
    const QString heads = u"一级指标 二级指标 三级指标 计量单位 指标性质 指标值 权重（%） 是否核心指标\n"_s;
    const ParsedBatch batch =
        read(table({.rows = u"产出指标 数量指标\n20\n编制单位： 107-某市某区委员会组织部 单位：万元\n"_s +
                            heads + u"25年宣传次数 次 ≥ 4 20 是"_s}));

    ASSERT_EQ(batch.projects.at(0)->indicators.size(), 1U);
    EXPECT_EQ(batch.projects[0]->indicators[0].name, u"2025年宣传次数"_s);
    EXPECT_TRUE(batch.document.diagnostics.empty());
}

TEST(DamagedTables, CutInARowKeepTheRowsBefore)
{
    const QString whole =
        table({.rows = u"产出指标 数量指标 宣传次数 次 ≥ 4 20 是\n产出指标 质量指标\n合格"_s});
    const ParsedBatch batch = read(whole + table({.name = u"后一个"_s}));

    ASSERT_EQ(batch.projects.size(), 2U);
    EXPECT_EQ(batch.projects[0]->indicators.size(), 1U);
    EXPECT_EQ(batch.projects[1]->name, u"后一个"_s);
    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::TableCut));
    EXPECT_EQ(batch.document.lines.unplaced.size(), 2U);
    EXPECT_TRUE(batch.document.lines.balances());
}

TEST(DamagedTables, CutInTheHeadKeepWhatWasRead)
{
    const QString cut = table({}).section(u"当年绩效"_s, 0, 0);
    const ParsedBatch batch = read(cut + table({.name = u"后一个"_s}));

    ASSERT_EQ(batch.projects.size(), 2U);
    EXPECT_EQ(batch.projects[0]->overview, u"引进人才。"_s);
    EXPECT_TRUE(batch.projects[0]->indicators.empty());
    EXPECT_EQ(batch.projects[1]->indicators.size(), 1U);
    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::TableCut));
}

TEST(DamagedTables, WithASecondHeadSayWhere)
{
    const QString head = table({}).section(u"绩效指标"_s, 0, 0);
    Parts second;
    second.title.clear();
    const ParsedBatch batch = read(head + table(second));

    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::SecondHeader));
    EXPECT_EQ(batch.projects.back()->indicators.size(), 1U);
}

TEST(DamagedTables, WithColumnHeadsTwiceSayWhere)
{
    const ParsedBatch batch =
        read(table({.rows = u"产出指标 数量指标 宣传次数 次 ≥ 4 20 是\n一级指标 二级指标 三级指标 "
                            u"计量单位 指标性质 指标值 权重（%） 是否核心指标\n"
                            u"产出指标 质量指标 合格率 % ＝ 100 20 否"_s}));

    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::SecondHeader));
    EXPECT_EQ(batch.projects.at(0)->indicators.size(), 2U);
}

TEST(DamagedTables, WithARowWithoutWeightNameItsLine)
{
    const QString text = table({.rows = u"产出指标 数量指标 宣传次数 次 ≥ 4 是"_s});
    const auto line = static_cast<quint32>(text.count(u'\n'));

    EXPECT_TRUE(hasDiagnostic(read(text), Diagnostic::Kind::RowWithoutWeight, line));
}

TEST(DamagedTables, WithARowThatBeginsWithItsOperatorSaySoAndKeepTheOthers)
{
    const ParsedBatch batch =
        read(table({.rows = u"定性 较好 20 是\n产出指标 数量指标 宣传次数 次 ≥ 4 20 是"_s}));

    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::RowUnreadable));
    const auto& rows = batch.projects.at(0)->indicators;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, QString());
    EXPECT_EQ(rows[0].value, u"较好"_s);
    EXPECT_EQ(rows[1].name, u"宣传次数"_s);
}

TEST(DamagedTables, KeepAFootnoteAsUnplaced)
{
    const ParsedBatch batch = read(table({}) + u"填报人：张三\n"_s + table({}));

    ASSERT_EQ(batch.projects.size(), 2U);
    ASSERT_EQ(batch.document.lines.unplaced.size(), 1U);
    EXPECT_EQ(batch.document.lines.unplaced[0].text, u"填报人：张三"_s);
}

TEST(DamagedTables, SurviveALineOfFortyMegabytes)
{
    const QByteArray bytes =
        table({}).toUtf8() + QByteArray(40 * 1024 * 1024, 'x') + '\n' + table({}).toUtf8();

    const ParsedBatch batch = readDocument(bytes, u"x.txt"_s).value();

    EXPECT_EQ(batch.projects.size(), 2U);
    EXPECT_TRUE(hasDiagnostic(batch, Diagnostic::Kind::LineTooLong));
    ASSERT_EQ(batch.document.lines.unplaced.size(), 1U);
    EXPECT_LT(batch.document.lines.unplaced[0].text.size(), 10'000);
    EXPECT_TRUE(batch.document.lines.balances());
}

TEST(ForeignInput, IsRefusedWithItsReason)
{
    const auto readBytes = [](const QByteArray& bytes) { return readDocument(bytes, u"x"_s); };

    EXPECT_THAT(readBytes({}), IsError(ErrorCode::InputEmpty));
    EXPECT_THAT(readBytes("\n \r\n\t\n"), IsError(ErrorCode::InputEmpty));
    EXPECT_THAT(readBytes("\xEF\xBB\xBF"), IsError(ErrorCode::InputEmpty));
    EXPECT_THAT(readBytes("%PDF-1.7 ..."), IsError(ErrorCode::InputDamaged));
    EXPECT_THAT(readBytes(QByteArray("\x00\x01\x02\x00\xFF\xFE\x00\x07", 8)),
                IsError(ErrorCode::InputBinary));
    EXPECT_THAT(readBytes("hello\nworld\n"), IsError(ErrorCode::FormUnknown));
    EXPECT_EQ(readBytes("hello\nworld\n").error().detail, u"hello\nworld"_s);
    EXPECT_THAT(readBytes(QByteArray(40 * 1024 * 1024, 'x')), IsError(ErrorCode::FormUnknown));
}

TEST(ForeignInput, CanBeCancelled)
{
    const CancelToken cancel;
    cancel.cancel();

    EXPECT_THAT(readDocument(sampleBytes(), u"x"_s, cancel), IsError(ErrorCode::Cancelled));
}

TEST(ForeignInput, OfAnyCutIsCountedInFull)
{
    const QByteArray bytes = sampleBytes();
    for (qsizetype size = 1; size < bytes.size(); size += 1499) {
        const Result<ParsedBatch> batch = readDocument(bytes.first(size), u"x"_s);
        if (batch) {
            EXPECT_TRUE(batch->document.lines.balances()) << size;
        }
    }
}

} // namespace
} // namespace budget::test
