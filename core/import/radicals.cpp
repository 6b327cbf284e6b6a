// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/radicals.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

constexpr char16_t kFirstSupplement = 0x2E80;
constexpr char16_t kFirstKangxi = 0x2F00;
constexpr char16_t kLastKangxi = 0x2FD5;
/// NFKC makes 戶 of it; where simplified Chinese is written it looks like 户.
constexpr char16_t kKangxiDoor = 0x2F3E;
/// The mathematical angle brackets are canonically the same as 〈 and 〉.
constexpr char16_t kOpenAngle = 0x2329;
constexpr char16_t kCloseAngle = 0x232A;
/// Fonts draw it as a dash, and what Chromium prints names the one for the other.
constexpr char16_t kHorizontalBar = 0x2015;
constexpr char16_t kEmDash = 0x2014;
constexpr char16_t kFirstLigature = 0xFB00;
constexpr char16_t kLastLigature = 0xFB06;

/// What the radicals from U+2E80 on look like (Unicode, EquivalentUnifiedIdeograph); NFKC knows two of them.
/// 0: nothing that fits in 16 bits.
constexpr std::array<char16_t, 116> kSupplement{
    0,      0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0,      0x5200, 0x5202, 0x535C, 0x353E, 0x5C0F,
    0x5C0F, 0x5140, 0x5C23, 0x5C22, 0,      0x5DF3, 0x5E7A, 0x5F51, 0,      0x5FC4, 0x5FC3, 0x624C, 0x6535,
    0,      0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C, 0x722B, 0x722B, 0x4E2C,
    0x725B, 0x72AD, 0x738B, 0x758B, 0x76EE, 0x793A, 0x793B, 0x7AF9, 0x7CF9, 0x7E9F, 0x7F53, 0x7F52, 0x34C1,
    0,      0,      0x7F8A, 0,      0,      0x8002, 0x8080, 0x807F, 0x8089, 0x81FC, 0x8279, 0x8279, 0x8279,
    0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0,      0x8BA0, 0x8D1D, 0,      0x8F66, 0x8FB6, 0x8FB6,
    0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F, 0x95E8, 0,      0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875,
    0x98CE, 0x98DE, 0x98DF, 0,      0x98E0, 0x9963, 0,      0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364,
    0x9EA6, 0x9EC4, 0x9EFE, 0x6589, 0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F,
};

bool isFolded(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= kFirstSupplement && unit < kFirstSupplement + kSupplement.size()) ||
           (unit >= kFirstKangxi && unit <= kLastKangxi) || unit == kOpenAngle || unit == kCloseAngle ||
           unit == kHorizontalBar || (unit >= kFirstLigature && unit <= kLastLigature);
}

} // namespace

QString withoutRadicals(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), isFolded))
        return text;
    QString result;
    for (const QChar c : text) {
        if (!isFolded(c)) {
            result.append(c);
        } else if (c.unicode() == kKangxiDoor) {
            result.append(u'户');
        } else if (c.unicode() == kHorizontalBar) {
            result.append(QChar(kEmDash));
        } else if (c.unicode() >= kFirstKangxi || c.unicode() < kFirstSupplement) {
            result.append(QString(c).normalized(QString::NormalizationForm_KC));
        } else {
            const char16_t same = kSupplement[c.unicode() - kFirstSupplement];
            result.append(same != 0 ? QChar(same) : c);
        }
    }
    return result;
}

} // namespace budget
