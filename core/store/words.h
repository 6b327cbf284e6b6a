// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/model/review.h"
#include "core/model/sourcedocument.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

/// The words that stand for closed sets in a workspace file. They never change.
namespace budget::words {

template <typename Enum, size_t N>
[[nodiscard]] QLatin1String wordOf(const std::array<QLatin1String, N>& words, Enum value)
{
    return words[static_cast<size_t>(value)];
}

template <typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<QLatin1String, N>& words, const QString& word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

/// "name" stands in both scopes; the one of rows is meant where there is a row.
[[nodiscard]] inline std::optional<Field> fieldOf(const QString& word, bool isRow)
{
    const FieldScope scope = isRow ? FieldScope::Indicator : FieldScope::Project;
    return fieldByName(scope, QLatin1String(word.toLatin1()));
}

} // namespace budget::words
