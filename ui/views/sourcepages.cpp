// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcepages.h"

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

/// How wide a character is beside others: Han ones are twice as wide as Latin ones.
double widthOf(QStringView text)
{
    constexpr char16_t kFirstWide = 0x2E80;
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= kFirstWide ? 2 : 1;
    return width;
}

QRectF rectOf(const SourcePlace::Box& box)
{
    return {QPointF(static_cast<double>(box.left), static_cast<double>(box.top)),
            QPointF(static_cast<double>(box.right), static_cast<double>(box.bottom))};
}

/// How far \a point is from \a box.
double distance(const QRectF& box, const QPointF& point)
{
    const double x = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double y = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return std::hypot(x, y);
}

} // namespace

SourcePages::SourcePages(const SourceText& text)
{
    m_places.reserve(text.lineCount());
    for (quint32 line = 1; line <= text.lineCount(); ++line) {
        m_places.push_back(text.place(line));
        if (m_places.back().kind == SourcePlace::Kind::Page)
            m_lines.emplace_back(m_places.back().number, line);
    }
    std::ranges::sort(m_lines);
}

std::optional<PageMark> SourcePages::markOf(const SourceLines& lines, quint32 line) const
{
    return markOf(lines,
                  {.line = line, .column = 1, .length = static_cast<quint32>(lines.line(line).size())});
}

std::optional<PageMark> SourcePages::markOf(const SourceLines& lines, const SourceSpan& span) const
{
    if (span.line < 1 || span.line > m_places.size())
        return std::nullopt;
    const SourcePlace& place = m_places[span.line - 1];
    if (place.kind != SourcePlace::Kind::Page)
        return std::nullopt;
    PageMark mark{.page = static_cast<int>(place.number), .box = rectOf(place.box)};
    const QStringView text = lines.line(span.line);
    const double whole = widthOf(text);
    const bool isUpright = mark.box.width() >= mark.box.height();
    if (whole <= 0 || span.column < 1 || span.column > text.size() || !isUpright)
        return mark;
    const double left = widthOf(text.first(span.column - 1)) / whole;
    const double share = widthOf(text.sliced(span.column - 1).left(span.length)) / whole;
    const double width = mark.box.width();
    mark.box.setLeft(mark.box.left() + left * width);
    mark.box.setWidth(share * width);
    return mark;
}

std::optional<SourcePosition> SourcePages::positionAt(const SourceLines& lines, int page,
                                                      const QPointF& point) const
{
    constexpr double kNear = 12; // points
    const auto number = static_cast<quint32>(page);
    const auto begin = std::ranges::lower_bound(m_lines, std::pair(number, 0U));
    const auto end = std::ranges::lower_bound(m_lines, std::pair(number + 1, 0U));
    const auto away = [this, &point](const auto& entry) {
        return distance(rectOf(m_places[entry.second - 1].box), point);
    };
    const auto nearest =
        std::min_element(begin, end, [&away](const auto& a, const auto& b) { return away(a) < away(b); });
    if (nearest == end || away(*nearest) > kNear)
        return std::nullopt;
    const QRectF box = rectOf(m_places[nearest->second - 1].box);
    const QStringView text = lines.line(nearest->second);
    const double share = box.width() > 0 ? std::clamp((point.x() - box.left()) / box.width(), 0.0, 1.0) : 0;
    const double wanted = share * widthOf(text);
    qsizetype column = 0;
    while (column + 1 < text.size() && widthOf(text.first(column + 1)) <= wanted)
        ++column;
    return SourcePosition{.line = nearest->second, .column = static_cast<quint32>(column) + 1};
}

} // namespace budget::ui
