// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridindicator.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/joinedvalue.h"

#include <QRegularExpression>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

/// 15 of 15分 or 15%.
CellText withoutPoints(const CellText& text)
{
    static const QRegularExpression kPoints(u"^([\\d０-９]+(?:[.．][\\d０-９]+)?)\\s*[分%％]$"_s);
    const QRegularExpressionMatch match = kPoints.match(text.text);
    return match.hasMatch() ? text.sliced(0, match.capturedEnd(1)) : text;
}

bool isStar(QChar c)
{
    return c == u'★' || c == u'☆' || c == u'▲' || c == u'＊';
}

} // namespace

/// The cells of a row but its levels and its name. Several cells under one head are one text: 指标值 over ≥,
/// 95 and %.
void GridIndicator::readCells(const GridRow& row, size_t block, const GridRow::Cell& name)
{
    const GridColumns::Column* last = nullptr;
    const CellText* text = nullptr;
    CellText joined;
    const auto flush = [&] {
        if (last)
            readCell(*last, *text);
    };
    for (const GridRow::Cell& cell : row.cells) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : m_columns.at(*cell.cell);
        const bool isOther = column && column->isOfProject && column->target.name.isEmpty() &&
                             column->target.kind == Kind::Extra;
        if (!column || column->block != block || (column->isOfProject && !isOther) || &cell == &name)
            continue;
        if (column == last) {
            if (text != &joined)
                joined = *text;
            joined.text += u'\n' + cell.text.text;
            joined.pieces.insert(joined.pieces.end(), cell.text.pieces.begin(), cell.text.pieces.end());
            text = &joined;
            continue;
        }
        flush();
        last = column;
        text = &cell.text;
    }
    flush();
}

void GridIndicator::readCell(const GridColumns::Column& column, const CellText& text)
{
    if (column.target.kind == Kind::Extra) {
        if (!column.target.name.isEmpty())
            m_indicator.extras.push_back(m_writer.extra(column.target.name, text));
        else
            extraNamed(m_indicator.extras, kOtherFields)
                .parts.push_back(m_writer.extra(text::withoutSpace(column.head.text), text));
        return;
    }
    const Field field = column.target.field;
    if (field == Field::Level1 || field == Field::Level2)
        return;
    if (field == Field::Value)
        readValue(text);
    else if (field == Field::IndicatorWeight && !text.text.back().isDigit())
        setText(m_indicator, field,
                m_writer.cell(m_project, m_indicator.sourceRow, field, withoutPoints(text)));
    else
        setText(m_indicator, field, m_writer.cell(m_project, m_indicator.sourceRow, field, text));
}

void GridIndicator::readName(const CellText& text)
{
    qsizetype begin = 0;
    while (begin < text.text.size() &&
           (isStar(text.text[begin]) || text::isSpace(text.text[begin].unicode())))
        ++begin;
    const bool isStarred = begin > 0 && begin < text.text.size();
    if (isStarred)
        m_indicator.core = Printed<YesNo>(u"是"_s);
    m_indicator.name = m_writer.cell(m_project, m_indicator.sourceRow, Field::IndicatorName,
                                     isStarred ? text.sliced(begin, text.text.size()) : text);
}

/// A value that has operator and unit in columns of their own is the cell; otherwise they stand in it.
void GridIndicator::readValue(const CellText& text)
{
    const quint16 row = m_indicator.sourceRow;
    if (m_columns.has(Field::Operator)) {
        m_indicator.value = m_writer.cell(m_project, row, Field::Value, text);
        return;
    }
    const JoinedValue parts = splitJoinedValue(text.text);
    if (parts.operatorEnd > 0)
        m_indicator.op = m_writer.cell(m_project, row, Field::Operator, text.sliced(0, parts.operatorEnd));
    else if (parts.isQualitative)
        m_indicator.op = operatorWord(Operator::Qualitative).toString();
    const bool hasUnitColumn = m_columns.has(Field::Unit);
    const qsizetype end = hasUnitColumn ? text.text.size() : parts.valueEnd;
    m_indicator.value = m_writer.cell(m_project, row, Field::Value, text.sliced(parts.valueBegin, end));
    if (!hasUnitColumn && parts.unitBegin < text.text.size())
        m_indicator.unit =
            m_writer.cell(m_project, row, Field::Unit, text.sliced(parts.unitBegin, text.text.size()));
}

} // namespace budget::parse
