// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

std::optional<ui::Page> pageNamed(const QString& name)
{
    constexpr std::array kNames{"review", "indicators", "charts", "form"};
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return static_cast<ui::Page>(i);
    }
    return std::nullopt;
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool isUsable = parts.size() == 2 && size.width() >= 320 && size.height() >= 240 &&
                          size.width() <= 7680 && size.height() <= 4320;
    return isUsable ? std::optional(size) : std::nullopt;
}

} // namespace

bool needsNoDisplay(int argc, const char* const* argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QLatin1String text(argument);
        return text == QLatin1String("--help") || text == QLatin1String("-h") ||
               text == QLatin1String("--version") || text == QLatin1String("-v") ||
               text.startsWith(QLatin1String("--screenshot"));
    });
}

std::optional<Options> parseOptions(const QCoreApplication& application, QString& complaint)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Reads, checks, corrects and charts budget performance target tables."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, Text::tr("Check by this rule profile."), u"NAME"_s);
    const QCommandLineOption language(u"lang"_s, Text::tr("Language of the program: zh_CN or en."),
                                      u"LANGUAGE"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Text::tr("Paint the window into a picture and leave; needs no display."),
        u"OUT.png"_s);
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the picture, such as 1280x800."), u"SIZE"_s);
    const QCommandLineOption page(
        u"page"_s, Text::tr("Page in the picture: review, indicators, charts or form."), u"PAGE"_s);
    const QCommandLineOption dark(u"dark"_s, Text::tr("Paint the picture in the dark theme."));
    QCommandLineOption firstPaint(u"first-paint"_s, Text::tr("Leave when the window has been painted."));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({profile, language, screenshot, size, page, dark, firstPaint});
    parser.addPositionalArgument(u"FILE"_s, Text::tr("A workspace (*.brw), documents or folders."),
                                 u"[FILE…]"_s);
    if (!parser.parse(application.arguments())) {
        complaint = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();

    Options options;
    options.profile = parser.value(profile);
    options.language = parser.value(language);
    options.screenshot = parser.value(screenshot);
    options.isDark = parser.isSet(dark);
    options.leavesAfterPaint = parser.isSet(firstPaint);
    if (!options.language.isEmpty() && options.language != u"en"_s && options.language != u"zh_CN"_s) {
        complaint = Text::tr("There is no language “%1”; there are zh_CN and en.").arg(options.language);
        return std::nullopt;
    }
    if (parser.isSet(size)) {
        const auto read = sizeFrom(parser.value(size));
        if (!read) {
            complaint = Text::tr("“%1” is no size of a picture.").arg(parser.value(size));
            return std::nullopt;
        }
        options.size = *read;
    }
    if (parser.isSet(page)) {
        const auto read = pageNamed(parser.value(page));
        if (!read) {
            complaint = Text::tr("There is no page “%1”.").arg(parser.value(page));
            return std::nullopt;
        }
        options.page = *read;
    }
    // A running window has another current folder, so relative paths end here.
    for (const QString& file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    return options;
}

} // namespace budget::app
