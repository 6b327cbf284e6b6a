// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>

namespace budget::text {

namespace {

/// Documents mix the bracket styles of one pair freely: 〔2023〕, [2023], 【2023】; 〈…〉, <…>, ＜…＞.
char16_t unifiedBracket(char16_t c)
{
    switch (c) {
    case u'〔':
    case u'［':
    case u'【':
    case u'〖':
    case u'﹝': return u'[';
    case u'〕':
    case u'］':
    case u'】':
    case u'〗':
    case u'﹞': return u']';
    case u'〈':
    case u'《':
    case u'＜':
    case u'«': return u'<';
    case u'〉':
    case u'》':
    case u'＞':
    case u'»': return u'>';
    case u'“':
    case u'”':
    case u'「':
    case u'」':
    case u'『':
    case u'』':
    case u'＂': return u'"';
    case u'‘':
    case u'’': return u'\'';
    default: return c;
    }
}

/// Characters that NFKC leaves alone or, full-width ASCII, replaces one by one: nearly all that stand in
/// these documents. Normalising them would take ten times as long.
bool isPlain(char16_t c)
{
    constexpr char16_t kFirstFullWidth = 0xFF01;
    constexpr char16_t kLastFullWidth = 0xFF5E;
    return (c >= 0x4E00 && c <= 0x9FFF) || c < 0x80 || c == u'、' || c == u'。' || c == u'〇' ||
           (c >= kFirstFullWidth && c <= kLastFullWidth) || unifiedBracket(c) != c;
}

/// Folds into \a result; false when a character needs more than a look at itself.
bool foldPlain(QStringView text, QString& result)
{
    constexpr char16_t kFullWidthOffset = 0xFEE0;
    result.resize(text.size());
    QChar* out = result.data();
    for (const QChar printed : text) {
        char16_t c = printed.unicode();
        if (isSpace(c))
            continue;
        if (!isPlain(c))
            return false;
        c = unifiedBracket(c);
        if (c > 0xFF00 && c < 0xFF5F)
            c = static_cast<char16_t>(c - kFullWidthOffset);
        *out++ = QChar(c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c);
    }
    result.truncate(out - result.constData());
    return true;
}

} // namespace

bool isSpace(char16_t c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0x00A0 || c == 0x3000 || c == 0x200B ||
           c == 0xFEFF || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 ||
           (c >= 0x20000 && c <= 0x323AF) || (c >= 0xF900 && c <= 0xFAFF);
}

QString withoutSpace(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isSpace(c.unicode()); }))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isSpace(c.unicode()))
            result.append(c);
    }
    return result;
}

QString folded(QStringView text)
{
    QString plain;
    if (foldPlain(text, plain))
        return plain;
    QString result = withoutSpace(text);
    for (QChar& c : result)
        c = QChar(unifiedBracket(c.unicode()));
    return result.normalized(QString::NormalizationForm_KC).toLower();
}

} // namespace budget::text
