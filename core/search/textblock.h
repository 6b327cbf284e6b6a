// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace budget {

/// Folded texts in one block of memory, each under a key, for searching all of them with one memmem(). At
/// tens of megabytes that is faster than any index and finds words of one and two characters. A text that
/// changes is written to the end; the block is packed when a quarter of it is waste.
class TextBlock
{
public:
    struct Hit
    {
        qint64 key = 0;
        qsizetype offset = 0; ///< in bytes, from the start of the key's text
    };

    void reserve(qsizetype bytes, qsizetype keys);
    /// Adds the text or puts it in place of the present one. The text must be free of zero bytes.
    void set(qint64 key, QByteArrayView text);
    void remove(qint64 key);
    void clear();

    [[nodiscard]] bool contains(qint64 key) const { return m_places.contains(key); }
    [[nodiscard]] QByteArrayView text(qint64 key) const;
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); } ///< bytes, waste included

    /// Every place, also those that overlap, in no particular order of keys but ascending within a key. At
    /// most \a limit. Nothing for an empty needle.
    [[nodiscard]] std::vector<Hit> find(QByteArrayView needle, qsizetype limit) const;
    /// The keys whose text contains the needle, each once, in no particular order.
    [[nodiscard]] std::vector<qint64> keysWith(QByteArrayView needle) const;
    /// The lines, counted from 0 and ended by line feeds, that contain the needle, each once; ascending
    /// within a key.
    struct Line
    {
        qint64 key = 0;
        qsizetype line = 0;
    };
    [[nodiscard]] std::vector<Line> linesWith(QByteArrayView needle) const;

private:
    struct Segment
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        qint64 key = 0; ///< of what stood here; m_places says whether it still does
    };

    void append(qint64 key, QByteArrayView text);
    void pack();
    [[nodiscard]] bool isLive(const Segment& segment, qsizetype index) const;
    [[nodiscard]] std::vector<Segment>::const_iterator segmentAt(std::vector<Segment>::const_iterator from,
                                                                 qsizetype position) const;
    template <typename Visit>
    void scan(QByteArrayView needle, Visit visit) const;

    QByteArray m_bytes;
    std::vector<Segment> m_segments;   ///< by position
    QHash<qint64, qsizetype> m_places; ///< key to its segment
    qsizetype m_waste = 0;
};

} // namespace budget
