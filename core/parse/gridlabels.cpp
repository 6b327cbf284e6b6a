// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridlabels.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

/// A label is short; a longer text is none.
constexpr qsizetype kLongestUnknownLabel = 20;

/// 2024年预算数, but not 2024年5月.
bool beginsWithYear(QStringView text)
{
    constexpr qsizetype kBehindYear = 5;
    return text.size() > kBehindYear && text.startsWith(u"20") && text[2].isDigit() && text[3].isDigit() &&
           text[4] == u'年' && text::isHan(text[kBehindYear].unicode()) && !text.contains(u'月');
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

} // namespace

const GridRow::Cell* GridRow::only() const
{
    const Cell* found = nullptr;
    for (const Cell& cell : cells) {
        if (cell.text.isEmpty())
            continue;
        if (found)
            return nullptr;
        found = &cell;
    }
    return found;
}

bool holdsParagraphs(const GridTarget& target)
{
    if (target.isNote)
        return true;
    if (target.kind == Kind::Field)
        return fieldInfo(target.field).kind == FieldKind::Paragraphs;
    static const QStringList kLong{u"longTermGoal"_s, u"goalActual"_s,     u"feasibility"_s,
                                   u"necessity"_s,    u"measures"_s,       u"duties"_s,
                                   u"schedule"_s,     u"conclusion"_s,     u"problems"_s,
                                   u"improvements"_s, u"implementation"_s, u"executionReason"_s};
    return target.kind == Kind::Opinion || target.kind == Kind::Goal || kLong.contains(target.name);
}

QString bareLabel(const CellText& label)
{
    QString text = text::withoutSpace(label.text);
    while (!text.isEmpty() && isColon(text.back()))
        text.chop(1);
    constexpr QStringView kThereof = u"其中";
    if (text.startsWith(kThereof))
        text.remove(0, kThereof.size());
    while (!text.isEmpty() && isColon(text.front()))
        text.remove(0, 1);
    return text;
}

bool looksLikeLabel(const QString& text)
{
    if (text.isEmpty() || text.size() > kLongestUnknownLabel)
        return false;
    static constexpr QStringView kNot = u"。；，,;□√";
    const bool isSentence = std::ranges::any_of(text, [](QChar c) { return kNot.contains(c); });
    const bool hasHan = std::ranges::any_of(text, [](QChar c) { return text::isHan(c.unicode()); });
    return hasHan && !isSentence && (!text.front().isDigit() || beginsWithYear(text));
}

std::vector<LabelledText> labelledTexts(const GridForm& form, const GridRow::Cell& cell, bool isAlone)
{
    constexpr qsizetype kLongestLine = 200; // longer texts hold sentences, not labels, behind the first colon
    const QString& text = cell.text.text;
    std::vector<LabelledText> segments;
    std::vector<std::pair<qsizetype, qsizetype>> values; // [begin of the value, begin of the next label)
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isColon(text[at]))
            continue;
        const qsizetype begin = segments.empty() ? 0 : values.back().first;
        qsizetype length = 0;
        const GridForm::Hit hit = form.labelAtEnd(QStringView(text).sliced(begin, at - begin), length);
        const bool isFirst = segments.empty();
        if (isFirst && (!hit || (length != at && !isAlone)))
            return {};
        if (!hit)
            continue;
        if (!values.empty())
            values.back().second = at - length;
        LabelledText segment{.hit = hit, .label = cell.text.sliced(at - length, at + 1), .value = {}};
        segments.push_back(std::move(segment));
        values.emplace_back(at + 1, text.size());
        if (holdsParagraphs(*hit.target) || text.size() > kLongestLine)
            break;
    }
    for (size_t i = 0; i < segments.size(); ++i)
        segments[i].value = cell.text.sliced(values[i].first, values[i].second);
    return segments;
}

std::vector<GridTarget> gridLabels(const GridForm& form, const GridRow& row)
{
    std::vector<GridTarget> targets;
    const bool isAlone = row.only() != nullptr;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (const GridForm::Hit hit = form.label(cell.text.text))
            targets.push_back(*hit.target);
        else
            for (const LabelledText& segment : labelledTexts(form, cell, isAlone))
                targets.push_back(*segment.hit.target);
    }
    return targets;
}

} // namespace budget::parse
