// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/identity.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace budget::identity {

namespace {

constexpr QChar kSeparator(0x1F);
constexpr int kSame = 1000;
/// From here on two readings count as one. A renamed project with the same rows, a row with the same values
/// and half of its name changed reach it; two projects of one unit that only share common rows do not.
constexpr int kAlikeEnough = 600;
/// Comparing everything with everything is for the handful that is left over, not for two whole workspaces.
constexpr size_t kMaxPairs = 1'000'000;
constexpr qsizetype kMaxCompared = 120;

struct Pair
{
    int score;
    int now;
    int before;
};

/// Pairs up equal keys; exact repeats in their order.
std::vector<int> matchKeys(const std::vector<QString>& before, const std::vector<QString>& now)
{
    QHash<QString, std::vector<int>> places;
    for (size_t i = before.size(); i-- > 0;) { // backwards, so that the first repeat is the last in its list
        if (!before[i].isNull())
            places[before[i]].push_back(static_cast<int>(i));
    }
    std::vector<int> partners(now.size(), -1);
    for (size_t i = 0; i < now.size(); ++i) {
        const auto found = places.find(now[i]);
        if (found == places.end() || found->empty())
            continue;
        partners[i] = found->back();
        found->pop_back();
    }
    return partners;
}

std::vector<int> unmatched(const std::vector<int>& partners)
{
    std::vector<int> result;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] < 0)
            result.push_back(static_cast<int>(i));
    }
    return result;
}

std::vector<int> unused(size_t count, const std::vector<int>& partners)
{
    std::vector<bool> isUsed(count, false);
    for (const int partner : partners) {
        if (partner >= 0)
            isUsed[static_cast<size_t>(partner)] = true;
    }
    std::vector<int> result;
    for (size_t i = 0; i < count; ++i) {
        if (!isUsed[i])
            result.push_back(static_cast<int>(i));
    }
    return result;
}

QString printed(const Indicator& row, Field field)
{
    return text::folded(row.originalText(field));
}

QSet<QString> rowKeysOf(const Project& project)
{
    QSet<QString> keys;
    for (const Indicator& row : project.indicators) {
        if (row.sourceRow > 0)
            keys.insert(rowKey(row));
    }
    return keys;
}

QString unitKey(const Project& project)
{
    for (const Field field : {Field::UnitCode, Field::UnitName}) {
        const QString unit = project.originalText(field);
        if (!unit.isEmpty())
            return text::folded(unit);
    }
    return text::folded(project.originalText(Field::Department));
}

/// What is compared of a project that has no equal.
struct ProjectTraits
{
    explicit ProjectTraits(const Project& project)
        : unit(unitKey(project))
        , name(text::folded(project.originalText(Field::ProjectName)))
        , rows(rowKeysOf(project))
    {}
    QString unit;
    QString name;
    QSet<QString> rows;
};

int likenessOf(const ProjectTraits& a, const ProjectTraits& b)
{
    qsizetype common = 0;
    for (const QString& key : a.rows)
        common += b.rows.contains(key) ? 1 : 0;
    const qsizetype all = a.rows.size() + b.rows.size();
    const int rows = all == 0 ? 0 : static_cast<int>(kSame * 2 * common / all);
    const int points = (likeness(a.name, b.name) + rows) / 2;
    return a.unit == b.unit ? points : points * 9 / 10;
}

/// What an equal cell of two rows counts, beside their names.
struct CellWorth
{
    Field field;
    int points;
};
constexpr std::array kCellWorths{CellWorth{Field::Level1, 70}, CellWorth{Field::Level2, 70},
                                 CellWorth{Field::Unit, 60},   CellWorth{Field::Operator, 40},
                                 CellWorth{Field::Value, 100}, CellWorth{Field::IndicatorWeight, 60}};

/// What is compared of a row that has no equal.
struct RowTraits
{
    explicit RowTraits(const Indicator& row)
        : name(printed(row, Field::IndicatorName))
    {
        for (size_t i = 0; i < kCellWorths.size(); ++i)
            cells[i] = printed(row, kCellWorths[i].field);
    }
    QString name;
    std::array<QString, kCellWorths.size()> cells;
};

int likenessOf(const RowTraits& a, const RowTraits& b)
{
    int points = likeness(a.name, b.name) * 6 / 10;
    for (size_t i = 0; i < kCellWorths.size(); ++i)
        points += a.cells[i] == b.cells[i] ? kCellWorths[i].points : 0;
    return points;
}

/// Pairs up what is left over by likeness, the best pairs first. What is compared of each is worked out once.
template <typename Traits, typename Source>
void matchAlike(std::vector<int>& partners, const std::vector<int>& before, const Source& source,
                const CancelToken& cancel)
{
    const std::vector<int> now = unmatched(partners);
    if (now.empty() || before.empty() || now.size() > kMaxPairs / before.size())
        return;
    std::vector<Traits> earlier;
    earlier.reserve(before.size());
    for (const int b : before)
        earlier.emplace_back(source.before(b));
    std::vector<Pair> pairs;
    for (const int n : now) {
        const Traits later(source.now(n));
        for (size_t i = 0; i < before.size(); ++i) {
            if (cancel.isCancelled())
                return;
            const int points = likenessOf(later, earlier[i]);
            if (points >= kAlikeEnough)
                pairs.push_back({points, n, before[i]});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::score);
    QSet<int> taken;
    for (const Pair& pair : pairs) {
        if (partners[static_cast<size_t>(pair.now)] >= 0 || taken.contains(pair.before))
            continue;
        partners[static_cast<size_t>(pair.now)] = pair.before;
        taken.insert(pair.before);
    }
}

} // namespace

QString projectKey(const Project& project)
{
    return unitKey(project) + kSeparator + text::folded(project.originalText(Field::ProjectName));
}

bool mayBeOfOneUnit(const Project& a, const Project& b)
{
    const QString unitA = unitKey(a);
    const QString unitB = unitKey(b);
    return unitA == unitB || unitA.isEmpty() || unitB.isEmpty();
}

QString rowKey(const Indicator& row)
{
    return printed(row, Field::Level1) + kSeparator + printed(row, Field::Level2) + kSeparator +
           printed(row, Field::IndicatorName);
}

int likeness(QStringView a, QStringView b)
{
    a = a.left(kMaxCompared);
    b = b.left(kMaxCompared);
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0 || a == b)
        return kSame;
    // Levenshtein, one row of the table at a time.
    std::array<int, kMaxCompared + 1> row{};
    for (size_t j = 0; j <= static_cast<size_t>(b.size()); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({row[at] + 1, row[at + 1] + 1, replaced});
        }
    }
    const int distance = row[static_cast<size_t>(b.size())];
    return kSame - static_cast<int>(kSame * distance / longer);
}

std::vector<int> matchProjects(std::span<const ProjectPtr> before, std::span<const ProjectPtr> now,
                               const CancelToken& cancel)
{
    struct Source
    {
        std::span<const ProjectPtr> earlier;
        std::span<const ProjectPtr> later;
        [[nodiscard]] const Project& before(int i) const { return *earlier[static_cast<size_t>(i)]; }
        [[nodiscard]] const Project& now(int i) const { return *later[static_cast<size_t>(i)]; }
    };
    const auto keysOf = [](std::span<const ProjectPtr> projects) {
        std::vector<QString> keys;
        keys.reserve(projects.size());
        for (const ProjectPtr& project : projects)
            keys.push_back(projectKey(*project));
        return keys;
    };
    std::vector<int> partners = matchKeys(keysOf(before), keysOf(now));
    matchAlike<ProjectTraits>(partners, unused(before.size(), partners), Source{before, now}, cancel);
    return partners;
}

std::vector<int> matchRows(const Project& before, const Project& now, const CancelToken& cancel)
{
    struct Source
    {
        const std::vector<Indicator>& earlier;
        const std::vector<Indicator>& later;
        [[nodiscard]] const Indicator& before(int i) const { return earlier[static_cast<size_t>(i)]; }
        [[nodiscard]] const Indicator& now(int i) const { return later[static_cast<size_t>(i)]; }
    };
    std::vector<QString> beforeKeys;
    for (const Indicator& row : before.indicators)
        beforeKeys.push_back(row.sourceRow > 0 ? rowKey(row) : QString());
    std::vector<QString> nowKeys;
    for (const Indicator& row : now.indicators)
        nowKeys.push_back(rowKey(row));
    std::vector<int> partners = matchKeys(beforeKeys, nowKeys);
    std::vector<int> rest = unused(before.indicators.size(), partners);
    std::erase_if(rest, [&](int i) { return before.indicators[static_cast<size_t>(i)].sourceRow == 0; });
    matchAlike<RowTraits>(partners, rest, Source{before.indicators, now.indicators}, cancel);
    return partners;
}

} // namespace budget::identity
