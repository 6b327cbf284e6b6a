// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on single words: what time has overtaken, and slips of the pen.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// The titles of documents are as they are.
QString withoutTitles(const QString& folded)
{
    QString result;
    int depth = 0;
    for (const QChar c : folded) {
        if (c == u'<')
            ++depth;
        else if (c == u'>')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            result += c;
    }
    return result;
}

/// The longest slogan of the text that was finished before the year; null when there is none.
const Slogan* overtaken(const QString& text, int year, const Profile& profile)
{
    const Slogan* found = nullptr;
    for (const Slogan& slogan : profile.slogans()) {
        if (slogan.until < year && text.contains(slogan.word) &&
            (!found || slogan.word.size() > found->word.size()))
            found = &slogan;
    }
    return found;
}

void checkSlogan(const ProjectView& view, const Subject& subject, const QString& folded, FindingSink& sink)
{
    if (!hasAny(folded, view.profile().sloganWords()))
        return;
    const QString own = view.words().currentSlogans.takenFrom(withoutTitles(folded));
    if (const Slogan* slogan = overtaken(own, view.project().year, view.profile()))
        sink.report({.subject = subject,
                     .args = {slogan->word, QString::number(slogan->until)},
                     .evidence = {{*subject.cell(), slogan->word}}});
}

void checkTypos(const ProjectView& view, const Subject& subject, const QString& folded, FindingSink& sink)
{
    if (!hasAny(folded, view.profile().typoWords()))
        return;
    QStringList pairs;
    std::vector<Evidence> evidence;
    for (const Typo& typo : view.profile().typos()) {
        if (!folded.contains(typo.wrong))
            continue;
        pairs.append(typo.printed + u" → "_s + typo.right);
        evidence.push_back({*subject.cell(), typo.printed});
    }
    sink.report({.subject = subject, .args = {pairs.join(u'、')}, .evidence = std::move(evidence)});
}

} // namespace

void outdatedSlogan(const ProjectView& view, FindingSink& sink)
{
    if (view.project().year == 0)
        return;
    for (const Field field : {Field::ProjectName, Field::Overview, Field::Goal})
        checkSlogan(view, view.subject(field), view.foldedText(field), sink);
    for (const RowView& row : view.rows())
        checkSlogan(view, row.subject(Field::IndicatorName), row.name, sink);
}

void typoLexicon(const ProjectView& view, FindingSink& sink)
{
    for (const Field field : {Field::ProjectName, Field::Overview, Field::Basis, Field::Goal})
        checkTypos(view, view.subject(field), view.foldedText(field), sink);
    for (const RowView& row : view.rows()) {
        checkTypos(view, row.subject(Field::IndicatorName), row.name, sink);
        checkTypos(view, row.subject(Field::Value), row.value, sink);
    }
}

} // namespace budget::rules
