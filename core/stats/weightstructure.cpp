// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/weightstructure.h"

#include "core/base/text.h"

namespace budget {

namespace {

/// Far above any weight, and low enough that the rows of a table cannot add up beyond the range.
constexpr Weight kLimit = Weight::fromInteger(1'000'000);

/// False when the cell is no number that could be a weight.
bool addTo(Weight& sum, const Printed<Weight>& cell)
{
    const std::optional<Weight> value = cell.value();
    if (!value || *value > kLimit || *value < Weight() - kLimit)
        return false;
    sum += *value;
    return true;
}

std::optional<Level1Kind> kindOfWord(QStringView word)
{
    if (word.endsWith(u"指标"))
        word.chop(2);
    if (word == u"产出")
        return Level1Kind::Output;
    if (word == u"效益")
        return Level1Kind::Benefit;
    if (word == u"满意度")
        return Level1Kind::Satisfaction;
    return word == u"成本" ? std::optional(Level1Kind::Cost) : std::nullopt;
}

} // namespace

Level1Kind level1Kind(QStringView level1)
{
    // Half a million rows are asked for at once, and nearly all of them are printed without white space.
    const std::optional<Level1Kind> kind = kindOfWord(level1);
    return kind ? *kind : kindOfWord(text::withoutSpace(level1)).value_or(Level1Kind::Other);
}

Weight WeightStructure::total() const
{
    Weight sum = execution;
    for (const Weight part : byLevel1)
        sum += part;
    return sum;
}

WeightStructure weightStructure(const Project& project)
{
    WeightStructure result;
    if (!addTo(result.execution, project.executionWeight))
        ++result.unreadable;
    for (const Indicator& row : project.indicators) {
        Weight& sum = result.byLevel1[static_cast<size_t>(level1Kind(row.level1))];
        if (!addTo(sum, row.weight))
            ++result.unreadable;
    }
    return result;
}

} // namespace budget
