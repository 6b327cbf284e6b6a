// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"

#include "core/rules/checkrun.h"
#include "core/rules/checkworkers.h"
#include "core/rules/neighbourindex.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace budget {

namespace {

constexpr int kSliceMilliseconds = 8;     // half a frame
constexpr int kPatienceMilliseconds = 15; // between two looks at the workers when nothing else is to do

using Ids = std::vector<ProjectId>;

void makeUnique(Ids& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Follows the decisions of a change, and collects the projects that they are about.
struct DecisionFollower
{
    DecisionIndex& decisions;
    Ids& ids;

    void operator()(const DecisionSet& c) const
    {
        decisions.follow(c);
        ids.push_back((c.after ? c.after : c.before)->subject.project);
    }
    void operator()(const ChangeGroup& group) const
    {
        for (const Change& change : group.changes)
            std::visit(*this, change.any);
    }
    template <typename T>
    void operator()(const T&) const
    {}
};

Checker::Counts& operator+=(Checker::Counts& a, const Checker::Counts& b)
{
    a.errors += b.errors;
    a.warnings += b.warnings;
    a.hints += b.hints;
    a.accepted += b.accepted;
    a.rejected += b.rejected;
    a.mended += b.mended;
    return a;
}

Checker::Counts negative(const Checker::Counts& counts)
{
    return {.errors = -counts.errors,
            .warnings = -counts.warnings,
            .hints = -counts.hints,
            .accepted = -counts.accepted,
            .rejected = -counts.rejected,
            .mended = -counts.mended};
}

void count(Checker::Counts& counts, Severity severity, FindingState state)
{
    switch (state) {
    case FindingState::Rejected: ++counts.rejected; return;
    case FindingState::Mended: ++counts.mended; return;
    case FindingState::Accepted: ++counts.accepted; break;
    case FindingState::Open: break;
    }
    switch (severity) {
    case Severity::Error: ++counts.errors; break;
    case Severity::Warning: ++counts.warnings; break;
    case Severity::Hint: ++counts.hints; break;
    }
}

} // namespace

class Checker::Private
{
public:
    /// What is known of one project. The joined findings follow once the index is complete.
    struct Entry
    {
        bool isChecked = false;
        bool isJoined = false; ///< only then is it known what is found no more
        std::vector<Finding> own;
        std::vector<Finding> joined;
        std::vector<Finding> all; ///< both, merged
        std::vector<Finding> mended;
        Counts counts;
    };

    Private(Checker& owner, const BudgetDocument& budgetDocument, std::shared_ptr<const Profile> ruleProfile,
            int limit)
        : q(owner)
        , document(budgetDocument)
        , profile(std::move(ruleProfile))
        , synchronousLimit(limit)
    {}

    void start();
    void follow(const Change& change);
    Entry& checked(const Project& project);
    bool checkOwn(const Project& project);
    bool checkJoined(const Project& project);
    void forget(ProjectId id);
    bool refresh(const Project& project, Entry& entry);
    [[nodiscard]] bool isSliced() const { return indexed < queue.size() || joined < queue.size(); }
    [[nodiscard]] bool isComplete() const { return !workers && !isSliced(); }
    void takeOver(Ids& changed);
    [[nodiscard]] std::pair<int, int> progress() const;
    [[nodiscard]] bool step(Ids& changed);

    Checker& q;
    const BudgetDocument& document;
    std::shared_ptr<const Profile> profile;
    int synchronousLimit;
    std::unique_ptr<NeighbourIndex> index;
    std::unordered_map<qint64, Entry> entries; ///< nodes stay where they are
    DecisionIndex decisions;
    Counts total;
    // The first check goes twice through the projects of the start: once to index each, once to join it. What
    // each shows by itself comes from the workers meanwhile.
    std::unique_ptr<CheckWorkers> workers; ///< null when all is taken over
    Ids queue;
    size_t indexed = 0;
    size_t joined = 0;
    QTimer timer;
};

void Checker::Private::start()
{
    timer.stop();
    workers.reset();
    entries.clear();
    total = {};
    index = std::make_unique<NeighbourIndex>(*profile);
    decisions.reset(document.decisions());
    queue.clear();
    indexed = joined = 0;
    for (const auto& project : document.projects())
        queue.push_back(project->id);
    if (document.projectCount() > synchronousLimit) {
        std::vector<ProjectPtr> snapshots(document.projects().begin(), document.projects().end());
        workers = std::make_unique<CheckWorkers>(std::move(snapshots), profile);
        timer.start(0);
        return;
    }
    Ids ignored;
    while (step(ignored))
        ;
}

/// One project further; false when nothing is left.
bool Checker::Private::step(Ids& changed)
{
    if (!isSliced())
        return false;
    const bool isIndexing = indexed < queue.size();
    const ProjectId id = queue[isIndexing ? indexed++ : joined++];
    const Project* project = document.project(id);
    bool isOther = false;
    if (project && isIndexing) {
        index->put(*project, nullptr);
        isOther = !workers && !entries[id.value()].isChecked && checkOwn(*project);
    } else if (project) { // null: removed since the start
        isOther = checkJoined(*project);
    }
    if (isOther)
        changed.push_back(id);
    if (!isSliced()) {
        queue = {};
        indexed = joined = 0;
    }
    return true;
}

/// How much of all is done.
std::pair<int, int> Checker::Private::progress() const
{
    const auto projects = static_cast<size_t>(document.projectCount());
    const size_t sliced = isSliced() ? indexed + joined : 2 * projects;
    const size_t checked = workers ? workers->taken() : projects;
    const size_t done = sliced + checked;
    // Projects may have come and gone: before the end something is always missing.
    const size_t all = isComplete() ? done : std::max(3 * projects, done + 1);
    return {static_cast<int>(done), static_cast<int>(all)};
}

/// Takes what the workers have found, where the document still is what they looked at.
void Checker::Private::takeOver(Ids& changed)
{
    if (!workers)
        return;
    for (CheckWorkers::Checked& checked : workers->take()) {
        const ProjectId id = checked.project->id;
        if (document.project(id) != checked.project)
            continue; // it was changed, and checked with the change
        Entry& entry = entries[id.value()];
        bool isOther = !entry.all.empty(); // one that was checked on the spot has not been announced yet
        if (!entry.isChecked) {
            entry.own = std::move(checked.findings);
            entry.isChecked = true;
            isOther = refresh(*checked.project, entry);
        }
        if (isOther)
            changed.push_back(id);
    }
    if (workers->isDone())
        workers.reset();
}

/// Merges and counts again; true when people see something else than before.
bool Checker::Private::refresh(const Project& project, Entry& entry)
{
    std::vector<Finding> all = merged(entry.own, entry.joined);
    std::vector<Finding> mended;
    if (entry.isJoined)
        mended = merged(decisions.mendedOf(project, all, *profile), {});
    Counts counts;
    for (const Finding& finding : all)
        count(counts, finding.severity, decisions.stateOf(finding));
    counts.mended += static_cast<int>(mended.size());
    const bool isOther = counts != entry.counts || all != entry.all || mended != entry.mended;
    total += negative(entry.counts);
    total += counts;
    entry.counts = counts;
    entry.all = std::move(all);
    entry.mended = std::move(mended);
    return isOther;
}

bool Checker::Private::checkOwn(const Project& project)
{
    Entry& entry = entries[project.id.value()];
    entry.own = checkProject(project, *profile);
    entry.isChecked = true;
    return refresh(project, entry);
}

bool Checker::Private::checkJoined(const Project& project)
{
    Entry& entry = entries[project.id.value()];
    const auto lookup = [this](ProjectId id) { return document.project(id); };
    entry.joined = checkNeighbours(project, *profile, resolved(index->of(project.id), lookup));
    entry.isJoined = true;
    return refresh(project, entry);
}

void Checker::Private::forget(ProjectId id)
{
    const auto found = entries.find(id.value());
    if (found == entries.end())
        return;
    total += negative(found->second.counts);
    entries.erase(found);
}

/// Checks the project now when its turn has not come yet.
Checker::Private::Entry& Checker::Private::checked(const Project& project)
{
    Entry& entry = entries[project.id.value()];
    if (!entry.isChecked)
        checkOwn(project);
    return entry;
}

void Checker::Private::follow(const Change& change)
{
    const Ids touched = touchedProjects(change);
    if (static_cast<int>(touched.size()) > synchronousLimit) {
        start(); // an import of a large document
        emit q.findingsReset();
        return;
    }
    Ids reconsidered; // about which was decided, or whose neighbours changed
    std::visit(DecisionFollower{decisions, reconsidered}, change.any);

    Ids changed = reconsidered; // another decision of the same kind has other words
    for (const ProjectId id : touched) {
        const Project* project = document.project(id);
        if (!project) {
            index->remove(id, &reconsidered);
            forget(id);
            changed.push_back(id);
            continue;
        }
        index->put(*project, &reconsidered);
        reconsidered.push_back(id); // a joining rule may read more than the index does
        if (checkOwn(*project))
            changed.push_back(id);
    }
    makeUnique(reconsidered);
    if (!isComplete()) // they take their turn once more, when all are indexed
        queue.insert(queue.end(), reconsidered.begin(), reconsidered.end());
    for (const ProjectId id : reconsidered) {
        const Project* project = document.project(id);
        const bool isOther =
            project && (isComplete() ? checkJoined(*project) : refresh(*project, checked(*project)));
        if (isOther)
            changed.push_back(id);
    }
    makeUnique(changed);
    if (!changed.empty())
        emit q.findingsChanged(changed);
}

Checker::Checker(const BudgetDocument& document, std::shared_ptr<const Profile> profile, QObject* parent)
    : Checker(document, std::move(profile), kSynchronousLimit, parent)
{}

Checker::Checker(const BudgetDocument& document, std::shared_ptr<const Profile> profile, int synchronousLimit,
                 QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, document, std::move(profile), synchronousLimit))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { checkSlice(kSliceMilliseconds); });
    connect(&document, &BudgetDocument::applied, this, [this](const Change& change) { d->follow(change); });
    connect(&document, &BudgetDocument::wasReset, this, [this] {
        d->start();
        emit findingsReset();
    });
    d->start();
}

Checker::~Checker() = default;

void Checker::checkSlice(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    Ids changed;
    d->takeOver(changed);
    // The queue is dropped with its last step.
    while (d->step(changed) && d->isSliced() && clock.elapsed() < milliseconds)
        ;
    if (d->isComplete())
        d->timer.stop();
    else if (!d->isSliced())
        d->timer.start(kPatienceMilliseconds);
    makeUnique(changed);
    if (!changed.empty())
        emit findingsChanged(changed);
    const auto [done, all] = d->progress();
    emit progressed(done, all);
}

const std::vector<Finding>& Checker::findings(ProjectId project) const
{
    static const std::vector<Finding> kNone;
    const Project* known = d->document.project(project);
    return known ? d->checked(*known).all : kNone;
}

const std::vector<Finding>& Checker::mended(ProjectId project) const
{
    static const std::vector<Finding> kNone;
    const Project* known = d->document.project(project);
    return known ? d->checked(*known).mended : kNone;
}

const Decision* Checker::decision(const Finding& finding) const
{
    return d->decisions.of(finding);
}

FindingState Checker::state(const Finding& finding) const
{
    return d->decisions.stateOf(finding);
}

Checker::Counts Checker::counts(ProjectId project) const
{
    const Project* known = d->document.project(project);
    return known ? d->checked(*known).counts : Counts();
}

Checker::Counts Checker::countsSoFar(ProjectId project) const
{
    const auto found = d->entries.find(project.value());
    return found == d->entries.end() ? Counts() : found->second.counts;
}

Checker::Counts Checker::total() const
{
    return d->total;
}

bool Checker::isComplete() const
{
    return d->isComplete();
}

const Profile& Checker::profile() const
{
    return *d->profile;
}

void Checker::setProfile(std::shared_ptr<const Profile> profile)
{
    d->profile = std::move(profile);
    d->start();
    emit findingsReset();
}

} // namespace budget
