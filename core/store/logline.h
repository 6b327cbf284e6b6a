// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <array>

namespace budget {

enum class LogKind : quint8 { Do, Undo, Redo };
inline constexpr std::array<QLatin1String, 3> kLogKindWords{QLatin1String("do"), QLatin1String("undo"),
                                                            QLatin1String("redo")};

/// A line of the change log without its change, which is read only when it is needed.
struct LogLine
{
    qint64 seq = 0; ///< given by the store
    LogKind kind = LogKind::Do;
    qint64 refersTo = 0; ///< the Do line that an Undo or Redo is about; 0 for a Do
    QString author;
    QDateTime at; ///< UTC
};

} // namespace budget
