// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/history.h"

namespace budget {

Result<History> History::fromLog(std::span<const LogLine> lines)
{
    History history;
    for (const LogLine& line : lines) {
        if (!history.append(line))
            return fail(ErrorCode::WorkspaceCorrupt, QStringLiteral("change log, line %1").arg(line.seq));
    }
    return history;
}

bool History::append(const LogLine& line)
{
    switch (line.kind) {
    case LogKind::Do:
        m_lines.resize(m_done);
        m_lines.push_back(line.seq);
        ++m_done;
        return true;
    case LogKind::Undo:
        if (!canUndo() || undoSeq() != line.refersTo)
            return false;
        --m_done;
        return true;
    case LogKind::Redo:
        if (!canRedo() || redoSeq() != line.refersTo)
            return false;
        ++m_done;
        return true;
    }
    return false;
}

} // namespace budget
