// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on 定性 rows: can the value be judged, should it have been a number.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Rows whose finding is another, and worse: cost and satisfaction are numbers (cost-qualitative,
/// satisfaction-qualitative), 是 says nothing (qualitative-yes), and so does a row that does not apply.
bool hasOtherFault(const RowView& row, const ProjectView& view)
{
    const Lexicon& words = view.words();
    return row.isCost() || row.isIn(LevelKind::Satisfaction) || measuresSatisfaction(row, view) ||
           words.emptyAnswers.contains(row.value) || words.notInvolved.contains(row.value) ||
           row.value.isEmpty();
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Why the row could have a number, as a phrase; empty when it hardly could.
QString numberFor(const RowView& row, const Lexicon& words)
{
    if (row.name.endsWith(u'率') || hasAny(row.name, words.ratios))
        return u"@number.rate"_s;
    if (hasAny(row.name, words.timely) || hasAny(row.value, words.dueValues))
        return u"@number.time"_s;
    if (!words.countable.endOf(row.name).isEmpty() || !badThing(row, words).isEmpty())
        return u"@number.count"_s;
    return {};
}

/// 优良中差, 高中低, 好一般差: grades one behind the other, as the budget system lists them.
bool isScale(QStringView value, const WordList& grades, int steps = 0)
{
    constexpr int kFewest = 3;
    constexpr int kMost = 6;
    if (value.isEmpty())
        return steps >= kFewest;
    for (qsizetype length = 1; length <= value.size() && steps < kMost; ++length) {
        if (grades.contains(value.left(length)) && isScale(value.mid(length), grades, steps + 1))
            return true;
    }
    return false;
}

/// 优, or 优良, or "优/良/中/差".
bool isGraded(QStringView value, const WordList& grades)
{
    if (grades.contains(value) || isScale(value, grades))
        return true;
    constexpr QStringView kBetween = u"/、,;|";
    const auto isBetween = [&](QChar c) { return kBetween.contains(c); };
    if (std::ranges::none_of(value, isBetween))
        return false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at < value.size() && !isBetween(value[at]))
            continue;
        if (!grades.contains(value.mid(from, at - from)))
            return false;
        from = at + 1;
    }
    return true;
}

/// The value can neither be found on a scale nor checked as a fact.
bool isUngraded(const RowView& row, const ProjectView& view)
{
    const Lexicon& words = view.words();
    return row.isQualitative() && !hasOtherFault(row, view) && !hasDigit(row.value) &&
           numberFor(row, words).isEmpty() && !hasAny(row.value, words.facts) &&
           !isGraded(row.value, words.grades) && !isGraded(words.adverbs.takenFrom(row.value), words.grades);
}

/// 有效提升 without 有效 says what 提升城市品质 says already; so does 有效提高, verbs of effect being one
/// another's synonyms.
bool repeatsName(const RowView& row, const Lexicon& words)
{
    constexpr qsizetype kTelling = 2;
    if (row.value.size() >= kTelling && row.name.contains(row.value))
        return true;
    const QString core = words.adverbs.takenFrom(row.value);
    if (core.size() < kTelling)
        return false;
    if (row.name.contains(core))
        return true;
    static constexpr QStringView kRaise[] = {u"提升", u"提高", u"增强", u"改善"};
    const auto raises = [](QStringView text) {
        return std::ranges::any_of(kRaise, [text](QStringView verb) { return text.contains(verb); });
    };
    return core.size() == kTelling && raises(core) && raises(row.name);
}

} // namespace

void qualitativeUngraded(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (isUngraded(row, view))
            sink.report({.subject = row.subject(Field::Value), .args = {row.row->name, row.row->value}});
    }
}

void qualitativeEcho(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (isUngraded(row, view) && repeatsName(row, view.words()))
            sink.report({.subject = row.subject(Field::Value),
                         .args = {row.row->name, row.row->value},
                         .evidence = {row.evidence(Field::Value), row.evidence(Field::IndicatorName)}});
    }
}

void quantifiableLeftQualitative(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        // A date in the value can be checked as it stands.
        if (!row.isQualitative() || hasOtherFault(row, view) || hasDigit(row.value))
            continue;
        const QString phrase = numberFor(row, view.words());
        if (!phrase.isEmpty())
            sink.report({.subject = row.subject(Field::Value),
                         .args = {row.row->name, row.row->value, phrase},
                         .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}});
    }
}

void benefitAllQualitative(const ProjectView& view, FindingSink& sink)
{
    Draft draft{.subject = view.subject()};
    for (const RowView& row : view.rows()) {
        if (!row.isIn(LevelKind::Benefit))
            continue;
        if (!row.isQualitative())
            return;
        draft.evidence.push_back(row.evidence(Field::Operator));
    }
    draft.args = {QString::number(draft.evidence.size())};
    if (!draft.evidence.empty())
        sink.report(std::move(draft));
}

void coreQualitative(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isCore() && row.isQualitative() && !row.isCost() && !row.isIn(LevelKind::Satisfaction))
            sink.report({.subject = row.subject(Field::Operator),
                         .args = {row.row->name, row.row->value},
                         .evidence = {row.evidence(Field::Operator), row.evidence(Field::Core)}});
    }
}

} // namespace budget::rules
