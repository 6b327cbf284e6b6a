// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/projectview.h"

#include <QStringList>

#include <optional>

/// What several rules ask about a row.
namespace budget::rules {

[[nodiscard]] bool isLowerBound(std::optional<Operator> op);
[[nodiscard]] bool isUpperBound(std::optional<Operator> op);

/// Name, operator, and value with unit: what most messages say of a target.
[[nodiscard]] QStringList targetArgs(const RowView& row);

/// Measured in percent or per mille.
[[nodiscard]] bool isRate(const RowView& row, const Profile& profile);

/// The target in percent, of a row that is measured in percent, per mille or per ten thousand; nothing for
/// any other row.
[[nodiscard]] std::optional<ExactNumber> percentOf(const RowView& row, const Profile& profile);

/// Whether the row says how content people are: more is better, in percent or points. Complaints and counts
/// of surveys are not.
[[nodiscard]] bool measuresSatisfaction(const RowView& row, const ProjectView& view);

/// The bad thing that a row counts, the less the better; empty when it counts none, or what is done about it.
[[nodiscard]] QString badThing(const RowView& row, const Lexicon& words);

/// The folded name ends in the middle of a phrase: 的, 和, or a share of nothing (收入占公立).
[[nodiscard]] bool isTruncatedName(const QString& name, const Lexicon& words);

/// In percent, though its name is an amount or a sentence.
[[nodiscard]] bool isPercentOfNoRate(const RowView& row, const ProjectView& view);

/// \a standard with or without the suffix 指标, as the table itself writes it.
[[nodiscard]] QString inStyleOf(const QString& printed, const QString& standard);

/// The change that moves a row under the first 二级 of \a level2Kind below \a level1Kind; nothing when the
/// profile has none or the row stands there already.
[[nodiscard]] std::optional<Fix> moveTo(const RowView& row, const Profile& profile, LevelKind level1Kind,
                                        LevelKind level2Kind);

} // namespace budget::rules
