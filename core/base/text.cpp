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
    QString result = withoutSpace(text);
    for (QChar& c : result)
        c = QChar(unifiedBracket(c.unicode()));
    return result.normalized(QString::NormalizationForm_KC).toLower();
}

} // namespace budget::text
