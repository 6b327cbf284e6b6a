// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

#include <QString>

#include <optional>
#include <utility>

namespace budget {

/// 是 / 否 as the forms print it.
enum class YesNo : quint8 { No, Yes };

/// How the text of a cell becomes the exact value it stands for.
template <typename T>
struct CellParser
{
    static std::optional<T> parse(QStringView text) { return T::parse(text); }
};

template <>
struct CellParser<YesNo>
{
    static std::optional<YesNo> parse(QStringView text)
    {
        // Forms tick as well: √ in a column 是否核心指标.
        constexpr QStringView kYes = u"是√✓✔☑★";
        constexpr QStringView kNo = u"否×✗✘□☐";
        text = text.trimmed();
        if (text.size() != 1)
            return std::nullopt;
        if (kYes.contains(text.front()))
            return YesNo::Yes;
        return kNo.contains(text.front()) ? std::optional(YesNo::No) : std::nullopt;
    }
};

/// A cell exactly as printed together with the value it stands for, if it stands for one. The text is the
/// truth, the value is read from it once; so the two cannot disagree, and a cell that is not a number keeps
/// its text.
template <typename T>
class Printed
{
public:
    Printed() = default;
    explicit Printed(QString text)
        : m_text(std::move(text))
        , m_value(CellParser<T>::parse(m_text))
    {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] std::optional<T> value() const { return m_value; }
    [[nodiscard]] T valueOr(T fallback) const { return m_value.value_or(fallback); }

    friend bool operator==(const Printed& a, const Printed& b) { return a.m_text == b.m_text; }

private:
    QString m_text;
    std::optional<T> m_value;
};

} // namespace budget
