// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace budget {

/// The whole state of a workspace as plain values, for opening and for background work.
struct DocumentContent
{
    std::vector<SourceDocument> sourceDocuments;
    std::vector<ProjectPtr> projects; ///< in the order people see
    std::vector<Thread> threads;      ///< by id, as the source documents
    std::vector<Decision> decisions;  ///< in the order of decisionBefore()
};
[[nodiscard]] bool operator==(const DocumentContent& a, const DocumentContent& b);

/// Owns everything that a workspace holds, in memory. apply() is the only way a value changes; whoever wants
/// a change submits it to a ChangeSink (core/session/changesink.h), which writes it to the file first.
///
/// Signals come in strict pairs around one mutation and are never nested. Lives on one thread; the ProjectPtr
/// values it hands out are immutable and may be read on any thread.
class BudgetDocument final : public QObject
{
    Q_OBJECT

public:
    explicit BudgetDocument(QObject* parent = nullptr);
    ~BudgetDocument() override;

    [[nodiscard]] int projectCount() const { return static_cast<int>(m_projects.size()); }
    [[nodiscard]] const Project& projectAt(int index) const
    {
        return *m_projects[static_cast<size_t>(index)];
    }
    [[nodiscard]] const std::vector<ProjectPtr>& projects() const { return m_projects; }
    /// Null when there is no such project. The pointer holds until the next change.
    [[nodiscard]] const Project* project(ProjectId id) const;
    /// A snapshot that stays as it is.
    [[nodiscard]] ProjectPtr snapshot(ProjectId id) const;
    [[nodiscard]] int indexOf(ProjectId id) const; ///< -1 when there is none

    [[nodiscard]] const std::vector<SourceDocument>& sourceDocuments() const { return m_sourceDocuments; }
    [[nodiscard]] const SourceDocument* sourceDocument(DocumentId id) const;
    [[nodiscard]] const std::vector<Thread>& threads() const { return m_threads; }
    [[nodiscard]] const Thread* thread(ThreadId id) const;
    [[nodiscard]] const std::vector<Decision>& decisions() const { return m_decisions; }
    /// What was decided about this subject under this rule, whether it still holds or not; null: nothing.
    [[nodiscard]] const Decision* decision(const QString& rule, const Subject& subject) const;

    /// Everything, cheap: projects are shared.
    [[nodiscard]] DocumentContent content() const;

    /// Whether \a change fits: its old values are the present ones, its ids exist, its positions are in
    /// range. A group is checked at its first change only; the others are checked as their turn comes, by
    /// assertion.
    [[nodiscard]] Result<> check(const Change& change) const;

    /// Cannot fail; check() must have passed.
    void apply(const Change& change);

    /// Another workspace was opened.
    void reset(DocumentContent content);

signals:
    void aboutToReset();
    void wasReset();
    void projectsAboutToBeInserted(int first, int last);
    void projectsInserted(int first, int last);
    void projectsAboutToBeRemoved(int first, int last);
    void projectsRemoved(int first, int last);
    void projectAboutToBeReplaced(budget::ProjectId project);
    void projectReplaced(budget::ProjectId project);
    void indicatorsAboutToBeInserted(budget::ProjectId project, int first, int last);
    void indicatorsInserted(budget::ProjectId project, int first, int last);
    void indicatorsAboutToBeRemoved(budget::ProjectId project, int first, int last);
    void indicatorsRemoved(budget::ProjectId project, int first, int last);
    /// As in QAbstractItemModel: \a destination is the row before which the moved row will stand, counted
    /// before the move.
    void indicatorAboutToBeMoved(budget::ProjectId project, int from, int destination);
    void indicatorMoved(budget::ProjectId project, int from, int to);
    void fieldChanged(const budget::FieldAddress& address);
    void reviewChanged(budget::ProjectId project);
    void threadChanged(budget::ThreadId thread);            ///< added, deleted or changed
    void decisionChanged(const budget::Decision& decision); ///< added, deleted or changed
    void sourceDocumentsChanged();
    /// Once after a whole change, groups included, and after nothing else.
    void applied(const budget::Change& change);

private:
    class Applier;

    [[nodiscard]] Project* detached(ProjectId id);
    void reindexFrom(size_t first);

    std::vector<ProjectPtr> m_projects;
    QHash<ProjectId, int> m_indexes;
    std::vector<SourceDocument> m_sourceDocuments;
    std::vector<Thread> m_threads;
    std::vector<Decision> m_decisions;
    bool m_isApplying = false;
};

} // namespace budget
