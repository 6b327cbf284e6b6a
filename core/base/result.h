// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace budget {

/// A value, or the reason why there is none. The names are those of std::expected, which g++ 12 lacks in
/// C++20, so that a later change to it touches this file alone. Unlike Debian's tl::expected it must not be
/// dropped.
template <typename T = void>
class [[nodiscard]] Result
{
    using Stored = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

public:
    using value_type = T;

    Result() requires std::is_void_v<T> : m_state(std::in_place_index<0>) {}
    // Implicit on purpose, as in std::expected: `return value;` and `return fail(…);` both read well.
    template <typename U = Stored>
        requires(!std::is_void_v<T> && std::is_constructible_v<Stored, U&&> &&
                 !std::is_same_v<std::remove_cvref_t<U>, Result> &&
                 !std::is_same_v<std::remove_cvref_t<U>, Error>)
    Result(U&& value)
        : m_state(std::in_place_index<0>, std::forward<U>(value)) // NOLINT(google-explicit-constructor)
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return has_value(); }

    [[nodiscard]] const Stored& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] Stored& value() & { return std::get<0>(m_state); }
    [[nodiscard]] Stored&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Stored& operator*() const& { return value(); }
    [[nodiscard]] Stored& operator*() & { return value(); }
    [[nodiscard]] const Stored* operator->() const { return &value(); }
    [[nodiscard]] Stored* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }
    [[nodiscard]] Error&& error() && { return std::get<1>(std::move(m_state)); }

    template <typename U>
    [[nodiscard]] Stored value_or(U&& fallback) const
    {
        return has_value() ? value() : static_cast<Stored>(std::forward<U>(fallback));
    }

    /// The same result with one more line of context when it is an error.
    [[nodiscard]] Result withContext(const QString& where) &&
    {
        if (has_value())
            return std::move(*this);
        return std::move(*this).error().withContext(where);
    }

private:
    std::variant<Stored, Error> m_state;
};

[[nodiscard]] inline Error fail(ErrorCode code, QString detail = {})
{
    return Error{.code = code, .detail = std::move(detail), .context = {}};
}

/// Of a data file that is wrong.
[[nodiscard]] inline Error fail(ErrorCode code, FileReason reason)
{
    QString detail = reason.toString();
    return Error{.code = code, .detail = std::move(detail), .context = {}, .reason = std::move(reason)};
}

} // namespace budget

/// The value of \a expr, or return its error from here. Not beside arguments that own memory: g++ leaks them.
#define TRY(expr)                                                                                            \
    __extension__({                                                                                          \
        auto tryResult_ = (expr);                                                                            \
        if (!tryResult_) [[unlikely]]                                                                        \
            return std::move(tryResult_).error();                                                            \
        std::move(tryResult_).value();                                                                       \
    })
