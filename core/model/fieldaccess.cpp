// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fieldaccess.h"

namespace budget {

namespace {

/// Only printed rows have an original; a row added by hand has nothing to be compared with.
void noteOriginal(Originals& originals, Field field, const QString& before, const QString& after)
{
    if (before == after)
        return;
    const auto original = originals.constFind(field);
    if (original == originals.cend())
        originals.insert(field, before);
    else if (*original == after)
        originals.erase(original);
}

} // namespace

void setText(Project& project, Field field, QString text)
{
    switch (field) {
    case Field::UnitCode: project.unitCode = std::move(text); return;
    case Field::UnitName: project.unitName = std::move(text); return;
    case Field::CurrencyUnit: project.currencyUnit = std::move(text); return;
    case Field::ProjectName: project.name = std::move(text); return;
    case Field::Department: project.department = std::move(text); return;
    case Field::ExecutionWeight: project.executionWeight = Printed<Weight>(std::move(text)); return;
    case Field::Budget: project.budget = Printed<Money>(std::move(text)); return;
    case Field::Retained: project.retained = Printed<Money>(std::move(text)); return;
    case Field::Subsidy: project.subsidy = Printed<Money>(std::move(text)); return;
    case Field::Overview: project.overview = std::move(text); return;
    case Field::Basis: project.basis = std::move(text); return;
    case Field::Goal: project.goal = std::move(text); return;
    case Field::Level1:
    case Field::Level2:
    case Field::IndicatorName:
    case Field::Unit:
    case Field::Operator:
    case Field::Value:
    case Field::IndicatorWeight:
    case Field::Core: break;
    }
    Q_ASSERT_X(false, "setText", "a field of an indicator");
}

void setText(Indicator& row, Field field, QString text)
{
    switch (field) {
    case Field::Level1: row.level1 = std::move(text); return;
    case Field::Level2: row.level2 = std::move(text); return;
    case Field::IndicatorName: row.name = std::move(text); return;
    case Field::Unit: row.unit = std::move(text); return;
    case Field::Operator: row.op = std::move(text); return;
    case Field::Value: row.value = std::move(text); return;
    case Field::IndicatorWeight: row.weight = Printed<Weight>(std::move(text)); return;
    case Field::Core: row.core = Printed<YesNo>(std::move(text)); return;
    case Field::UnitCode:
    case Field::UnitName:
    case Field::CurrencyUnit:
    case Field::ProjectName:
    case Field::Department:
    case Field::ExecutionWeight:
    case Field::Budget:
    case Field::Retained:
    case Field::Subsidy:
    case Field::Overview:
    case Field::Basis:
    case Field::Goal: break;
    }
    Q_ASSERT_X(false, "setText", "a field of the project");
}

void setTextAt(Project& project, const FieldAddress& address, const QString& text)
{
    if (!address.indicator.isValid()) {
        noteOriginal(project.originals, address.field, project.text(address.field), text);
        setText(project, address.field, text);
        return;
    }
    const int index = project.indexOf(address.indicator);
    Q_ASSERT(index >= 0);
    Indicator& row = project.indicators[static_cast<size_t>(index)];
    if (row.sourceRow > 0)
        noteOriginal(row.originals, address.field, row.text(address.field), text);
    setText(row, address.field, text);
}

} // namespace budget
