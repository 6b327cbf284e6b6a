// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"

#include "core/rules/checkrun.h"
#include "core/rules/neighbourindex.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <unordered_map>

namespace budget {

namespace {

constexpr int kSliceMilliseconds = 8; // half a frame

using Ids = std::vector<ProjectId>;

void makeUnique(Ids& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The projects whose waivers a change touches.
struct WaiverCollector
{
    Ids& ids;
    bool& any;

    void operator()(const WaiverSet& c) const
    {
        any = true;
        for (const std::optional<Waiver>& waiver : {c.before, c.after}) {
            if (waiver)
                ids.push_back(waiver->subject.project);
        }
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
    a.waived += b.waived;
    return a;
}

Checker::Counts negative(const Checker::Counts& counts)
{
    return {-counts.errors, -counts.warnings, -counts.hints, -counts.waived};
}

} // namespace

class Checker::Private
{
public:
    /// What is known of one project. The joined findings follow once the index is complete.
    struct Entry
    {
        bool isChecked = false;
        std::vector<Finding> own;
        std::vector<Finding> joined;
        std::vector<Finding> all; ///< both, merged
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
    bool refresh(Entry& entry);
    [[nodiscard]] bool isComplete() const { return indexed >= queue.size() && joined >= queue.size(); }
    [[nodiscard]] bool step(Ids& changed);
    void rebuildWaivers();

    Checker& q;
    const BudgetDocument& document;
    std::shared_ptr<const Profile> profile;
    int synchronousLimit;
    std::unique_ptr<NeighbourIndex> index;
    std::unordered_map<qint64, Entry> entries; ///< nodes stay where they are
    QHash<Subject, int> waivers;               ///< by subject with its rule, to the document's list
    Counts total;
    // The first check goes twice through the projects of the start: once to index each, once to join it.
    Ids queue;
    size_t indexed = 0;
    size_t joined = 0;
    QTimer timer;
};

void Checker::Private::rebuildWaivers()
{
    waivers.clear();
    for (size_t i = 0; i < document.waivers().size(); ++i) {
        Subject key = document.waivers()[i].subject;
        key.rule = document.waivers()[i].rule;
        waivers.insert(key, static_cast<int>(i));
    }
}

void Checker::Private::start()
{
    timer.stop();
    entries.clear();
    total = {};
    index = std::make_unique<NeighbourIndex>(*profile);
    rebuildWaivers();
    queue.clear();
    indexed = joined = 0;
    for (const auto& project : document.projects())
        queue.push_back(project->id);
    if (document.projectCount() > synchronousLimit) {
        timer.start();
        return;
    }
    Ids ignored;
    while (step(ignored))
        ;
}

/// One project further; false when nothing is left.
bool Checker::Private::step(Ids& changed)
{
    if (isComplete())
        return false;
    const bool isIndexing = indexed < queue.size();
    const ProjectId id = queue[isIndexing ? indexed++ : joined++];
    const Project* project = document.project(id);
    bool isOther = false;
    if (project && isIndexing) {
        index->put(*project, nullptr);
        const Entry& entry = entries[id.value()];
        // One that was checked on the spot has not been announced yet.
        isOther = entry.isChecked ? !entry.all.empty() : checkOwn(*project);
    } else if (project) { // null: removed since the start
        isOther = checkJoined(*project);
    }
    if (isOther)
        changed.push_back(id);
    if (isComplete()) {
        queue = {};
        indexed = joined = 0;
    }
    return true;
}

/// Merges and counts again; true when people see something else than before.
bool Checker::Private::refresh(Entry& entry)
{
    std::vector<Finding> all = merged(entry.own, entry.joined);
    Counts counts;
    for (const Finding& finding : all) {
        if (q.waiver(finding))
            ++counts.waived;
        else
            ++(finding.severity == Severity::Error     ? counts.errors
               : finding.severity == Severity::Warning ? counts.warnings
                                                       : counts.hints);
    }
    const bool isOther = counts != entry.counts || all != entry.all;
    total += negative(entry.counts);
    total += counts;
    entry.counts = counts;
    entry.all = std::move(all);
    return isOther;
}

bool Checker::Private::checkOwn(const Project& project)
{
    Entry& entry = entries[project.id.value()];
    entry.own = checkProject(project, *profile);
    entry.isChecked = true;
    return refresh(entry);
}

bool Checker::Private::checkJoined(const Project& project)
{
    Entry& entry = entries[project.id.value()];
    const auto lookup = [this](ProjectId id) { return document.project(id); };
    entry.joined = checkNeighbours(project, *profile, resolved(index->of(project.id), lookup));
    return refresh(entry);
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
    Ids reconsidered; // whose waivers changed, or whose neighbours did
    bool hasWaivers = false;
    std::visit(WaiverCollector{reconsidered, hasWaivers}, change.any);
    if (hasWaivers)
        rebuildWaivers();

    Ids changed;
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
        const bool isOther = project && (isComplete() ? checkJoined(*project) : refresh(checked(*project)));
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
    d->timer.setInterval(0);
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
    const auto all = static_cast<int>(2 * d->queue.size());
    // The queue is dropped with its last step.
    while (d->step(changed) && !d->isComplete() && clock.elapsed() < milliseconds)
        ;
    if (d->isComplete())
        d->timer.stop();
    makeUnique(changed);
    if (!changed.empty())
        emit findingsChanged(changed);
    emit progressed(d->isComplete() ? all : static_cast<int>(d->indexed + d->joined), all);
}

const std::vector<Finding>& Checker::findings(ProjectId project) const
{
    static const std::vector<Finding> kNone;
    const Project* known = d->document.project(project);
    return known ? d->checked(*known).all : kNone;
}

const Waiver* Checker::waiver(const Finding& finding) const
{
    if (d->waivers.isEmpty())
        return nullptr;
    Subject key = finding.subject;
    key.rule = finding.rule;
    const auto found = d->waivers.constFind(key);
    if (found == d->waivers.cend())
        return nullptr;
    const Waiver& waiver = d->document.waivers()[static_cast<size_t>(*found)];
    return waiver.fingerprint == finding.fingerprint ? &waiver : nullptr;
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
