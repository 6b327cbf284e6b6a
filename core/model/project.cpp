// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/project.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget {

QString Project::text(Field field) const
{
    switch (field) {
    case Field::UnitCode: return unitCode;
    case Field::UnitName: return unitName;
    case Field::CurrencyUnit: return currencyUnit;
    case Field::ProjectName: return name;
    case Field::Department: return department;
    case Field::ExecutionWeight: return executionWeight.text();
    case Field::Budget: return budget.text();
    case Field::Retained: return retained.text();
    case Field::Subsidy: return subsidy.text();
    case Field::Overview: return overview;
    case Field::Basis: return basis;
    case Field::Goal: return goal;
    case Field::Level1:
    case Field::Level2:
    case Field::IndicatorName:
    case Field::Unit:
    case Field::Operator:
    case Field::Value:
    case Field::IndicatorWeight:
    case Field::Core: break;
    }
    Q_ASSERT_X(false, "Project::text", "a field of an indicator");
    return {};
}

QString Project::originalText(Field field) const
{
    const auto found = originals.constFind(field);
    return found != originals.cend() ? *found : text(field);
}

int Project::indexOf(IndicatorId wanted) const
{
    const auto found = std::ranges::find(indicators, wanted, &Indicator::id);
    return found == indicators.end() ? -1 : static_cast<int>(found - indicators.begin());
}

const Indicator* Project::indicator(IndicatorId wanted) const
{
    const int index = indexOf(wanted);
    return index < 0 ? nullptr : &indicators[static_cast<size_t>(index)];
}

const QString& departmentName(const Project& project)
{
    return project.unitName.isEmpty() ? project.department : project.unitName;
}

QString departmentKey(const Project& project)
{
    return project.unitCode.isEmpty() ? text::folded(departmentName(project)) : project.unitCode;
}

QString textAt(const Project& project, const FieldAddress& address)
{
    if (!address.indicator.isValid())
        return project.text(address.field);
    const Indicator* row = project.indicator(address.indicator);
    return row ? row->text(address.field) : QString();
}

QString originalTextAt(const Project& project, const FieldAddress& address)
{
    if (!address.indicator.isValid())
        return project.originalText(address.field);
    const Indicator* row = project.indicator(address.indicator);
    return row ? row->originalText(address.field) : QString();
}

bool isEdited(const Project& project, const FieldAddress& address)
{
    if (!address.indicator.isValid())
        return project.originals.contains(address.field);
    const Indicator* row = project.indicator(address.indicator);
    return row && row->originals.contains(address.field);
}

std::vector<FieldAddress> differingCells(const Project& a, const Project& b)
{
    std::vector<FieldAddress> cells;
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        if (a.text(info.field) != b.text(info.field))
            cells.push_back({a.id, {}, info.field});
    }
    for (const Indicator& row : a.indicators) {
        const Indicator* other = b.indicator(row.id);
        if (!other || row == *other)
            continue;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
            if (row.text(info.field) != other->text(info.field))
                cells.push_back({a.id, row.id, info.field});
        }
    }
    return cells;
}

std::vector<SourceSpan> spansAt(const Project& project, const FieldAddress& address)
{
    if (!address.indicator.isValid())
        return project.sources.spans(0, address.field);
    const Indicator* row = project.indicator(address.indicator);
    return row && row->sourceRow > 0 ? project.sources.spans(row->sourceRow, address.field)
                                     : std::vector<SourceSpan>();
}

} // namespace budget
