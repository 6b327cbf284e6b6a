// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textblock.h"

#include <algorithm>
#include <cstring>

namespace budget {

namespace {

constexpr char kEnd = '\0'; // after each text, so that no match reaches into the next one

} // namespace

void TextBlock::reserve(qsizetype bytes, qsizetype keys)
{
    m_bytes.reserve(bytes);
    m_places.reserve(keys);
    m_segments.reserve(static_cast<size_t>(keys));
}

void TextBlock::set(qint64 key, QByteArrayView text)
{
    Q_ASSERT(!text.contains(kEnd));
    remove(key);
    append(key, text);
}

void TextBlock::remove(qint64 key)
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return;
    m_waste += m_segments[static_cast<size_t>(*place)].size + 1;
    m_places.erase(place);
    constexpr qsizetype kSmall = 1 << 16;
    if (m_waste > kSmall && m_waste > m_bytes.size() / 4)
        pack();
}

void TextBlock::clear()
{
    m_bytes.clear();
    m_segments.clear();
    m_places.clear();
    m_waste = 0;
}

QByteArrayView TextBlock::text(qint64 key) const
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return {};
    const Segment& segment = m_segments[static_cast<size_t>(*place)];
    return QByteArrayView(m_bytes.constData() + segment.begin, segment.size);
}

/// Calls \a visit(segment, offset in the segment) for each match in a live text; visit says where in the
/// segment to go on, or -1 to stop.
template <typename Visit>
void TextBlock::scan(QByteArrayView needle, Visit visit) const
{
    if (needle.isEmpty())
        return;
    const char* const begin = m_bytes.constData();
    const char* const end = begin + m_bytes.size();
    const char* at = begin;
    auto segment = m_segments.cbegin();
    bool isInLive = segment != m_segments.cend() && isLive(*segment, 0);
    while (at < end) {
        const auto* const found = static_cast<const char*>(
            memmem(at, static_cast<size_t>(end - at), needle.data(), static_cast<size_t>(needle.size())));
        if (!found)
            return;
        const qsizetype position = found - begin;
        if (position > segment->begin + segment->size) {
            segment = segmentAt(segment, position);
            isInLive = isLive(*segment, segment - m_segments.cbegin());
        }
        if (!isInLive) {
            at = begin + segment->begin + segment->size + 1;
            continue;
        }
        const qsizetype next = visit(*segment, position - segment->begin);
        if (next < 0)
            return;
        at = begin + segment->begin + next;
    }
}

/// The segment that holds the position, which is not before \a from. Matches of a frequent word stand close
/// together, so it is looked for nearby first, then in steps that double.
std::vector<TextBlock::Segment>::const_iterator
TextBlock::segmentAt(std::vector<Segment>::const_iterator from, qsizetype position) const
{
    ptrdiff_t step = 1;
    while (step < m_segments.cend() - from && (from + step)->begin <= position) {
        from += step;
        step *= 2;
    }
    const auto end = from + std::min(step, m_segments.cend() - from);
    return std::prev(
        std::upper_bound(from, end, position, [](qsizetype p, const Segment& s) { return p < s.begin; }));
}

std::vector<TextBlock::Hit> TextBlock::find(QByteArrayView needle, qsizetype limit) const
{
    std::vector<Hit> hits;
    scan(needle, [&](const Segment& segment, qsizetype offset) {
        hits.push_back({.key = segment.key, .offset = offset});
        return static_cast<qsizetype>(hits.size()) < limit ? offset + 1 : -1;
    });
    return hits;
}

std::vector<qint64> TextBlock::keysWith(QByteArrayView needle) const
{
    std::vector<qint64> keys;
    scan(needle, [&](const Segment& segment, qsizetype) {
        keys.push_back(segment.key);
        return segment.size + 1;
    });
    return keys;
}

std::vector<TextBlock::Line> TextBlock::linesWith(QByteArrayView needle) const
{
    std::vector<Line> lines;
    qsizetype segmentBegin = -1;
    qsizetype counted = 0; // from the start of the segment
    qsizetype line = 0;
    scan(needle, [&](const Segment& segment, qsizetype offset) {
        if (segment.begin != segmentBegin) {
            segmentBegin = segment.begin;
            counted = 0;
            line = 0;
        }
        const char* const text = m_bytes.constData() + segment.begin;
        line += std::count(text + counted, text + offset, '\n');
        lines.push_back({.key = segment.key, .line = line});
        const auto* const end =
            static_cast<const char*>(memchr(text + offset, '\n', static_cast<size_t>(segment.size - offset)));
        if (!end)
            return segment.size + 1;
        counted = end + 1 - text;
        ++line;
        return counted;
    });
    return lines;
}

void TextBlock::append(qint64 key, QByteArrayView text)
{
    m_places.insert(key, static_cast<qsizetype>(m_segments.size()));
    m_segments.push_back({.begin = m_bytes.size(), .size = text.size(), .key = key});
    m_bytes.append(text.data(), text.size());
    m_bytes.append(kEnd);
}

void TextBlock::pack()
{
    TextBlock packed;
    packed.reserve(m_bytes.size() - m_waste, m_places.size());
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments[i];
        if (isLive(segment, static_cast<qsizetype>(i)))
            packed.append(segment.key, QByteArrayView(m_bytes.constData() + segment.begin, segment.size));
    }
    *this = std::move(packed);
}

bool TextBlock::isLive(const Segment& segment, qsizetype index) const
{
    return m_places.value(segment.key, -1) == index;
}

} // namespace budget
