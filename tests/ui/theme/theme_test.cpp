// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace budget::ui {
namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeContrast : public testing::TestWithParam<bool>
{
protected:
    [[nodiscard]] static QPalette palette() { return GetParam() ? darkPalette() : lightPalette(); }
};

TEST_P(ThemeContrast, OfTextsIsAtLeastFourAndAHalf)
{
    const QPalette colors = palette();
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto& [text, ground] :
         {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
          Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
          Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::Link, QPalette::Base},
          Pair{QPalette::PlaceholderText, QPalette::Base},
          Pair{QPalette::ToolTipText, QPalette::ToolTipBase}})
        EXPECT_GE(contrast(colors.color(text), colors.color(ground)), 4.5) << text << " on " << ground;
}

TEST_P(ThemeContrast, OfMeaningsIsAtLeastFourAndAHalf)
{
    const QPalette colors = palette();
    for (const ColorRole role : {ColorRole::Accent, ColorRole::SubtleText, ColorRole::ErrorText,
                                 ColorRole::WarningText, ColorRole::HintText, ColorRole::GoodText})
        EXPECT_GE(contrast(color(role, colors), colors.color(QPalette::Base)), 4.5) << int(role);
    using Pair = std::pair<ColorRole, ColorRole>;
    for (const auto& [text, fill] :
         {Pair{ColorRole::ErrorText, ColorRole::ErrorFill},
          Pair{ColorRole::WarningText, ColorRole::WarningFill},
          Pair{ColorRole::HintText, ColorRole::HintFill}, Pair{ColorRole::GoodText, ColorRole::GoodFill}})
        EXPECT_GE(contrast(color(text, colors), color(fill, colors)), 4.5) << int(text);
}

INSTANTIATE_TEST_SUITE_P(Palettes, ThemeContrast, testing::Bool(),
                         [](const auto& palette) { return palette.param ? "Dark" : "Light"; });

TEST(Theme, TellsItsTwoPalettesApart)
{
    EXPECT_FALSE(isDark(lightPalette()));
    EXPECT_TRUE(isDark(darkPalette()));
}

} // namespace
} // namespace budget::ui
