// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace budget::app {

/// The program's texts and Qt's own in one language at a time. Windows hear of a switch by LanguageChange.
class Translators
{
public:
    ~Translators();
    /// zh_CN or en; also the default locale.
    void use(const QString& language);

private:
    void remove();

    QString m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace budget::app
