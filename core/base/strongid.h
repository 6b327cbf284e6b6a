// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace budget {

/// An integer that names one kind of thing, so that a project's id can never be passed for an indicator's.
/// Zero means "none"; ids are positive, given once and never used again.
template <typename Tag>
class StrongId
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// The id after \a highest, which is the highest one from then on.
template <typename Tag>
[[nodiscard]] StrongId<Tag> takeNext(StrongId<Tag>& highest)
{
    highest = StrongId<Tag>(highest.value() + 1);
    return highest;
}

} // namespace budget
