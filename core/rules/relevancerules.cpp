// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"
#include "core/rules/topics.h"

#include <algorithm>

/// Rules on whether the rows belong to the goal, and whether each measures something of its own.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Everything the project says of itself, folded.
QString saidBy(const Project& project)
{
    return text::folded(project.name) + u'\n' + text::folded(project.overview) + u'\n' +
           text::folded(project.goal);
}

/// Rows that no goal has to speak of: how content people are, what it costs, and routine management, which
/// has rules of its own.
bool isExpectedAnyway(const RowView& row, const ProjectView& view)
{
    const Lexicon& words = view.words();
    return row.isIn(LevelKind::Satisfaction) || row.isCost() || hasAny(row.name, words.satisfaction) ||
           hasAny(row.name, words.process) || hasAny(row.name, words.execution);
}

bool isUntouched(const RowView& row, const ProjectView& view, const QString& said)
{
    if (isExpectedAnyway(row, view))
        return false;
    const QStringList matter = topics::matter(row.name, view.words());
    return !matter.isEmpty() && !topics::isTouched(matter, said);
}

/// A heavy core row that puts something out. Effects follow from the goal without standing in it; that money
/// is paid is none, wherever it stands.
bool isHeavyCore(const RowView& row, const ProjectView& view)
{
    const std::optional<Weight> weight = row.row->weight.value();
    const bool isPayment = row.isIn(LevelKind::Benefit) && isRate(row, view.profile()) &&
                           hasAny(row.name, view.words().money) && !hasAny(row.name, view.words().changes);
    return row.isCore() && (row.isIn(LevelKind::Output) || isPayment) && weight &&
           *weight >= view.parameters().heavyWeight;
}

/// What differs between two names: their middles without the common beginning and end.
struct Difference
{
    QStringView first;
    QStringView second;
    qsizetype begin = 0;
};

Difference differenceOf(QStringView a, QStringView b)
{
    Difference result;
    const qsizetype most = std::min(a.size(), b.size());
    while (result.begin < most && a[result.begin] == b[result.begin])
        ++result.begin;
    qsizetype end = 0;
    while (end < most - result.begin && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    result.first = a.mid(result.begin, a.size() - result.begin - end);
    result.second = b.mid(result.begin, b.size() - result.begin - end);
    return result;
}

bool isSameMeasure(const RowView& a, const RowView& b, const ProjectView& view)
{
    const bool isSameTarget = a.op == b.op && a.value == b.value && a.unit == b.unit && !a.value.isEmpty();
    if (!isSameTarget || hasAny(a.name, view.words().satisfaction) || a.isCost() != b.isCost())
        return false;
    if (topics::likenessOfNames(a.name, b.name) < view.parameters().duplicateNamePercent)
        return false;
    const Difference difference = differenceOf(a.name, b.name);
    constexpr qsizetype kWord = 2;
    // 糖尿病患者管理率 and 高血压患者管理率: one measure of two things.
    if (difference.begin < kWord && difference.first.size() >= kWord && difference.second.size() >= kWord)
        return false;
    // 拨付及时率 and 拨付合规率, 国家级 and 地方级: two measures of one thing.
    const bool areTold =
        hasAny(difference.first, view.words().aspects) && hasAny(difference.second, view.words().aspects);
    return !areTold;
}

} // namespace

void indicatorNotInGoal(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    if (project.goal.trimmed().isEmpty())
        return;
    const QString said = saidBy(project);
    for (const RowView& row : view.rows()) {
        if (!isHeavyCore(row, view) && isUntouched(row, view, said))
            sink.report({.subject = row.subject(Field::IndicatorName),
                         .args = {row.row->name},
                         .evidence = {row.evidence(Field::IndicatorName), view.evidence(Field::Goal)}});
    }
}

void coreOffTopic(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    if (project.goal.trimmed().isEmpty())
        return;
    const QString said = saidBy(project);
    for (const RowView& row : view.rows()) {
        if (isHeavyCore(row, view) && isUntouched(row, view, said))
            sink.report({.subject = row.subject(Field::IndicatorName),
                         .args = {row.row->name, row.row->weight.text()},
                         .evidence = {row.evidence(Field::IndicatorName),
                                      row.evidence(Field::IndicatorWeight), view.evidence(Field::Goal)}});
    }
}

void nearDuplicateIndicator(const ProjectView& view, FindingSink& sink)
{
    // Bounds the work for a table of thousands of rows, which is no table of indicators any more.
    constexpr size_t kReach = 64;
    const std::vector<RowView>& rows = view.rows();
    for (size_t i = 1; i < rows.size(); ++i) {
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(i > kReach ? i - kReach : 0);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(i);
        const auto found = std::find_if(
            first, end, [&](const RowView& other) { return isSameMeasure(other, rows[i], view); });
        if (found == end)
            continue;
        sink.report(
            {.subject = rows[i].subject(Field::IndicatorName),
             .args = {rows[i].row->name, found->row->name,
                      rows[i].row->op + rows[i].row->value + rows[i].row->unit},
             .evidence = {rows[i].evidence(Field::IndicatorName), found->evidence(Field::IndicatorName),
                          rows[i].evidence(Field::Value), found->evidence(Field::Value)}});
    }
}

} // namespace budget::rules
