// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace budget::app {

using namespace Qt::StringLiterals;

Translators::~Translators()
{
    remove();
}

void Translators::use(const QString& language)
{
    if (language == m_language)
        return;
    remove();
    m_language = language;
    QLocale::setDefault(QLocale(language));
    // Ours last: the newest translator is asked first. Qt's own English needs no file.
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/budget_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

void Translators::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace budget::app
