// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/commonparts.h"

#include "core/rules/plaintext.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>

namespace budget {

namespace {

/// Places of one sequence of characters that are tried; texts that repeat themselves have more.
constexpr qsizetype kMostPlaces = 4;

qsizetype commonLength(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < most && a[length] == b[length])
        ++length;
    return length;
}

} // namespace

CommonParts commonParts(QStringView first, QStringView second, qsizetype shortest)
{
    const PlainText a(first);
    const PlainText b(second);
    QHash<QStringView, QVarLengthArray<qsizetype, 1>> places;
    for (qsizetype i = 0; i + shortest <= b.text().size(); ++i) {
        auto& list = places[b.text().mid(i, shortest)];
        if (list.size() < kMostPlaces)
            list.append(i);
    }
    CommonParts result;
    qsizetype common = 0;
    for (qsizetype i = 0; i + shortest <= a.text().size();) {
        const auto found = places.constFind(a.text().mid(i, shortest));
        qsizetype length = 0;
        qsizetype place = 0;
        if (found != places.cend()) {
            for (const qsizetype at : *found) {
                const qsizetype here = commonLength(a.text().mid(i), b.text().mid(at));
                if (here > length) {
                    length = here;
                    place = at;
                }
            }
        }
        if (length == 0) {
            ++i;
            continue;
        }
        result.first.push_back(a.printed(i, length));
        result.second.push_back(b.printed(place, length));
        common += length;
        i += length;
    }
    if (!a.text().isEmpty())
        result.percentOfFirst = static_cast<int>(100 * common / a.text().size());
    return result;
}

} // namespace budget
