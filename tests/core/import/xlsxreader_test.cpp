// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/import/xlsxreader.h"
#include "tests/support/budgettest.h"
#include "tests/support/zipwriter.h"

/// What Excel and its imitators write beside plain cells.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

struct Parts
{
    QByteArray sheet; ///< within the element of the sheet
    QByteArray styles = "<styleSheet/>";
    QByteArray strings = "<sst/>";
    QByteArray properties; ///< of the workbook
    QByteArray state;      ///< of the second sheet
};

QByteArray xlsx(const Parts& parts)
{
    return zipOf(
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\">" + parts.properties +
                                    "<sheets><sheet name=\"甲\" r:id=\"a\"/><sheet name=\"乙\" r:id=\"b\"" +
                                    parts.state + "/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"a\" Target=\"a.xml\"/>"
                                           "<Relationship Id=\"b\" Target=\"b.xml\"/></Relationships>"},
         {u"xl/styles.xml"_s, parts.styles},
         {u"xl/sharedStrings.xml"_s, parts.strings},
         {u"xl/a.xml"_s, "<worksheet>" + parts.sheet + "</worksheet>"},
         {u"xl/b.xml"_s, "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>第二张</t></is></c></row>"
                         "</sheetData></worksheet>"}});
}

QString linesIn(const QByteArray& bytes)
{
    const SourceText text = readSourceText(bytes).value();
    QStringList lines;
    for (quint32 i = 1; i <= text.lineCount(); ++i)
        lines.append(text.line(i));
    return lines.join(u'|');
}

TEST(XlsxReader, ReadsTheSignsThatXmlCannotHold)
{
    const QByteArray strings =
        "<sst><si><t>第一行_x000D_\n第二行_x000a_第三行</t></si><si><t>_x005F_x000D_</t></si></sst>";
    const QByteArray sheet = "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                             "<c t=\"str\"><v>a_x0009_b_xyz_</v></c></row></sheetData>";

    EXPECT_EQ(linesIn(xlsx({.sheet = sheet, .strings = strings, .state = " state=\"hidden\""})),
              u"第一行|第二行|第三行|_x000D_|a b_xyz_"_s);
}

TEST(XlsxReader, LeavesHiddenSheetsOut)
{
    const QByteArray sheet =
        "<sheetData><row hidden=\"1\"><c t=\"inlineStr\"><is><t>筛掉的行</t></is></c></row></sheetData>";

    EXPECT_EQ(linesIn(xlsx({.sheet = sheet})), u"筛掉的行|第二张"_s);
    EXPECT_EQ(linesIn(xlsx({.sheet = sheet, .state = " state=\"hidden\""})), u"筛掉的行"_s);
    EXPECT_EQ(linesIn(xlsx({.sheet = sheet, .state = " state=\"veryHidden\""})), u"筛掉的行"_s);
}

TEST(XlsxReader, ReadsDatesInEveryWayOfWritingThem)
{
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
                              "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    const QByteArray sheet =
        "<sheetData><row><c s=\"1\"><v>43832</v></c><c s=\"1\" t=\"d\"><v>2024-01-02T00:00:00</v></c>"
        "<c t=\"d\"><v>2024-01-02</v></c></row></sheetData>";

    EXPECT_EQ(linesIn(xlsx({.sheet = sheet,
                            .styles = styles,
                            .properties = "<workbookPr date1904=\"1\"/>",
                            .state = " state=\"hidden\""})),
              u"2024年1月3日|2024年1月2日|2024-01-02"_s);
}

TEST(XlsxReader, TakesTheCachedValuesOfFormulas)
{
    const QByteArray sheet = "<sheetData><row><c><f t=\"shared\" ref=\"A1:B1\" "
                             "si=\"0\">C1*2</f><v>4</v></c><c><f t=\"shared\" si=\"0\"/><v>6</v>"
                             "</c><c><f>X1</f></c></row></sheetData>";

    EXPECT_EQ(linesIn(xlsx({.sheet = sheet, .state = " state=\"hidden\""})), u"4|6"_s);
}

TEST(XlsxReader, TakesNothingOutOfWhatAMergedCellCovers)
{
    const QByteArray text = "<c t=\"inlineStr\"><is><t>";
    const QByteArray sheet =
        "<sheetData><row r=\"1\">" + text + "项目名称</t></is></c>" + text + "甲</t></is></c>" + text +
        "盖住的</t></is></c></row><row r=\"2\"><c r=\"B2\"><v>7</v></c><c r=\"C2\"><v>8</v></c></row>"
        "</sheetData><mergeCells><mergeCell ref=\"B1:C2\"/></mergeCells>";
    const auto grid = readDocumentCells(xlsx({.sheet = sheet, .state = " state=\"hidden\""}));

    ASSERT_TRUE(grid && *grid);
    EXPECT_EQ((*grid)->grid.blocks.front().cells.size(), 2U);
    EXPECT_EQ((*grid)->grid.lines.size(), 5U) << "the lines are there, to be listed";
}

} // namespace
} // namespace budget::test
