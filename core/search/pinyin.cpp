// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/pinyin.h"

#include "core/base/text.h"

#include <memory>
#include <unordered_map>

#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace budget::search {

namespace {

std::unique_ptr<icu::Transliterator> hanToLatin()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> result(icu::Transliterator::createInstance(
        icu::UnicodeString("Han-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        result.reset(); // ICU without these rules: nothing is found by pinyin, everything else works
    return result;
}

char transliterated(char32_t c)
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = hanToLatin();
    if (!transliterator)
        return 0;
    icu::UnicodeString text(static_cast<UChar32>(c));
    transliterator->transliterate(text);
    const char16_t first = text.isEmpty() ? u'\0' : text.charAt(0);
    if (first >= u'a' && first <= u'z')
        return static_cast<char>(first);
    return first >= u'A' && first <= u'Z' ? static_cast<char>(first - u'A' + u'a') : '\0';
}

} // namespace

char pinyinInitial(char32_t c)
{
    if (!text::isHan(c))
        return 0;
    // A document uses some thousand characters, and asking ICU takes microseconds.
    thread_local std::unordered_map<char32_t, char> known;
    const auto found = known.find(c);
    if (found != known.end())
        return found->second;
    const char initial = transliterated(c);
    known.emplace(c, initial);
    return initial;
}

QByteArray pinyinInitials(QStringView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (c < 0x80 && QChar(static_cast<char16_t>(c)).isLetterOrNumber())
            result.append(static_cast<char>(QChar(static_cast<char16_t>(c)).toLower().unicode()));
        else if (const char initial = pinyinInitial(c))
            result.append(initial);
        i += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return result;
}

} // namespace budget::search
