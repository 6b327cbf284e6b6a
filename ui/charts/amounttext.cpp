// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/amounttext.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

// 万元 has four more decimals than 元, so the same integer stays exact with the point moved.
int decimals(AmountUnit unit)
{
    return unit == AmountUnit::Yuan ? Money::kDecimals : Money::kDecimals + 4;
}

} // namespace

QString unitWord(AmountUnit unit)
{
    return unit == AmountUnit::Yuan ? u"元"_s : u"万元"_s;
}

QString plainAmountText(Money yuan, AmountUnit unit)
{
    return decimaltext::format(yuan.millionths(), decimals(unit), 2);
}

QString amountText(Money yuan, AmountUnit unit)
{
    QString text = plainAmountText(yuan, unit);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.indexOf(u'.') - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

double amountLength(Money yuan, AmountUnit unit)
{
    const double scale = unit == AmountUnit::Yuan ? 1e6 : 1e10;
    return static_cast<double>(yuan.millionths()) / scale;
}

QString shareText(int permille, bool isZero)
{
    if (permille == 0 && !isZero)
        return u"< 0.1%"_s;
    const int magnitude = qAbs(permille);
    return (permille < 0 ? u"-"_s : QString()) + QString::number(magnitude / 10) + u'.' +
           QString::number(magnitude % 10) + u'%';
}

} // namespace budget::ui
