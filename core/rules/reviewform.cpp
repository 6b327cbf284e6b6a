// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/reviewform.h"

#include "core/rules/findinggroups.h"
#include "core/rules/jsonlines.h"
#include "core/rules/rule.h"

#include <QJsonArray>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, 4> kFormDimensions{"completeness"_L1, "relevance"_L1, "adequacy"_L1,
                                                       "feasibility"_L1};

/// Reads the object "reviewForm" of a profile, strictly: an unknown key is an error as anywhere in a profile.
class FormReader
{
public:
    explicit FormReader(const QByteArray& json)
        : m_json(json)
    {}

    Result<> read(const QJsonObject& object)
    {
        TRY(checkKeys(object, {u"deductions"_s, u"grades"_s, u"items"_s}, {}));
        TRY(readDeductions(object.value(u"deductions"_s).toObject()));
        TRY(readGrades(object.value(u"grades"_s).toObject()));
        const QJsonArray items = object.value(u"items"_s).toArray();
        if (items.isEmpty())
            return invalid({u"items"_s}, FileFault::ItemsExpected);
        for (const QJsonValue& item : items)
            TRY(readItem(item.toObject()));
        return {};
    }

    ReviewForm form;

private:
    [[nodiscard]] Error invalid(const QStringList& path, FileFault fault,
                                const QStringList& values = {}) const
    {
        return invalidAt(m_json, QStringList(u"reviewForm"_s) + path, fault, values);
    }

    [[nodiscard]] Result<> checkKeys(const QJsonObject& object, const QStringList& known,
                                     const QStringList& path) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                return invalid(path + QStringList(it.key()), FileFault::UnknownKey);
        }
        return {};
    }

    [[nodiscard]] Result<Weight> points(const QJsonValue& value, const QStringList& path) const
    {
        // As everywhere in a profile: whole numbers, or texts such as "0.5", which are exact.
        const auto points = value.isString()           ? Weight::parse(value.toString())
                            : value.toInteger(-1) >= 0 ? std::optional(Weight::fromInteger(value.toInteger()))
                                                       : std::nullopt;
        if (!points || *points < Weight() || *points > Weight::fromInteger(1000))
            return invalid(path, FileFault::PointsExpected);
        return *points;
    }

    Result<> readDeductions(const QJsonObject& object)
    {
        const QString key = u"deductions"_s;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto severity = std::ranges::find(kSeverityWords, it.key());
            if (severity == kSeverityWords.end())
                return invalid({key, it.key()}, FileFault::OneOfExpected,
                               {u"error"_s, u"warning"_s, u"hint"_s});
            form.deductions[static_cast<size_t>(severity - kSeverityWords.begin())] =
                TRY(points(it.value(), {key, it.key()}));
        }
        return {};
    }

    Result<> readGrades(const QJsonObject& object)
    {
        const QString key = u"grades"_s;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto grade = std::ranges::find(kGradeWords, it.key());
            if (grade == kGradeWords.end() || grade == kGradeWords.begin())
                return invalid({key, it.key()}, FileFault::OneOfExpected,
                               {u"excellent"_s, u"good"_s, u"fair"_s, u"poor"_s});
            form.floors.push_back(
                {static_cast<Grade>(grade - kGradeWords.begin()), TRY(points(it.value(), {key, it.key()}))});
        }
        std::ranges::sort(form.floors, {}, &ReviewForm::Floor::grade);
        if (!std::ranges::is_sorted(form.floors, std::ranges::greater(), &ReviewForm::Floor::points))
            return invalid({key}, FileFault::GradesUpsideDown);
        return {};
    }

    Result<> readItem(const QJsonObject& object)
    {
        ReviewItem item;
        item.id = object.value(u"id"_s).toString();
        if (item.id.isEmpty() || std::ranges::find(form.items, item.id, &ReviewItem::id) != form.items.end())
            return invalid({u"items"_s}, FileFault::IdMissing,
                           item.id.isEmpty() ? QStringList() : QStringList(item.id));
        const QStringList path{u"items"_s, u'=' + item.id};
        TRY(checkKeys(object, {u"id"_s, u"dimension"_s, u"title"_s, u"points"_s, u"rules"_s}, path));
        const auto dimension = std::ranges::find(kFormDimensions, object.value(u"dimension"_s).toString());
        if (dimension == kFormDimensions.end())
            return invalid(path, FileFault::OneOfExpected,
                           {u"completeness"_s, u"relevance"_s, u"adequacy"_s, u"feasibility"_s});
        item.dimension = static_cast<Dimension>(dimension - kFormDimensions.begin());
        const QJsonObject title = object.value(u"title"_s).toObject();
        item.chineseTitle = title.value(u"zh_CN"_s).toString();
        item.englishTitle = title.value(u"en"_s).toString();
        if (item.chineseTitle.isEmpty() || item.englishTitle.isEmpty())
            return invalid(path, FileFault::TextExpected, {u"title.zh_CN"_s, u"title.en"_s});
        item.points = TRY(points(object.value(u"points"_s), path));
        item.takesOthers = !object.contains(u"rules"_s);
        const QJsonArray rules = object.value(u"rules"_s).toArray();
        for (const QJsonValue& rule : rules) {
            if (!findRule(rule.toString()))
                return invalid(path, FileFault::UnknownRule, {rule.toString()});
            item.rules.append(rule.toString());
        }
        form.items.push_back(std::move(item));
        return {};
    }

    const QByteArray& m_json;
};

} // namespace

const ReviewItem* ReviewForm::itemOf(const Finding& finding) const
{
    auto found = std::ranges::find_if(
        items, [&](const ReviewItem& item) { return item.rules.contains(finding.rule); });
    if (found == items.end()) {
        found = std::ranges::find_if(items, [&](const ReviewItem& item) {
            return item.takesOthers && item.dimension == finding.dimension;
        });
    }
    return found == items.end() ? nullptr : &*found;
}

Weight ReviewForm::fullPoints() const
{
    Weight sum;
    for (const ReviewItem& item : items)
        sum += item.points;
    return sum;
}

Grade ReviewForm::gradeFor(Weight points) const
{
    const auto found =
        std::ranges::find_if(floors, [&](const Floor& floor) { return points >= floor.points; });
    return found == floors.end() ? Grade::None : found->grade;
}

Result<std::shared_ptr<const ReviewForm>> readReviewForm(const QByteArray& json, const QJsonObject& form)
{
    FormReader reader(json);
    TRY(reader.read(form));
    return std::shared_ptr<const ReviewForm>(std::make_shared<ReviewForm>(std::move(reader.form)));
}

std::vector<ItemSuggestion> suggestedScores(const ReviewForm& form, std::span<const Finding> faults)
{
    std::vector<ItemSuggestion> suggestions;
    suggestions.reserve(form.items.size());
    for (const ReviewItem& item : form.items)
        suggestions.push_back({.points = item.points, .deductions = {}});
    for (const FindingGroup& group : groupsOf(faults)) {
        const Finding& leader = faults[group.members.front()];
        const ReviewItem* const item = form.itemOf(leader);
        if (!item)
            continue;
        ItemSuggestion& suggestion = suggestions[static_cast<size_t>(item - form.items.data())];
        suggestion.deductions.push_back(
            {.findings = group.members, .points = form.deductions[static_cast<size_t>(leader.severity)]});
    }
    for (ItemSuggestion& suggestion : suggestions) {
        std::ranges::stable_sort(suggestion.deductions, std::ranges::greater(), &Deduction::points);
        for (Deduction& deduction : suggestion.deductions) {
            deduction.points = std::min(deduction.points, suggestion.points);
            suggestion.points = suggestion.points - deduction.points;
        }
    }
    return suggestions;
}

} // namespace budget
