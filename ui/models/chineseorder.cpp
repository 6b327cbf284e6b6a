// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chineseorder.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

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
    // Most columns repeat few words: only different texts are compared.
    QHash<QString, quint32> numbers;
    std::vector<quint32> numberOf;
    std::vector<QCollatorSortKey> keys;
    numberOf.reserve(texts.size());
    for (const QString& text : texts) {
        const auto next = static_cast<quint32>(keys.size());
        const auto place = numbers.constFind(text);
        numberOf.push_back(place == numbers.cend() ? next : *place);
        if (place == numbers.cend()) {
            numbers.insert(text, next);
            keys.push_back(pinyinCollator().sortKey(text));
        }
    }
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<quint32> rankOf(keys.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++rank;
        rankOf[order[i]] = rank;
    }
    std::vector<quint32> result;
    result.reserve(texts.size());
    for (const quint32 number : numberOf)
        result.push_back(rankOf[number]);
    return result;
}

} // namespace budget::ui
