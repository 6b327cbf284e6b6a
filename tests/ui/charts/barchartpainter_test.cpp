// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/charts/barchartpainter.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

ChartContent bars(int count)
{
    ChartContent content;
    content.title = u"各部门预算"_s;
    content.columns = {u"万元"_s};
    content.axisUnit = u"万元"_s;
    content.scale = ChartScale(ChartScale::Kind::Linear, 1, 100);
    for (int i = 0; i < count; ++i) {
        ChartMark mark;
        mark.label = u"部门 %1"_s.arg(i);
        mark.value = 100 - i % 100;
        mark.parts = {{.color = ColorRole::ChartBar, .value = mark.value, .label = {}}};
        mark.numbers = {QString::number(mark.value)};
        content.marks.push_back(mark);
    }
    return content;
}

BarChartPainter painterOf(int count)
{
    return BarChartPainter(bars(count), textFont(kDefaultPointSize), lightPalette());
}

} // namespace

TEST(BarChartPainter, ShowsTwentyThreeRowsOnASmallScreenWithoutScrolling)
{
    BarChartPainter painter = painterOf(23);
    painter.layOut({740, 560});

    EXPECT_LE(painter.rowsHeight(), painter.rowsArea().height());
}

TEST(BarChartPainter, FindsTheMarkUnderThePointerAtAnyScroll)
{
    BarChartPainter painter = painterOf(200);
    painter.layOut({740, 400});
    for (const qreal scroll : {0.0, 333.0}) {
        const int mark = painter.markAt(painter.rowsArea().center(), scroll);
        EXPECT_TRUE(painter.rowRect(mark, scroll).contains(painter.rowsArea().center())) << scroll;
    }
    EXPECT_EQ(painter.markAt({10, 1}, 0), -1) << "the heading is no mark";
}

TEST(BarChartPainter, KeepsRowsReadableAndScrollsInstead)
{
    BarChartPainter painter = painterOf(500);
    painter.layOut({740, 400});

    EXPECT_GE(painter.rowHeight(), 14);
    EXPECT_GT(painter.rowsHeight(), painter.rowsArea().height());
}

TEST(BarChartPainter, DrawsBarsInTheColoursOfTheTheme)
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        BarChartPainter painter(bars(3), textFont(kDefaultPointSize), palette);
        painter.layOut({600, 200});
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter device(&image);
        painter.paint(device, {});
        device.end();

        const QRgb bar = color(ColorRole::ChartBar, palette).rgb();
        int found = 0;
        const int y = qRound(painter.rowRect(0, 0).center().y());
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == bar ? 1 : 0;
        EXPECT_GT(found, 200);
    }
}

TEST(BarChartPainter, SurvivesARoomWithoutSize)
{
    BarChartPainter painter = painterOf(5);
    painter.layOut({0, 0});
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter device(&image);

    painter.paint(device, {.current = 4});

    EXPECT_TRUE(painter.rowsArea().isEmpty());
}

} // namespace budget::ui
