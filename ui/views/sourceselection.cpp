// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourceselection.h"

#include <algorithm>

namespace budget::ui {

namespace {

qsizetype offsetOf(const SourceLines& lines, const SourcePosition& place)
{
    const qsizetype column = std::min<qsizetype>(place.column - 1, lines.line(place.line).size());
    return lines.startOf(place.line) + column;
}

} // namespace

std::pair<SourcePosition, SourcePosition> SourceSelection::range() const
{
    return std::minmax(m_anchor, m_cursor);
}

qsizetype SourceSelection::start(const SourceLines& lines) const
{
    const auto [first, last] = range();
    return first.line == 0 || first == last ? -1 : offsetOf(lines, first);
}

QString SourceSelection::text(const SourceLines& lines) const
{
    const qsizetype begin = start(lines);
    return begin < 0 ? QString() : lines.text().sliced(begin, offsetOf(lines, range().second) - begin);
}

bool SourceSelection::find(const SourceLines& lines, const QString& wanted, Direction direction, quint32 from)
{
    if (wanted.isEmpty())
        return false;
    const QString& whole = lines.text();
    const SourcePosition first = range().first;
    qsizetype place = first.line > 0 ? lines.startOf(first.line) + static_cast<qsizetype>(first.column) - 1
                                     : lines.startOf(std::min(from, lines.count()));
    qsizetype found = -1;
    if (direction == Direction::Forward) {
        place += isEmpty() ? 0 : 1;
        found = whole.indexOf(wanted, place, Qt::CaseInsensitive);
        if (found < 0)
            found = whole.indexOf(wanted, 0, Qt::CaseInsensitive);
    } else {
        found = place > 0 ? whole.lastIndexOf(wanted, place - 1, Qt::CaseInsensitive) : -1;
        if (found < 0)
            found = whole.lastIndexOf(wanted, -1, Qt::CaseInsensitive);
    }
    if (found < 0)
        return false;
    const quint32 line = lines.lineAt(found);
    m_anchor = {line, static_cast<quint32>(found - lines.startOf(line)) + 1};
    m_cursor = {line, m_anchor.column + static_cast<quint32>(wanted.size())};
    return true;
}

} // namespace budget::ui
