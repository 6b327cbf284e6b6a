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
    const qsizetype at = place.isEmpty() ? -1 : unitName.indexOf(place);
    if (at < 0 || unitName.size() - place.size() < kShortestRest)
        return unitName;
    QString rest = unitName;
    return rest.remove(at, place.size());
}

} // namespace budget
