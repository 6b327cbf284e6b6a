// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/commonparts.h"
#include "core/rules/plaintext.h"
#include "core/rules/projectquantities.h"
#include "core/rules/rulefunctions.h"
#include "core/rules/topics.h"

#include <algorithm>

/// Rules on how the goal is written: copied from the overview, beside it, too short, a list, a report.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// A clause of the goal as printed.
struct Clause
{
    TextSpan span;
    QString folded;
};

std::vector<Clause> clausesOf(const QString& text)
{
    constexpr QStringView kEnds = u"，,。；;、：:\n";
    std::vector<Clause> clauses;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !kEnds.contains(text[i]))
            continue;
        const QString folded = text::folded(QStringView(text).mid(from, i - from));
        if (folded.size() > 1)
            clauses.push_back({{.start = from, .length = i - from}, folded});
        from = i + 1;
    }
    return clauses;
}

/// Whether the rows take up a count of the goal, whatever they are called.
bool isTarget(const StatedQuantity& quantity, const std::vector<RowQuantity>& rows)
{
    if (quantity.unit.isRate())
        return false;
    std::vector<ExactNumber> values;
    for (const RowQuantity& row : rows) {
        if (quantitymatch::sameUnit(quantity, row) && quantitymatch::isEqual(quantity, row))
            return true;
        if (!row.unit.isRate())
            values.push_back(row.value);
    }
    return quantitymatch::isSum(quantity.low, values);
}

/// Whether a clause says no more than a row does: what it is about stands in the row's name, or it is a count
/// that is a row's target.
bool isRow(const Clause& clause, const ProjectView& view)
{
    constexpr int kMostly = 60;
    const QStringList matter = topics::matter(clause.folded, view.words());
    for (const RowView& row : view.rows()) {
        // 按时完成: nothing but common words; then the name has to stand in the clause.
        const int close = matter.isEmpty() ? topics::percentTouched({row.name}, clause.folded)
                                           : topics::percentTouched(matter, row.name);
        if (close >= kMostly)
            return true;
    }
    const ProjectQuantities& all = view.quantities();
    return std::ranges::any_of(all.goal, [&](const StatedQuantity& quantity) {
        return quantity.span.start >= clause.span.start && quantity.span.end() <= clause.span.end() &&
               isTarget(quantity, all.rows);
    });
}

/// The percentage of a foreign goal that stands in an overview by chance: in a long one 家庭 and 生活 do.
int almostNothing(const QString& foldedOverview)
{
    constexpr int kAtLeast = 5;
    constexpr int kAtMost = 15;
    constexpr qsizetype kShort = 100; // characters; from there each further kForOneMore make one more
    constexpr qsizetype kForOneMore = 50;
    const auto longer =
        static_cast<int>(std::max<qsizetype>(foldedOverview.size() - kShort, 0) / kForOneMore);
    return std::min(kAtLeast + longer, kAtMost);
}

qsizetype plainLength(const QString& text)
{
    return text::withoutSpace(text).size();
}

} // namespace

void overviewAsGoal(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    if (plainLength(project.goal) < view.parameters().shortGoalLength)
        return;
    CommonParts common = commonParts(project.goal, project.overview);
    if (common.percentOfFirst < view.parameters().overviewAsGoalPercent)
        return;
    sink.report({.subject = view.subject(Field::Goal),
                 .args = {QString::number(common.percentOfFirst)},
                 .evidence = {{view.address(Field::Goal), project.goal, std::move(common.first)},
                              {view.address(Field::Overview), project.overview, std::move(common.second)}}});
}

void goalOffOverview(const ProjectView& view, FindingSink& sink)
{
    constexpr qsizetype kSaysSomething = 30; // characters; a shorter overview has no matter of its own
    const Project& project = view.project();
    const QString overview = text::folded(project.overview);
    const QStringList matter = topics::matter(project.goal, view.words());
    if (overview.size() < kSaysSomething || matter.isEmpty() ||
        plainLength(project.goal) < view.parameters().shortGoalLength)
        return;
    if (topics::percentTouched(matter, overview + u'\n' + text::folded(project.name)) >=
        almostNothing(overview))
        return;
    sink.report({.subject = view.subject(Field::Goal),
                 .args = {},
                 .evidence = {view.evidence(Field::Goal), view.evidence(Field::Overview)}});
}

void goalTooShort(const ProjectView& view, FindingSink& sink)
{
    const qsizetype length = plainLength(view.project().goal);
    if (length > 0 && length < view.parameters().shortGoalLength)
        sink.report({.subject = view.subject(Field::Goal),
                     .args = {QString::number(length), QString::number(view.parameters().shortGoalLength)}});
}

void goalIsIndicatorList(const ProjectView& view, FindingSink& sink)
{
    constexpr size_t kFew = 3;
    const QString& goal = view.project().goal;
    const std::vector<Clause> clauses = clausesOf(goal);
    if (clauses.size() < kFew || view.rows().size() < kFew)
        return;
    qsizetype all = 0;
    qsizetype rows = 0;
    Evidence evidence{view.address(Field::Goal), goal, {}};
    for (const Clause& clause : clauses) {
        all += clause.folded.size();
        if (!isRow(clause, view))
            continue;
        rows += clause.folded.size();
        evidence.spans.push_back(clause.span);
    }
    if (100 * rows < all * view.parameters().indicatorListPercent || evidence.spans.size() < kFew)
        return;
    const QString count = QString::number(evidence.spans.size());
    sink.report({.subject = view.subject(Field::Goal),
                 .args = {QString::number(clauses.size()), count},
                 .evidence = {std::move(evidence)}});
}

void goalPastTense(const ProjectView& view, FindingSink& sink)
{
    const PlainText plain(view.project().goal);
    QStringList said;
    Evidence evidence{view.address(Field::Goal), {}, {}};
    for (const QString& word : view.words().pastTense) {
        for (qsizetype at = plain.text().indexOf(word); at >= 0; at = plain.text().indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            // 已建成的设施, 完成了的项目: what is there already, not what is reported.
            if (end < plain.text().size() && plain.text()[end] == u'的')
                continue;
            said.append(word);
            evidence.spans.push_back(plain.printed(at, word.size()));
        }
    }
    said.removeDuplicates();
    if (said.isEmpty())
        return;
    std::ranges::sort(evidence.spans);
    evidence.text = said.join(u'、');
    sink.report({.subject = view.subject(Field::Goal),
                 .args = {said.join(u"”“")},
                 .evidence = {std::move(evidence)}});
}

} // namespace budget::rules
