// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/extra.h"
#include "core/model/field.h"
#include "core/model/printed.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace budget {

/// The texts of edited fields as they were printed. A field that was never edited, or edited back, is not in
/// it.
using Originals = QHash<Field, QString>;

/// 绩效指标: one row of a table. Texts are as printed, wrapped lines joined.
struct Indicator
{
    IndicatorId id;
    QString level1; ///< 一级指标
    QString level2; ///< 二级指标
    QString name;   ///< 三级指标
    QString unit;   ///< 计量单位
    QString op;     ///< 指标性质, see Operator
    QString value;  ///< 指标值
    Printed<Weight> weight;
    Printed<YesNo> core;
    Extras extras;         ///< cells of the form that are none of these
    quint16 sourceRow = 0; ///< 1-based row of the printed table; 0: added by hand
    Originals originals;

    [[nodiscard]] QString text(Field field) const;
    /// The text the row was printed with.
    [[nodiscard]] QString originalText(Field field) const;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// 指标性质: how the target value bounds the indicator.
enum class Operator : quint8 { AtLeast, MoreThan, Equal, LessThan, AtMost, Qualitative };
inline constexpr std::array<QStringView, 6> kOperatorWords{u"≥", u"＞", u"＝", u"＜", u"≤", u"定性"};

/// Full-width, half-width and ASCII spellings (>=, =, ≧); nothing for any other text.
[[nodiscard]] std::optional<Operator> parseOperator(QStringView text);

[[nodiscard]] constexpr QStringView operatorWord(Operator op)
{
    return kOperatorWords[static_cast<size_t>(op)];
}

} // namespace budget
