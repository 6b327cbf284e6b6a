// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chineseorder.h"

#include "core/search/collation.h"

#include <QCollator>

namespace budget::ui {

namespace {

const QCollator& pinyinCollator()
{
    static const QCollator collator = [] {
        QCollator made(QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China));
        made.setNumericMode(true);
        return made;
    }();
    return collator;
}

} // namespace

bool standsBefore(const QString& a, const QString& b)
{
    return pinyinCollator().compare(a, b) < 0;
}

std::vector<quint32> ranksOf(const std::vector<QString>& texts)
{
    return search::pinyinRanks(texts);
}

} // namespace budget::ui
