// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/profile.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>

#include <span>
#include <vector>

namespace budget {

/// What the entries of a list are made of.
enum class ListShape : quint8 {
    Words,         ///< a word
    Pairs,         ///< a text and another one for it
    WordsAndYears, ///< a wording and the last year in which it was current
    Successors,    ///< a document, its successor, the year
};
/// How many texts an entry has.
[[nodiscard]] int columnCount(ListShape shape);

/// A list of a profile that people read and edit: words, slips, units … An entry is a row of texts whose
/// first one is its key.
struct ProfileList
{
    using Rows = std::vector<QStringList>;

    QLatin1String key;
    ListShape shape;
    QLatin1String member; ///< of the profile's file, in which it stands …
    bool isMember;        ///< … or which it is itself

    /// What the profile has, folded where rules compare it folded.
    [[nodiscard]] Rows rowsIn(const Profile& profile) const;
    /// What a profile's file says to come from \a base to \a rows; undefined when nothing differs. The error
    /// names the row that is no entry.
    [[nodiscard]] Result<QJsonValue> difference(const Rows& base, const Rows& rows) const;
};

/// Every list: the words first, then units and tables of replacements.
[[nodiscard]] std::span<const ProfileList> profileLists();
/// Null when there is no such list.
[[nodiscard]] const ProfileList* findProfileList(QStringView key);

} // namespace budget
