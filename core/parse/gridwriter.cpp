// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridwriter.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/citations.h"
#include "core/parse/codedcell.h"
#include "core/parse/paragraphs.h"
#include "core/parse/utf8.h"

#include <algorithm>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 units [begin, end) of \a piece.
Piece cut(const Piece& piece, quint32 begin, quint32 end)
{
    size_t from = piece.text.size();
    size_t to = piece.text.size();
    quint32 at = 0;
    for (size_t byte = 0; byte < piece.text.size();) {
        const size_t length = sequenceLength(piece.text[byte]);
        if (at >= begin && from > byte)
            from = byte;
        if (at >= end) {
            to = byte;
            break;
        }
        at += length == 4 ? 2 : 1;
        byte += length;
    }
    from = std::min(from, to);
    while (const size_t space = spaceLength(piece.text.substr(from, to - from)))
        from += space;
    const std::string_view head = piece.text.substr(0, from);
    std::string_view text = piece.text.substr(from, to - from);
    while (!text.empty() && spaceLength(lastCharacter(text)) > 0)
        text.remove_suffix(lastCharacter(text).size());
    return {.text = text,
            .line = piece.line,
            .column = piece.column + utf16Length(head),
            .width = utf16Length(text)};
}

} // namespace

CellText CellText::sliced(qsizetype begin, qsizetype end) const
{
    CellText result{.pieces = {}, .text = {}, .isWrapped = isWrapped};
    qsizetype start = 0; // of the piece within the text
    for (const Piece& piece : pieces) {
        const qsizetype stop = start + static_cast<qsizetype>(piece.width);
        if (begin < stop && end > start) {
            const auto from = static_cast<quint32>(std::max<qsizetype>(begin - start, 0));
            const auto to = static_cast<quint32>(std::min(end, stop) - start);
            const Piece part = cut(piece, from, to);
            if (!part.text.empty()) {
                if (!result.pieces.empty())
                    result.text += u'\n';
                result.text += toExactString(part.text);
                result.pieces.push_back(part);
            }
        }
        start = stop + 1; // the LF
    }
    return result;
}

QString CellText::joined() const
{
    if (pieces.size() < 2)
        return text;
    std::string joined;
    joinWrapped(pieces, joined);
    return toExactString(joined);
}

CellText GridWriter::textOf(const GridCell& cell) const
{
    CellText result;
    result.pieces.reserve(cell.lineCount);
    for (quint32 i = 0; i < cell.lineCount; ++i) {
        const quint32 number = cell.firstLine + i;
        const std::string_view line = m_document.line(number);
        result.pieces.push_back({.text = line, .line = number, .column = 1, .width = utf16Length(line)});
        result.pieces.back().goesOn = i > 0 && m_document.lines[number - 2].goesOn;
        result.isWrapped = result.isWrapped || !m_document.lines[number - 1].isHardEnd;
        if (i > 0)
            result.text += u'\n';
        result.text += toExactString(line);
    }
    return result;
}

void GridWriter::markFurniture(const CellText& text)
{
    for (const Piece& piece : text.pieces) {
        if (m_roles[piece.line] == Role::Unplaced)
            m_roles[piece.line] = Role::Furniture;
    }
}

void GridWriter::markFurniture(const GridCell& cell)
{
    for (quint32 i = 0; i < cell.lineCount; ++i) {
        if (m_roles[cell.firstLine + i] == Role::Unplaced)
            m_roles[cell.firstLine + i] = Role::Furniture;
    }
}

void GridWriter::place(const Pieces& pieces)
{
    for (const Piece& piece : pieces)
        m_roles[piece.line] = Role::Placed;
}

QString GridWriter::noted(Project& project, quint16 row, Field field, const Pieces& pieces,
                          const std::string& text)
{
    for (const Piece& piece : pieces)
        project.sources.add(row, field, {.line = piece.line, .column = piece.column, .length = piece.width});
    place(pieces);
    return m_pool.text(text);
}

QString GridWriter::cell(Project& project, quint16 row, Field field, const CellText& text)
{
    std::string joined;
    joinWrapped(text.pieces, joined);
    return noted(project, row, field, text.pieces, joined);
}

/// A line that the document itself ends is a paragraph; wrapped lines are joined as those of a text file.
std::string GridWriter::paragraphs(const CellText& text) const
{
    std::string all;
    std::string paragraph;
    Pieces run;
    for (size_t i = 0; i < text.pieces.size(); ++i) {
        run.push_back(text.pieces[i]);
        const bool isEnd = m_document.lines[text.pieces[i].line - 1].isHardEnd || i + 1 == text.pieces.size();
        if (!isEnd)
            continue;
        joinParagraphs(run, paragraph);
        if (!all.empty())
            all.push_back('\n');
        all.append(paragraph);
        run.clear();
    }
    return all;
}

void GridWriter::setUnit(Project& project, const CellText& text)
{
    const CodedCell parts = codedCell(text);
    if (!parts.code.isEmpty()) // it may stand in a cell of its own
        project.unitCode = cell(project, 0, Field::UnitCode, parts.code);
    project.unitName = cell(project, 0, Field::UnitName, parts.name);
    place(text.pieces);
}

void GridWriter::set(Project& project, Field field, const CellText& text)
{
    if (field == Field::UnitCode) {
        setUnit(project, text);
        return;
    }
    if (fieldInfo(field).kind == FieldKind::Paragraphs) {
        Pieces pieces = text.pieces;
        std::string joined;
        if (field == Field::Basis)
            joinCitations(pieces, joined);
        else
            joined = paragraphs(text);
        setText(project, field, noted(project, 0, field, pieces, joined));
        return;
    }
    setText(project, field, cell(project, 0, field, text));
}

void GridWriter::append(Project& project, Field field, const CellText& text)
{
    const QString before = project.text(field);
    set(project, field, text);
    if (!before.isEmpty())
        setText(project, field, before + u'\n' + project.text(field));
}

Extra GridWriter::extra(const QString& name, const CellText& text)
{
    Extra extra{.name = name, .text = QString::fromStdString(paragraphs(text)), .parts = {}, .spans = {}};
    for (const Piece& piece : text.pieces)
        extra.spans.push_back({.line = piece.line, .column = piece.column, .length = piece.width});
    place(text.pieces);
    return extra;
}

void GridWriter::complain(Diagnostic::Kind kind, quint32 line, quint32 table, const QString& detail)
{
    m_diagnostics.push_back({.kind = kind, .line = line, .table = table, .detail = detail});
}

void GridWriter::complainOfUnknown(const GridForm& form, const Project& project)
{
    const auto complainOf = [&](const Extras& extras, bool isRow) {
        const Extra* const others = findExtra(extras, QString(kOtherFields));
        if (!others)
            return;
        for (const Extra& other : others->parts) {
            if (other.spans.empty() || m_unknown.contains(other.name))
                continue;
            m_unknown.insert(other.name);
            const GridForm::Hit hit = isRow ? form.column(other.name) : form.label(other.name);
            if (hit && hit.target->isAsPrinted())
                continue; // somebody has said that it is no field
            // A head that the form knows was kept because the same one stands before it.
            const bool isRepeated = isRow && hit;
            complain(isRepeated ? Diagnostic::Kind::HeadRepeated : Diagnostic::Kind::LabelUnknown,
                     other.spans.front().line, project.table, other.name);
        }
    };
    complainOf(project.extras, false);
    for (const Indicator& row : project.indicators)
        complainOf(row.extras, true);
}

void GridWriter::forgetFrom(quint32 line)
{
    for (size_t number = line; number < m_roles.size(); ++number)
        m_roles[number] = m_document.lines[number - 1].isFurniture ? Role::Furniture : Role::Unplaced;
}

LineCount GridWriter::lineCount() const
{
    constexpr size_t kLongestExcerpt = 4096; // bytes
    LineCount count;
    for (quint32 number = 1; number < m_roles.size(); ++number) {
        ++count.total;
        switch (m_roles[number]) {
        case Role::Placed: ++count.placed; break;
        case Role::Furniture: ++count.furniture; break;
        case Role::Unplaced:
            count.unplaced.push_back(
                {.line = number, .text = toExactString(cutTo(m_document.line(number), kLongestExcerpt))});
            break;
        }
    }
    return count;
}

} // namespace budget::parse
