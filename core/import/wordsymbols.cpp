// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/wordsymbols.h"

#include <algorithm>
#include <array>
#include <span>

namespace budget {

namespace {

struct Sign
{
    quint8 code = 0;
    char16_t shown = 0;
};

constexpr std::array kSymbol{
    Sign{0xA3, u'≤'}, Sign{0xB3, u'≥'}, Sign{0xB9, u'≠'}, Sign{0xB1, u'±'}, Sign{0xB4, u'×'},
    Sign{0xB8, u'÷'}, Sign{0xB0, u'°'}, Sign{0xB7, u'•'}, Sign{0xD6, u'√'}, Sign{0xA5, u'∞'},
    Sign{0xBB, u'≈'}, Sign{0xBE, u'—'}, Sign{0xBC, u'…'},
};
constexpr std::array kWingdings{
    Sign{0x6F, u'□'}, Sign{0x71, u'□'}, Sign{0x72, u'□'}, Sign{0xA8, u'□'}, Sign{0xFC, u'√'},
    Sign{0xFB, u'×'}, Sign{0xFD, u'☒'}, Sign{0xFE, u'☑'}, Sign{0x78, u'☒'}, Sign{0x6C, u'●'},
    Sign{0x6E, u'■'}, Sign{0xA7, u'■'}, Sign{0x75, u'◆'}, Sign{0xAB, u'★'}, Sign{0x9F, u'•'},
    Sign{0xA1, u'○'}, Sign{0xD8, u'➢'}, Sign{0xE0, u'→'},
};
constexpr std::array kWingdings2{
    Sign{0xA3, u'□'}, Sign{0x2A, u'□'}, Sign{0x50, u'√'}, Sign{0x4F, u'×'}, Sign{0x52, u'☑'},
    Sign{0x51, u'☒'}, Sign{0x53, u'☒'}, Sign{0x54, u'☒'}, Sign{0x98, u'●'},
};

std::span<const Sign> signsOf(QStringView font)
{
    if (font.compare(u"Symbol", Qt::CaseInsensitive) == 0)
        return kSymbol;
    if (font.compare(u"Wingdings", Qt::CaseInsensitive) == 0)
        return kWingdings;
    if (font.compare(u"Wingdings 2", Qt::CaseInsensitive) == 0)
        return kWingdings2;
    return {};
}

} // namespace

bool isSymbolFont(QStringView font)
{
    return !signsOf(font).empty();
}

QChar symbolShown(QStringView font, char16_t code)
{
    constexpr char16_t kFirstPrivate = 0xF000;
    constexpr char16_t kLastPrivate = 0xF0FF;
    constexpr char16_t kAscii = 0x80;
    const bool isPrivate = code >= kFirstPrivate && code <= kLastPrivate;
    const auto bare = static_cast<char16_t>(isPrivate ? code - kFirstPrivate : code);
    const std::span<const Sign> signs = signsOf(font);
    const auto found = std::ranges::find(signs, bare, [](const Sign& sign) { return sign.code; });
    if (found != signs.end())
        return QChar(found->shown);
    // Digits and most of ASCII's marks look in Symbol as they do elsewhere.
    const bool isOfAscii = signs.data() == kSymbol.data() && bare < kAscii && !QChar(bare).isLetter();
    return isOfAscii ? QChar(bare) : QChar(QChar::ReplacementCharacter);
}

QString symbolsShown(QStringView font, const QString& text)
{
    QString shown = text;
    for (QChar& c : shown) {
        constexpr char16_t kLastOfFont = 0xFF;
        const bool isOfFont = c.unicode() >= 0xF000 && c.unicode() <= 0xF0FF;
        // Another font shows what this one does not have: 中 in Wingdings.
        if (isOfFont || (c.unicode() <= kLastOfFont && !c.isSpace()))
            c = symbolShown(font, c.unicode());
    }
    return shown;
}

} // namespace budget
