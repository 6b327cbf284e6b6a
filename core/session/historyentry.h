// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change.h"

#include <QDateTime>
#include <QString>

namespace budget {

/// One line of the change log. The log is append-only: an undo is a line of its own.
struct HistoryEntry
{
    enum class Kind : quint8 { Do, Undo, Redo };
    qint64 seq = 0; ///< 1, 2, 3 … in the order things happened
    Kind kind = Kind::Do;
    qint64 refersTo = 0; ///< the Do line that an Undo or Redo is about
    QString author;
    QDateTime at; ///< UTC
    /// As it was applied; the inverse one for an Undo. Tables that came or went and are not in the document
    /// now are known by their id only, all else in them is empty.
    Change change;
};

} // namespace budget
