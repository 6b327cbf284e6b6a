// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget::ui {

/// A decoded document, ready to be shown: its text once and where its lines begin. Immutable after it was
/// made, so that it can be made on another thread.
class SourceLines
{
public:
    SourceLines() = default;
    explicit SourceLines(QString text);

    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_starts.size()); }
    /// Line \a number, counted from 1, without its line break.
    [[nodiscard]] QStringView line(quint32 number) const;
    [[nodiscard]] const QString& text() const { return m_text; }
    /// The line that holds this place of text().
    [[nodiscard]] quint32 lineAt(qsizetype offset) const;
    [[nodiscard]] qsizetype startOf(quint32 number) const { return m_starts[number - 1]; }
    [[nodiscard]] qsizetype longest() const { return m_longest; } ///< in UTF-16 code units

private:
    QString m_text;
    std::vector<quint32> m_starts;
    qsizetype m_longest = 0;
};

} // namespace budget::ui
