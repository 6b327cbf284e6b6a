// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/paragraphs.h"

#include "core/parse/utf8.h"

#include <array>

namespace budget::parse {

namespace {

using Style = ItemMarker::Style;

constexpr int kLargestNumber = 99;

bool skip(std::string_view& text, std::string_view prefix)
{
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool skipAny(std::string_view& text, std::string_view characters)
{
    if (text.empty() || !isOneOf(firstCharacter(text), characters))
        return false;
    text.remove_prefix(firstCharacter(text).size());
    return true;
}

/// One or two digits, or 0.
int takeDigits(std::string_view& text)
{
    int number = 0;
    size_t count = 0;
    while (count < text.size() && isDigit(text[count]) && number <= kLargestNumber) {
        number = number * 10 + (text[count] - '0');
        ++count;
    }
    if (number > kLargestNumber)
        return 0;
    text.remove_prefix(count);
    return number;
}

/// 一 to 九十九, or 0.
int takeChineseNumber(std::string_view& text)
{
    constexpr std::string_view kDigits = "一二三四五六七八九";
    constexpr std::string_view kTen = "十";
    constexpr size_t kBytes = 3; // of each of these characters
    const auto takeDigit = [&text, kDigits] {
        const size_t at =
            text.size() >= kBytes ? kDigits.find(text.substr(0, kBytes)) : std::string_view::npos;
        if (at == std::string_view::npos)
            return 0;
        text.remove_prefix(kBytes);
        return static_cast<int>(at / kBytes) + 1;
    };
    const int first = takeDigit();
    if (!skip(text, kTen))
        return first;
    return qMax(first, 1) * 10 + takeDigit();
}

int takeCircled(std::string_view& text)
{
    constexpr std::string_view kCircled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    constexpr size_t kBytes = 3;
    const size_t at = text.size() >= kBytes ? kCircled.find(text.substr(0, kBytes)) : std::string_view::npos;
    if (at == std::string_view::npos || at % kBytes != 0)
        return 0;
    text.remove_prefix(kBytes);
    return static_cast<int>(at / kBytes) + 1;
}

constexpr std::string_view kOpen = "（(";
constexpr std::string_view kClose = "）)";

/// How far a document has come with the items of each style.
class ItemSequence
{
public:
    /// True when \a marker at the start of a line begins a paragraph after the text \a before. A sentence may
    /// name its parts 一是 … 二是 … in one line, and a wrap may put "2." of a number first in a line; neither
    /// begins an item.
    bool begins(const ItemMarker& marker, std::string_view markerText, std::string_view before)
    {
        int& last = m_last[static_cast<size_t>(marker.style)];
        if (!isItem(marker, markerText, before, last))
            return false;
        last = marker.number;
        return true;
    }

private:
    static bool isItem(const ItemMarker& marker, std::string_view markerText, std::string_view before,
                       int last)
    {
        if (before.empty())
            return true;
        constexpr std::string_view kSentenceEnds = "。；;：:！!？?.…”’）)】》";
        constexpr std::string_view kPhraseEnds = "，,、（(《〈“‘-—/约";
        const std::string_view end = lastCharacter(before);
        const bool endsSentence = isOneOf(end, kSentenceEnds);
        if (marker.number == last + 1 && marker.number > 1)
            return true;
        if (marker.number == 1)
            return endsSentence || (marker.style != Style::Firstly && !isOneOf(end, kPhraseEnds));
        return endsSentence && !continuesInline(marker, markerText, before);
    }

    /// True when the item before \a marker stands within the paragraph, so that this one does too.
    static bool continuesInline(const ItemMarker& marker, std::string_view markerText,
                                std::string_view before)
    {
        constexpr size_t kLookBack = 3000; // bytes; keeps a hostile text linear
        const std::string_view tail =
            before.substr(before.size() > kLookBack ? before.size() - kLookBack : 0);
        for (size_t at = tail.size(); at-- > 0;) {
            if (tail[at] == '\n')
                return false;
            if ((static_cast<quint8>(tail[at]) & 0xC0) == 0x80 || (at > 0 && isDigit(tail[at - 1])))
                continue;
            if (!isDigit(tail[at]) && tail[at] != '(' && static_cast<quint8>(tail[at]) < 0xE0)
                continue;
            const auto other = itemMarker(tail.substr(at, markerText.size() + 4));
            const bool isAtStart = at == 0 || tail[at - 1] == '\n';
            if (other && other->style == marker.style && other->number == marker.number - 1)
                return !isAtStart;
        }
        return false;
    }

    std::array<int, kItemMarkerStyles> m_last{};
};

/// The item that piece \a at begins with; its marker may be wrapped into the pieces behind it.
std::optional<ItemMarker> itemMarkerAt(const Pieces& pieces, size_t at, std::string& text)
{
    constexpr size_t kLongestMarker = 15; // bytes, （九十九）
    text.assign(cutTo(pieces[at].text, 2 * kLongestMarker));
    for (size_t next = at + 1; next < pieces.size() && text.size() < kLongestMarker; ++next)
        text.append(cutTo(pieces[next].text, kLongestMarker));
    return itemMarker(text);
}

} // namespace

std::optional<ItemMarker> itemMarker(std::string_view text)
{
    std::string_view rest = text;
    const auto found = [text, &rest](Style style, int number) {
        return ItemMarker{.style = style, .number = number, .length = text.size() - rest.size()};
    };
    if (const int number = takeCircled(rest); number > 0)
        return found(Style::Circled, number);
    if (skipAny(rest, kOpen)) {
        if (const int number = takeDigits(rest); number > 0 && skipAny(rest, kClose))
            return found(Style::DigitBracket, number);
        if (const int number = takeChineseNumber(rest); number > 0 && skipAny(rest, kClose))
            return found(Style::ChineseBracket, number);
        return std::nullopt;
    }
    if (const int number = takeDigits(rest); number > 0) {
        if (skipAny(rest, kClose))
            return found(Style::DigitBracket, number);
        // "1.5万" and "1、2月" are numbers, not items.
        if (skipAny(rest, "、.．") && (rest.empty() || !isDigit(rest.front())))
            return found(Style::Digit, number);
        return std::nullopt;
    }
    if (const int number = takeChineseNumber(rest); number > 0) {
        if (skip(rest, "是"))
            return found(Style::Firstly, number);
        if (skip(rest, "、"))
            return found(Style::Chinese, number);
    }
    return std::nullopt;
}

void joinParagraphs(const Pieces& pieces, std::string& out)
{
    out.clear();
    ItemSequence sequence;
    std::string beginning;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        const auto marker = piece.goesOn ? std::nullopt : itemMarkerAt(pieces, i, beginning);
        if (marker && sequence.begins(*marker, std::string_view(beginning).substr(0, marker->length), out)) {
            if (!out.empty())
                out.push_back('\n');
        } else if (!out.empty() && isLatinLetter(out.back()) && isLatinLetter(piece.text.front())) {
            out.push_back(' ');
        }
        out.append(piece.text);
    }
}

} // namespace budget::parse
