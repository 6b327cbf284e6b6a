// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/parametertable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace budget {

namespace {

constexpr int kMostRows = 1'000;
constexpr int kMostCharacters = 10'000;
constexpr int kMostYuan = 2'000'000'000;
constexpr int kMostYears = 100;
constexpr int kMostPoints = 1'000;

constexpr Parameter number(const char* key, ParameterKind kind, int RuleParameters::*member, int least,
                           int most)
{
    return {QLatin1String(key), kind, member, least, most};
}

constexpr Parameter points(const char* key, Weight RuleParameters::*member)
{
    return {QLatin1String(key), ParameterKind::Points, member, 0, kMostPoints};
}

constexpr std::array kParameters{
    number("minIndicators", ParameterKind::Count, &RuleParameters::minIndicators, 0, kMostRows),
    number("minCore", ParameterKind::Count, &RuleParameters::minCore, 0, kMostRows),
    number("maxIndicators", ParameterKind::Count, &RuleParameters::maxIndicators, 1, kMostRows),
    points("totalWeight", &RuleParameters::totalWeight),
    Parameter{QLatin1String("executionWeights"), ParameterKind::PointsList, &RuleParameters::executionWeights,
              0, kMostPoints},
    points("satisfactionWeight", &RuleParameters::satisfactionWeight),
    points("dominantWeight", &RuleParameters::dominantWeight),
    points("heavyWeight", &RuleParameters::heavyWeight),
    // A text is like another one from half of it on; below, the search for alike texts would find all.
    number("copiedGoalPercent", ParameterKind::Percent, &RuleParameters::copiedGoalPercent, 50, 100),
    number("minCopiedGoalLength", ParameterKind::Characters, &RuleParameters::minCopiedGoalLength, 1,
           kMostCharacters),
    number("similarOverviewPercent", ParameterKind::Percent, &RuleParameters::similarOverviewPercent, 50,
           100),
    number("minSimilarOverviewLength", ParameterKind::Characters, &RuleParameters::minSimilarOverviewLength,
           1, kMostCharacters),
    number("copiedRowsPercent", ParameterKind::Percent, &RuleParameters::copiedRowsPercent, 50, 100),
    number("minCopiedRows", ParameterKind::Count, &RuleParameters::minCopiedRows, 1, kMostRows),
    number("shortGoalLength", ParameterKind::Characters, &RuleParameters::shortGoalLength, 0,
           kMostCharacters),
    number("overviewAsGoalPercent", ParameterKind::Percent, &RuleParameters::overviewAsGoalPercent, 0, 100),
    number("indicatorListPercent", ParameterKind::Percent, &RuleParameters::indicatorListPercent, 0, 100),
    number("duplicateNamePercent", ParameterKind::Percent, &RuleParameters::duplicateNamePercent, 0, 100),
    number("satisfactionFloor", ParameterKind::Percent, &RuleParameters::satisfactionFloor, 0, 100),
    number("maxNameLength", ParameterKind::Characters, &RuleParameters::maxNameLength, 1, kMostCharacters),
    number("hardNameLength", ParameterKind::Characters, &RuleParameters::hardNameLength, 1, kMostCharacters),
    number("smallBudget", ParameterKind::Yuan, &RuleParameters::smallBudget, 0, kMostYuan),
    number("tinyBudget", ParameterKind::Yuan, &RuleParameters::tinyBudget, 0, kMostYuan),
    number("slightBudget", ParameterKind::Yuan, &RuleParameters::slightBudget, 0, kMostYuan),
    number("oldBasisYears", ParameterKind::Years, &RuleParameters::oldBasisYears, 1, kMostYears),
    number("staleBasisYears", ParameterKind::Years, &RuleParameters::staleBasisYears, 1, kMostYears),
    Parameter{QLatin1String("headerFields"), ParameterKind::Fields, &RuleParameters::headerFields},
    Parameter{QLatin1String("currencyUnits"), ParameterKind::Texts, &RuleParameters::currencyUnits},
};

QJsonValue jsonOf(int number)
{
    return number;
}

QJsonValue jsonOf(Weight weight)
{
    const QString text = weight.toString();
    bool isWhole = false;
    const int whole = text.toInt(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(text);
}

QJsonValue jsonOf(const QString& text)
{
    return text;
}

QJsonValue jsonOf(Field field)
{
    return QString(fieldInfo(field).name);
}

template <typename List>
QJsonValue jsonOf(const List& list)
{
    QJsonArray array;
    for (const auto& entry : list)
        array.append(jsonOf(entry));
    return array;
}

} // namespace

QJsonValue Parameter::valueIn(const RuleParameters& parameters) const
{
    return std::visit([&](auto ofParameters) { return jsonOf(parameters.*ofParameters); }, member);
}

std::span<const Parameter> parameterTable()
{
    return kParameters;
}

const Parameter* findParameter(QStringView key)
{
    const auto* const found =
        std::ranges::find_if(kParameters, [&](const Parameter& parameter) { return parameter.key == key; });
    return found == kParameters.end() ? nullptr : found;
}

} // namespace budget
