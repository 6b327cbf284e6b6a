// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QModelIndex;

namespace budget::ui {

/// What there is to say about a cell: the sentences of its findings and what was printed there. Rich text
/// that wraps; empty when there is nothing.
[[nodiscard]] QString cellToolTip(const QModelIndex& index);

} // namespace budget::ui
