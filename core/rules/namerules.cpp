// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on the names of indicators: one measure, named in a few words, whole.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Without what stands in brackets, an open one at the end included.
QString withoutBrackets(const QString& name)
{
    QString result;
    int depth = 0;
    for (const QChar c : name) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            result += c;
    }
    return result;
}

/// 医疗服务收入占公立: a share of what?
bool endsInOpenShare(const QString& name, const Lexicon& words)
{
    constexpr qsizetype kReach = 6; // further behind 占 the name has had room to end
    const QString plain = words.notShare.takenFrom(name);
    const qsizetype at = plain.lastIndexOf(u'占');
    return at > 0 && plain.size() - at - 1 <= kReach && words.shareEnds.endOf(plain).isEmpty();
}

/// 植物成活率，绿化设施完好率: two measures with something between them.
bool namesTwoMeasures(const QString& name, const Lexicon& words)
{
    constexpr QStringView kJoints = u"、,;和及与";
    const QString end = words.measureParts.endOf(name);
    if (end.isEmpty())
        return false;
    for (qsizetype at = 1; at < name.size() - end.size(); ++at) {
        if (kJoints.contains(name[at]) && !words.measureParts.endOf(QStringView(name).left(at)).isEmpty())
            return true;
    }
    return false;
}

/// Two clauses of some length with a comma between them, each with something to say.
bool namesTwoClauses(const QString& name)
{
    constexpr qsizetype kClause = 6;
    for (qsizetype at = kClause; at + kClause < name.size(); ++at) {
        if (name[at] == u',' || name[at] == u';')
            return true;
    }
    return false;
}

} // namespace

bool isTruncatedName(const QString& name, const Lexicon& words)
{
    const QString plain = withoutBrackets(name);
    if (plain.isEmpty())
        return false;
    const bool dangles = !words.dangling.endOf(plain).isEmpty() && words.notDangling.endOf(plain).isEmpty();
    return dangles || endsInOpenShare(plain, words);
}

void nameCompound(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const QString plain = withoutBrackets(row.name);
        if (namesTwoMeasures(plain, view.words()) || namesTwoClauses(plain))
            sink.report({.subject = row.subject(Field::IndicatorName), .args = {row.row->name}});
    }
}

void nameTruncated(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (isTruncatedName(row.name, view.words()))
            sink.report({.subject = row.subject(Field::IndicatorName), .args = {row.row->name}});
    }
}

void nameTooLong(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const auto length = static_cast<int>(text::withoutSpace(row.row->name).size());
        const bool isRefused = length > view.parameters().hardNameLength;
        const int limit = isRefused ? view.parameters().hardNameLength : view.parameters().maxNameLength;
        if (length <= limit)
            continue;
        Draft draft{.subject = row.subject(Field::IndicatorName),
                    .args = {row.row->name, QString::number(length), QString::number(limit)}};
        if (isRefused)
            draft.severity = Severity::Error;
        sink.report(std::move(draft));
    }
}

void nameIsSentence(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        // 减少森林灾害造成的损失, in 万元, is a measure all the same.
        const bool isMeasured = row.isQuantitative() && !row.unit.isEmpty() && !isRate(row, view.profile());
        const QString verb = words.effectVerbs.startOf(row.name);
        if (verb.isEmpty() || isMeasured || verb == row.name || !words.measures.endOf(row.name).isEmpty() ||
            row.isCost() || row.isIn(LevelKind::Satisfaction))
            continue;
        sink.report({.subject = row.subject(Field::IndicatorName), .args = {row.row->name, verb}});
    }
}

} // namespace budget::rules
