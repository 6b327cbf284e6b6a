// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/indicator.h"

#include <algorithm>
#include <utility>

namespace budget {

QString Indicator::text(Field field) const
{
    switch (field) {
    case Field::Level1: return level1;
    case Field::Level2: return level2;
    case Field::IndicatorName: return name;
    case Field::Unit: return unit;
    case Field::Operator: return op;
    case Field::Value: return value;
    case Field::IndicatorWeight: return weight.text();
    case Field::Core: return core.text();
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
    Q_ASSERT_X(false, "Indicator::text", "a field of the project");
    return {};
}

QString Indicator::originalText(Field field) const
{
    const auto found = originals.constFind(field);
    return found != originals.cend() ? *found : text(field);
}

std::optional<Operator> parseOperator(QStringView text)
{
    using Spelling = std::pair<QStringView, Operator>;
    static constexpr std::array<Spelling, 17> kSpellings{{
        {u"≥", Operator::AtLeast},
        {u"≧", Operator::AtLeast},
        {u">=", Operator::AtLeast},
        {u"＞=", Operator::AtLeast},
        {u"＞＝", Operator::AtLeast},
        {u"＞", Operator::MoreThan},
        {u">", Operator::MoreThan},
        {u"＝", Operator::Equal},
        {u"=", Operator::Equal},
        {u"＜", Operator::LessThan},
        {u"<", Operator::LessThan},
        {u"≤", Operator::AtMost},
        {u"≦", Operator::AtMost},
        {u"<=", Operator::AtMost},
        {u"＜=", Operator::AtMost},
        {u"＜＝", Operator::AtMost},
        {u"定性", Operator::Qualitative},
    }};
    text = text.trimmed();
    const auto* const found = std::find_if(kSpellings.begin(), kSpellings.end(),
                                           [text](const Spelling& s) { return s.first == text; });
    return found == kSpellings.end() ? std::nullopt : std::optional(found->second);
}

} // namespace budget
