// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/formfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on the head of a table: fields, amounts, execution weight, units.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

QString fieldWord(Field field)
{
    return u"@field."_s + QString(fieldInfo(field).name);
}

/// A unit's name as two spellings of it have in common: no code in front, no （代编） behind.
QString bareUnitName(const QString& name, const WordList& marks)
{
    QString bare = text::folded(name);
    qsizetype digits = 0;
    while (digits < bare.size() && (bare[digits].isDigit() || (digits > 0 && bare[digits] == u'-')))
        ++digits;
    bare.remove(0, digits);
    for (const QString& mark : marks) {
        if (const QString bracket = u'(' + mark + u')'; bare.endsWith(bracket))
            bare.chop(bracket.size());
    }
    return bare;
}

/// The amount as printed, nothing for a cell with a dash or 无: there is none.
QString amountText(const Printed<Money>& amount, const Lexicon& words)
{
    return words.placeholders.contains(text::folded(amount.text())) ? QString() : amount.text();
}

/// 北碚区水利局 and 重庆市北碚区水利局 are one office.
bool isSameOffice(const QString& a, const QString& b)
{
    constexpr qsizetype kShortest = 3;
    const QString& shorter = a.size() < b.size() ? a : b;
    return a == b || (shorter.size() >= kShortest && a.endsWith(shorter) && b.endsWith(shorter));
}

} // namespace

void headerFieldMissing(const ProjectView& view, FindingSink& sink)
{
    for (const Field field : view.parameters().headerFields) {
        if (isBlank(view.project(), field) && isAskedFor(view, field))
            sink.report({.subject = view.subject(field), .args = {fieldWord(field)}});
    }
    if (view.rows().empty())
        sink.report({.subject = view.subject(), .args = {u"@head.noRows"_s}});
}

void unitLabelTruncated(const ProjectView& view, FindingSink& sink)
{
    const QString printed = view.project().currencyUnit;
    const QString unit = text::folded(printed);
    const QStringList& accepted = view.parameters().currencyUnits;
    if (accepted.contains(unit))
        return;
    Draft draft{.subject = view.subject(Field::CurrencyUnit),
                .args = {printed, unit.isEmpty() ? u"@unit.noLabel"_s : u"@unit.cutLabel"_s}};
    const auto whole = std::ranges::find_if(
        accepted, [&](const QString& candidate) { return !unit.isEmpty() && candidate.startsWith(unit); });
    if (whole != accepted.end())
        draft.fix = Fix{view.address(Field::CurrencyUnit), *whole};
    sink.report(std::move(draft));
}

void amountPartsMismatch(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    const QString retained = amountText(project.retained, view.words());
    const QString subsidy = amountText(project.subsidy, view.words());
    const bool hasParts = !retained.isEmpty() || !subsidy.isEmpty();
    const bool isReadable =
        (retained.isEmpty() || project.retained.value()) && (subsidy.isEmpty() || project.subsidy.value());
    if (!hasParts || !isReadable || !project.budget.value())
        return; // amount-missing-or-zero speaks about what cannot be read
    const std::optional<Money> sum = project.retained.valueOr({}).plus(project.subsidy.valueOr({}));
    if (!sum || *sum == *project.budget.value())
        return;
    sink.report({.subject = view.subject(Field::Budget),
                 .args = {retained.isEmpty() ? u"0"_s : retained, subsidy.isEmpty() ? u"0"_s : subsidy,
                          sum->toString(2), project.budget.text()},
                 .evidence = {view.evidence(Field::Budget), view.evidence(Field::Retained),
                              view.evidence(Field::Subsidy)}});
}

void amountMissingOrZero(const ProjectView& view, FindingSink& sink)
{
    const auto report = [&](Field field, const QString& phrase) {
        sink.report(
            {.subject = view.subject(field), .args = {fieldWord(field), view.project().text(field), phrase}});
    };
    const Printed<Money>& budget = view.project().budget;
    if (amountText(budget, view.words()).isEmpty())
        report(Field::Budget, u"@amount.missing"_s);
    else if (!budget.value())
        report(Field::Budget, u"@amount.noNumber"_s);
    else if (*budget.value() <= Money())
        report(Field::Budget, u"@amount.notPositive"_s);
    for (const Field part : {Field::Retained, Field::Subsidy}) {
        const Printed<Money>& amount =
            part == Field::Retained ? view.project().retained : view.project().subsidy;
        if (!amountText(amount, view.words()).isEmpty() && !amount.value())
            report(part, u"@amount.noNumber"_s);
    }
}

void execWeightNotProfile(const ProjectView& view, FindingSink& sink)
{
    const Printed<Weight>& weight = view.project().executionWeight;
    const std::vector<Weight>& accepted = view.parameters().executionWeights;
    if (weight.text().isEmpty() ||
        (weight.value() && std::ranges::find(accepted, *weight.value()) != accepted.end()))
        return; // an empty cell is a missing header field
    QStringList points;
    for (const Weight candidate : accepted)
        points.append(candidate.toString());
    sink.report(
        {.subject = view.subject(Field::ExecutionWeight), .args = {weight.text(), points.join(u'/')}});
}

void agencyManagerDiffer(const ProjectView& view, FindingSink& sink)
{
    const WordList& marks = view.words().unitMarks;
    const QString unit = bareUnitName(view.project().unitName, marks);
    const QString manager = bareUnitName(view.project().department, marks);
    if (unit.isEmpty() || manager.isEmpty() || isSameOffice(unit, manager))
        return;
    sink.report({.subject = view.subject(Field::Department),
                 .args = {view.project().unitName, view.project().department},
                 .evidence = {view.evidence(Field::Department), view.evidence(Field::UnitName)}});
}

} // namespace budget::rules
