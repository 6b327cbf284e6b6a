// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on which indicators a table has, and how many. All are silent about a table without rows:
/// header-field-missing says it.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Without any 产出 row output-or-benefit-missing speaks, not each of its parts.
bool lacksOutputPart(const ProjectView& view, LevelKind kind)
{
    return view.has(LevelKind::Output) && !view.hasLevel2(kind);
}

/// Why the project needs a cost indicator, as a word of its name or of its indicators; empty when it does
/// not. The overview is not asked: it tells of everything.
QString costWord(const ProjectView& view)
{
    const Lexicon& words = view.words();
    const auto wordIn = [&](QString folded) {
        for (const QString& phrase : words.notConstruction)
            folded.remove(phrase);
        QString word = firstOf(folded, words.constructionWork);
        return word.isEmpty() ? firstOf(folded, words.purchase) : word;
    };
    const QString name = text::folded(view.project().name);
    QString word = wordIn(name);
    if (word.isEmpty())
        word = firstOf(name, words.perHeadSubsidy);
    for (const RowView& row : view.rows()) {
        // Who inspects building sites, or counts their accidents, does not build.
        const bool isBuilt = !hasAny(row.name, words.supervision) && !hasAny(row.name, words.outcomes);
        if (word.isEmpty() && row.isIn(LevelKind::Output) && isBuilt)
            word = wordIn(row.name);
        // 元/人*月: a standard for each head, whatever the project is called.
        if (word.isEmpty() && row.unit.startsWith(u"元/"))
            word = row.row->unit;
    }
    return word;
}

} // namespace

void tooFewIndicators(const ProjectView& view, FindingSink& sink)
{
    const auto count = static_cast<int>(view.rows().size());
    const int least = view.parameters().minIndicators;
    if (count > 0 && count < least)
        sink.report({.subject = view.subject(), .args = {QString::number(count), QString::number(least)}});
}

void tooFewCore(const ProjectView& view, FindingSink& sink)
{
    const auto count = static_cast<int>(std::ranges::count_if(view.rows(), &RowView::isCore));
    const int least = view.parameters().minCore;
    if (!view.rows().empty() && count < least && view.hasCoreColumn())
        sink.report({.subject = view.subject(), .args = {QString::number(count), QString::number(least)}});
}

void tooManyIndicators(const ProjectView& view, FindingSink& sink)
{
    const auto count = static_cast<int>(view.rows().size());
    const int most = view.parameters().maxIndicators;
    if (count > most)
        sink.report({.subject = view.subject(), .args = {QString::number(count), QString::number(most)}});
}

void outputOrBenefitMissing(const ProjectView& view, FindingSink& sink)
{
    if (view.rows().empty())
        return;
    QStringList missing;
    for (const LevelKind kind : {LevelKind::Output, LevelKind::Benefit}) {
        const Level1* level1 = view.profile().level1(kind);
        if (level1 && !view.has(kind))
            missing.append(level1->name);
    }
    if (!missing.isEmpty())
        sink.report({.subject = view.subject(), .args = {missing.join(u'、')}});
}

void quantityMissing(const ProjectView& view, FindingSink& sink)
{
    if (lacksOutputPart(view, LevelKind::Count))
        sink.report({.subject = view.subject()});
}

void qualityAndTimelinessMissing(const ProjectView& view, FindingSink& sink)
{
    if (lacksOutputPart(view, LevelKind::Quality) && lacksOutputPart(view, LevelKind::Timeliness))
        sink.report({.subject = view.subject()});
}

void timelinessMissing(const ProjectView& view, FindingSink& sink)
{
    if (lacksOutputPart(view, LevelKind::Timeliness) && !lacksOutputPart(view, LevelKind::Quality))
        sink.report({.subject = view.subject()});
}

void qualityMissing(const ProjectView& view, FindingSink& sink)
{
    if (lacksOutputPart(view, LevelKind::Quality) && !lacksOutputPart(view, LevelKind::Timeliness))
        sink.report({.subject = view.subject()});
}

void costMissing(const ProjectView& view, FindingSink& sink)
{
    if (view.rows().empty() || std::ranges::any_of(view.rows(), &RowView::isCost))
        return;
    const QString word = costWord(view);
    sink.report({.subject = view.subject(),
                 .args = {word, word.isEmpty() ? u"@cost.advised"_s : u"@cost.needed"_s},
                 .severity = word.isEmpty() ? Severity::Hint : Severity::Warning});
}

void satisfactionMissing(const ProjectView& view, FindingSink& sink)
{
    if (view.rows().empty() || view.has(LevelKind::Satisfaction))
        return;
    QString served = text::folded(view.project().name) + u' ' + text::folded(view.project().goal);
    for (const RowView& row : view.rows()) {
        if (hasAny(row.name, view.words().satisfaction))
            return; // satisfaction-elsewhere
        served += u' ' + row.name;
    }
    const QString word = firstOf(served, view.words().publicService);
    if (!word.isEmpty())
        sink.report({.subject = view.subject(), .args = {word}});
}

} // namespace budget::rules
