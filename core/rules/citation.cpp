// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/citation.h"

#include "core/base/text.h"

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

} // namespace

std::vector<Citation> citationsIn(QStringView line)
{
    std::vector<Citation> result;
    qsizetype at = line.indexOf(u'《');
    if (at < 0) {
        const QStringView whole = bare(line);
        if (!whole.isEmpty())
            result.push_back({.printed = whole.toString(), .title = text::folded(whole), .number = {}});
        return result;
    }
    while (at >= 0) {
        const qsizetype titleEnd = closingEnd(line, at, u"《", u"》");
        Citation citation;
        citation.title = text::folded(line.mid(at + 1, titleEnd - at - 2));
        qsizetype end = titleEnd;
        while (end < line.size() && text::isSpace(line[end].unicode()))
            ++end;
        if (end < line.size() && QStringView(u"（(").contains(line[end])) {
            const qsizetype open = end;
            end = closingEnd(line, open, u"（(", u"）)");
            citation.number = text::folded(line.mid(open + 1, end - open - 2));
        } else {
            end = titleEnd;
        }
        citation.printed = line.mid(at, end - at).toString();
        result.push_back(std::move(citation));
        at = line.indexOf(u'《', end);
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

} // namespace budget
