// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/rules/likeness.h"

#include <QHash>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace budget {

/// Finds for a project those whose text, or set of rows, is the same or nearly so, without ever comparing all
/// pairs. Kept up to date project by project; what it answers depends on the content alone, not on the order
/// in which it came.
class LikenessIndex
{
public:
    using Ids = std::vector<ProjectId>; ///< sorted

    /// What of a text is compared, sorted, repeats kept.
    using Grams = likeness::Bigrams (*)(QStringView text);
    struct Match
    {
        ProjectId id;
        int likeness = 100; ///< percent; 100 for equal texts alone
    };

    /// Texts match whose grams are at least \a percent alike. \a keys says how they are found, see
    /// likeness.h.
    LikenessIndex(int percent, likeness::KeyScheme keys, Grams grams)
        : m_percent(percent)
        , m_keys(keys)
        , m_grams(grams)
    {}

    /// \a id must not be in it; its text is compared within \a scope. Appends to \a affected the projects
    /// that may match others now; null when nobody asks.
    void add(ProjectId id, const QString& scope, const QString& text, Ids* affected);
    /// With what it was added.
    void remove(ProjectId id, const QString& scope, const QString& text, Ids* affected);

    /// At most \a most matches by id, without those that \a isExempt says to be no copies.
    [[nodiscard]] std::vector<Match> of(ProjectId id, const QString& scope, const QString& text, size_t most,
                                        const std::function<bool(ProjectId)>& isExempt) const;

private:
    struct Entry
    {
        QString scope;
        QString text;
        quint64 order = 0; ///< from the text: where it stands in a bucket
        std::vector<quint64> keys;
        Ids projects;
    };
    /// The entries of one key, sorted by order. Rarely more than one.
    using Bucket = QVarLengthArray<const Entry*, 1>;

    void consider(const Entry& entry, std::ptrdiff_t position, Ids* affected) const;
    /// The entries that stand beside \a entry in a bucket: those it is compared with.
    [[nodiscard]] std::vector<const Entry*> beside(const Entry& entry) const;

    int m_percent;
    likeness::KeyScheme m_keys;
    Grams m_grams;
    std::unordered_map<QString, Entry> m_entries; ///< nodes stay where they are
    QHash<quint64, Bucket> m_buckets;
};

// Sorted lists of ids.

/// The position at which it now stands.
std::ptrdiff_t insertSorted(std::vector<ProjectId>& ids, ProjectId id);
/// The position at which it stood; it must be in the list.
std::ptrdiff_t eraseSorted(std::vector<ProjectId>& ids, ProjectId id);

} // namespace budget
