// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QModelIndex;

namespace budget {
class DocumentSession;
}

namespace budget::ui {

using ToolTips = std::function<QString(const QModelIndex&)>;

/// What there is to say about a cell: the sentences of its findings and what was printed there. Rich text
/// that wraps; empty when there is nothing.
[[nodiscard]] QString cellToolTip(const QModelIndex& index);

/// The same and who changed the cell last, and when. Reads the log of the workspace: for one cell at a time,
/// when it is asked about.
[[nodiscard]] QString cellToolTip(const QModelIndex& index, const DocumentSession& session);

} // namespace budget::ui
