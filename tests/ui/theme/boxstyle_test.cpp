// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/theme/boxstyle.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>
#include <QStyleOptionViewItem>

namespace budget::ui {
namespace {

constexpr QRect kBox(4, 4, 16, 16);

/// What a box of an option looks like that is not checked.
template <typename Option>
QImage painted(QStyle::PrimitiveElement element, const QPalette& palette)
{
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    Option option;
    option.rect = kBox;
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&image);
    BoxStyle().drawPrimitive(element, &option, &painter, nullptr);
    return image;
}

class BoxStyleIn : public testing::TestWithParam<bool>
{
protected:
    [[nodiscard]] static QPalette palette() { return GetParam() ? darkPalette() : lightPalette(); }
};

TEST_P(BoxStyleIn, OutlinesAnEmptyBoxInAColourOfTexts)
{
    const QColor outline = color(ColorRole::SubtleText, palette());
    const QImage button = painted<QStyleOptionButton>(QStyle::PE_IndicatorCheckBox, palette());
    const QImage item = painted<QStyleOptionViewItem>(QStyle::PE_IndicatorItemViewItemCheck, palette());
    for (const QPoint& corner : {kBox.topLeft(), kBox.bottomRight()}) {
        EXPECT_EQ(button.pixelColor(corner), outline);
        EXPECT_EQ(item.pixelColor(corner), outline);
    }
    EXPECT_NE(item.pixelColor(kBox.center()), outline);
}

TEST_P(BoxStyleIn, OutlinesALineToTypeInSoThatItIsSeenWithoutFocus)
{
    const QImage line = painted<QStyleOptionFrame>(QStyle::PE_FrameLineEdit, palette());
    const QColor outline = palette().color(QPalette::Disabled, QPalette::Text);

    EXPECT_EQ(line.pixelColor(kBox.left(), kBox.center().y()), outline);
    EXPECT_EQ(line.pixelColor(kBox.center().x(), kBox.bottom()), outline);
    EXPECT_NE(line.pixelColor(kBox.center()), outline);
}

INSTANTIATE_TEST_SUITE_P(Palettes, BoxStyleIn, testing::Bool(),
                         [](const auto& palette) { return palette.param ? "Dark" : "Light"; });

} // namespace
} // namespace budget::ui
