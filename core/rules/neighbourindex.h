// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/rules/likeness.h"
#include "core/rules/profile.h"

#include <QHash>
#include <QVarLengthArray>

#include <unordered_map>
#include <vector>

namespace budget {

/// What a project has to do with the other projects of its document: all that the joining rules know.
struct Neighbours
{
    struct Other
    {
        ProjectId id;
        QString name;
        QString goal;
        int likeness = 100; ///< percent
    };
    /// Round brackets in project names.
    enum class Brackets : quint8 { FullWidth, HalfWidth };

    std::vector<Other> namesakes;                 ///< same unit, same project name; at most kMaxOthers, by id
    std::vector<Other> copiedGoals;               ///< same or nearly the same goal; at most kMaxOthers, by id
    Brackets usualBrackets = Brackets::FullWidth; ///< what most project names of the document have
    bool standsOutByMarker = false; ///< bears a mark such as （重点）, or lacks one, unlike most of its unit
    bool isMarked = false;
    QString marker; ///< its own mark, or the one that is usual in its unit

    static constexpr size_t kMaxOthers = 8;
};

/// Finds for a project the others it has to be seen with, without ever comparing all pairs. Kept up to date
/// project by project; what it answers depends on the projects alone, not on the order in which they came.
class NeighbourIndex
{
public:
    explicit NeighbourIndex(const Profile& profile);
    ~NeighbourIndex();
    NeighbourIndex(const NeighbourIndex&) = delete;
    NeighbourIndex& operator=(const NeighbourIndex&) = delete;

    /// Adds the project or takes in what changed in it. Appends to \a affected the projects whose neighbours
    /// may be others now, repeats possible; null when nobody asks.
    void put(const Project& project, std::vector<ProjectId>* affected);
    void remove(ProjectId project, std::vector<ProjectId>* affected);
    [[nodiscard]] Neighbours of(ProjectId project) const;

private:
    using Ids = std::vector<ProjectId>; ///< sorted

    /// One goal text of one document with the projects that have it.
    struct GoalText
    {
        QString folded;
        DocumentId document;
        quint64 order = 0; ///< from the text: where it stands in a bucket
        likeness::Keys keys{};
        Ids projects;
    };
    /// The goals of one key, sorted by order. Rarely more than one.
    using Bucket = QVarLengthArray<const GoalText*, 1>;

    struct Known
    {
        DocumentId document;
        QString unitCode;
        QString unitName;
        QString name;
        QString goal;
        QString nameKey;       ///< document, unit and folded name
        QString departmentKey; ///< document and unit
        QString foldedName;
        QString marker;                     ///< empty when it has none
        const GoalText* goalText = nullptr; ///< null for a goal that is too short to be compared
    };
    struct Department
    {
        Ids marked;
        Ids unmarked;
        QHash<QString, int> markers;
    };
    struct BracketCount
    {
        Ids projects; ///< with any round bracket in their name
        int fullWidth = 0;
        int halfWidth = 0;
    };

    [[nodiscard]] Known know(const Project& project) const;
    void addName(ProjectId id, const Known& known, Ids* affected);
    void removeName(ProjectId id, const Known& known, Ids* affected);
    void countBrackets(ProjectId id, const Known& known, int step, Ids* affected);
    void addGoal(ProjectId id, Known& known, Ids* affected);
    void removeGoal(ProjectId id, const Known& known, Ids* affected);
    void considerGoal(const GoalText& goal, std::ptrdiff_t position, Ids* affected) const;
    /// The goals that stand beside \a goal in a bucket: those it is compared with.
    [[nodiscard]] std::vector<const GoalText*> beside(const GoalText& goal) const;
    void appendCopies(const Known& known, ProjectId self, const GoalText& goal, int likeness,
                      std::vector<Neighbours::Other>& others) const;

    RuleParameters m_parameters;
    QStringList m_markers;
    std::unordered_map<qint64, Known> m_known;
    QHash<QString, Ids> m_names;
    QHash<QString, Department> m_departments;
    QHash<DocumentId, BracketCount> m_brackets;
    std::unordered_map<QString, GoalText> m_goals; ///< nodes stay where they are
    QHash<quint64, Bucket> m_buckets;
};

/// Which round brackets stand in a name.
struct BracketUse
{
    bool fullWidth = false;
    bool halfWidth = false;
};
[[nodiscard]] BracketUse bracketUse(QStringView name);

} // namespace budget
