// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/neighbourindex.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<ProjectId>;

/// How many goals of a bucket a goal is compared with, to each side. Bounds the work for a document full of
/// one text with small changes; each copy still meets copies.
constexpr qsizetype kReach = 4;

/// How many projects with one goal text a project looks at, to each side; twice as many of another text.
/// Bounds the work for a goal that a thousand projects share.
constexpr std::ptrdiff_t kSight = 16;

/// The position at which it now stands.
std::ptrdiff_t insertSorted(Ids& ids, ProjectId id)
{
    const auto at = ids.insert(std::ranges::lower_bound(ids, id), id);
    return at - ids.begin();
}

/// The position at which it stood.
std::ptrdiff_t eraseSorted(Ids& ids, ProjectId id)
{
    const auto found = std::ranges::lower_bound(ids, id);
    Q_ASSERT(found != ids.end() && *found == id);
    return ids.erase(found) - ids.begin();
}

/// The part of \a ids around \a at.
std::span<const ProjectId> around(const Ids& ids, std::ptrdiff_t at, std::ptrdiff_t reach)
{
    const auto size = std::ssize(ids);
    const std::ptrdiff_t from = std::clamp<std::ptrdiff_t>(at - reach, 0, size);
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(at + reach + 1, from, size);
    return std::span(ids).subspan(static_cast<size_t>(from), static_cast<size_t>(to - from));
}

std::span<const ProjectId> first(const Ids& ids, size_t count)
{
    return std::span(ids).first(std::min(count, ids.size()));
}

void append(Ids* affected, std::span<const ProjectId> ids)
{
    if (affected)
        affected->insert(affected->end(), ids.begin(), ids.end());
}

QString key(DocumentId document, const QString& text)
{
    return QString::number(document.value()) + u'\n' + text;
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

NeighbourIndex::NeighbourIndex(const Profile& profile)
    : m_parameters(profile.parameters())
    , m_markers(profile.words().nameMarkers.all())
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
    known.foldedName = text::folded(project.name);
    known.departmentKey = key(project.document, budget::departmentKey(project));
    known.nameKey = known.departmentKey + u'\n' + known.foldedName;
    known.marker = markerOf(known.foldedName, m_markers);
    return known;
}

void NeighbourIndex::put(const Project& project, std::vector<ProjectId>* affected)
{
    const auto found = m_known.find(project.id.value());
    if (found != m_known.end()) {
        const Known& old = found->second;
        if (old.document == project.document && old.unitCode == project.unitCode &&
            old.unitName == project.unitName && old.name == project.name && old.goal == project.goal)
            return;
        remove(project.id, affected);
    }
    Known& known = m_known[project.id.value()];
    known = know(project);
    addName(project.id, known, affected);
    addGoal(project.id, known, affected);
    if (affected)
        affected->push_back(project.id);
}

void NeighbourIndex::remove(ProjectId project, std::vector<ProjectId>* affected)
{
    const auto found = m_known.find(project.value());
    if (found == m_known.end())
        return;
    removeName(project, found->second, affected);
    removeGoal(project, found->second, affected);
    m_known.erase(found);
}

void NeighbourIndex::addName(ProjectId id, const Known& known, Ids* affected)
{
    // A project names the first few of its namesakes only: one behind them concerns nobody else.
    Ids& namesakes = m_names[known.nameKey];
    if (insertSorted(namesakes, id) <= std::ptrdiff_t(Neighbours::kMaxOthers))
        append(affected, namesakes);

    Department& department = m_departments[known.departmentKey];
    const StandsOut before = whoStandsOut(department.marked.size(), department.unmarked.size());
    const QString markerBefore = mostCommon(department.markers);
    insertSorted(known.marker.isEmpty() ? department.unmarked : department.marked, id);
    if (!known.marker.isEmpty())
        ++department.markers[known.marker];
    if (before != whoStandsOut(department.marked.size(), department.unmarked.size()) ||
        markerBefore != mostCommon(department.markers)) {
        append(affected, department.marked);
        append(affected, department.unmarked);
    }
    countBrackets(id, known, 1, affected);
}

void NeighbourIndex::removeName(ProjectId id, const Known& known, Ids* affected)
{
    Ids& namesakes = m_names[known.nameKey];
    if (eraseSorted(namesakes, id) <= std::ptrdiff_t(Neighbours::kMaxOthers))
        append(affected, namesakes);
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
        append(affected, department.marked);
        append(affected, department.unmarked);
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
        append(affected, count.projects);
    if (count.projects.empty())
        m_brackets.remove(known.document);
}

void NeighbourIndex::addGoal(ProjectId id, Known& known, Ids* affected)
{
    const QString folded = text::folded(known.goal);
    if (folded.size() < m_parameters.minCopiedGoalLength)
        return;
    const auto [entry, isNew] = m_goals.try_emplace(key(known.document, folded));
    GoalText& goal = entry->second;
    known.goalText = &goal;
    if (isNew) {
        goal.folded = folded;
        goal.document = known.document;
        goal.order = likeness::stableHash(folded);
        const auto seed = static_cast<quint64>(known.document.value());
        goal.keys = likeness::keys(likeness::bigrams(folded), seed);
        for (const quint64 bucketKey : goal.keys) {
            Bucket& bucket = m_buckets[bucketKey];
            const auto at = std::upper_bound(
                bucket.begin(), bucket.end(), &goal, [](const GoalText* a, const GoalText* b) {
                    return a->order != b->order ? a->order < b->order : a->folded < b->folded;
                });
            bucket.insert(at, &goal);
        }
    }
    considerGoal(goal, insertSorted(goal.projects, id), affected);
}

/// The project at \a position of a goal's list came or went: who may have seen it?
void NeighbourIndex::considerGoal(const GoalText& goal, std::ptrdiff_t position, Ids* affected) const
{
    if (!affected)
        return;
    append(affected, around(goal.projects, position, kSight + 1));
    if (position > 2 * kSight)
        return;
    for (const GoalText* other : beside(goal))
        append(affected, other->projects);
}

void NeighbourIndex::removeGoal(ProjectId id, const Known& known, Ids* affected)
{
    if (!known.goalText)
        return;
    const auto entry = m_goals.find(key(known.document, known.goalText->folded));
    Q_ASSERT(entry != m_goals.end());
    GoalText& goal = entry->second;
    considerGoal(goal, eraseSorted(goal.projects, id), affected);
    if (!goal.projects.empty())
        return;
    for (const quint64 bucketKey : goal.keys) {
        const auto bucket = m_buckets.find(bucketKey);
        bucket->erase(std::ranges::find(*bucket, &goal));
        if (bucket->isEmpty())
            m_buckets.erase(bucket);
    }
    m_goals.erase(entry);
}

std::vector<const NeighbourIndex::GoalText*> NeighbourIndex::beside(const GoalText& goal) const
{
    std::vector<const GoalText*> result;
    for (const quint64 bucketKey : goal.keys) {
        const auto found = m_buckets.constFind(bucketKey);
        if (found == m_buckets.cend() || found->size() < 2)
            continue;
        const Bucket& bucket = *found;
        const qsizetype at = std::ranges::find(bucket, &goal) - bucket.begin();
        const qsizetype last = std::min(at + kReach, bucket.size() - 1);
        for (qsizetype i = std::max<qsizetype>(at - kReach, 0); i <= last; ++i) {
            if (i != at && std::ranges::find(result, bucket[i]) == result.end())
                result.push_back(bucket[i]);
        }
    }
    return result;
}

void NeighbourIndex::appendCopies(const Known& known, ProjectId self, const GoalText& goal, int likeness,
                                  std::vector<Neighbours::Other>& others) const
{
    size_t taken = 0;
    const auto position = std::ranges::lower_bound(goal.projects, self) - goal.projects.begin();
    const std::span<const ProjectId> seen =
        &goal == known.goalText ? around(goal.projects, position, kSight) : first(goal.projects, 2 * kSight);
    for (const ProjectId id : seen) {
        if (id == self || taken == Neighbours::kMaxOthers)
            continue;
        const Known& other = m_known.at(id.value());
        // Units of one kind (towns, schools) run a project of the same name with the same goal: no copy.
        if (other.departmentKey != known.departmentKey && other.foldedName == known.foldedName)
            continue;
        others.push_back({.id = id, .name = other.name, .goal = other.goal, .likeness = likeness});
        ++taken;
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
    for (const ProjectId id : first(namesakes, Neighbours::kMaxOthers + 1)) {
        if (id == project || result.namesakes.size() == Neighbours::kMaxOthers)
            continue;
        const Known& other = m_known.at(id.value());
        result.namesakes.push_back({.id = id, .name = other.name, .goal = other.goal});
    }

    const auto department = m_departments.constFind(known.departmentKey);
    const StandsOut who = whoStandsOut(department->marked.size(), department->unmarked.size());
    result.standsOutByMarker = who == (known.marker.isEmpty() ? StandsOut::Unmarked : StandsOut::Marked);
    result.isMarked = !known.marker.isEmpty();
    result.marker = known.marker.isEmpty() ? mostCommon(department->markers) : known.marker;
    if (const auto count = m_brackets.constFind(known.document); count != m_brackets.cend())
        result.usualBrackets = usual(count->fullWidth, count->halfWidth);

    if (!known.goalText)
        return result;
    appendCopies(known, project, *known.goalText, 100, result.copiedGoals);
    const std::vector<const GoalText*> candidates = beside(*known.goalText);
    const likeness::Bigrams own =
        candidates.empty() ? likeness::Bigrams() : likeness::bigrams(known.goalText->folded);
    for (const GoalText* candidate : candidates) {
        if (candidate->document != known.document)
            continue;
        // A text as large as the other in another order is alike but not equal.
        const int percent = std::min(99, likeness::percent(own, likeness::bigrams(candidate->folded)));
        if (percent >= m_parameters.copiedGoalPercent)
            appendCopies(known, project, *candidate, percent, result.copiedGoals);
    }
    std::ranges::sort(result.copiedGoals, {}, &Neighbours::Other::id);
    if (result.copiedGoals.size() > Neighbours::kMaxOthers)
        result.copiedGoals.resize(Neighbours::kMaxOthers);
    return result;
}

} // namespace budget
