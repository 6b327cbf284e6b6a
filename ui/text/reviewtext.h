// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/decision.h"
#include "core/rules/decisions.h"

#include <QString>

namespace budget::ui {

/// 通过, 完善后通过, 退回; 未审 for none.
[[nodiscard]] QString verdictText(Verdict verdict);

/// 优, 良, 中, 差; empty for none.
[[nodiscard]] QString gradeText(Grade grade);
/// What becomes of a table with this grade.
[[nodiscard]] QString gradeMeaning(Grade grade);

/// 采纳, 不采纳, 已修改.
[[nodiscard]] QString decisionText(DecisionKind kind);
/// The same; 待定 while nothing is decided.
[[nodiscard]] QString findingStateText(FindingState state);

/// What was decided, by whom, when, and why.
[[nodiscard]] QString decisionSentence(const Decision& decision);

/// 待改, 已改, 已核.
[[nodiscard]] QString threadStateText(ThreadState state);

} // namespace budget::ui
