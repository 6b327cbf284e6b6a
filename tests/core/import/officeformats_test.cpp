// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"
#include "tests/support/sample.h"
#include "tests/support/zipwriter.h"

#include <algorithm>
#include <map>

/// The tables of the sample in every format with cells, and what the formats differ in.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

using Writer = QByteArray (*)(const std::vector<FormTable>&);

struct Format
{
    const char* name;
    Writer write;
    Levels levels;
};

class Formats : public testing::TestWithParam<Format>
{};

TEST_P(Formats, GiveTheSameTablesCellByCell)
{
    const QByteArray bytes = GetParam().write(specialFundTables(sampleBatch().projects, GetParam().levels));

    const Result<ParsedBatch> read = readDocument(bytes, u"wrong-name.txt"_s);

    ASSERT_THAT(read, IsOk());
    ASSERT_EQ(read->projects.size(), sampleBatch().projects.size());
    for (size_t i = 0; i < read->projects.size(); ++i)
        ASSERT_EQ(printModel(*read->projects[i]), printModel(*sampleBatch().projects[i]));
    EXPECT_TRUE(read->document.lines.balances());
    EXPECT_TRUE(read->document.lines.unplaced.empty());
    EXPECT_EQ(read->document.title, sampleBatch().document.title);
    EXPECT_EQ(read->document.year, 2025);
}

TEST_P(Formats, NameThePiecesOfEachValue)
{
    const QByteArray bytes = GetParam().write(specialFundTables(sampleBatch().projects, GetParam().levels));
    const ParsedBatch batch = readDocument(bytes, u"x"_s).value();
    const SourceText text = readSourceText(bytes).value();

    for (const auto& project : batch.projects) {
        std::map<std::pair<quint16, Field>, QString> pieces;
        for (const SourceMap::Entry& entry : project->sources.entries()) {
            pieces[{entry.row, entry.field}] +=
                text.line(entry.span.line).mid(entry.span.column - 1, entry.span.length);
            ASSERT_NE(text.place(entry.span.line).kind, SourcePlace::Kind::Line);
        }
        for (const FieldInfo& info : fieldsOf(FieldScope::Project))
            ASSERT_EQ(text::withoutSpace(pieces[{0, info.field}]),
                      text::withoutSpace(project->text(info.field)));
        for (const Indicator& row : project->indicators) {
            for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
                ASSERT_EQ(text::withoutSpace(pieces[{row.sourceRow, info.field}]),
                          text::withoutSpace(row.text(info.field)));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, Formats,
    testing::Values(Format{"Docx", toDocx, Levels::Merged}, Format{"Xlsx", toXlsx, Levels::Merged},
                    Format{"Odt", toOdt, Levels::Merged}, Format{"Ods", toOds, Levels::Merged},
                    Format{"Html", toHtml, Levels::Merged}, Format{"Csv", toCsv, Levels::Merged},
                    Format{"DocxRepeated", toDocx, Levels::Repeated},
                    Format{"XlsxRepeated", toXlsx, Levels::Repeated}),
    [](const auto& format) { return std::string(format.param.name); });

QByteArray xlsxOf(const QByteArray& sheet, const QByteArray& styles = {}, const QByteArray& strings = {})
{
    return zipOf(
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/>"
                                "</sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"a\" "
                                           "Target=\"/xl/worksheets/s.xml\"/></Relationships>"},
         {u"xl/styles.xml"_s, styles.isEmpty() ? QByteArray("<styleSheet/>") : styles},
         {u"xl/sharedStrings.xml"_s, strings.isEmpty() ? QByteArray("<sst/>") : strings},
         {u"xl/worksheets/s.xml"_s, "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}});
}

QStringList linesOf(const QByteArray& bytes)
{
    const SourceText text = readSourceText(bytes).value();
    QStringList lines;
    for (quint32 i = 1; i <= text.lineCount(); ++i)
        lines.append(text.line(i));
    return lines;
}

TEST(Xlsx, ShowsNumbersAsTheirFormatsDoAndLosesNoDigit)
{
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0&quot;万元&quot;\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs>"
        "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"4\"/><xf numFmtId=\"164\"/><xf "
        "numFmtId=\"165\"/>"
        "<xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    const auto cell = [](int style, const char* value) {
        return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    };
    const QByteArray sheet = "<row>" + cell(0, "78.099999999999994") + cell(1, "0.95") + cell(1, "0.953") +
                             cell(2, "18675") + cell(3, "12.3") + cell(4, "45292") + cell(5, "45292.5") +
                             cell(0, "1E-3") + cell(2, "-1234.567") + "</row>";

    EXPECT_EQ(linesOf(xlsxOf(sheet, styles)),
              (QStringList{u"78.1"_s, u"95%"_s, u"95.3%"_s, u"18,675.00"_s, u"12.3万元"_s, u"2024年1月"_s,
                           u"2024/1/1"_s, u"0.001"_s, u"-1,234.567"_s}));
}

TEST(Xlsx, JoinsRichTextAndLeavesPronunciationOut)
{
    const QByteArray strings = "<sst><si><r><t>绩效</t></r><r><t>目标</t></r><rPh><t>ジ</t></rPh></si></sst>";
    const QByteArray sheet =
        "<row hidden=\"1\"><c t=\"s\"><v>0</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>甲x</v></c>"
        "<c t=\"b\"><v>1</v></c></row>";

    EXPECT_EQ(linesOf(xlsxOf(sheet, {}, strings)), (QStringList{u"绩效目标"_s, u"甲x"_s, u"TRUE"_s}));
}

TEST(Xlsx, NamesSheetAndCell)
{
    const QByteArray sheet = "<row r=\"7\"><c r=\"AB7\" t=\"inlineStr\"><is><t>甲</t></is></c></row>";
    const SourceText text = readSourceText(xlsxOf(sheet)).value();

    EXPECT_EQ(text.place(1), SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 7, 28));
    EXPECT_EQ(text.sheet(1), u"S"_s);
    EXPECT_EQ(cellName(7, 28), u"AB7"_s);
}

TEST(Docx, LeavesDeletedTextOutAndReadsNestedTablesAfterTheirCell)
{
    const QByteArray xml =
        "<w:document xmlns:w=\"w\" "
        "xmlns:mc=\"mc\"><w:body><w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:t>删</w:t></w:r>"
        "</w:del><w:r><w:tab/><w:t>乙</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>外</w:t></w:r></"
        "w:p><w:tbl>"
        "<w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></"
        "w:tc><w:tc><w:p><w:r><w:t>旁"
        "</w:t><w:br/><w:t>下</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";

    EXPECT_EQ(linesOf(zipOf({{u"word/document.xml"_s, xml}})),
              (QStringList{u"甲 乙"_s, u"外"_s, u"旁"_s, u"下"_s, u"内"_s}));
}

/// A paragraph of a Word document; \a properties as they stand in it.
QByteArray paragraph(const QByteArray& properties, const QByteArray& text)
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray numbered(int list, int level, const QByteArray& text)
{
    return paragraph("<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" +
                         QByteArray::number(list) + "\"/></w:numPr>",
                     text);
}

/// Base 0: 一、 and (1) and a bullet; base 1: 1. from 5. List 3 begins base 0 anew.
const QByteArray kNumbering = R"xml(<w:numbering xmlns:w="w">
    <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
            <w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="l"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>)xml";

QByteArray docxWithLists(const QByteArray& body)
{
    return zipOf(
        {{u"word/document.xml"_s, "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"},
         {u"word/numbering.xml"_s, kNumbering},
         {u"word/styles.xml"_s, R"xml(<w:styles xmlns:w="w">
                      <w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
                      <w:style w:styleId="heading"><w:basedOn w:val="base"/></w:style></w:styles>)xml"}});
}

TEST(Docx, WritesTheNumbersThatWordCountsItself)
{
    const QByteArray bytes =
        docxWithLists(numbered(1, 0, "项目概述") + numbered(1, 1, "建设内容") + numbered(1, 1, "建设规模") +
                      numbered(1, 2, "带点的一条") + numbered(1, 0, "立项依据") + numbered(1, 1, "政策文件") +
                      numbered(2, 0, "另一列表") + numbered(2, 1, "其下") + numbered(3, 0, "重新开始") +
                      numbered(0, 0, "没有编号"));

    EXPECT_EQ(linesOf(bytes).join(u'|'),
              u"一、项目概述|(1) 建设内容|(2) 建设规模|带点的一条|二、立项依据|(1) 政策文件|"
              "5. 另一列表|5.1 其下|一、重新开始|没有编号"_s);
}

TEST(Docx, TakesTheNumberFromTheStyleUnlessTheParagraphHasNone)
{
    const QByteArray bytes = docxWithLists(
        paragraph("<w:pStyle w:val=\"heading\"/>", "甲") +
        paragraph("<w:pStyle w:val=\"heading\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "乙") +
        paragraph("<w:pStyle w:val=\"heading\"/>", "丙"));

    EXPECT_EQ(linesOf(bytes).join(u'|'), u"5. 甲|乙|6. 丙"_s);
}

TEST(Docx, NumbersACellThatHoldsNothingElse)
{
    const QByteArray cell = "<w:tc>" + numbered(2, 0, {}) + "</w:tc>";
    const QByteArray row = "<w:tr>" + cell + "<w:tc><w:p><w:r><w:t>宣传次数</w:t></w:r></w:p></w:tc></w:tr>";

    EXPECT_EQ(linesOf(docxWithLists("<w:tbl>" + row + row + "</w:tbl>")).join(u'|'),
              u"5.|宣传次数|6.|宣传次数"_s);
}

TEST(Ods, RepeatsRowsAndCellsThatAreWrittenOnce)
{
    const QByteArray xml =
        "<office:d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:spreadsheet><table:table "
        "table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
        "table:number-columns-repeated=\"2\"><text:p>0</text:p></table:table-cell><table:table-cell>"
        "<text:p>a<text:s text:c=\"2\"/>b</text:p></table:table-cell></table:table-row></table:table>"
        "</office:spreadsheet></office:d>";
    const SourceText text = readSourceText(zipOf({{u"content.xml"_s, xml}})).value();

    ASSERT_EQ(text.lineCount(), 6U);
    EXPECT_EQ(text.line(3), u"a  b"_s);
    EXPECT_EQ(text.place(6), SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 2, 3));
}

TEST(Html, IsReadInItsOwnEncodingAndUnderAnyName)
{
    const QByteArray page =
        QByteArray::fromHex("3c68746d6c3e3c686561643e3c6d65746120687474702d65717569763d22436f6e74656e"
                            "742d547970652220636f6e74656e743d22746578742f68746d6c3b20636861727365743d"
                            "676232333132223e3c2f686561643e3c7461626c653e3c74723e3c74643e") +
        QByteArray::fromHex("bca8d0a7c4bfb1ea") + "</td></table></html>";

    EXPECT_EQ(linesOf(page), QStringList{u"绩效目标"_s});
}

} // namespace
} // namespace budget::test
