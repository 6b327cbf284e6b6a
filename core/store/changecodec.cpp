// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changecodec.h"

#include "core/store/jsonvalues.h"
#include "core/store/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <iterator>
#include <map>

namespace budget::changecodec {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, std::variant_size_v<Change::Any>> kKindWords{
    "fieldEdited"_L1,      "rowInserted"_L1,     "rowRemoved"_L1,      "rowMoved"_L1,
    "projectsInserted"_L1, "projectsRemoved"_L1, "projectReplaced"_L1, "reviewSet"_L1,
    "threadSet"_L1,        "decisionSet"_L1,     "documentSet"_L1,     "group"_L1,
};

/// What "decisionSet" was before version 3.
constexpr QLatin1String kWaiverWord = "waiverSet"_L1;

constexpr std::array<QLatin1String, 10> kGroupWords{
    "import"_L1,   "reimport"_L1, "paste"_L1,     "rowsRemoved"_L1, "replaceAll"_L1,
    "bulkEdit"_L1, "revert"_L1,   "decisions"_L1, "fixes"_L1,       "lookedAt"_L1};
static_assert(static_cast<size_t>(ChangeGroup::Kind::LookedAt) + 1 == kGroupWords.size());

/// Groups hold no groups in practice; a payload that nests deeper than this was not written by us.
constexpr int kMaxDepth = 4;

/// Runs of consecutive ids, [[1, 74000]], so that a large import stays a short line of the log.
QJsonArray idsToJson(const std::vector<ProjectPtr>& projects)
{
    QJsonArray runs;
    for (size_t first = 0; first < projects.size();) {
        size_t last = first;
        while (last + 1 < projects.size() && projects[last + 1]->id.value() == projects[last]->id.value() + 1)
            ++last;
        runs.append(QJsonArray{projects[first]->id.value(), projects[last]->id.value()});
        first = last + 1;
    }
    return runs;
}

/// Tables first … last of one change that brings or takes them.
struct IdRun
{
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<std::vector<IdRun>> runsFrom(const QJsonValue& value)
{
    std::vector<IdRun> runs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& run : array) {
        runs.push_back({run.toArray().at(0).toInteger(), run.toArray().at(1).toInteger()});
        if (runs.back().first <= 0 || runs.back().last < runs.back().first)
            return std::nullopt;
    }
    return runs;
}

/// Runs of which no two share a table.
class DistinctRuns
{
public:
    /// False when the run shares a table with one that was added before.
    [[nodiscard]] bool add(const IdRun& run)
    {
        const auto next = m_lasts.upper_bound(run.last);
        if (next != m_lasts.begin() && std::prev(next)->second >= run.first)
            return false;
        m_lasts.emplace_hint(next, run.first, run.last);
        return true;
    }

private:
    std::map<qint64, qint64> m_lasts; ///< by the first of each
};

template <typename T>
void insertSides(QJsonObject& object, const std::optional<T>& before, const std::optional<T>& after)
{
    if (before)
        object.insert(u"before"_s, json::toJson(*before));
    if (after)
        object.insert(u"after"_s, json::toJson(*after));
}

struct Encoder
{
    QJsonObject operator()(const FieldEdited& c) const
    {
        QJsonObject object = json::toJson(c.address);
        object.insert(u"before"_s, c.before);
        object.insert(u"after"_s, c.after);
        return object;
    }
    QJsonObject operator()(const IndicatorInserted& c) const { return row(c.project, c.position, c.row); }
    QJsonObject operator()(const IndicatorRemoved& c) const { return row(c.project, c.position, c.row); }
    QJsonObject operator()(const IndicatorMoved& c) const
    {
        return {{u"project"_s, c.project.value()}, {u"from"_s, c.from}, {u"to"_s, c.to}};
    }
    QJsonObject operator()(const ProjectsInserted& c) const
    {
        return {{u"position"_s, c.position}, {u"ids"_s, idsToJson(c.projects)}};
    }
    QJsonObject operator()(const ProjectsRemoved& c) const
    {
        return {{u"position"_s, c.position}, {u"ids"_s, idsToJson(c.projects)}};
    }
    /// The new table holds only what differs from the old one: mostly a few cells and the line numbers.
    QJsonObject operator()(const ProjectReplaced& c) const
    {
        const QJsonObject before = json::toJson(*c.before);
        const QJsonObject after = json::toJson(*c.after);
        QJsonObject differing;
        for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
            if (before.value(it.key()) != it.value())
                differing.insert(it.key(), it.value());
        }
        QJsonArray gone;
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            if (!after.contains(it.key()))
                gone.append(it.key());
        }
        QJsonObject object{{u"before"_s, before}, {u"differing"_s, differing}};
        if (!gone.isEmpty())
            object.insert(u"gone"_s, gone);
        return object;
    }
    QJsonObject operator()(const ReviewSet& c) const
    {
        return {{u"project"_s, c.project.value()},
                {u"before"_s, json::toJson(c.before)},
                {u"after"_s, json::toJson(c.after)}};
    }
    QJsonObject operator()(const ThreadSet& c) const { return sides(c.before, c.after); }
    QJsonObject operator()(const DecisionSet& c) const { return sides(c.before, c.after); }
    QJsonObject operator()(const SourceDocumentSet& c) const { return sides(c.before, c.after); }
    QJsonObject operator()(const ChangeGroup& group) const
    {
        QJsonArray changes;
        for (const Change& change : group.changes)
            changes.append(toObject(change));
        return {{u"group"_s, words::wordOf(kGroupWords, group.kind)}, {u"changes"_s, changes}};
    }

    static QJsonObject toObject(const Change& change)
    {
        QJsonObject object = std::visit(Encoder(), change.any);
        object.insert(u"kind"_s, kindWord(change));
        return object;
    }

private:
    static QJsonObject row(ProjectId project, int position, const Indicator& row)
    {
        return {{u"project"_s, project.value()}, {u"position"_s, position}, {u"row"_s, json::toJson(row)}};
    }
    template <typename T>
    static QJsonObject sides(const std::optional<T>& before, const std::optional<T>& after)
    {
        QJsonObject object;
        insertSides(object, before, after);
        return object;
    }
};

/// Reads one alternative after the other; nothing for what encode() does not write.
class Decoder
{
public:
    explicit Decoder(const ProjectSource& projects)
        : m_projects(projects)
    {}

    std::optional<Change> change(const QJsonObject& object, int depth = 0)
    {
        const QString kind = object[u"kind"].toString();
        if (kind == kKindWords[0])
            return fieldEdited(object);
        if (kind == kKindWords[1])
            return row<IndicatorInserted>(object);
        if (kind == kKindWords[2])
            return row<IndicatorRemoved>(object);
        if (kind == kKindWords[3])
            return IndicatorMoved{project(object), object[u"from"].toInt(), object[u"to"].toInt()};
        if (kind == kKindWords[4])
            return projects<ProjectsInserted>(object, m_inserted);
        if (kind == kKindWords[5])
            return projects<ProjectsRemoved>(object, m_removed);
        if (kind == kKindWords[6])
            return replaced(object);
        if (kind == kKindWords[7])
            return review(object);
        if (kind == kKindWords[8])
            return sides<ThreadSet, Thread>(object, json::threadFrom);
        if (kind == kKindWords[9])
            return sides<DecisionSet, Decision>(object, json::decisionFrom);
        if (kind == kWaiverWord)
            return sides<DecisionSet, Decision>(object, json::decisionFromWaiver);
        if (kind == kKindWords[10])
            return sides<SourceDocumentSet, SourceDocument>(object, json::sourceDocumentFrom);
        if (kind == kKindWords[11] && depth < kMaxDepth)
            return group(object, depth);
        return std::nullopt;
    }

private:
    static ProjectId project(const QJsonObject& object) { return ProjectId(object[u"project"].toInteger()); }

    static std::optional<Change> fieldEdited(const QJsonObject& object)
    {
        const auto address = json::addressFrom(object);
        if (!address)
            return std::nullopt;
        return FieldEdited{*address, object[u"before"].toString(), object[u"after"].toString()};
    }

    template <typename T>
    static std::optional<Change> row(const QJsonObject& object)
    {
        auto row = json::indicatorFrom(object[u"row"].toObject());
        if (!row)
            return std::nullopt;
        return T{project(object), object[u"position"].toInt(), std::move(*row)};
    }

    /// A change brings or takes a table once at most, and the source ends a run at the first table that it
    /// does not know: so a line of a few bytes cannot ask for more tables than there are.
    template <typename T>
    std::optional<Change> projects(const QJsonObject& object, DistinctRuns& known)
    {
        const auto runs = runsFrom(object[u"ids"]);
        if (!runs)
            return std::nullopt;
        T result;
        result.position = object[u"position"].toInt();
        for (const IdRun& run : *runs) {
            if (!known.add(run))
                return std::nullopt;
            for (qint64 id = run.first;; ++id) {
                result.projects.push_back(m_projects(ProjectId(id)));
                if (!result.projects.back())
                    return std::nullopt;
                if (id == run.last)
                    break;
            }
        }
        return result;
    }

    static std::optional<Change> replaced(const QJsonObject& object)
    {
        const QJsonObject beforeObject = object[u"before"].toObject();
        QJsonObject afterObject = beforeObject;
        const QJsonObject differing = object[u"differing"].toObject();
        for (auto it = differing.constBegin(); it != differing.constEnd(); ++it)
            afterObject.insert(it.key(), it.value());
        const QJsonArray gone = object[u"gone"].toArray();
        for (const QJsonValue& key : gone)
            afterObject.remove(key.toString());
        auto before = json::projectFrom(beforeObject);
        auto after = json::projectFrom(afterObject);
        if (!before || !after)
            return std::nullopt;
        return ProjectReplaced{std::make_shared<Project>(std::move(*before)),
                               std::make_shared<Project>(std::move(*after))};
    }

    static std::optional<Change> review(const QJsonObject& object)
    {
        auto before = json::reviewFrom(object[u"before"].toObject());
        auto after = json::reviewFrom(object[u"after"].toObject());
        if (!before || !after)
            return std::nullopt;
        return ReviewSet{project(object), std::move(*before), std::move(*after)};
    }

    template <typename T, typename Side, typename Read>
    static std::optional<Change> sides(const QJsonObject& object, Read read)
    {
        T result;
        if (object.contains(u"before")) {
            result.before = read(object[u"before"].toObject());
            if (!result.before)
                return std::nullopt;
        }
        if (object.contains(u"after")) {
            result.after = read(object[u"after"].toObject());
            if (!result.after)
                return std::nullopt;
        }
        if (!result.before && !result.after)
            return std::nullopt;
        return result;
    }

    std::optional<Change> group(const QJsonObject& object, int depth)
    {
        const auto kind = words::valueOf<ChangeGroup::Kind>(kGroupWords, object[u"group"].toString());
        if (!kind)
            return std::nullopt;
        ChangeGroup result{*kind, {}};
        const QJsonArray changes = object[u"changes"].toArray();
        for (const QJsonValue& value : changes) {
            auto part = change(value.toObject(), depth + 1);
            if (!part)
                return std::nullopt;
            result.changes.push_back(std::move(*part));
        }
        return result;
    }

    const ProjectSource& m_projects;
    DistinctRuns m_inserted;
    DistinctRuns m_removed;
};

Result<QJsonObject> parsed(const QByteArray& payload)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::WorkspaceCorrupt, u"change log: "_s + error.errorString());
    const int version = document[u"v"].toInt();
    if (version > kVersion)
        return fail(ErrorCode::WorkspaceNewer, u"change log %1"_s.arg(version));
    return document.object();
}

} // namespace

QLatin1String kindWord(const Change& change)
{
    return kKindWords[change.any.index()];
}

QByteArray encode(const Change& change)
{
    QJsonObject object = Encoder::toObject(change);
    object.insert(u"v"_s, kVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Change> decode(const QByteArray& payload, const ProjectSource& projects)
{
    const QJsonObject object = TRY(parsed(payload));
    std::optional<Change> change = Decoder(projects).change(object);
    if (!change)
        return fail(ErrorCode::WorkspaceCorrupt, u"change log: %1"_s.arg(object[u"kind"].toString()));
    return std::move(*change);
}

} // namespace budget::changecodec
