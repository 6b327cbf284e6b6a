// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sourceplace.h"

namespace budget {

QString cellName(quint32 row, quint32 column)
{
    constexpr quint32 kLetters = 26;
    QString letters;
    for (; column > 0; column = (column - 1) / kLetters)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % kLetters)));
    return letters + QString::number(row);
}

} // namespace budget
