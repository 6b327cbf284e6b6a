// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/brackets.h"

#include "core/base/text.h"

#include <QString>

#include <vector>

namespace budget {

namespace {

enum class Kind : quint8 { None, Round, Square, Curly, Title, InnerTitle, Double, Single, Corner, Straight };

struct Sign
{
    Kind kind = Kind::None;
    bool isOpening = true;
};

Sign signOf(char16_t c)
{
    switch (c) {
    case u'(':
    case u'（': return {Kind::Round, true};
    case u')':
    case u'）': return {Kind::Round, false};
    case u'[':
    case u'［':
    case u'〔':
    case u'【':
    case u'〖': return {Kind::Square, true};
    case u']':
    case u'］':
    case u'〕':
    case u'】':
    case u'〗': return {Kind::Square, false};
    case u'{': return {Kind::Curly, true};
    case u'}': return {Kind::Curly, false};
    case u'《': return {Kind::Title, true};
    case u'》': return {Kind::Title, false};
    case u'〈':
    case u'<':
    case u'＜': return {Kind::InnerTitle, true};
    case u'〉':
    case u'>':
    case u'＞': return {Kind::InnerTitle, false};
    case u'“': return {Kind::Double, true};
    case u'”': return {Kind::Double, false};
    case u'‘': return {Kind::Single, true};
    case u'’': return {Kind::Single, false};
    case u'「':
    case u'『': return {Kind::Corner, true};
    case u'」':
    case u'』': return {Kind::Corner, false};
    case u'"':
    case u'＂': return {Kind::Straight, true};
    default: return {};
    }
}

bool isNumeral(QChar c)
{
    return c.isDigit() || QStringView(u"一二三四五六七八九十").contains(c) ||
           (c.unicode() < 0x80 && c.isLetter());
}

/// "1）" or "一)" where a clause begins.
bool isListNumber(QStringView text, qsizetype close)
{
    constexpr qsizetype kLongest = 3;
    qsizetype at = close;
    while (at > 0 && close - at < kLongest && isNumeral(text[at - 1]))
        --at;
    if (at == close)
        return false;
    return at == 0 || text::isSpace(text[at - 1].unicode()) ||
           QStringView(u"。；;：:，,、！？!?”》）)").contains(text[at - 1]);
}

bool isApostrophe(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].unicode() < 0x80 && text[at - 1].isLetter() &&
           text[at + 1].unicode() < 0x80 && text[at + 1].isLetter();
}

struct Open
{
    Kind kind;
    qsizetype position;
};

bool holds(const std::vector<Open>& open, Kind kind)
{
    for (const Open& entry : open) {
        if (entry.kind == kind)
            return true;
    }
    return false;
}

bool isIgnored(const std::vector<Open>& open, Sign sign, QStringView text, qsizetype at)
{
    switch (sign.kind) {
    case Kind::None: return true;
    case Kind::InnerTitle:
        // Outside of a title these are comparisons, except for the Chinese forms.
        return text[at] != u'〈' && text[at] != u'〉' && !holds(open, Kind::Title);
    case Kind::Round: return !sign.isOpening && !holds(open, Kind::Round) && isListNumber(text, at);
    case Kind::Single: return !sign.isOpening && isApostrophe(text, at);
    case Kind::Square:
    case Kind::Curly:
    case Kind::Title:
    case Kind::Double:
    case Kind::Corner:
    case Kind::Straight: return false;
    }
    return false;
}

} // namespace

std::optional<Unpaired> firstUnpaired(QStringView text)
{
    std::vector<Open> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        Sign sign = signOf(text[i].unicode());
        if (isIgnored(open, sign, text, i))
            continue;
        if (sign.kind == Kind::Straight)
            sign.isOpening = open.empty() || open.back().kind != Kind::Straight;
        if (sign.isOpening) {
            open.push_back({sign.kind, i});
        } else if (!open.empty() && open.back().kind == sign.kind) {
            open.pop_back();
        } else if (holds(open, sign.kind)) {
            return Unpaired{.position = open.back().position, .isOpening = true}; // crossed
        } else {
            return Unpaired{.position = i, .isOpening = false};
        }
    }
    if (open.empty())
        return std::nullopt;
    return Unpaired{.position = open.front().position, .isOpening = true};
}

} // namespace budget
