// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/logline.h"

#include <span>
#include <vector>

namespace budget {

/// What can be undone and redone: the Do lines of the change log that are not cut off, and how many of them
/// are done. A new change after undos cuts off those that were undone; the log keeps them all the same.
class History
{
public:
    /// WorkspaceCorrupt when a line undoes or redoes another one than the next.
    [[nodiscard]] static Result<History> fromLog(std::span<const LogLine> lines);

    /// False, and nothing happened, when \a line is not what can come next.
    bool append(const LogLine& line);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_lines.size(); }
    /// The number of the Do line that an undo takes back; 0: there is none.
    [[nodiscard]] qint64 undoSeq() const { return canUndo() ? m_lines[m_done - 1] : 0; }
    [[nodiscard]] qint64 redoSeq() const { return canRedo() ? m_lines[m_done] : 0; }

private:
    std::vector<qint64> m_lines;
    size_t m_done = 0;
};

} // namespace budget
