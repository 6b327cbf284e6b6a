// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/brackets.h"
#include "core/rules/rulefunctions.h"

#include <QRegularExpression>

#include <algorithm>

/// Rules on the texts: cited documents, years, punctuation.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

bool endsWithAny(QStringView text, const WordList& words)
{
    return !words.endOf(text).isEmpty();
}

bool startsWithAny(QStringView text, const WordList& words)
{
    return !words.startOf(text).isEmpty();
}

/// Titles and quotations are no statement of the goal itself; neither are 文号 (〔2024〕3号).
QString withoutQuotations(QString folded)
{
    static const QRegularExpression kQuoted(u"<[^<>]*>|\"[^\"]*\"|\\[[^\\]]*\\]"_s);
    return folded.replace(kQuoted, u"\""_s);
}

/// What the years of a goal say together.
struct Years
{
    bool namesTableYear = false;
    int other = 0; ///< the first year that is not the table's; 0: none
};

/// Takes "2023-2025年" out of the text, so that its ends are not read as years of their own.
QString takeRanges(QString text, int tableYear, Years& years)
{
    static const QRegularExpression kRange(
        u"((?:19|20)\\d\\d)年?度?(?:\\d{1,2}月)?(?:-|—+|–|~|至|到)((?:19|20)\\d\\d)年"_s);
    auto match = kRange.match(text);
    while (match.hasMatch()) {
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).toInt();
        if (from <= tableYear && tableYear <= to)
            years.namesTableYear = true;
        else if (years.other == 0)
            years.other = to;
        text.replace(match.capturedStart(), match.capturedLength(), u"\""_s);
        match = kRange.match(text);
    }
    return text;
}

/// A year that another year's work is compared with, a horizon ahead, or part of a plan's name.
bool isReference(QStringView before, QStringView after, int year, int tableYear, const Lexicon& words)
{
    static const QRegularExpression kPartOfYear(u"^(?:度|末|底|初|全年|\\d{1,2}月(?:\\d{1,2}日)?)+"_s);
    static const QRegularExpression kClauseEnd(u"[,;。、:\"()]"_s);
    constexpr qsizetype kPlanName = 20;
    const auto part = kPartOfYear.match(after.toString());
    const QStringView rest = after.mid(part.capturedLength());
    const qsizetype end = rest.toString().indexOf(kClauseEnd);
    const QStringView clause = rest.left(end < 0 ? kPlanName : std::min(end, kPlanName));
    return endsWithAny(before, words.baselineBefore) || startsWithAny(rest, words.baselineAfter) ||
           (year > tableYear && endsWithAny(before, words.horizonBefore)) || hasAny(clause, words.planWords);
}

void readYears(const QString& paragraph, const ProjectView& view, Years& years)
{
    static const QRegularExpression kYear(u"(?<!\\d)((?:19|20)\\d\\d)年"_s);
    const int tableYear = view.project().year;
    const QString text = takeRanges(withoutQuotations(text::folded(paragraph)), tableYear, years);
    for (auto it = kYear.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int year = match.captured(1).toInt();
        if (year == tableYear)
            years.namesTableYear = true;
        else if (years.other == 0 &&
                 !isReference(QStringView(text).left(match.capturedStart()),
                              QStringView(text).mid(match.capturedEnd()), year, tableYear, view.words()))
            years.other = year;
    }
}

/// Some characters to each side, within the paragraph.
QString surroundings(const QString& text, qsizetype position)
{
    constexpr qsizetype kReach = 10;
    const qsizetype lineStart = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype found = text.indexOf(u'\n', position);
    const qsizetype lineEnd = found < 0 ? text.size() : found;
    const qsizetype from = std::max(lineStart, position - kReach);
    return text.mid(from, std::min(lineEnd, position + kReach + 1) - from);
}

void checkPairs(const Subject& subject, const QString& text, FindingSink& sink)
{
    const std::optional<Unpaired> unpaired = firstUnpaired(text);
    if (!unpaired)
        return;
    const QString around = surroundings(text, unpaired->position);
    sink.report({.subject = subject,
                 .args = {text.mid(unpaired->position, 1), around,
                          unpaired->isOpening ? u"@pair.noClose"_s : u"@pair.noOpen"_s},
                 .evidence = {{*subject.cell(), around}}});
}

} // namespace

void goalYearMismatch(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    if (project.year == 0)
        return;
    Years years;
    const QStringList paragraphs = project.goal.split(u'\n');
    for (const QString& paragraph : paragraphs)
        readYears(paragraph, view, years);
    // A goal that names its own year too may well speak of another one.
    const QString other = QString::number(years.other);
    if (years.other == 0 || years.namesTableYear || text::folded(project.name).contains(other))
        return;
    sink.report({.subject = view.subject(Field::Goal),
                 .args = {other, QString::number(project.year)},
                 .evidence = {{view.address(Field::Goal), other + u'年'}}});
}

void unbalancedPunctuation(const ProjectView& view, FindingSink& sink)
{
    for (const Field field :
         {Field::UnitName, Field::ProjectName, Field::Department, Field::Overview, Field::Basis, Field::Goal})
        checkPairs(view.subject(field), view.project().text(field), sink);
    for (const RowView& row : view.rows()) {
        for (const Field field : {Field::Level1, Field::Level2, Field::IndicatorName, Field::Value})
            checkPairs(row.subject(field), row.row->text(field), sink);
    }
}

} // namespace budget::rules
