// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/neighbourindex.h"

#include "core/base/text.h"
#include "core/rules/citation.h"
#include "core/rules/projectids.h"

#include <algorithm>
#include <span>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<ProjectId>;

/// How many projects that cite one document a project looks at, to each side. Bounds the work for a document
/// that a whole district rests on.
constexpr std::ptrdiff_t kPapersInSight = 16;

/// The pieces of rowsOf(), so that sets of rows are compared as texts are.
likeness::Bigrams lines(QStringView rows)
{
    likeness::Bigrams result;
    for (const QStringView line : rows.split(u'\n'))
        result.push_back(static_cast<quint32>(likeness::stableHash(line)));
    std::ranges::sort(result);
    return result;
}

/// Numbers of the documents that a department should cite for one project. Laws and plans have none; titles
/// are written in many ways.
QStringList documentsOf(const Project& project)
{
    QStringList keys;
    for (const QStringView line : QStringView(project.basis).split(u'\n', Qt::SkipEmptyParts)) {
        for (const Citation& citation : citationsIn(line)) {
            if (citation.number.endsWith(u'号'))
                keys.append(citation.number);
        }
    }
    keys.removeDuplicates();
    return keys;
}

QString key(DocumentId document, const QString& text)
{
    return QString::number(document.value()) + u'\n' + text;
}

/// A department's projects of one year, wherever they are printed. Where the year or the unit was not read,
/// only one document is sure to be about both.
QString departmentScope(const Project& project)
{
    const QString unit = departmentKey(project);
    return project.year > 0 && !unit.isEmpty() ? QString::number(project.year) + u'年' + unit
                                               : key(project.document, unit);
}

/// The mark in brackets at the end of a folded name, when it is one that the profile knows.
QString markerOf(const QString& foldedName, const QStringList& markers)
{
    if (!foldedName.endsWith(u')') && !foldedName.endsWith(u']'))
        return {};
    const qsizetype open = std::max(foldedName.lastIndexOf(u'('), foldedName.lastIndexOf(u'['));
    const QString mark = foldedName.mid(open + 1, foldedName.size() - open - 2);
    return open > 0 && markers.contains(mark) ? mark : QString();
}

/// The projects of a unit that stand out by their mark: those in the smaller camp.
enum class StandsOut : quint8 { Nobody, Marked, Unmarked };
StandsOut whoStandsOut(size_t marked, size_t unmarked)
{
    if (marked == 0 || unmarked == 0)
        return StandsOut::Nobody;
    return marked < unmarked ? StandsOut::Marked : StandsOut::Unmarked;
}

QString mostCommon(const QHash<QString, int>& markers)
{
    QString best;
    int count = 0;
    for (auto it = markers.begin(); it != markers.end(); ++it) {
        if (it.value() > count || (it.value() == count && it.key() < best)) {
            best = it.key();
            count = it.value();
        }
    }
    return best;
}

Neighbours::Brackets usual(int fullWidth, int halfWidth)
{
    return halfWidth > fullWidth ? Neighbours::Brackets::HalfWidth : Neighbours::Brackets::FullWidth;
}

} // namespace

BracketUse bracketUse(QStringView name)
{
    return {.fullWidth = name.contains(u'（') || name.contains(u'）'),
            .halfWidth = name.contains(u'(') || name.contains(u')')};
}

QString Neighbours::rowOf(const Indicator& row)
{
    return text::folded(row.name) + u'|' + text::folded(row.op) + u'|' + text::folded(row.value) + u'|' +
           text::folded(row.unit);
}

QString Neighbours::rowsOf(const Project& project)
{
    QStringList rows;
    for (const Indicator& row : project.indicators)
        rows.append(rowOf(row));
    rows.sort();
    return rows.join(u'\n');
}

NeighbourIndex::NeighbourIndex(const Profile& profile)
    : m_parameters(profile.parameters())
    , m_markers(profile.words().nameMarkers.all())
    , m_goals(m_parameters.copiedGoalPercent, likeness::kNearlyEqual, likeness::bigrams)
    , m_departmentGoals(m_parameters.copiedGoalPercent, likeness::kNearlyEqual, likeness::bigrams)
    , m_overviews(m_parameters.similarOverviewPercent, likeness::kMuchAlike, likeness::bigrams)
    , m_rowSets(m_parameters.copiedRowsPercent, likeness::kMuchAlike, lines)
{}
NeighbourIndex::~NeighbourIndex() = default;

NeighbourIndex::Known NeighbourIndex::know(const Project& project) const
{
    Known known;
    known.document = project.document;
    known.unitCode = project.unitCode;
    known.unitName = project.unitName;
    known.name = project.name;
    known.goal = project.goal;
    known.overview = project.overview;
    known.basis = project.basis;
    known.title = project.title;
    known.year = project.year;
    known.rows = Neighbours::rowsOf(project);
    known.foldedName = text::folded(project.name);
    known.departmentKey = key(project.document, budget::departmentKey(project));
    known.departmentScope = departmentScope(project);
    known.nameKey = known.departmentKey + u'\n' + known.foldedName;
    known.marker = markerOf(known.foldedName, m_markers);
    known.foldedGoal = text::folded(project.goal);
    if (known.foldedGoal.size() < m_parameters.minCopiedGoalLength)
        known.foldedGoal.clear();
    known.foldedOverview = text::folded(project.overview);
    if (known.foldedOverview.size() < m_parameters.minSimilarOverviewLength)
        known.foldedOverview.clear();
    if (static_cast<int>(project.indicators.size()) >= m_parameters.minCopiedRows)
        known.comparedRows = known.rows;
    known.documents = documentsOf(project);
    return known;
}

void NeighbourIndex::put(const Project& project, std::vector<ProjectId>* affected)
{
    const auto found = m_known.find(project.id.value());
    if (found != m_known.end()) {
        const Known& old = found->second;
        if (old.document == project.document && old.unitCode == project.unitCode &&
            old.unitName == project.unitName &&
            old.departmentKey == key(project.document, budget::departmentKey(project)) &&
            old.name == project.name && old.goal == project.goal && old.overview == project.overview &&
            old.basis == project.basis && old.title == project.title && old.year == project.year &&
            old.rows == Neighbours::rowsOf(project))
            return;
        remove(project.id, affected);
    }
    Known& known = m_known[project.id.value()];
    known = know(project);
    addName(project.id, known, affected);
    addTexts(project.id, known, affected);
    m_lineage.add(project, affected);
    if (affected)
        affected->push_back(project.id);
}

void NeighbourIndex::remove(ProjectId project, std::vector<ProjectId>* affected)
{
    const auto found = m_known.find(project.value());
    if (found == m_known.end())
        return;
    removeName(project, found->second, affected);
    removeTexts(project, found->second, affected);
    m_lineage.remove(project, affected);
    m_known.erase(found);
}

void NeighbourIndex::addName(ProjectId id, const Known& known, Ids* affected)
{
    // A project names the first few of its namesakes only: one behind them concerns nobody else.
    Ids& namesakes = m_names[known.nameKey];
    if (insertSorted(namesakes, id) <= std::ptrdiff_t(Neighbours::kMaxOthers))
        appendTo(affected, namesakes);

    Department& department = m_departments[known.departmentKey];
    const StandsOut before = whoStandsOut(department.marked.size(), department.unmarked.size());
    const QString markerBefore = mostCommon(department.markers);
    insertSorted(known.marker.isEmpty() ? department.unmarked : department.marked, id);
    if (!known.marker.isEmpty())
        ++department.markers[known.marker];
    if (before != whoStandsOut(department.marked.size(), department.unmarked.size()) ||
        markerBefore != mostCommon(department.markers)) {
        appendTo(affected, department.marked);
        appendTo(affected, department.unmarked);
    }
    countBrackets(id, known, 1, affected);
}

void NeighbourIndex::removeName(ProjectId id, const Known& known, Ids* affected)
{
    Ids& namesakes = m_names[known.nameKey];
    if (eraseSorted(namesakes, id) <= std::ptrdiff_t(Neighbours::kMaxOthers))
        appendTo(affected, namesakes);
    if (namesakes.empty())
        m_names.remove(known.nameKey);

    Department& department = m_departments[known.departmentKey];
    const StandsOut before = whoStandsOut(department.marked.size(), department.unmarked.size());
    const QString markerBefore = mostCommon(department.markers);
    eraseSorted(known.marker.isEmpty() ? department.unmarked : department.marked, id);
    if (!known.marker.isEmpty() && --department.markers[known.marker] == 0)
        department.markers.remove(known.marker);
    if (before != whoStandsOut(department.marked.size(), department.unmarked.size()) ||
        markerBefore != mostCommon(department.markers)) {
        appendTo(affected, department.marked);
        appendTo(affected, department.unmarked);
    }
    if (department.marked.empty() && department.unmarked.empty())
        m_departments.remove(known.departmentKey);
    countBrackets(id, known, -1, affected);
}

void NeighbourIndex::countBrackets(ProjectId id, const Known& known, int step, Ids* affected)
{
    const BracketUse use = bracketUse(known.name);
    if (!use.fullWidth && !use.halfWidth)
        return;
    BracketCount& count = m_brackets[known.document];
    const Neighbours::Brackets before = usual(count.fullWidth, count.halfWidth);
    count.fullWidth += use.fullWidth ? step : 0;
    count.halfWidth += use.halfWidth ? step : 0;
    if (step > 0)
        insertSorted(count.projects, id);
    else
        eraseSorted(count.projects, id);
    if (before != usual(count.fullWidth, count.halfWidth))
        appendTo(affected, count.projects);
    if (count.projects.empty())
        m_brackets.remove(known.document);
}

void NeighbourIndex::addTexts(ProjectId id, const Known& known, Ids* affected)
{
    const QString document = key(known.document, QString());
    if (!known.foldedGoal.isEmpty()) {
        m_goals.add(id, document, known.foldedGoal, affected);
        m_departmentGoals.add(id, known.departmentScope, known.foldedGoal, affected);
    }
    if (!known.foldedOverview.isEmpty())
        m_overviews.add(id, known.departmentScope, known.foldedOverview, affected);
    if (!known.comparedRows.isEmpty())
        m_rowSets.add(id, known.departmentScope, known.comparedRows, affected);
    for (const QString& cited : known.documents) {
        Ids& projects = m_documents[known.departmentScope + u'\n' + cited];
        appendTo(affected, around(projects, insertSorted(projects, id), kPapersInSight + 1));
    }
}

void NeighbourIndex::removeTexts(ProjectId id, const Known& known, Ids* affected)
{
    const QString document = key(known.document, QString());
    if (!known.foldedGoal.isEmpty()) {
        m_goals.remove(id, document, known.foldedGoal, affected);
        m_departmentGoals.remove(id, known.departmentScope, known.foldedGoal, affected);
    }
    if (!known.foldedOverview.isEmpty())
        m_overviews.remove(id, known.departmentScope, known.foldedOverview, affected);
    if (!known.comparedRows.isEmpty())
        m_rowSets.remove(id, known.departmentScope, known.comparedRows, affected);
    for (const QString& cited : known.documents) {
        const QString citation = known.departmentScope + u'\n' + cited;
        const auto projects = m_documents.find(citation);
        const std::ptrdiff_t at = eraseSorted(*projects, id);
        appendTo(affected, around(*projects, at, kPapersInSight + 1));
        if (projects->empty())
            m_documents.remove(citation);
    }
}

/// The projects whose text is alike, with what \a field says of them.
std::vector<Neighbours::Other> NeighbourIndex::matches(const LikenessIndex& index, ProjectId self,
                                                       const QString& scope, const QString& text,
                                                       QString Known::*field) const
{
    std::vector<Neighbours::Other> others;
    if (text.isEmpty())
        return others;
    const Known& known = m_known.at(self.value());
    const auto isExempt = [&](ProjectId id) { return isNoCopy(m_known.at(id.value()), known); };
    for (const LikenessIndex::Match& match : index.of(self, scope, text, Neighbours::kMaxOthers, isExempt)) {
        const Known& other = m_known.at(match.id.value());
        others.push_back({match.id, other.name, other.*field, match.likeness});
    }
    return others;
}

/// From the document and from the department, each once.
std::vector<Neighbours::Other> NeighbourIndex::copiedGoals(ProjectId self, const Known& known) const
{
    const QString document = key(known.document, QString());
    std::vector<Neighbours::Other> others = matches(m_goals, self, document, known.foldedGoal, &Known::goal);
    for (Neighbours::Other& other :
         matches(m_departmentGoals, self, known.departmentScope, known.foldedGoal, &Known::goal)) {
        if (std::ranges::find(others, other.id, &Neighbours::Other::id) == others.end())
            others.push_back(std::move(other));
    }
    std::ranges::sort(others, {}, &Neighbours::Other::id);
    others.resize(std::min(others.size(), Neighbours::kMaxOthers));
    return others;
}

void NeighbourIndex::findShared(ProjectId self, const Known& known, Neighbours& result) const
{
    for (const QString& cited : known.documents) {
        const Ids& projects = *m_documents.constFind(known.departmentScope + u'\n' + cited);
        const std::ptrdiff_t at = std::ranges::lower_bound(projects, self) - projects.begin();
        Neighbours::SharedDocument shared;
        for (const ProjectId id : around(projects, at, kPapersInSight)) {
            const Known& other = m_known.at(id.value());
            if (id != self && !isNoCopy(other, known) && shared.others.size() < Neighbours::kMaxOthers)
                shared.others.push_back({.id = id, .name = other.name, .text = {}});
        }
        if (shared.others.empty())
            continue;
        shared.number = cited;
        result.sharedBasis.push_back(std::move(shared));
    }
}

Neighbours NeighbourIndex::of(ProjectId project) const
{
    Neighbours result;
    const auto found = m_known.find(project.value());
    if (found == m_known.end())
        return result;
    const Known& known = found->second;
    const Ids& namesakes = *m_names.constFind(known.nameKey);
    for (const ProjectId id : firstOf(namesakes, Neighbours::kMaxOthers + 1)) {
        if (id == project || result.namesakes.size() == Neighbours::kMaxOthers)
            continue;
        const Known& other = m_known.at(id.value());
        result.namesakes.push_back({.id = id, .name = other.name, .text = {}});
    }

    const auto department = m_departments.constFind(known.departmentKey);
    const StandsOut who = whoStandsOut(department->marked.size(), department->unmarked.size());
    result.standsOutByMarker = who == (known.marker.isEmpty() ? StandsOut::Unmarked : StandsOut::Marked);
    result.isMarked = !known.marker.isEmpty();
    result.marker = known.marker.isEmpty() ? mostCommon(department->markers) : known.marker;
    if (const auto count = m_brackets.constFind(known.document); count != m_brackets.cend())
        result.usualBrackets = usual(count->fullWidth, count->halfWidth);

    const QString& scope = known.departmentScope;
    result.copiedGoals = copiedGoals(project, known);
    result.similarOverviews = matches(m_overviews, project, scope, known.foldedOverview, &Known::overview);
    result.copiedRows = matches(m_rowSets, project, scope, known.comparedRows, &Known::rows);
    findShared(project, known, result);
    result.earlierId = m_lineage.earlier(project);
    result.parentId = m_lineage.parent(project);
    return result;
}

} // namespace budget
