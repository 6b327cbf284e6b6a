// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/moneytext.h"

#include <QLocale>

namespace budget::ui {

QString moneyText(Money amount)
{
    const QLocale locale;
    const QString plain = amount.toString(2);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = locale.toString(plain.left(point).toLongLong());
    const QString sign = plain.startsWith(u'-') && !whole.startsWith(locale.negativeSign())
                             ? locale.negativeSign() // -0.30
                             : QString();
    return sign + whole + locale.decimalPoint() + plain.mid(point + 1);
}

} // namespace budget::ui
