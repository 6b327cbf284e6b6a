// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>
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

TEST_P(ThemeContrast, OfTextsOnBarsIsAtLeastFourAndAHalf)
{
    for (const ColorRole role :
         {ColorRole::ChartExecution, ColorRole::ChartCost, ColorRole::ChartOutput, ColorRole::ChartBenefit,
          ColorRole::ChartSatisfaction, ColorRole::ChartOther}) {
        const QColor ground = color(role, palette());
        EXPECT_GE(contrast(textColorOn(ground), ground), 4.5) << int(role);
    }
}

INSTANTIATE_TEST_SUITE_P(Palettes, ThemeContrast, testing::Bool(),
                         [](const auto& palette) { return palette.param ? "Dark" : "Light"; });

/// The two colours that most differ in a tool tip as it is shown.
double shownContrast()
{
    QToolTip::showText(QPoint(10, 10), QStringLiteral("人才专项资金 人才专项资金"));
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.begin(), windows.end(),
                                  [](QWidget* window) { return window->inherits("QTipLabel"); });
    if (tip == windows.end())
        return 0;
    const QImage picture = (*tip)->grab().toImage();
    QColor lightest = Qt::black;
    QColor darkest = Qt::white;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            lightest = luminance(pixel) > luminance(lightest) ? pixel : lightest;
            darkest = luminance(pixel) < luminance(darkest) ? pixel : darkest;
        }
    }
    QToolTip::hideText();
    return contrast(lightest, darkest);
}

TEST(Theme, LetsToolTipsBeRead)
{
    const QPalette before = QApplication::palette();
    const QFont font = QApplication::font();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme, 10, before);
        EXPECT_GE(shownContrast(), 4.5) << int(theme);
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(before);
    QApplication::setFont(font);
}

TEST(Theme, TellsItsTwoPalettesApart)
{
    EXPECT_FALSE(isDark(lightPalette()));
    EXPECT_TRUE(isDark(darkPalette()));
}

} // namespace
} // namespace budget::ui
