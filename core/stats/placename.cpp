// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/placename.h"

#include <QHash>

namespace budget {

namespace {

/// Names of administrative divisions end in one of these; a cut anywhere else would go through a word.
constexpr QStringView kDivisionEnds = u"省市区县州盟旗乡镇";
constexpr qsizetype kLongestPlace = 24;
constexpr qsizetype kShortestRest = 2;

/// 北碚区 of 重庆市北碚区; empty when the place is one division or its last one has a name of one character.
QStringView lastDivision(QStringView place)
{
    constexpr qsizetype kShortest = 3;
    for (qsizetype i = place.size() - kShortest; i > 0; --i) {
        if (kDivisionEnds.contains(place[i - 1]))
            return place.sliced(i);
    }
    return {};
}

} // namespace

QString commonPlace(const QStringList& unitNames)
{
    if (unitNames.size() < 3)
        return {};
    QHash<QStringView, qsizetype> counts;
    for (const QString& name : unitNames) {
        const qsizetype end = qMin(name.size() - kShortestRest, kLongestPlace);
        for (qsizetype i = 1; i < end; ++i) {
            if (kDivisionEnds.contains(name[i]))
                ++counts[QStringView(name).first(i + 1)];
        }
    }
    QStringView best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() * 2 > unitNames.size() && it.key().size() > best.size())
            best = it.key();
    }
    return best.toString();
}

QString withoutPlace(const QString& unitName, const QString& place)
{
    if (place.isEmpty())
        return unitName;
    qsizetype at = unitName.indexOf(place);
    qsizetype length = place.size();
    if (at < 0) {
        const QStringView division = lastDivision(place);
        if (division.isEmpty() || !unitName.startsWith(division))
            return unitName;
        at = 0;
        length = division.size();
    }
    if (unitName.size() - length < kShortestRest)
        return unitName;
    QString rest = unitName;
    return rest.remove(at, length);
}

} // namespace budget
