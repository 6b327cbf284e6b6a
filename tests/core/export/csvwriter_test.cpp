// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvwriter.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QBuffer>

namespace budget {

using namespace Qt::StringLiterals;
using test::IsOk;
using test::ProjectBuilder;

namespace {

/// The lines after the titles, as one text.
QString linesOf(ProjectBuilder& project)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out);
    writer.write(u"甲.txt"_s, std::vector<ProjectPtr>{project.shared()});
    EXPECT_THAT(writer.finish(), IsOk());
    const QString text = QString::fromUtf8(out.data());
    return text.mid(text.indexOf(u"\r\n"_s) + 2);
}

ProjectBuilder named(const QString& name)
{
    ProjectBuilder project(1);
    project.named(name);
    return project;
}

/// The cell of the project's name in a table of one project without rows.
QString nameCell(const QString& name)
{
    ProjectBuilder project = named(name);
    const QString line = linesOf(project);
    return line.mid(u"甲.txt,1,,,"_s.size()).chopped(u",,,,,,,,,,,,,,\r\n"_s.size());
}

} // namespace

TEST(CsvWriter, BeginsWithAByteOrderMarkAndTheWordsOfTheForm)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out);

    ASSERT_THAT(writer.finish(), IsOk());

    EXPECT_EQ(out.data().left(3).toHex(), QByteArray("efbbbf"));
    EXPECT_EQ(
        QString::fromUtf8(out.data().mid(3)),
        u"文件,表号,单位代码,编制单位,项目名称,业务主管部门,金额单位,当年预算金额,部门留用,补助街镇,"
        "预算执行率权重,一级指标,二级指标,三级指标,计量单位,指标性质,指标值,权重（%）,是否核心指标\r\n"_s);
}

TEST(CsvWriter, WritesOneLineARowWithTheHeadOfItsProject)
{
    ProjectBuilder project(3);
    project.ofUnit(u"107"_s, u"组织部"_s)
        .named(u"专项"_s)
        .with(Field::CurrencyUnit, u"万元"_s)
        .with(Field::Budget, u"78.00"_s)
        .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|20|是")
        .withRow(u"效益指标|社会效益指标|知晓率|%|＝|100|10|否");

    EXPECT_EQ(
        linesOf(project),
        u"甲.txt,3,107,组织部,专项,组织部,万元,78.00,,,,产出指标,数量指标,宣传次数,次,≥,4,20,是\r\n"
        "甲.txt,3,107,组织部,专项,组织部,万元,78.00,,,,效益指标,社会效益指标,知晓率,%,＝,100,10,否\r\n"_s);
}

TEST(CsvWriter, KeepsAProjectWithoutRows)
{
    ProjectBuilder project = named(u"空项目"_s);

    EXPECT_EQ(linesOf(project), u"甲.txt,1,,,空项目,,,,,,,,,,,,,,\r\n"_s);
}

TEST(CsvWriter, AddsAColumnForEachFieldThatOnlySomeTablesHave)
{
    const auto extra = [](const QString& name, const QString& text) {
        return Extra{.name = name, .text = text, .parts = {}, .spans = {}};
    };
    ProjectBuilder plain(1);
    plain.named(u"甲"_s).withRow(u"产出指标|数量指标|宣传次数|次|≥|4|20|是");
    ProjectBuilder rich(2);
    rich.named(u"乙"_s).withRow(u"产出指标|数量指标|演出场次|场|≥|4|20|是");
    Project project = rich.build();
    project.extras = {extra(u"period"_s, u"2025-2026年"_s)};
    Extra source;
    source.parts = {extra(u"name"_s, u"财政拨款"_s), extra(u"amount"_s, u"60"_s)};
    Extra other;
    other.parts = {extra(u"name"_s, u"自筹"_s), extra(u"amount"_s, u"20"_s)};
    extraNamed(project.extras, u"fundSources"_s).parts = {source, other};
    project.indicators[0].extras = {extra(u"actual"_s, u"5场"_s)};
    extraNamed(project.indicators[0].extras, kOtherFields).parts = {extra(u"评分人"_s, u"王某"_s)};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out);

    writer.write(u"甲.txt"_s, std::vector<ProjectPtr>{plain.shared()});
    writer.write(u"乙.docx"_s, std::vector<ProjectPtr>{std::make_shared<Project>(project)});
    ASSERT_THAT(writer.finish(), IsOk());

    const QStringList lines = QString::fromUtf8(out.data()).split(u"\r\n"_s);
    EXPECT_TRUE(lines[0].endsWith(u",是否核心指标,实施期,资金来源,完成值,评分人"_s))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[1].endsWith(u",20,是,,,,"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].endsWith(u",20,是,2025-2026年,财政拨款：60；自筹：20,5场,王某"_s))
        << lines[2].toStdString();
}

TEST(CsvWriter, QuotesSeparatorsQuotesAndLineBreaks)
{
    EXPECT_EQ(nameCell(u"甲,乙"_s), u"\"甲,乙\""_s);
    EXPECT_EQ(nameCell(u"称\"号\""_s), u"\"称\"\"号\"\"\""_s);
    EXPECT_EQ(nameCell(u"上\n下"_s), u"\"上\n下\""_s);
    EXPECT_EQ(nameCell(u"甲，乙"_s), u"甲，乙"_s);
}

TEST(CsvWriter, MakesAFormulaText)
{
    EXPECT_EQ(nameCell(u"=1+1"_s), u"'=1+1"_s);
    EXPECT_EQ(nameCell(u"@SUM(A1)"_s), u"'@SUM(A1)"_s);
    EXPECT_EQ(nameCell(u"＝cmd|' /C calc'!A0"_s), u"'＝cmd|' /C calc'!A0"_s);
    EXPECT_EQ(nameCell(u"\t-2+3"_s), u"'\t-2+3"_s);
}

TEST(CsvWriter, LeavesNumbersAndOperatorsAsTheyArePrinted)
{
    EXPECT_EQ(nameCell(u"-3.50"_s), u"-3.50"_s);
    EXPECT_EQ(nameCell(u"＝"_s), u"＝"_s);
    EXPECT_EQ(nameCell(u"5G-A基站"_s), u"5G-A基站"_s);
}

} // namespace budget
