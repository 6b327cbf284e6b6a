// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <array>
#include <map>
#include <vector>

namespace budget::ui {

/// What the rows of all projects can be told apart by.
enum class Facet : quint8 {
    ByLevel1,
    ByLevel2,
    ByOperator,
    ByCore,
    ByUnit,
    ByDepartment, ///< keys are departmentKey()
    BySeverity,   ///< keys: kSeverityWords, and "none"
    ByRule,       ///< keys: rule ids; a row without findings has no value
    ByState,      ///< keys: "edited", "added", "annotated", "untouched"; a row may have several
    ByVerdict,    ///< keys: kVerdictWords
};
inline constexpr int kFacetCount = static_cast<int>(Facet::ByVerdict) + 1;

/// A value of a facet and how many rows have it, counted over the rows that the other facets let through.
struct FacetValue
{
    QString key;   ///< as IndicatorFilter names it
    QString label; ///< as people read it
    int count = 0;
    bool isSelected = false;

    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

/// Rows that have one of the selected values in each facet where something is selected, the text in one of
/// their cells, and in each column what is typed for it.
struct IndicatorFilter
{
    QString text;
    std::array<QStringList, kFacetCount> selected;
    std::map<Field, QString> columns; ///< as typed, see ColumnCondition; none is empty

    [[nodiscard]] bool isEmpty() const
    {
        for (const QStringList& keys : selected) {
            if (!keys.isEmpty())
                return false;
        }
        return text.isEmpty() && columns.empty();
    }
    [[nodiscard]] const QStringList& of(Facet facet) const { return selected[static_cast<size_t>(facet)]; }
    [[nodiscard]] QStringList& of(Facet facet) { return selected[static_cast<size_t>(facet)]; }

    friend bool operator==(const IndicatorFilter&, const IndicatorFilter&) = default;
};

} // namespace budget::ui
