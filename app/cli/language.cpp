// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <clocale>

#include <langinfo.h>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<Language> languageNamed(const QString& name)
{
    if (name.startsWith(u"zh"_s))
        return Language::Chinese;
    return name == u"en"_s || name.startsWith(u"en_"_s) ? std::optional(Language::English) : std::nullopt;
}

} // namespace

Language environmentLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return languageNamed(value).value_or(Language::English);
    }
    return Language::English;
}

std::optional<Language> chosenLanguage(const QStringList& arguments, Language otherwise)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="_s))
            return languageNamed(arguments[i].mid(7));
        if (arguments[i] == u"--lang"_s)
            return i + 1 < arguments.size() ? languageNamed(arguments[i + 1]) : std::nullopt;
    }
    return otherwise;
}

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (QByteArrayView(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
}

void installTranslators(QCoreApplication& application, Language language)
{
    if (language == Language::English)
        return;
    const auto install = [&application](const QString& path) {
        auto* translator = new QTranslator(&application);
        if (translator->load(path))
            QCoreApplication::installTranslator(translator);
    };
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_zh_CN.qm"_s);
    install(u":/i18n/budget_zh_CN.qm"_s);
    install(u":/i18n/budget_cli_zh_CN.qm"_s);
}

} // namespace budget::cli
