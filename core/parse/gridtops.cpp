// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridtops.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

/// The four digits before the first 年 of a title, or 0.
int yearIn(QStringView text)
{
    static const QRegularExpression pattern(u"(20\\d\\d|19\\d\\d)年"_s);
    const QRegularExpressionMatch match = pattern.match(text::folded(text));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// （2022年度） or （2024年1-7月） alone under a title.
bool isYearLine(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(\\(?20\\d\\d年度?\\)?|\\((截至)?20\\d\\d年[^()]{1,8}(月|日|底|半年|季度)\\))$"_s);
    return text.size() < 20 && pattern.match(text::folded(text)).hasMatch();
}

/// 附件, 附件2-3：, 附表一
bool isAttachment(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\(?附(件|表|录)?[\\d一二三四五六七八九十]*([-.][\\d]+)*\\)?:?$"_s);
    return text.size() < 16 && pattern.match(text::folded(text)).hasMatch();
}

/// （一级项目） under a title
bool isSubtitle(QStringView text)
{
    static const QRegularExpression pattern(u"^\\([^\\d()]{2,12}\\)$"_s);
    return text.size() < 16 && pattern.match(text::folded(text)).hasMatch();
}

/// 某县2023年度部门预算: it names the year, is no sentence and no date, and a title goes on behind it.
bool isTitleLine(QStringView text)
{
    constexpr qsizetype kLongest = 30;
    static const QRegularExpression pattern(u"^[^。;:,、月]*(20\\d\\d)年[^。;:,、月]*$"_s);
    static const QRegularExpression ending(u"(年度?|预算|决算|支出|资金|项目|部门|专项)$"_s);
    const QString folded = text.size() < kLongest ? text::folded(text) : QString();
    return pattern.match(folded).hasMatch() && ending.match(folded).hasMatch();
}

/// That the table goes on from the page before: 续表1.
bool isContinuation(QStringView text)
{
    static const QRegularExpression pattern(
        u"^\\(?(续表|接上页|转下页|续上页)[\\d一二三四五六七八九十]*\\)?$"_s);
    return text.size() < 12 && pattern.match(text::folded(text)).hasMatch();
}

bool isPageNumber(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(-?[-—–_]*\\d{1,5}[-—–_]*|第?\\d{1,5}页?([/,，共]*\\d{1,5}页?)?|"
        "page\\d+(of\\d+)?)$"_s);
    return text.size() < 24 && pattern.match(text::folded(text)).hasMatch();
}

bool isOfUnitLine(const GridTarget& target)
{
    if (target.kind == GridTarget::Kind::Field)
        return target.field == Field::UnitCode || target.field == Field::CurrencyUnit;
    return target.kind == GridTarget::Kind::Extra && (target.name == "date"_L1 || target.name == "year"_L1);
}

} // namespace

GridTops::Kind GridTops::kindOf(const GridForm& form, const GridRow& row)
{
    if (const GridRow::Cell* const only = row.only()) {
        const QString joined = only->text.joined();
        if (form.isTitle(joined))
            return Kind::Title;
        if (isYearLine(joined))
            return Kind::Year;
        if ((row.isText && isPageNumber(joined)) || isContinuation(joined))
            return Kind::PageNumber;
        if (isAttachment(joined))
            return Kind::Attachment;
        if (isTitleLine(joined) || (row.isText && isSubtitle(joined)))
            return Kind::TitleLine;
    }
    const std::vector<GridTarget> labels = gridLabels(form, row);
    return !labels.empty() && std::ranges::all_of(labels, isOfUnitLine) ? Kind::Unit : Kind::No;
}

std::optional<QString> GridTops::title(const GridForm& form) const
{
    for (const GridRow& row : m_rows) {
        const GridRow::Cell* const only = row.only();
        if (only && form.isTitle(only->text.joined()))
            return only->text.joined();
    }
    return std::nullopt;
}

bool GridTops::hasMoreThanPages(const GridForm& form) const
{
    return std::ranges::any_of(m_rows,
                               [&form](const GridRow& row) { return kindOf(form, row) != Kind::PageNumber; });
}

GridTops::Taken GridTops::take(const GridForms& forms, const GridForm& form, GridWriter& writer)
{
    Taken taken{.form = &form, .title = {}, .year = {}, .rest = {}};
    for (GridRow& row : std::exchange(m_rows, {})) {
        switch (kindOf(*taken.form, row)) {
        case Kind::Title:
            taken.title = row.only()->text.joined();
            if (const int year = yearIn(*taken.title); year > 0 || !taken.year)
                taken.year = year;
            taken.form = &forms.formFor(*taken.title);
            writer.markFurniture(row.only()->text);
            break;
        case Kind::TitleLine:
        case Kind::Year:
            if (const int year = yearIn(row.only()->text.text); year > 0)
                taken.year = year;
            writer.markFurniture(row.only()->text);
            break;
        case Kind::Attachment:
        case Kind::PageNumber: writer.markFurniture(row.only()->text); break;
        case Kind::Unit:
        case Kind::No: taken.rest.push_back(std::move(row)); break;
        }
    }
    return taken;
}

void GridTops::drop(GridWriter& writer)
{
    for (const GridRow& row : std::exchange(m_rows, {})) {
        for (const GridRow::Cell& cell : row.cells)
            writer.markFurniture(cell.text);
    }
}

} // namespace budget::parse
