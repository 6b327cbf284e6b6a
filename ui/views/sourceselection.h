// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/sourcelines.h"

#include <QString>

#include <compare>
#include <utility>

namespace budget::ui {

/// A place in the text of a document; both count from 1. Column 0: in the margin; line 0: nowhere.
struct SourcePosition
{
    quint32 line = 0;
    quint32 column = 0;
    friend auto operator<=>(const SourcePosition&, const SourcePosition&) = default;
};

/// What is selected in the text of a document: by the mouse, or because it was found. Knows no widget.
class SourceSelection
{
public:
    enum class Direction : quint8 { Forward, Backward };

    void clear() { m_anchor = m_cursor = {}; }
    void begin(const SourcePosition& place) { m_anchor = m_cursor = place; }
    void extendTo(const SourcePosition& place) { m_cursor = place; }
    [[nodiscard]] const SourcePosition& cursor() const { return m_cursor; }
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_cursor; }
    /// Its two ends in the order of the text.
    [[nodiscard]] std::pair<SourcePosition, SourcePosition> range() const;

    [[nodiscard]] QString text(const SourceLines& lines) const;
    /// Its place in the whole text; -1 when nothing is selected.
    [[nodiscard]] qsizetype start(const SourceLines& lines) const;

    /// Selects the next place with \a wanted after the present one, or after line \a from where there is
    /// none, wrapping around. False when there is no such place; then nothing changes.
    bool find(const SourceLines& lines, const QString& wanted, Direction direction, quint32 from);

private:
    SourcePosition m_anchor;
    SourcePosition m_cursor;
};

} // namespace budget::ui
