// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/stackedbarview.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

ChartContent contentOf(int marks)
{
    ChartContent content;
    content.title = u"各部门问题"_s;
    content.axisUnit = u"个"_s;
    content.legend = {{ColorRole::ErrorText, u"错误"_s, ChartFill::Solid},
                      {ColorRole::WarningText, u"警告"_s, ChartFill::Hatched}};
    for (int i = 0; i < marks; ++i) {
        ChartMark mark;
        mark.key.department = QString::number(i);
        mark.label = u"部门%1"_s.arg(i);
        mark.value = 10;
        mark.parts = {{.color = ColorRole::ErrorText, .value = 6, .label = u"6"_s},
                      {.color = ColorRole::WarningText, .value = 4, .label = u"4"_s}};
        mark.numbers = {u"10"_s};
        mark.tip = {mark.label, u"6 和 4"_s};
        mark.data = {mark.label, u"6"_s, u"4"_s};
        content.marks.push_back(std::move(mark));
    }
    content.dataColumns = {u"部门"_s, u"错误"_s, u"警告"_s};
    content.scale = ChartScale(ChartScale::Kind::Linear, 0, 10);
    return content;
}

class StackedBarViewTest : public testing::Test
{
protected:
    StackedBarViewTest()
    {
        view.setPalette(lightPalette());
        view.resize(600, 420);
        view.show();
    }

    [[nodiscard]] QImage picture()
    {
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        return image;
    }

    StackedBarView view;
};

/// How many pixels of a row have this colour.
int pixelsOf(const QImage& image, const QRect& row, ColorRole role)
{
    const QRgb wanted = color(role, lightPalette()).rgb();
    int count = 0;
    for (int y = row.top(); y <= row.bottom(); ++y) {
        for (int x = row.left(); x <= row.right(); ++x)
            count += image.pixel(x, y) == wanted ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_F(StackedBarViewTest, DrawsEveryPieceInItsRow)
{
    view.setContent(contentOf(3));

    const QImage image = picture();

    for (int mark = 0; mark < 3; ++mark) {
        EXPECT_GT(pixelsOf(image, view.markRect(mark), ColorRole::ErrorText), 500) << mark;
        EXPECT_GT(pixelsOf(image, view.markRect(mark), ColorRole::WarningText), 50) << mark;
    }
}

TEST_F(StackedBarViewTest, GivesTheLengthOfABarItsShareOfTheAxis)
{
    ChartContent content = contentOf(2);
    content.marks[1].value = 3;
    content.marks[1].parts = {{.color = ColorRole::ErrorText, .value = 3, .label = {}}};
    view.setContent(std::move(content));

    const QImage image = picture();

    const double ratio = double(pixelsOf(image, view.markRect(1), ColorRole::ErrorText)) /
                         pixelsOf(image, view.markRect(0), ColorRole::ErrorText);
    EXPECT_NEAR(ratio, 3.0 / 6.0, 0.05);
}

TEST_F(StackedBarViewTest, FindsMarksUnderThePointer)
{
    view.setContent(contentOf(4));

    for (int mark = 0; mark < 4; ++mark)
        EXPECT_EQ(view.markAt(view.markRect(mark).center()), mark);
    EXPECT_EQ(view.markAt(QPoint(20, view.height() - 3)), -1);
}

TEST_F(StackedBarViewTest, ScrollsToTheMarkThatTheKeysReach)
{
    view.setContent(contentOf(500));
    view.setCurrent(0);
    EXPECT_TRUE(view.markRect(499).isEmpty());

    QTest::keyClick(&view, Qt::Key_End);

    EXPECT_EQ(view.current(), 499);
    EXPECT_FALSE(view.markRect(499).isEmpty());
    EXPECT_TRUE(view.markRect(0).isEmpty());
}

TEST_F(StackedBarViewTest, KeepsTheMarkWhenTheNumbersChange)
{
    view.setContent(contentOf(5));
    view.setCurrent(3);
    ChartContent content = contentOf(5);
    content.marks.erase(content.marks.begin());

    view.setContent(std::move(content));

    EXPECT_EQ(view.current(), 2);
}

TEST_F(StackedBarViewTest, ExportsAllMarksInEveryFormat)
{
    view.setContent(contentOf(300));

    EXPECT_GT(chartImage(view).height(), 300 * 10);
    EXPECT_TRUE(encodeChart(view, ChartFormat::Svg).contains("299"))
        << "a text is split where its font changes";
    EXPECT_TRUE(encodeChart(view, ChartFormat::Pdf).startsWith("%PDF"));
    EXPECT_TRUE(encodeChart(view, ChartFormat::Csv).contains("部门299,6,4"));
}

TEST_F(StackedBarViewTest, ShowsItsReasonWhenThereIsNothing)
{
    ChartContent content;
    content.emptyText = u"没有"_s;
    view.setContent(content);

    EXPECT_EQ(view.markAt(view.rect().center()), -1);
    EXPECT_FALSE(picture().isNull());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.current(), -1);
}

} // namespace budget::ui
