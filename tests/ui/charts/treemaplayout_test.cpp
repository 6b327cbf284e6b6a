// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/charts/treemaplayout.h"

namespace budget::ui {

namespace {

double areaOf(const QRectF& rect)
{
    return rect.width() * rect.height();
}

} // namespace

TEST(TreemapLayout, GivesEachValueItsShareOfTheArea)
{
    const std::vector<double> values{65.7, 9, 3.8, 3.5, 3.2, 0.1};
    const QRectF area(10, 20, 600, 400);

    const auto rects = treemapLayout(values, area);

    double whole = 0;
    for (const double value : values)
        whole += value;
    for (size_t i = 0; i < values.size(); ++i) {
        EXPECT_NEAR(areaOf(rects[i]), areaOf(area) * values[i] / whole, 1e-6) << i;
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rects[i])) << i;
    }
}

TEST(TreemapLayout, LetsNoRectanglesOverlap)
{
    std::vector<double> values;
    for (int i = 40; i > 0; --i)
        values.push_back(i * i);

    const auto rects = treemapLayout(values, {0, 0, 500, 300});

    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t k = i + 1; k < rects.size(); ++k)
            EXPECT_LT(areaOf(rects[i].intersected(rects[k])), 1e-6) << i << " and " << k;
    }
}

TEST(TreemapLayout, KeepsEqualValuesNearSquares)
{
    for (const QRectF& rect : treemapLayout(std::vector<double>(16, 1.0), {0, 0, 400, 400}))
        EXPECT_NEAR(rect.width() / rect.height(), 1, 0.35);
}

TEST(TreemapLayout, LeavesOutWhatIsNotAboveZero)
{
    const auto rects = treemapLayout(std::vector<double>{5, 0, -1}, {0, 0, 100, 100});

    EXPECT_EQ(rects[0], QRectF(0, 0, 100, 100));
    EXPECT_TRUE(rects[1].isEmpty());
    EXPECT_TRUE(rects[2].isEmpty());
}

TEST(TreemapLayout, IsEmptyWithoutRoomOrValues)
{
    EXPECT_TRUE(treemapLayout({}, {0, 0, 100, 100}).empty());
    EXPECT_TRUE(treemapLayout(std::vector<double>{1, 1}, {}).front().isEmpty());
}

} // namespace budget::ui
