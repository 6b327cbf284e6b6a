// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridlevel.h"

#include <QRegularExpression>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

/// Where the points begin at the end of 产出指标（50分）, (0-20)分, 「(0-20)分」, （50） or 50分, or -1.
qsizetype pointsBegin(const QString& text)
{
    static constexpr QStringView kEnds = u")）分」』]】";
    if (text.isEmpty() || !kEnds.contains(text.back()))
        return -1; // nearly every level
    static const QRegularExpression kPoints(
        u"[\\s「『\\[【]*(?:[(（]\\s*[\\d.]+\\s*(?:[-—–~～至]\\s*[\\d.]+\\s*)?(?:分\\s*[)）]|[)）]\\s*分?)|"
        "\\d+(?:\\.\\d+)?\\s*分)[\\s」』\\]】]*$"_s);
    const QRegularExpressionMatch match = kPoints.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? match.capturedStart() : -1;
}

} // namespace

void GridLevel::take(const CellText& cell)
{
    const qsizetype begin = pointsBegin(cell.text);
    points.reset();
    printed = cell;
    if (begin < 0) {
        text = cell;
        return;
    }
    text = cell.sliced(0, begin);
    const CellText rest = cell.sliced(begin, cell.text.size());
    qsizetype first = 0;
    qsizetype last = rest.text.size();
    while (first < last && !rest.text[first].isDigit())
        ++first;
    while (last > first && !rest.text[last - 1].isDigit())
        --last;
    points = rest.sliced(first, last);
}

} // namespace budget::parse
