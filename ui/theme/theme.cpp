// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/palette.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <array>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shade
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shade, 18> kShades{{
    {QPalette::Window, 0xFFF5F6F8, 0xFF202328},
    {QPalette::WindowText, 0xFF1B1F24, 0xFFE4E7EB},
    {QPalette::Base, 0xFFFFFFFF, 0xFF181B1F},
    {QPalette::AlternateBase, 0xFFF8F9FB, 0xFF1D2025},
    {QPalette::Text, 0xFF1B1F24, 0xFFE4E7EB},
    {QPalette::PlaceholderText, 0xFF6A727D, 0xFF929AA5},
    {QPalette::Button, 0xFFFFFFFF, 0xFF2A2E35},
    {QPalette::ButtonText, 0xFF1B1F24, 0xFFE4E7EB},
    {QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF},
    {QPalette::Highlight, 0xFFD3E5FA, 0xFF2B4C75},
    {QPalette::HighlightedText, 0xFF10243C, 0xFFF2F6FB},
    {QPalette::Link, 0xFF1A5FB4, 0xFF78AEED},
    {QPalette::LinkVisited, 0xFF7B4FA3, 0xFFC9A3EC},
    {QPalette::ToolTipBase, 0xFF22262B, 0xFF33383F},
    {QPalette::ToolTipText, 0xFFF4F6F8, 0xFFF0F2F5},
    {QPalette::Light, 0xFFFFFFFF, 0xFF3A4048},
    {QPalette::Mid, 0xFFC9CED6, 0xFF3D434C},
    {QPalette::Dark, 0xFFA9B0BA, 0xFF14161A},
}};

QPalette built(bool dark)
{
    QPalette palette;
    for (const Shade& shade : kShades)
        palette.setColor(shade.role, QColor::fromRgb(dark ? shade.dark : shade.light));
    const QColor faint = QColor::fromRgb(dark ? 0xFF6B727C : 0xFFA0A7B1);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Midlight, QColor::fromRgb(dark ? 0xFF31363D : 0xFFE4E7EC));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(dark ? 0xFF0C0D0F : 0xFF8A919B));
    return palette;
}

/// Only the frame of the window: pages and tables are left to style and palette.
QString frameStyle(const QPalette& palette)
{
    const QString line = color(ColorRole::Separator, palette).name();
    const QString accent = color(ColorRole::Accent, palette).name();
    const QString fill = color(ColorRole::HintFill, palette).name();
    const QString subtle = color(ColorRole::SubtleText, palette).name();
    // Qt gives a styled tool tip the window's ground and keeps the text's colour: both are said here.
    const QString tipText = palette.color(QPalette::ToolTipText).name();
    const QString tipBase = palette.color(QPalette::ToolTipBase).name();
    return u"QToolBar { border: 0; border-bottom: 1px solid %1; padding: 3px 6px; spacing: 2px; }"
           "QToolBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 7px; }"
           "QToolBar QToolButton[popupMode=\"2\"] { padding-right: 18px; }"
           "QToolBar QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center "
           "right;"
           " right: 5px; }"
           "QToolBar QToolButton:hover { background: %3; }"
           "QToolBar QToolButton:checked:enabled { background: %3; color: %2; font-weight: bold; }"
           "QToolBar QToolButton:focus { border-color: %2; }"
           "QToolBar::separator { width: 1px; background: %1; margin: 4px 5px; }"
           "QMenuBar { border: 0; }"
           "QStatusBar { border-top: 1px solid %1; }"
           "QStatusBar::item { border: 0; }"
           "QStatusBar QLabel { color: %4; padding: 1px 6px; }"
           "QSplitter::handle { background: %1; }"
           "QTabWidget#panels::pane { border: 0; border-top: 1px solid %1; }"
           "QTabWidget#panels > QTabBar::tab { border: 0; border-bottom: 2px solid transparent; padding: 5px "
           "12px;"
           " color: %4; }"
           "QTabWidget#panels > QTabBar::tab:selected { color: %2; border-bottom-color: %2; font-weight: "
           "bold; }"
           "QTabWidget#panels > QTabBar::tab:focus { border-bottom-color: %2; background: %3; }"
           "QToolTip { border: 0; padding: 4px 6px; color: %5; background-color: %6; }"_s.arg(
               line, accent, fill, subtle, tipText, tipBase);
}

} // namespace

QPalette lightPalette()
{
    return built(false);
}

QPalette darkPalette()
{
    return built(true);
}

QFont textFont(int pointSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // The Simplified Chinese face first: a Japanese one draws some characters in another shape.
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s,
                      u"WenQuanYi Micro Hei"_s, font.family()});
    font.setPointSize(std::clamp(pointSize, kMinPointSize, kMaxPointSize));
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

void applyTheme(Theme theme, int pointSize, const QPalette& system)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(system));
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setFont(textFont(pointSize));
    // From one style sheet to the next Qt would put back the colours that single widgets had before.
    qApp->setStyleSheet({});
    QApplication::setPalette(palette);
    qApp->setStyleSheet(frameStyle(palette));
}

} // namespace budget::ui
