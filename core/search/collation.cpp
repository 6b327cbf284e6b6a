// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/collation.h"

#include <QByteArray>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <memory>

#include <unicode/coll.h>

namespace budget::search {

namespace {

constexpr int kPieceSize = sizeof(quint64);
constexpr int kMostPieces = 64; // keys that are the same over these are compared as a whole

const icu::Collator* pinyinCollator()
{
    static const std::unique_ptr<const icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale::getSimplifiedChinese(), status));
        if (made)
            made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        if (U_FAILURE(status))
            made.reset(); // ICU without these rules: ordered by code points
        return made;
    }();
    return collator.get();
}

/// Keys whose bytes compare as their texts do, one after another in one block, each padded with zeros to
/// whole pieces; a key has no zero inside.
class SortKeys
{
public:
    struct Entry
    {
        quint64 piece = 0; ///< of the key, at the depth that is being sorted
        quint32 number = 0;
    };

    void append(const QString& text)
    {
        m_starts.push_back(m_bytes.size());
        const icu::Collator* collator = pinyinCollator();
        if (!collator) {
            m_bytes.append(text.toUtf8().replace('\0', QByteArray()));
            m_bytes.append('\0');
        } else {
            const char16_t* const units = QStringView(text).utf16();
            const auto length = static_cast<int32_t>(text.size());
            const qsizetype start = m_bytes.size();
            const qsizetype guess = text.size() * 4 + kPieceSize;
            const int32_t size = write(*collator, units, length, start, guess);
            if (size > guess)
                write(*collator, units, length, start, size);
            m_bytes.resize(start + size);
        }
        m_bytes.append((kPieceSize - m_bytes.size() % kPieceSize) % kPieceSize, '\0');
    }

    [[nodiscard]] quint32 count() const { return static_cast<quint32>(m_starts.size()); }

    /// Puts the numbers of the keys into order and gives each key its rank.
    [[nodiscard]] std::vector<quint32> ranks() const
    {
        std::vector<Entry> entries(m_starts.size());
        for (quint32 i = 0; i < count(); ++i)
            entries[i].number = i;
        sort(entries.begin(), entries.end(), 0);
        std::vector<quint32> result(entries.size());
        quint32 rank = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (i > 0 && compare(entries[i - 1].number, entries[i].number) != 0)
                ++rank;
            result[entries[i].number] = rank;
        }
        return result;
    }

private:
    using Iterator = std::vector<Entry>::iterator;

    int32_t write(const icu::Collator& collator, const char16_t* units, int32_t length, qsizetype start,
                  qsizetype room)
    {
        m_bytes.resize(start + room);
        return collator.getSortKey(units, length, reinterpret_cast<uint8_t*>(m_bytes.data() + start),
                                   static_cast<int32_t>(room));
    }

    /// A piece at a time: comparing whole keys means fetching two of them from memory at every step.
    void sort(Iterator begin, Iterator end, int depth) const
    {
        if (depth == kMostPieces) {
            std::sort(begin, end,
                      [this](const Entry& a, const Entry& b) { return compare(a.number, b.number) < 0; });
            return;
        }
        for (auto entry = begin; entry != end; ++entry)
            entry->piece = qFromBigEndian<quint64>(key(entry->number) + depth * kPieceSize);
        std::sort(begin, end, [](const Entry& a, const Entry& b) { return a.piece < b.piece; });
        for (auto first = begin; first != end;) {
            const auto last = std::find_if(
                first, end, [piece = first->piece](const Entry& entry) { return entry.piece != piece; });
            const bool isAtEnd = (first->piece & 0xFFU) == 0;
            if (!isAtEnd && last - first > 1)
                sort(first, last, depth + 1);
            first = last;
        }
    }

    [[nodiscard]] const char* key(quint32 number) const { return m_bytes.constData() + m_starts[number]; }
    [[nodiscard]] int compare(quint32 a, quint32 b) const { return std::strcmp(key(a), key(b)); }

    QByteArray m_bytes;
    std::vector<qsizetype> m_starts;
};

} // namespace

std::vector<quint32> pinyinRanks(const std::vector<QString>& texts)
{
    // Most columns repeat few words: only different texts are compared.
    QHash<QString, quint32> numbers;
    std::vector<quint32> numberOf;
    numberOf.reserve(texts.size());
    SortKeys keys;
    for (const QString& text : texts) {
        const auto place = numbers.constFind(text);
        if (place != numbers.cend()) {
            numberOf.push_back(*place);
            continue;
        }
        numberOf.push_back(keys.count());
        numbers.insert(text, keys.count());
        keys.append(text);
    }
    const std::vector<quint32> ranks = keys.ranks();
    std::vector<quint32> result;
    result.reserve(texts.size());
    for (const quint32 number : numberOf)
        result.push_back(ranks[number]);
    return result;
}

} // namespace budget::search
