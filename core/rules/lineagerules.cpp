// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/projectquantities.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <QHash>

#include <algorithm>

/// Rules that need a second document: the table of last year, the 一级项目 of a 二级项目.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Against last year ＝ 100 is a floor as well: less is less. Of a bad thing (事故) it is a cap.
bool asksForMore(std::optional<Operator> op, bool isBad)
{
    return isLowerBound(op) || (op == Operator::Equal && !isBad);
}

bool asksForLess(std::optional<Operator> op, bool isBad)
{
    return isUpperBound(op) || (op == Operator::Equal && isBad);
}

/// The target in its base unit; nothing when it is no number.
std::optional<std::pair<ExactNumber, QString>> targetOf(const Indicator& row, const Profile& profile)
{
    const std::optional<Quantity> number = Quantity::parse(row.value);
    if (!number)
        return std::nullopt;
    const QString unit = profile.units().standard(text::folded(row.unit));
    const std::optional<units::Unit> known = units::unitOf(unit);
    const std::optional<ExactNumber> value =
        known ? ExactNumber::from(*number).times(known->factor) : ExactNumber::from(*number);
    if (!value)
        return std::nullopt;
    return std::pair(*value, known ? known->base + u'/' + known->per : unit);
}

/// Whether the target of this year asks for less than the one of last year.
bool isLess(const RowView& row, const Indicator& before, const Profile& profile)
{
    const Indicator& now = *row.row;
    const std::optional<Operator> op = parseOperator(now.op);
    const std::optional<Operator> opBefore = parseOperator(before.op);
    const auto value = targetOf(now, profile);
    const auto valueBefore = targetOf(before, profile);
    if (!value || !valueBefore || value->second != valueBefore->second)
        return false;
    const bool isBad = !badThing(row, profile.words()).isEmpty();
    if (asksForMore(op, isBad) && asksForMore(opBefore, isBad))
        return value->first < valueBefore->first;
    return asksForLess(op, isBad) && asksForLess(opBefore, isBad) && value->first > valueBefore->first;
}

QString target(const Indicator& row)
{
    return row.op + row.value + row.unit;
}

/// The rows by folded name; a name that stands twice is left out, nobody can tell which is which.
QHash<QString, const Indicator*> byName(const Project& project)
{
    QHash<QString, const Indicator*> rows;
    for (const Indicator& row : project.indicators) {
        const QString name = text::folded(row.name);
        const auto found = rows.find(name);
        if (found == rows.end())
            rows.insert(name, &row);
        else
            *found = nullptr;
    }
    return rows;
}

} // namespace

void lastYearRegression(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (!neighbours.earlier)
        return;
    const QHash<QString, const Indicator*> before = byName(*neighbours.earlier);
    const QHash<QString, const Indicator*> now = byName(view.project());
    for (const RowView& row : view.rows()) {
        const Indicator* other = before.value(row.name, nullptr);
        if (row.isCost() || !other || !now.value(row.name) || !isLess(row, *other, view.profile()))
            continue;
        sink.report({.subject = row.subject(Field::Value),
                     .args = {row.row->name, target(*row.row), QString::number(neighbours.earlier->year),
                              target(*other)},
                     .evidence = {row.evidence(Field::Value),
                                  {{neighbours.earlier->id, other->id, Field::Value}, other->value}},
                     .related = {neighbours.earlier->id}});
    }
}

void parentIndicatorDropped(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (!neighbours.parent || neighbours.parent->id == view.project().id)
        return;
    const QHash<QString, const Indicator*> own = byName(view.project());
    QStringList missing;
    Draft draft{.subject = view.subject(), .related = {neighbours.parent->id}};
    for (const Indicator& row : neighbours.parent->indicators) {
        if (own.contains(text::folded(row.name)))
            continue;
        missing.append(row.name);
        draft.evidence.push_back({{neighbours.parent->id, row.id, Field::IndicatorName}, row.name});
    }
    if (missing.isEmpty())
        return;
    draft.args = {neighbours.parent->name, missing.join(u"”“"), QString::number(missing.size())};
    draft.evidence.push_back(view.evidence(Field::ProjectName));
    sink.report(std::move(draft));
}

} // namespace budget::rules
