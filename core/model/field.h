// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QHashFunctions>
#include <QLatin1String>

#include <array>
#include <optional>
#include <span>

namespace budget {

/// Everything that can be read, edited, annotated and checked in a table. The order is that of the printed
/// form.
enum class Field : quint8 {
    UnitCode,
    UnitName,
    CurrencyUnit,
    ProjectName,
    Department,
    ExecutionWeight,
    Budget,
    Retained,
    Subsidy,
    Overview,
    Basis, ///< one cited document a line
    Goal,
    Level1,
    Level2,
    IndicatorName,
    Unit,
    Operator,
    Value,
    IndicatorWeight,
    Core,
};
inline constexpr int kFieldCount = static_cast<int>(Field::Core) + 1;

enum class FieldScope : quint8 { Project, Indicator };
enum class FieldKind : quint8 { Line, Paragraphs, Amount, Points, Comparator, YesNo };

struct FieldInfo
{
    Field field;
    FieldScope scope;
    FieldKind kind;
    QLatin1String name; ///< in JSON and in the workspace file; never changes
};

inline constexpr std::array<FieldInfo, kFieldCount> kFields{{
    {Field::UnitCode, FieldScope::Project, FieldKind::Line, QLatin1String("unitCode")},
    {Field::UnitName, FieldScope::Project, FieldKind::Line, QLatin1String("unitName")},
    {Field::CurrencyUnit, FieldScope::Project, FieldKind::Line, QLatin1String("currencyUnit")},
    {Field::ProjectName, FieldScope::Project, FieldKind::Line, QLatin1String("name")},
    {Field::Department, FieldScope::Project, FieldKind::Line, QLatin1String("department")},
    {Field::ExecutionWeight, FieldScope::Project, FieldKind::Points, QLatin1String("executionWeight")},
    {Field::Budget, FieldScope::Project, FieldKind::Amount, QLatin1String("budget")},
    {Field::Retained, FieldScope::Project, FieldKind::Amount, QLatin1String("retained")},
    {Field::Subsidy, FieldScope::Project, FieldKind::Amount, QLatin1String("subsidy")},
    {Field::Overview, FieldScope::Project, FieldKind::Paragraphs, QLatin1String("overview")},
    {Field::Basis, FieldScope::Project, FieldKind::Paragraphs, QLatin1String("basis")},
    {Field::Goal, FieldScope::Project, FieldKind::Paragraphs, QLatin1String("goal")},
    {Field::Level1, FieldScope::Indicator, FieldKind::Line, QLatin1String("level1")},
    {Field::Level2, FieldScope::Indicator, FieldKind::Line, QLatin1String("level2")},
    {Field::IndicatorName, FieldScope::Indicator, FieldKind::Line, QLatin1String("name")},
    {Field::Unit, FieldScope::Indicator, FieldKind::Line, QLatin1String("unit")},
    {Field::Operator, FieldScope::Indicator, FieldKind::Comparator, QLatin1String("operator")},
    {Field::Value, FieldScope::Indicator, FieldKind::Line, QLatin1String("value")},
    {Field::IndicatorWeight, FieldScope::Indicator, FieldKind::Points, QLatin1String("weight")},
    {Field::Core, FieldScope::Indicator, FieldKind::YesNo, QLatin1String("core")},
}};

[[nodiscard]] constexpr const FieldInfo& fieldInfo(Field field)
{
    return kFields[static_cast<size_t>(field)];
}

/// The fields of one scope, in printed order.
[[nodiscard]] constexpr std::span<const FieldInfo> fieldsOf(FieldScope scope)
{
    constexpr size_t kProjectFields = static_cast<size_t>(Field::Level1);
    const std::span<const FieldInfo> all(kFields);
    return scope == FieldScope::Project ? all.first(kProjectFields) : all.subspan(kProjectFields);
}

/// The field with this JSON name in this scope ("name" stands in both).
[[nodiscard]] constexpr std::optional<Field> fieldByName(FieldScope scope, QLatin1String name)
{
    for (const FieldInfo& info : fieldsOf(scope)) {
        if (info.name == name)
            return info.field;
    }
    return std::nullopt;
}

inline size_t qHash(Field field, size_t seed = 0)
{
    return ::qHash(static_cast<int>(field), seed);
}

/// One cell: a field of a project's head (no indicator) or of one of its rows.
struct FieldAddress
{
    ProjectId project;
    IndicatorId indicator;
    Field field = Field::UnitCode;

    friend auto operator<=>(const FieldAddress&, const FieldAddress&) = default;
};

inline size_t qHash(const FieldAddress& address, size_t seed = 0)
{
    return qHashMulti(seed, address.project, address.indicator, static_cast<int>(address.field));
}

} // namespace budget
