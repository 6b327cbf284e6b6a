// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/barchartview.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartexport.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ChartExportTest : public testing::Test
{
protected:
    ChartExportTest()
    {
        test::fillDistrict(document);
        const Summary summary = summarize(document.projects());
        view.setContent(
            ChartBuilder(summary, document, {.filter = u"第一册"_s, .year = 2025, .date = QDate(2025, 3, 1)})
                .departments({}));
    }

    BudgetDocument document;
    BarChartView view;
};

} // namespace

TEST_F(ChartExportTest, ReadsTheFormatFromTheEnding)
{
    EXPECT_EQ(formatOfFile(u"a/图.SVG"_s), ChartFormat::Svg);
    EXPECT_EQ(formatOfFile(u"图.pdf"_s), ChartFormat::Pdf);
    EXPECT_EQ(formatOfFile(u"图.csv"_s), ChartFormat::Csv);
    EXPECT_EQ(formatOfFile(u"图"_s), ChartFormat::Png);
}

TEST_F(ChartExportTest, WritesAPictureThatSaysWhatItIs)
{
    const QImage image = QImage::fromData(encodeChart(view, ChartFormat::Png), "PNG");

    ASSERT_FALSE(image.isNull());
    EXPECT_GE(image.width(), 1920);
    EXPECT_TRUE(image.text(u"Description"_s).contains(u"2025-03-01"));
}

TEST_F(ChartExportTest, WritesAnSvgWithTitleAndCaption)
{
    const QByteArray svg = encodeChart(view, ChartFormat::Svg);

    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    const QString text = QString::fromUtf8(svg);
    EXPECT_TRUE(text.contains(view.content().title));
    EXPECT_TRUE(text.contains(u"第一册"));
    EXPECT_TRUE(text.contains(u"2025-03-01"));
}

TEST_F(ChartExportTest, WritesAPdfOfOnePage)
{
    const QByteArray pdf = encodeChart(view, ChartFormat::Pdf);

    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
}

TEST_F(ChartExportTest, WritesDataWithItsHeadFirstAndTheCaptionLast)
{
    const QStringList lines = chartData(view.content(), u',').split(u"\r\n"_s);

    EXPECT_TRUE(lines.first().contains(u"（万元）"));
    EXPECT_EQ(lines[1], u"1,403,某市某区卫生健康委,2,2000.00,2000.00,0.00,86.9%,86.9%");
    EXPECT_TRUE(lines.contains(u"第一册"_s));
}

TEST(ChartData, LeavesNoFormulaToASpreadsheet)
{
    ChartContent content;
    content.dataColumns = {u"A"_s};
    for (const auto& cell : {u"=1+1"_s, u"-5.00"_s, u"a,\"b\""_s, u"-1+cmd|' /C calc'!A0"_s, u"-86.9%"_s})
        content.marks.push_back({.data = {cell}});

    const QStringList lines = chartData(content, u',').split(u"\r\n"_s);

    EXPECT_EQ(lines[1], u"'=1+1");
    EXPECT_EQ(lines[2], u"-5.00");
    EXPECT_EQ(lines[3], u"\"a,\"\"b\"\"\"");
    EXPECT_EQ(lines[4], u"'-1+cmd|' /C calc'!A0");
    EXPECT_EQ(lines[5], u"-86.9%");
}

TEST_F(ChartExportTest, SaysWhyAFileCannotBeWritten)
{
    EXPECT_THAT(exportChart(view, u"/no-such-folder/a.png"_s), test::IsError(ErrorCode::FileUnwritable));
}

TEST_F(ChartExportTest, WritesTheFormatOfTheName)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"图表.csv"_s);

    ASSERT_THAT(exportChart(view, path), test::IsOk());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xEF\xBB\xBF"));
}

} // namespace budget::ui
