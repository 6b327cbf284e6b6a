// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/lexicon.h"

#include <QJsonValue>
#include <QLatin1String>

#include <span>
#include <variant>

namespace budget {

/// What a parameter of a profile counts.
enum class ParameterKind : quint8 {
    Count,      ///< indicators, rows
    Percent,    ///< a likeness or a share
    Characters, ///< of a text
    Yuan,
    Years,
    Points,     ///< of the 100 that a table has
    PointsList, ///< several that are accepted
    Texts,      ///< several that are accepted
    Fields,     ///< of the head
};

/// A number or a list of a profile's "parameters": its key, what it counts and how far it may go.
struct Parameter
{
    using Member =
        std::variant<int RuleParameters::*, Weight RuleParameters::*, std::vector<Weight> RuleParameters::*,
                     QStringList RuleParameters::*, std::vector<Field> RuleParameters::*>;

    QLatin1String key;
    ParameterKind kind;
    Member member;
    int least = 0; ///< of numbers, inclusive as the other one
    int most = 0;

    /// As a profile's file says it; numbers with a fraction are texts, which are exact.
    [[nodiscard]] QJsonValue valueIn(const RuleParameters& parameters) const;
};

/// Every parameter, in the order in which people read them.
[[nodiscard]] std::span<const Parameter> parameterTable();
/// Null when there is no such parameter.
[[nodiscard]] const Parameter* findParameter(QStringView key);

} // namespace budget
