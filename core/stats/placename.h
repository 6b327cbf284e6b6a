// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace budget {

/// The place with which most of the units' names begin (重庆市北碚区, 湘潭县), so that charts and lists can
/// leave out what they have in common. Empty when there is none.
[[nodiscard]] QString commonPlace(const QStringList& unitNames);

/// \a unitName without \a place, wherever it stands in it: 中国共产党重庆市北碚区委员会 becomes
/// 中国共产党委员会. A name that begins with the last division of the place alone (北碚区) loses that. The
/// whole name when too little would remain.
[[nodiscard]] QString withoutPlace(const QString& unitName, const QString& place);

} // namespace budget
