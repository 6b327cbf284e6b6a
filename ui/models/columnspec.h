// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

#include <QString>
#include <QtGlobal>

#include <array>

namespace budget::ui {

/// Which editor a cell opens.
enum class EditKind : quint8 {
    None,
    Line,         ///< a line, completed from the workspace
    Paragraphs,   ///< several lines
    Decimal,      ///< an exact number
    OperatorList, ///< one of kOperatorWords
    YesNo,        ///< 是 or 否
};

enum class ColumnAlign : quint8 { Left, Right, Center };

/// How one field is shown, edited and searched, wherever it is a column or a line.
struct ColumnSpec
{
    Field field;
    const char* title; ///< source text in the context "Columns"
    EditKind edit;
    ColumnAlign align;
    bool isCompleted; ///< offers the words of the workspace while typing
    int width;        ///< first width, in halves of a Chinese character of the view's font
};

inline constexpr std::array<ColumnSpec, kFieldCount> kColumnSpecs{{
    {Field::UnitCode, QT_TRANSLATE_NOOP("Columns", "Unit code"), EditKind::Line, ColumnAlign::Left, true, 8},
    {Field::UnitName, QT_TRANSLATE_NOOP("Columns", "Preparing unit"), EditKind::Line, ColumnAlign::Left, true,
     24},
    {Field::CurrencyUnit, QT_TRANSLATE_NOOP("Columns", "Currency unit"), EditKind::Line, ColumnAlign::Left,
     true, 8},
    {Field::ProjectName, QT_TRANSLATE_NOOP("Columns", "Project"), EditKind::Line, ColumnAlign::Left, false,
     26},
    {Field::Department, QT_TRANSLATE_NOOP("Columns", "Department in charge"), EditKind::Line,
     ColumnAlign::Left, true, 24},
    {Field::ExecutionWeight, QT_TRANSLATE_NOOP("Columns", "Execution weight"), EditKind::Decimal,
     ColumnAlign::Right, false, 8},
    {Field::Budget, QT_TRANSLATE_NOOP("Columns", "Budget"), EditKind::Decimal, ColumnAlign::Right, false, 12},
    {Field::Retained, QT_TRANSLATE_NOOP("Columns", "Retained"), EditKind::Decimal, ColumnAlign::Right, false,
     12},
    {Field::Subsidy, QT_TRANSLATE_NOOP("Columns", "Subsidy"), EditKind::Decimal, ColumnAlign::Right, false,
     12},
    {Field::Overview, QT_TRANSLATE_NOOP("Columns", "Overview"), EditKind::Paragraphs, ColumnAlign::Left,
     false, 60},
    {Field::Basis, QT_TRANSLATE_NOOP("Columns", "Basis"), EditKind::Paragraphs, ColumnAlign::Left, false, 60},
    {Field::Goal, QT_TRANSLATE_NOOP("Columns", "Goal"), EditKind::Paragraphs, ColumnAlign::Left, false, 60},
    {Field::Level1, QT_TRANSLATE_NOOP("Columns", "Level 1"), EditKind::Line, ColumnAlign::Left, true, 13},
    {Field::Level2, QT_TRANSLATE_NOOP("Columns", "Level 2"), EditKind::Line, ColumnAlign::Left, true, 16},
    {Field::IndicatorName, QT_TRANSLATE_NOOP("Columns", "Indicator"), EditKind::Line, ColumnAlign::Left, true,
     36},
    {Field::Unit, QT_TRANSLATE_NOOP("Columns", "Unit"), EditKind::Line, ColumnAlign::Left, true, 10},
    {Field::Operator, QT_TRANSLATE_NOOP("Columns", "Operator"), EditKind::OperatorList, ColumnAlign::Center,
     false, 8},
    {Field::Value, QT_TRANSLATE_NOOP("Columns", "Target"), EditKind::Line, ColumnAlign::Right, true, 12},
    {Field::IndicatorWeight, QT_TRANSLATE_NOOP("Columns", "Weight"), EditKind::Decimal, ColumnAlign::Right,
     false, 8},
    {Field::Core, QT_TRANSLATE_NOOP("Columns", "Core"), EditKind::YesNo, ColumnAlign::Center, false, 8},
}};

[[nodiscard]] constexpr const ColumnSpec& columnSpec(Field field)
{
    return kColumnSpecs[static_cast<size_t>(field)];
}

static_assert([] {
    for (size_t i = 0; i < kColumnSpecs.size(); ++i) {
        if (kColumnSpecs[i].field != static_cast<Field>(i))
            return false;
    }
    return true;
}());

/// The columns of the table of one project.
inline constexpr std::array<Field, 8> kIndicatorColumns{
    Field::Level1,   Field::Level2, Field::IndicatorName,   Field::Unit,
    Field::Operator, Field::Value,  Field::IndicatorWeight, Field::Core};

/// The columns of the page of all indicators.
inline constexpr std::array<Field, 10> kAllIndicatorsColumns{
    Field::UnitName, Field::ProjectName, Field::Level1, Field::Level2,          Field::IndicatorName,
    Field::Unit,     Field::Operator,    Field::Value,  Field::IndicatorWeight, Field::Core};

/// The title in the interface's language.
[[nodiscard]] QString columnTitle(Field field);

} // namespace budget::ui
