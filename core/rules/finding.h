// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/model/numbers.h"
#include "core/model/review.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget {

/// 错误, 警告, 提示: see the severities of the rule catalogue. Lower is worse.
enum class Severity : quint8 { Error, Warning, Hint };
inline constexpr std::array<QLatin1String, 3> kSeverityWords{QLatin1String("error"), QLatin1String("warning"),
                                                             QLatin1String("hint")};

/// 审核维度 of the official review form: 完整性, 相关性, 适当性, 可行性.
enum class Dimension : quint8 { Completeness, Relevance, Adequacy, Feasibility };

/// A fact that a finding rests on: a cell and the text in it that matters.
struct Evidence
{
    FieldAddress cell;
    QString text;
    std::vector<TextSpan> spans{}; ///< the parts of the cell that matter, in order; empty: not told apart

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A change that would mend the finding and is safe to make with one key.
struct Fix
{
    struct Cell
    {
        FieldAddress cell;
        QString replacement;

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    FieldAddress cell;
    QString replacement;
    std::vector<Cell> also{}; ///< cells that change with it: 一级 when a row moves to another 二级

    friend bool operator==(const Fix&, const Fix&) = default;
};

/// 问题: what a rule says about one subject. Plain data; the sentence is made from the rule's template and
/// `args`.
struct Finding
{
    QString rule; ///< id from the catalogue
    Severity severity = Severity::Error;
    Dimension dimension = Dimension::Completeness;
    Subject subject;  ///< a project, row or cell; its rule is empty
    QStringList args; ///< for the %1, %2 … of the rule's message
    std::vector<Evidence> evidence;
    std::vector<ProjectId> related; ///< the other projects of a finding that joins several
    std::optional<Fix> fix;
    Weight points;       ///< at stake: the row's weight, or all points when it is about the project
    Money budget;        ///< of the project, in 元
    QString fingerprint; ///< of the facts; some decisions hold while it stays the same

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace budget
