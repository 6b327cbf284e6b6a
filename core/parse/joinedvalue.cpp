// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/joinedvalue.h"

#include "core/base/text.h"
#include "core/model/indicator.h"

#include <algorithm>

namespace budget::parse {

namespace {

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && text::isSpace(text[at].unicode()))
        ++at;
    return at;
}

/// Characters of the operator at the start of \a text.
qsizetype operatorLength(QStringView text)
{
    constexpr qsizetype kLongest = 2;
    for (qsizetype length = std::min(kLongest, text.size()); length > 0; --length) {
        if (parseOperator(text.first(length)))
            return length;
    }
    return 0;
}

/// Behind the number at \a at, or \a at. Separators of thousands and one point belong to it.
qsizetype numberEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    if (end < text.size() && (text[end] == u'-' || text[end] == u'－' || text[end] == u'+'))
        ++end;
    const qsizetype first = end;
    while (end < text.size()) {
        const bool isSeparator = QStringView(u",，.．").contains(text[end]) && end > first &&
                                 end + 1 < text.size() && isDigit(text[end + 1]);
        if (!isDigit(text[end]) && !isSeparator)
            break;
        ++end;
    }
    return end == first ? at : end;
}

/// 台（套） without the bracket, which names another unit of the same thing; 个（含续建） says more and
/// stays.
QStringView withoutOtherUnit(QStringView text)
{
    constexpr qsizetype kLongestOther = 2;
    if (!text.endsWith(u')') && !text.endsWith(u'）'))
        return text;
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
    const QString other = open > 0 ? text::withoutSpace(text.sliced(open + 1).chopped(1)) : QString();
    const bool isUnit =
        !other.isEmpty() && other.size() <= kLongestOther && other != u"含" &&
        std::ranges::all_of(other, [](QChar c) { return text::isHan(c.unicode()) || c.isLetter(); });
    return isUnit ? text.first(open) : text;
}

/// A unit goes with a number and is no sentence: no further digits but those of m2, no punctuation.
bool isUnitLike(QStringView text)
{
    constexpr qsizetype kLongest = 12;
    text = withoutOtherUnit(text);
    if (text.size() > kLongest)
        return false;
    static constexpr QStringView kNot = u"，。；：、（）(),;:~～±—至到前后底内以-";
    return std::ranges::none_of(text, [](QChar c) { return kNot.contains(c); }) &&
           std::ranges::count_if(text, isDigit) <= 1 && !(text.startsWith(u'年') && text.size() > 1) &&
           !(text.startsWith(u'月') && text.size() > 1);
}

} // namespace

JoinedValue splitJoinedValue(QStringView text)
{
    const JoinedValue whole{.operatorEnd = 0,
                            .valueBegin = 0,
                            .valueEnd = text.size(),
                            .unitBegin = text.size(),
                            .isQualitative = true};
    // 定性 优良: the word is the operator where it is printed.
    if (text.startsWith(kOperatorWords.back())) {
        JoinedValue value = whole;
        value.operatorEnd = kOperatorWords.back().size();
        value.valueBegin = skipSpace(text, value.operatorEnd);
        return value;
    }
    JoinedValue value;
    value.operatorEnd = operatorLength(text);
    value.valueBegin = skipSpace(text, value.operatorEnd);
    value.valueEnd = numberEnd(text, value.valueBegin);
    value.unitBegin = skipSpace(text, value.valueEnd);
    const bool isBound = value.valueEnd > value.valueBegin && isUnitLike(text.sliced(value.unitBegin));
    if (isBound)
        return value;
    if (value.operatorEnd == 0)
        return whole;
    // ≥上年 bounds by something that is no number: the operator is still one.
    value.valueEnd = text.size();
    value.unitBegin = text.size();
    return value;
}

} // namespace budget::parse
