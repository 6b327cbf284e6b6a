// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/changetext.h"

#include "core/model/doubt.h"
#include "ui/models/columnspec.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    static QString of(const Change& change)
    {
        return std::visit([](const auto& alternative) { return text(alternative); }, change.any);
    }

private:
    static QString text(const FieldEdited& edit)
    {
        return tr("edit %1").arg(columnTitle(edit.address.field));
    }

    static QString text(const IndicatorInserted& inserted)
    {
        return inserted.row.name.isEmpty() ? tr("insert a row")
                                           : tr("insert “%1”").arg(shortened(inserted.row.name));
    }

    static QString text(const IndicatorRemoved& removed)
    {
        return removed.row.name.isEmpty() ? tr("delete a row")
                                          : tr("delete “%1”").arg(shortened(removed.row.name));
    }

    static QString text(const IndicatorMoved& moved)
    {
        return tr("move row %1 to %2").arg(moved.from + 1).arg(moved.to + 1);
    }

    static QString text(const ProjectsInserted& inserted)
    {
        return tr("add %n project(s)", nullptr, static_cast<int>(inserted.projects.size()));
    }

    static QString text(const ProjectsRemoved& removed)
    {
        return tr("remove %n project(s)", nullptr, static_cast<int>(removed.projects.size()));
    }

    static QString text(const ProjectReplaced& replaced)
    {
        return tr("read “%1” again").arg(shortened(replaced.after->name));
    }

    static QString text(const ReviewSet& review)
    {
        if (review.before.grade != review.after.grade)
            return review.after.grade == Grade::None ? tr("withdraw the grade")
                                                     : tr("grade “%1”").arg(gradeText(review.after.grade));
        if (review.before.scores != review.after.scores)
            return tr("set points of the review form");
        if (review.after.verdict == Verdict::None)
            return tr("withdraw the verdict");
        if (review.before.verdict == review.after.verdict)
            return tr("edit the opinion");
        return tr("decide “%1”").arg(verdictText(review.after.verdict));
    }

    static QString text(const ThreadSet& thread)
    {
        if (!thread.before)
            return tr("add an annotation");
        if (!thread.after)
            return tr("delete an annotation");
        if (thread.before->state != thread.after->state)
            return tr("mark an annotation “%1”").arg(threadStateText(thread.after->state));
        return tr("reply to an annotation");
    }

    static QString text(const DecisionSet& decision)
    {
        const QString& rule = decision.after ? decision.after->rule : decision.before->rule;
        if (isDoubtRule(rule))
            return decision.after ? tr("look at a doubtful cell") : tr("call a cell doubtful again");
        if (!decision.after)
            return tr("take a decision on a finding back");
        if (decision.before && decision.before->kind == decision.after->kind)
            return tr("edit the note on a finding");
        return tr("decide on a finding: “%1”").arg(decisionText(decision.after->kind));
    }

    static QString text(const SourceDocumentSet& source)
    {
        if (!source.after)
            return tr("remove the document “%1”").arg(source.before ? source.before->fileName : QString());
        return tr("add the document “%1”").arg(source.after->fileName);
    }

    static QString text(const ChangeGroup& group)
    {
        const int count = static_cast<int>(group.changes.size());
        switch (group.kind) {
        case ChangeGroup::Kind::Import: {
            const int documents = documentCount(group);
            return documents > 1 ? tr("import %n document(s)", nullptr, documents)
                                 : tr("import %1").arg(documentName(group));
        }
        case ChangeGroup::Kind::Reimport: return tr("read %1 again").arg(documentName(group));
        case ChangeGroup::Kind::Paste: return tr("paste %n cell(s)", nullptr, count);
        case ChangeGroup::Kind::RowsRemoved: return tr("delete %n row(s)", nullptr, count);
        case ChangeGroup::Kind::ReplaceAll: return tr("replace in %n cell(s)", nullptr, count);
        case ChangeGroup::Kind::BulkEdit: return tr("edit %n cell(s)", nullptr, count);
        case ChangeGroup::Kind::Revert: return tr("revert %n cell(s)", nullptr, count);
        case ChangeGroup::Kind::Decisions: return tr("decide on %n finding(s)", nullptr, count);
        case ChangeGroup::Kind::Fixes: return tr("fix %n cell(s)", nullptr, count);
        case ChangeGroup::Kind::LookedAt: return tr("look at %n doubtful cell(s)", nullptr, count);
        }
        return {};
    }

    static int documentCount(const ChangeGroup& group)
    {
        return static_cast<int>(std::ranges::count_if(group.changes, [](const Change& part) {
            const auto* source = std::get_if<SourceDocumentSet>(&part.any);
            return source && source->after;
        }));
    }

    static QString documentName(const ChangeGroup& group)
    {
        for (const Change& part : group.changes) {
            if (const auto* source = std::get_if<SourceDocumentSet>(&part.any); source && source->after)
                return tr("“%1”").arg(source->after->fileName);
        }
        return tr("a document");
    }

    static QString shortened(const QString& name)
    {
        constexpr qsizetype kLongest = 16;
        return name.size() <= kLongest ? name : name.first(kLongest) + QChar(u'…');
    }
};

} // namespace

QString changeText(const Change& change)
{
    return ChangeText::of(change);
}

} // namespace budget::ui
