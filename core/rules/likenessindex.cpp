// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/likenessindex.h"

#include "core/rules/projectids.h"

#include <algorithm>

namespace budget {

namespace {

using Ids = LikenessIndex::Ids;

/// How many contents of a bucket a content is compared with, to each side. Bounds the work for a document
/// full of one text with small changes; each copy still meets copies.
constexpr qsizetype kReach = 4;

/// How many projects with one content a project looks at, to each side; twice as many of another one. Bounds
/// the work for a text that a thousand projects share.
constexpr std::ptrdiff_t kSight = 16;

QString scopedKey(const QString& scope, const QString& text)
{
    return scope + QChar(0x1F) + text;
}

} // namespace

std::ptrdiff_t insertSorted(std::vector<ProjectId>& ids, ProjectId id)
{
    const auto at = ids.insert(std::ranges::lower_bound(ids, id), id);
    return at - ids.begin();
}

std::ptrdiff_t eraseSorted(std::vector<ProjectId>& ids, ProjectId id)
{
    const auto found = std::ranges::lower_bound(ids, id);
    Q_ASSERT(found != ids.end() && *found == id);
    return ids.erase(found) - ids.begin();
}

void LikenessIndex::add(ProjectId id, const QString& scope, const QString& text, Ids* affected)
{
    const auto [found, isNew] = m_entries.try_emplace(scopedKey(scope, text));
    Entry& entry = found->second;
    if (isNew) {
        entry.scope = scope;
        entry.text = text;
        entry.order = likeness::stableHash(text);
        entry.keys = likeness::keys(m_grams(text), likeness::stableHash(scope), m_keys);
        for (const quint64 key : entry.keys) {
            Bucket& bucket = m_buckets[key];
            const auto at =
                std::upper_bound(bucket.begin(), bucket.end(), &entry, [](const Entry* a, const Entry* b) {
                    return a->order != b->order ? a->order < b->order : a->text < b->text;
                });
            bucket.insert(at, &entry);
        }
    }
    consider(entry, insertSorted(entry.projects, id), affected);
}

/// The project at \a position of a content's list came or went: who may have seen it?
void LikenessIndex::consider(const Entry& entry, std::ptrdiff_t position, Ids* affected) const
{
    if (!affected)
        return;
    appendTo(affected, around(entry.projects, position, kSight + 1));
    if (position > 2 * kSight)
        return;
    for (const Entry* other : beside(entry))
        appendTo(affected, other->projects);
}

void LikenessIndex::remove(ProjectId id, const QString& scope, const QString& text, Ids* affected)
{
    const auto found = m_entries.find(scopedKey(scope, text));
    Q_ASSERT(found != m_entries.end());
    Entry& entry = found->second;
    consider(entry, eraseSorted(entry.projects, id), affected);
    if (!entry.projects.empty())
        return;
    for (const quint64 key : entry.keys) {
        const auto bucket = m_buckets.find(key);
        bucket->erase(std::ranges::find(*bucket, &entry));
        if (bucket->isEmpty())
            m_buckets.remove(key);
    }
    m_entries.erase(found);
}

std::vector<const LikenessIndex::Entry*> LikenessIndex::beside(const Entry& entry) const
{
    std::vector<const Entry*> result;
    for (const quint64 key : entry.keys) {
        const auto found = m_buckets.constFind(key);
        if (found == m_buckets.cend() || found->size() < 2)
            continue;
        const Bucket& bucket = *found;
        const qsizetype at = std::ranges::find(bucket, &entry) - bucket.begin();
        const qsizetype last = std::min(at + kReach, bucket.size() - 1);
        for (qsizetype i = std::max<qsizetype>(at - kReach, 0); i <= last; ++i) {
            if (i != at && std::ranges::find(result, bucket[i]) == result.end())
                result.push_back(bucket[i]);
        }
    }
    return result;
}

std::vector<LikenessIndex::Match> LikenessIndex::of(ProjectId id, const QString& scope, const QString& text,
                                                    size_t most,
                                                    const std::function<bool(ProjectId)>& isExempt) const
{
    std::vector<Match> matches;
    const auto found = m_entries.find(scopedKey(scope, text));
    if (found == m_entries.end())
        return matches;
    const Entry& own = found->second;
    const auto take = [&](std::span<const ProjectId> seen, int percent) {
        size_t taken = 0;
        for (const ProjectId other : seen) {
            if (other == id || taken == most || isExempt(other))
                continue;
            matches.push_back({other, percent});
            ++taken;
        }
    };
    take(around(own.projects, std::ranges::lower_bound(own.projects, id) - own.projects.begin(), kSight),
         100);
    const std::vector<const Entry*> candidates = beside(own);
    const likeness::Bigrams grams = candidates.empty() ? likeness::Bigrams() : m_grams(own.text);
    for (const Entry* other : candidates) {
        if (other->scope != own.scope)
            continue;
        // A text as large as the other in another order is alike but not equal.
        const int percent = std::min(99, likeness::percent(grams, m_grams(other->text)));
        if (percent >= m_percent)
            take(firstOf(other->projects, 2 * kSight), percent);
    }
    std::ranges::sort(matches, {}, &Match::id);
    if (matches.size() > most)
        matches.resize(most);
    return matches;
}

} // namespace budget
