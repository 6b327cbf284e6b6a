// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/documentnumber.h"

#include "core/base/text.h"

namespace budget {

namespace {

constexpr QStringView kStandardOpen = u"〔﹝";
constexpr QStringView kStandardClose = u"〕﹞";
constexpr QStringView kOpen = u"〔﹝[［【（(〖";
constexpr QStringView kClose = u"〕﹞]］】）)〗";
constexpr QStringView kIssuerEnds = u"《》（）()<>＜＞〈〉，,；;。、:：和及";

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && text::isSpace(text[at].unicode()))
        ++at;
    return at;
}

/// Digits from \a at on, blanks between them left out; \a at ends behind them.
QString digitsAt(QStringView text, qsizetype& at)
{
    QString digits;
    qsizetype next = skipSpace(text, at);
    while (next < text.size() && text[next].isDigit()) {
        digits += QChar(u'0' + static_cast<char16_t>(text[next].digitValue()));
        at = ++next;
        next = skipSpace(text, next);
    }
    return digits;
}

/// The issuer's word before a bracket: Han characters back to the bracket or title before it.
qsizetype issuerStart(QStringView text, qsizetype open)
{
    constexpr qsizetype kLongest = 16;
    qsizetype from = open;
    while (from > 0 && open - from < kLongest && !kIssuerEnds.contains(text[from - 1]))
        --from;
    return from;
}

/// Reads 〔2019〕47号 whose bracket stands at \a open.
std::optional<FoundNumber> yearNumberAt(QStringView text, qsizetype open)
{
    qsizetype at = open + 1;
    const QString year = digitsAt(text, at);
    at = skipSpace(text, at);
    if (year.size() != 4 || !(year.startsWith(u"19") || year.startsWith(u"20")) || at >= text.size() ||
        !kClose.contains(text[at]))
        return std::nullopt;
    FoundNumber found;
    found.open = open;
    found.close = at;
    at = skipSpace(text, at + 1);
    if (at < text.size() && text[at] == u'第')
        at = skipSpace(text, at + 1);
    if (at < text.size() && text[at] >= u'A' && text[at] <= u'Z') {
        found.number.serial = text[at];
        ++at;
    }
    const QString serial = digitsAt(text, at);
    found.from = issuerStart(text, open);
    if (serial.isEmpty() || found.from == open)
        return std::nullopt; // （2024）年, or a year in brackets behind a title
    found.number.issuer = text::folded(text.mid(found.from, open - found.from));
    found.number.year = year.toInt();
    found.number.serial += serial;
    found.end = at;
    at = skipSpace(text, at);
    const bool hasSign = at < text.size() && text[at] == u'号';
    if (hasSign)
        found.end = at + 1;
    else if (at < text.size() && text[at] == u'期')
        return std::nullopt; // 会议纪要（2024）77期
    const bool isStandard = kStandardOpen.contains(text[open]) && kStandardClose.contains(text[found.close]);
    found.number.form = !hasSign     ? DocumentNumber::Form::NoSign
                        : isStandard ? DocumentNumber::Form::Standard
                                     : DocumentNumber::Form::OtherBrackets;
    return found;
}

/// Reads 国务院令第381号 whose 令 stands at \a sign, or 第608号令 before it.
std::optional<FoundNumber> orderAt(QStringView text, qsizetype sign)
{
    FoundNumber found;
    found.number.form = DocumentNumber::Form::Order;
    qsizetype at = skipSpace(text, sign + 1);
    if (at < text.size() && text[at] == u'第')
        at = skipSpace(text, at + 1);
    QString serial = digitsAt(text, at);
    at = skipSpace(text, at);
    if (!serial.isEmpty() && at < text.size() && text[at] == u'号') {
        found.from = issuerStart(text, sign);
        found.number.issuer = text::folded(text.mid(found.from, sign + 1 - found.from));
        found.end = at + 1;
    } else {
        const qsizetype first = text.left(sign).lastIndexOf(u'第');
        at = first + 1;
        serial = first < 0 ? QString() : digitsAt(text, at);
        at = skipSpace(text, at);
        if (serial.isEmpty() || at >= sign || text[at] != u'号')
            return std::nullopt;
        found.from = issuerStart(text, first);
        found.number.issuer = text::folded(text.mid(found.from, first - found.from)) + u'令';
        found.end = sign + 1;
    }
    found.number.serial = serial;
    return found;
}

} // namespace

std::vector<FoundNumber> numbersIn(QStringView text)
{
    std::vector<FoundNumber> result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        std::optional<FoundNumber> found;
        if (c == u'令')
            found = orderAt(text, at);
        else if (kOpen.contains(c))
            found = yearNumberAt(text, at);
        if (!found)
            continue;
        at = found->end - 1;
        result.push_back(std::move(*found));
    }
    // What is left within the brackets of the number: 秘件, also behind a comma.
    constexpr QStringView kClosing = u"）)";
    constexpr QStringView kTailEnds = u"（(《》\n";
    for (FoundNumber& found : result) {
        qsizetype comma = -1;
        qsizetype end = found.end;
        while (end < text.size() && !kClosing.contains(text[end]) && !kTailEnds.contains(text[end])) {
            if (comma < 0 && kIssuerEnds.contains(text[end]))
                comma = end;
            ++end;
        }
        const bool isInBrackets = end < text.size() && kClosing.contains(text[end]);
        end = isInBrackets || comma < 0 ? end : comma;
        found.number.tail = text::folded(text.mid(found.end, end - found.end));
    }
    return result;
}

} // namespace budget
