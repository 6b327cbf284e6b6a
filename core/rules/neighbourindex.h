// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/rules/likenessindex.h"
#include "core/rules/lineageindex.h"
#include "core/rules/profile.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <vector>

namespace budget {

/// What a project has to do with others: all that the joining rules know. Some rules look at the document
/// that the project stands in, some at its department and year wherever these are printed: departments often
/// send one file for each project.
struct Neighbours
{
    struct Other
    {
        ProjectId id;
        QString name;
        QString text; ///< that is the same or alike: goal, overview, rows as Neighbours::rowsOf(), document
        int likeness = 100; ///< percent
    };
    /// A document that other projects of the department cite too.
    struct SharedDocument
    {
        QString number; ///< folded 文号
        std::vector<Other> others;
    };
    /// Round brackets in project names.
    enum class Brackets : quint8 { FullWidth, HalfWidth };

    std::vector<Other> namesakes; ///< same unit, same project name; at most kMaxOthers, by id
    std::vector<Other>
        copiedGoals; ///< of document or department, the same or nearly; at most kMaxOthers, by id
    std::vector<Other> similarOverviews;          ///< of the department, much the same; the same
    std::vector<Other> copiedRows;                ///< of the department, most rows equal; the same
    std::vector<SharedDocument> sharedBasis;      ///< in the order of the basis
    Brackets usualBrackets = Brackets::FullWidth; ///< what most project names of the document have
    bool standsOutByMarker = false; ///< bears a mark such as （重点）, or lacks one, unlike most of its unit
    bool isMarked = false;
    QString marker; ///< its own mark, or the one that is usual in its unit

    std::optional<ProjectId> earlierId; ///< the same project in the table of the year before
    std::optional<ProjectId> parentId;  ///< the 一级项目 of a 二级项目
    /// The projects with these ids, set by whoever has them; null when there are none.
    const Project* earlier = nullptr;
    const Project* parent = nullptr;

    /// What makes two sets of rows alike: a line for each row, sorted.
    [[nodiscard]] static QString rowsOf(const Project& project);
    /// The line of one row.
    [[nodiscard]] static QString rowOf(const Indicator& row);

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

    struct Known
    {
        DocumentId document;
        QString unitCode;
        QString unitName;
        QString name;
        QString goal;
        QString overview;
        QString basis;
        QString title;
        QString rows; ///< Neighbours::rowsOf()
        int year = 0;
        QString nameKey;         ///< document, unit and folded name
        QString departmentKey;   ///< document and unit
        QString departmentScope; ///< unit and year; document and unit where one of both is not known
        QString foldedName;
        QString marker;         ///< empty when it has none
        QString foldedGoal;     ///< empty when it is too short to be compared
        QString foldedOverview; ///< the same
        QString comparedRows;   ///< empty when they are too few
        QStringList documents;  ///< numbers of the cited documents, folded
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
    void addTexts(ProjectId id, const Known& known, Ids* affected);
    void removeTexts(ProjectId id, const Known& known, Ids* affected);
    /// Units of one kind (towns, schools) run a project of the same name in the same words; and a project of
    /// the same name and unit in another document is the same one, sent again.
    [[nodiscard]] static bool isNoCopy(const Known& a, const Known& b)
    {
        return a.departmentKey != b.departmentKey && a.foldedName == b.foldedName;
    }
    [[nodiscard]] std::vector<Neighbours::Other> matches(const LikenessIndex& index, ProjectId self,
                                                         const QString& scope, const QString& text,
                                                         QString Known::*field) const;
    [[nodiscard]] std::vector<Neighbours::Other> copiedGoals(ProjectId self, const Known& known) const;
    void findShared(ProjectId self, const Known& known, Neighbours& result) const;

    RuleParameters m_parameters;
    QStringList m_markers;
    std::unordered_map<qint64, Known> m_known;
    QHash<QString, Ids> m_names;
    QHash<QString, Department> m_departments;
    QHash<DocumentId, BracketCount> m_brackets;
    LikenessIndex m_goals;           ///< within a document
    LikenessIndex m_departmentGoals; ///< within a department, as the following
    LikenessIndex m_overviews;
    LikenessIndex m_rowSets;
    QHash<QString, Ids> m_documents; ///< by department and cited document
    LineageIndex m_lineage;
};

/// Which round brackets stand in a name.
struct BracketUse
{
    bool fullWidth = false;
    bool halfWidth = false;
};
[[nodiscard]] BracketUse bracketUse(QStringView name);

} // namespace budget
