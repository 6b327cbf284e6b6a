// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/folding.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace budget::search {

namespace {

/// What each UTF-16 unit becomes on its own. Folding a text unit by unit is twenty times faster than
/// normalising it, and gives the same wherever no unit acts on its neighbours.
class FoldTable
{
public:
    static constexpr char16_t kDropped = 0;
    static constexpr char16_t kExpands = 0xFFFE; ///< becomes several units: see expansion()
    static constexpr char16_t kComplex = 0xFFFF; ///< acts on its neighbours: surrogates, marks, Jamo

    static const FoldTable& instance()
    {
        static const std::unique_ptr<const FoldTable> table(new FoldTable);
        return *table;
    }

    [[nodiscard]] char16_t at(char16_t c) const { return m_units[c]; }
    [[nodiscard]] QString expansion(char16_t c) const { return m_expansions.value(c); }

private:
    FoldTable()
    {
        for (char32_t c = 0; c < m_units.size(); ++c)
            m_units[c] = entryOf(static_cast<char16_t>(c));
    }

    static bool isUnchanged(char16_t c)
    {
        return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xE000 && c <= 0xF8FF);
    }

    static bool actsOnNeighbours(QChar c)
    {
        const bool isJamo = c.unicode() >= 0x1100 && c.unicode() <= 0x11FF;
        return c.isSurrogate() || c.isMark() || isJamo || (c.unicode() >= 0xFFFE);
    }

    char16_t entryOf(char16_t c)
    {
        if (isUnchanged(c))
            return c;
        if (c == 0)
            return kDropped;
        if (actsOnNeighbours(QChar(c)))
            return kComplex;
        const QString folded = text::folded(QStringView(&c, 1));
        if (std::ranges::any_of(folded, actsOnNeighbours))
            return kComplex;
        if (folded.size() == 1)
            return folded.front().unicode();
        if (folded.isEmpty())
            return kDropped;
        m_expansions.insert(c, folded);
        return kExpands;
    }

    std::array<char16_t, 0x10000> m_units{};
    QHash<char16_t, QString> m_expansions;
};

char* putUtf8(char* out, char16_t c)
{
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | (c >> 6));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *out++ = static_cast<char>(0xE0 | (c >> 12));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

/// False, with nothing appended, when the text needs real normalisation.
bool appendFoldedByUnits(QByteArray& out, QStringView text, const FoldTable& table)
{
    constexpr qsizetype kBytesPerUnit = 3;
    const qsizetype start = out.size();
    out.resize(start + text.size() * kBytesPerUnit);
    char* at = out.data() + start;
    for (const QChar c : text) {
        const char16_t unit = table.at(c.unicode());
        if (unit == FoldTable::kDropped)
            continue;
        if (unit >= FoldTable::kExpands) [[unlikely]] {
            if (unit == FoldTable::kComplex) {
                out.resize(start);
                return false;
            }
            const QByteArray expansion = table.expansion(c.unicode()).toUtf8();
            const qsizetype used = at - out.data();
            out.resize(out.size() + expansion.size());
            at = std::copy(expansion.begin(), expansion.end(), out.data() + used);
            continue;
        }
        at = putUtf8(at, unit);
    }
    out.resize(at - out.data());
    return true;
}

/// A folded text that knows which unit of the original each of its units came from.
struct TracedText
{
    QString folded;
    std::vector<qsizetype> origins; ///< one more than units: the end
};

/// Folds base characters together with the marks that follow them, so that composition stays inside a piece.
TracedText traced(QStringView text)
{
    TracedText result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin + (text[begin].isHighSurrogate() && begin + 1 < text.size() ? 2 : 1);
        while (end < text.size() && text[end].isMark())
            ++end;
        const QString piece = text::folded(text.mid(begin, end - begin));
        result.folded += piece;
        result.origins.insert(result.origins.end(), static_cast<size_t>(piece.size()), begin);
        begin = end;
    }
    result.origins.push_back(text.size());
    return result;
}

} // namespace

void appendFolded(QByteArray& out, QStringView text)
{
    if (!appendFoldedByUnits(out, text, FoldTable::instance()))
        out.append(text::folded(text).remove(QChar(u'\0')).toUtf8());
}

QByteArray foldedUtf8(QStringView text)
{
    QByteArray result;
    appendFolded(result, text);
    return result;
}

std::vector<Range> matches(QStringView text, QStringView wanted)
{
    const QString needle = text::folded(wanted);
    std::vector<Range> result;
    if (needle.isEmpty())
        return result;
    const TracedText haystack = traced(text);
    for (qsizetype at = haystack.folded.indexOf(needle); at >= 0;
         at = haystack.folded.indexOf(needle, at + needle.size())) {
        const qsizetype begin = haystack.origins[static_cast<size_t>(at)];
        // White space before the next character is not part of the match.
        const qsizetype last = haystack.origins[static_cast<size_t>(at + needle.size() - 1)];
        qsizetype end = haystack.origins[static_cast<size_t>(at + needle.size())];
        while (end > last + 1 && text::isSpace(text[end - 1].unicode()))
            --end;
        result.push_back({.begin = begin, .length = end - begin});
    }
    return result;
}

} // namespace budget::search
