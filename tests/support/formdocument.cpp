// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/formdocument.h"

#include "core/model/sourceplace.h"
#include "tests/support/zipwriter.h"

#include <algorithm>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

const FormTable::Cell* cellAt(const FormTable& table, int row, int column)
{
    const auto found = std::ranges::find_if(table.cells, [row, column](const FormTable::Cell& cell) {
        return row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column &&
               column < cell.column + cell.columnSpan;
    });
    return found == table.cells.end() ? nullptr : &*found;
}

QString wrapped(const QString& text, const QString& open, const QString& close)
{
    QString result;
    for (const QString& paragraph : text.split(u'\n'))
        result += open + escaped(paragraph) + close;
    return result;
}

QString docxTable(const FormTable& table)
{
    QString xml = u"<w:tbl>"_s;
    for (int row = 0; row < table.rowCount(); ++row) {
        xml += u"<w:tr>"_s;
        for (int column = 0; column < table.columns;) {
            const FormTable::Cell* const cell = cellAt(table, row, column);
            const int span = cell ? cell->columnSpan : 1;
            xml += u"<w:tc><w:tcPr><w:gridSpan w:val=\"%1\"/>"_s.arg(span);
            if (cell && cell->rowSpan > 1)
                xml += cell->row == row ? u"<w:vMerge w:val=\"restart\"/>"_s : u"<w:vMerge/>"_s;
            xml += u"</w:tcPr>"_s;
            const bool hasText = cell && cell->row == row;
            xml += wrapped(hasText ? cell->text : QString(), u"<w:p><w:r><w:t xml:space=\"preserve\">"_s,
                           u"</w:t></w:r></w:p>"_s) +
                   u"</w:tc>"_s;
            column += span;
        }
        xml += u"</w:tr>"_s;
    }
    return xml + u"</w:tbl>"_s;
}

QString odfTable(const FormTable& table, const QStringList& paragraphsAbove)
{
    QString xml;
    for (const QString& paragraph : paragraphsAbove)
        xml += u"<table:table-row><table:table-cell table:number-columns-spanned=\"%1\">%2</table:table-cell>"
               "</table:table-row>"_s.arg(table.columns)
                   .arg(wrapped(paragraph, u"<text:p>"_s, u"</text:p>"_s));
    for (int row = 0; row < table.rowCount(); ++row) {
        xml += u"<table:table-row>"_s;
        for (int column = 0; column < table.columns; ++column) {
            const FormTable::Cell* const cell = cellAt(table, row, column);
            if (cell && (cell->row != row || cell->column != column)) {
                xml += u"<table:covered-table-cell/>"_s;
                continue;
            }
            xml +=
                u"<table:table-cell table:number-columns-spanned=\"%1\" table:number-rows-spanned=\"%2\">%3"
                "</table:table-cell>"_s.arg(cell ? cell->columnSpan : 1)
                    .arg(cell ? cell->rowSpan : 1)
                    .arg(wrapped(cell ? cell->text : QString(), u"<text:p>"_s, u"</text:p>"_s));
        }
        xml += u"</table:table-row>"_s;
    }
    return xml;
}

QByteArray odfFile(const QString& body)
{
    const QString content =
        u"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"_s +
        body + u"</office:body></office:document-content>"_s;
    return zipOf({{u"content.xml"_s, content.toUtf8()}});
}

} // namespace

int FormTable::rowCount() const
{
    int rows = 0;
    for (const Cell& cell : cells)
        rows = std::max(rows, cell.row + cell.rowSpan);
    return rows;
}

FormTable tableOf(const QStringList& paragraphs, const QString& rows)
{
    FormTable table{.paragraphs = paragraphs, .cells = {}, .columns = 0};
    int row = 0;
    for (const QString& line : rows.split(u'\n', Qt::SkipEmptyParts)) {
        int column = 0;
        for (const QString& text : line.split(u'|')) {
            const QString trimmed = text.trimmed();
            if (trimmed == u"<") {
                ++table.cells.back().columnSpan;
            } else if (trimmed == u"^") {
                for (FormTable::Cell& cell : table.cells) {
                    if (cell.column == column && cell.row + cell.rowSpan == row)
                        ++cell.rowSpan;
                }
            } else {
                table.cells.push_back(
                    {.row = row, .column = column, .text = QString(trimmed).replace(u"\\n"_s, u"\n"_s)});
            }
            ++column;
        }
        table.columns = std::max(table.columns, column);
        ++row;
    }
    return table;
}

FormTable specialFundTable(const Project& project, Levels levels)
{
    FormTable table{
        .paragraphs = {project.title, u"编制单位： %1-%2 单位：%3"_s.arg(project.unitCode, project.unitName,
                                                                         project.currencyUnit)},
        .cells = {},
        .columns = 9};
    int row = 0;
    const auto pair = [&table, &row](int column, const QString& label, const QString& text, int textSpan) {
        table.cells.push_back({.row = row, .column = column, .columnSpan = 2, .text = label});
        table.cells.push_back({.row = row, .column = column + 2, .columnSpan = textSpan, .text = text});
    };
    const auto two = [&](const QString& label1, const QString& text1, const QString& label2,
                         const QString& text2) {
        pair(0, label1, text1, 2);
        pair(4, label2, text2, 3);
        ++row;
    };
    two(u"一级项目名称"_s, project.name, u"业务主管部门"_s, project.department);
    two(u"预算执行率权重"_s, project.executionWeight.text(), u"部门留用"_s, project.retained.text());
    two(u"当年预算金额"_s, project.budget.text(), u"补助街镇"_s, project.subsidy.text());
    for (const auto& [label, text] :
         {std::pair(u"项目概述"_s, project.overview), std::pair(u"立项依据"_s, project.basis),
          std::pair(u"当年绩效目标"_s, project.goal)}) {
        pair(0, label, text, 7);
        ++row;
    }
    const int count = static_cast<int>(project.indicators.size());
    table.cells.push_back({.row = row, .column = 0, .rowSpan = count + 1, .text = u"绩效指标"_s});
    int column = 1;
    for (const QString& head : {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"计量单位"_s, u"指标性质"_s,
                                u"指标值"_s, u"权重（%）"_s, u"是否核心指标"_s})
        table.cells.push_back({.row = row, .column = column++, .text = head});
    const int first = ++row;
    size_t level1 = 0; // cells that go on below
    size_t level2 = 0;
    for (const Indicator& indicator : project.indicators) {
        const Indicator* const above =
            row > first ? &project.indicators[static_cast<size_t>(row - first) - 1] : nullptr;
        const bool isMerged = levels == Levels::Merged && above;
        const bool isSame1 = isMerged && above->level1 == indicator.level1;
        const bool isSame2 = isSame1 && above->level2 == indicator.level2;
        if (isSame1) {
            ++table.cells[level1].rowSpan;
        } else {
            level1 = table.cells.size();
            table.cells.push_back({.row = row, .column = 1, .text = indicator.level1});
        }
        if (isSame2) {
            ++table.cells[level2].rowSpan;
        } else {
            level2 = table.cells.size();
            table.cells.push_back({.row = row, .column = 2, .text = indicator.level2});
        }
        column = 3;
        for (const Field field : {Field::IndicatorName, Field::Unit, Field::Operator, Field::Value,
                                  Field::IndicatorWeight, Field::Core})
            table.cells.push_back({.row = row, .column = column++, .text = indicator.text(field)});
        ++row;
    }
    return table;
}

std::vector<FormTable> specialFundTables(const std::vector<std::shared_ptr<Project>>& projects, Levels levels)
{
    std::vector<FormTable> tables;
    for (const auto& project : projects)
        tables.push_back(specialFundTable(*project, levels));
    return tables;
}

QByteArray toHtml(const std::vector<FormTable>& tables)
{
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>\n"_s;
    for (const FormTable& table : tables) {
        for (const QString& paragraph : table.paragraphs)
            html += u"<p>"_s + escaped(paragraph) + u"</p>\n"_s;
        html += u"<table>\n"_s;
        for (int row = 0; row < table.rowCount(); ++row) {
            html += u"<tr>"_s;
            for (const FormTable::Cell& cell : table.cells) {
                if (cell.row == row)
                    html += u"<td rowspan=%1 colspan=%2>"_s.arg(cell.rowSpan).arg(cell.columnSpan) +
                            escaped(cell.text).replace(u"\n"_s, u"<br>"_s) + u"\n</td>"_s;
            }
            html += u"\n"_s; // the end tag may be left out
        }
        html += u"</table>\n"_s;
    }
    return html.toUtf8();
}

QByteArray toDocx(const std::vector<FormTable>& tables)
{
    QString body;
    for (const FormTable& table : tables) {
        for (const QString& paragraph : table.paragraphs)
            body += wrapped(paragraph, u"<w:p><w:r><w:t xml:space=\"preserve\">"_s, u"</w:t></w:r></w:p>"_s);
        body += docxTable(table);
    }
    const QString xml =
        u"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"_s +
        body + u"</w:body></w:document>"_s;
    return zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, xml.toUtf8()}});
}

QByteArray toXlsx(const std::vector<FormTable>& tables)
{
    QString rows;
    QString merges;
    int first = 1; // the sheet's row of the table's first
    const auto cell = [&merges](int row, int column, int rowSpan, int columnSpan, const QString& text) {
        const auto name = [](int r, int c) {
            return cellName(static_cast<quint32>(r), static_cast<quint32>(c));
        };
        if (rowSpan > 1 || columnSpan > 1)
            merges += u"<mergeCell ref=\"%1:%2\"/>"_s.arg(name(row, column),
                                                          name(row + rowSpan - 1, column + columnSpan - 1));
        return u"<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>"_s.arg(
            name(row, column), escaped(text));
    };
    for (const FormTable& table : tables) {
        for (const QString& paragraph : table.paragraphs) {
            rows +=
                u"<row r=\"%1\">"_s.arg(first) + cell(first, 1, 1, table.columns, paragraph) + u"</row>"_s;
            ++first;
        }
        for (int row = 0; row < table.rowCount(); ++row) {
            rows += u"<row r=\"%1\">"_s.arg(first + row);
            for (const FormTable::Cell& c : table.cells) {
                if (c.row == row)
                    rows += cell(first + row, c.column + 1, c.rowSpan, c.columnSpan, c.text);
            }
            rows += u"</row>"_s;
        }
        first += table.rowCount() + 1;
    }
    const QString sheet = u"<worksheet><sheetData>"_s + rows + u"</sheetData><mergeCells>"_s + merges +
                          u"</mergeCells></worksheet>"_s;
    return zipOf(
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"目标表\" sheetId=\"1\" "
                                "r:id=\"rId1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {u"xl/worksheets/sheet1.xml"_s, sheet.toUtf8()}});
}

QByteArray toOdt(const std::vector<FormTable>& tables)
{
    QString body;
    for (const FormTable& table : tables) {
        for (const QString& paragraph : table.paragraphs)
            body += wrapped(paragraph, u"<text:p>"_s, u"</text:p>"_s);
        body += u"<table:table>"_s + odfTable(table, {}) + u"</table:table>"_s;
    }
    return odfFile(u"<office:text>"_s + body + u"</office:text>"_s);
}

QByteArray toOds(const std::vector<FormTable>& tables)
{
    QString body;
    for (const FormTable& table : tables)
        body += odfTable(table, table.paragraphs);
    return odfFile(
        u"<office:spreadsheet><table:table table:name=\"目标表\">"_s + body +
        u"<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        "table:number-columns-repeated=\"1024\"/></table:table-row></table:table></office:spreadsheet>"_s);
}

QByteArray toCsv(const std::vector<FormTable>& tables)
{
    QString csv;
    const auto quoted = [](QString text) { return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"'; };
    for (const FormTable& table : tables) {
        for (const QString& paragraph : table.paragraphs)
            csv += quoted(paragraph) + QString(table.columns - 1, u',') + u"\r\n"_s;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns; ++column) {
                const FormTable::Cell* const cell = cellAt(table, row, column);
                const bool isFirst = cell && cell->row == row && cell->column == column;
                cells.append(isFirst ? quoted(cell->text) : QString());
            }
            csv += cells.join(u',') + u"\r\n"_s;
        }
    }
    return csv.toUtf8();
}

} // namespace budget::test
