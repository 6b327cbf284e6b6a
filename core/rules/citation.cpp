// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/citation.h"

#include "core/base/text.h"
#include "core/rules/documentnumber.h"

#include <algorithm>
#include <array>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// The position behind the bracket that closes the one at \a from, or the end of the line.
qsizetype closingEnd(QStringView line, qsizetype from, QStringView open, QStringView close)
{
    int depth = 0;
    for (qsizetype i = from; i < line.size(); ++i) {
        if (open.contains(line[i]))
            ++depth;
        else if (close.contains(line[i]) && --depth == 0)
            return i + 1;
    }
    return line.size();
}

/// Without the number of a list item in front and the full stop behind.
QStringView bare(QStringView line)
{
    constexpr QStringView kNumbers = u"0123456789０１２３４５６７８９一二三四五六七八九十（）() \t";
    constexpr QStringView kMarks = u"、.．)）";
    qsizetype at = 0;
    while (at < line.size() && kNumbers.contains(line[at]))
        ++at;
    const bool isItem =
        at > 0 && at < line.size() && (kMarks.contains(line[at]) || kMarks.contains(line[at - 1]));
    if (isItem)
        line = line.mid(kMarks.contains(line[at]) ? at + 1 : at);
    while (!line.isEmpty() && QStringView(u"；;。，,、 \t").contains(line.back()))
        line.chop(1);
    return line.trimmed();
}

/// 《X》 may be cited as 《关于印发X的通知》 too; only a title of some length says anything when it is inside
/// another.
bool holdsOther(const QString& a, const QString& b)
{
    constexpr qsizetype kTelling = 8;
    return (a.size() >= kTelling && b.contains(a)) || (b.size() >= kTelling && a.contains(b));
}

/// Reads the brackets that follow a title directly, and moves \a end behind them. The number is the first
/// that looks like one, else the first of all: DB50T 1379-2023.
void readBrackets(QStringView line, qsizetype& end, Citation& citation)
{
    QStringList contents;
    qsizetype at = end;
    while (true) {
        while (at < line.size() && text::isSpace(line[at].unicode()))
            ++at;
        if (at >= line.size() || !QStringView(u"（(").contains(line[at]))
            break;
        const qsizetype open = at;
        at = end = closingEnd(line, open, u"（(", u"）)");
        const QStringView content = line.mid(open + 1, end - open - 2);
        if (citation.number.isEmpty() && !numbersIn(content).empty())
            citation.number = text::folded(content);
        else
            contents.append(text::folded(content));
    }
    if (citation.number.isEmpty() && !contents.isEmpty())
        citation.number = contents.first();
    citation.marks = contents;
}

int yearAt(QStringView text, qsizetype at)
{
    if (at < 0 || at + 4 > text.size() || (at > 0 && text[at - 1].isDigit()) ||
        (at + 4 < text.size() && text[at + 4].isDigit()))
        return 0;
    int year = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        if (!text[i].isDigit())
            return 0;
        year = year * 10 + text[i].digitValue();
    }
    return year >= 1949 && year < 2100 ? year : 0;
}

/// 2017-2020, 2023—2025年, 2020年至2034年
std::optional<Period> rangeAt(QStringView text, qsizetype at)
{
    Period period{yearAt(text, at), 0};
    if (period.from == 0)
        return std::nullopt;
    qsizetype next = at + 4;
    if (next < text.size() && text[next] == u'年')
        ++next;
    const qsizetype dash = next;
    while (next < text.size() && QStringView(u"-—–~～－至到").contains(text[next]))
        ++next;
    period.to = next > dash ? yearAt(text, next) : 0;
    return period.to >= period.from ? std::optional(period) : std::nullopt;
}

struct FiveYearPlan
{
    QStringView word;
    int from;
};
constexpr std::array<FiveYearPlan, 12> kFiveYearPlans{{
    {u"十一五", 2006},
    {u"十二五", 2011},
    {u"十三五", 2016},
    {u"十四五", 2021},
    {u"十五五", 2026},
    {u"十六五", 2031},
    {u"第十一个五年", 2006},
    {u"第十二个五年", 2011},
    {u"第十三个五年", 2016},
    {u"第十四个五年", 2021},
    {u"第十五个五年", 2026},
    {u"第十六个五年", 2031},
}};

struct ActionPlan
{
    QStringView word;
    int years;
};
constexpr std::array<ActionPlan, 6> kActionPlans{{
    {u"两年行动", 2},
    {u"三年行动", 3},
    {u"3年行动", 3},
    {u"四年行动", 4},
    {u"五年行动", 5},
    {u"5年行动", 5},
}};

/// The last year of 远景目标, which stand in one paper with the five years before: 和2035年远景目标纲要; 0
/// for a title without.
int horizonOf(QStringView title)
{
    constexpr QStringView kDigits = u"〇一二三四五六七八九";
    constexpr qsizetype kYear = 4;
    const qsizetype at = title.indexOf(u"年远景目标");
    int year = 0;
    for (qsizetype i = at - kYear; at >= kYear && i < at; ++i) {
        const QChar c = title[i] == u'○' || title[i] == u'零' ? u'〇' : title[i];
        const qsizetype digit = c.isDigit() ? c.digitValue() : kDigits.indexOf(c);
        if (digit < 0)
            return 0;
        year = year * 10 + static_cast<int>(digit);
    }
    return year;
}

} // namespace

std::vector<Citation> citationsIn(QStringView line)
{
    std::vector<Citation> result;
    qsizetype at = line.indexOf(u'《');
    if (at < 0) {
        const QStringView whole = bare(line);
        if (whole.isEmpty())
            return result;
        Citation citation{whole.toString(), text::folded(whole), {}, {}, {}};
        for (FoundNumber& found : numbersIn(whole))
            citation.numbers.push_back(std::move(found.number));
        result.push_back(std::move(citation));
        return result;
    }
    while (at >= 0) {
        const qsizetype titleEnd = closingEnd(line, at, u"《", u"》");
        Citation citation;
        citation.title = text::folded(line.mid(at + 1, titleEnd - at - 2));
        qsizetype end = titleEnd;
        readBrackets(line, end, citation);
        const qsizetype next = line.indexOf(u'《', end);
        // Everything up to the next title belongs to this one: a second number, or one without brackets.
        const QStringView behind = line.mid(titleEnd, (next < 0 ? line.size() : next) - titleEnd);
        for (FoundNumber& found : numbersIn(behind)) {
            if (citation.number.isEmpty()) {
                citation.number = text::folded(behind.mid(found.from, found.end - found.from));
                end = titleEnd + found.end;
            }
            citation.numbers.push_back(std::move(found.number));
        }
        citation.printed = line.mid(at, end - at).toString();
        result.push_back(std::move(citation));
        at = next;
    }
    return result;
}

bool isSameDocument(const Citation& a, const Citation& b)
{
    if (a.title.isEmpty() || b.title.isEmpty())
        return false;
    if (a.title == b.title)
        return a.number == b.number || a.number.isEmpty() || b.number.isEmpty();
    return !a.number.isEmpty() && a.number == b.number && a.number.endsWith(u'号') &&
           holdsOther(a.title, b.title);
}

QString coreTitle(const QString& foldedTitle)
{
    QString core = foldedTitle;
    core.remove(u'<').remove(u'>');
    qsizetype start = 0;
    for (const QStringView verb : {u"印发", u"转发", u"下发", u"发布"}) {
        const qsizetype found = core.lastIndexOf(verb);
        if (found >= 0)
            start = std::max(start, found + verb.size());
    }
    core.remove(0, start);
    while (core.endsWith(u"的通知") || core.endsWith(u"的函"))
        core.chop(core.endsWith(u"的通知") ? 3 : 2);
    return core;
}

std::optional<Period> planPeriod(const QString& foldedTitle, int numberYear)
{
    for (const FiveYearPlan& plan : kFiveYearPlans) {
        if (foldedTitle.contains(plan.word))
            return Period{plan.from, std::max(plan.from + 4, horizonOf(foldedTitle))};
    }
    for (qsizetype at = 0; at < foldedTitle.size(); ++at) {
        if (const std::optional<Period> range = rangeAt(foldedTitle, at))
            return range;
    }
    for (const ActionPlan& plan : kActionPlans) {
        // Often begun in the year after it was issued.
        if (numberYear > 0 && foldedTitle.contains(plan.word))
            return Period{numberYear, numberYear + plan.years};
    }
    return std::nullopt;
}

int yearlyDocument(const QString& foldedTitle)
{
    for (qsizetype at = 0; at < foldedTitle.size(); ++at) {
        const int year = yearAt(foldedTitle, at);
        if (year == 0)
            continue;
        if (rangeAt(foldedTitle, at))
            return 0;
        if (at + 4 < foldedTitle.size() && foldedTitle[at + 4] == u'年')
            return year;
    }
    return 0;
}

QString withStandardBrackets(QString line)
{
    for (const FoundNumber& found : numbersIn(line)) {
        if (found.number.form != DocumentNumber::Form::OtherBrackets)
            continue;
        line[found.open] = u'〔';
        line[found.close] = u'〕';
    }
    return line;
}

} // namespace budget
