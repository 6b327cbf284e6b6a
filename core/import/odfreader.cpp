// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/odfreader.h"

#include "core/import/tablecollector.h"
#include "core/import/xmlscanner.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostRepeats = 1'048'576;

class OdfReader
{
public:
    OdfReader(XmlScanner& xml, const CancelToken& cancel)
        : m_xml(xml)
        , m_cancel(cancel)
    {}

    Result<ReadGrid> read();

private:
    struct Table
    {
        TableCollector collector;
        quint32 row = 0;        ///< of the next row
        quint32 rowRepeats = 1; ///< of the current one
        quint32 cellRepeats = 1;
        bool isInCell = false;
        std::vector<TableCollector> inner;
    };

    void start();
    void startTable();
    void startRow(Table& table);
    void startCell(Table& table);
    void endCell(Table& table);
    void endRow(Table& table);
    void end();
    void endTable();
    void endParagraph();
    void addText(QStringView text);

    XmlScanner& m_xml;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    std::vector<Table> m_tables;
    QString m_paragraph;
    quint32 m_paragraphs = 0;
    quint32 m_tableCount = 0;
    size_t m_cells = 0;
    int m_paragraphDepth = 0; ///< text counts within paragraphs only
    bool m_isSpreadsheet = false;
};

Result<ReadGrid> OdfReader::read()
{
    while (m_xml.next() && !m_builder.isFull() && m_cells < GridBuilder::kMostCells) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_xml.isStart())
            start();
        else if (m_xml.isEnd())
            end();
        else if (m_xml.isText() && m_paragraphDepth > 0)
            addText(m_xml.text());
    }
    TRY(m_xml.status());
    while (!m_tables.empty())
        endTable();
    if (m_cells >= GridBuilder::kMostCells)
        return fail(ErrorCode::InputTooLarge, u"%1 cells"_s.arg(GridBuilder::kMostCells));
    return m_builder.finish();
}

void OdfReader::start()
{
    const QLatin1String name = m_xml.name();
    if (name == "spreadsheet"_L1) {
        m_isSpreadsheet = true;
    } else if (name == "p"_L1 || name == "h"_L1) {
        ++m_paragraphDepth;
    } else if (name == "s"_L1) {
        constexpr quint32 kMostBlanks = 1000;
        addText(QString(static_cast<qsizetype>(qMin(m_xml.number("c"_L1, 1), kMostBlanks)), u' '));
    } else if (name == "tab"_L1) {
        addText(u"\t");
    } else if (name == "line-break"_L1) {
        addText(u"\n");
    } else if (name == "annotation"_L1 || name == "tracked-changes"_L1 || name == "scripts"_L1 ||
               name == "forms"_L1 || name == "named-expressions"_L1 || name == "content-validations"_L1) {
        m_xml.skip(); // comments, deleted text and what is no text
    } else if (name == "table"_L1) {
        startTable();
    } else if (!m_tables.empty() && name == "table-row"_L1) {
        startRow(m_tables.back());
    } else if (!m_tables.empty() && name == "table-cell"_L1) {
        startCell(m_tables.back());
    } else if (!m_tables.empty() && name == "covered-table-cell"_L1) {
        // The collector steps over covered columns by itself.
        m_xml.skip();
    }
}

void OdfReader::startTable()
{
    TableCollector::Options options{.kind = SourcePlace::Kind::Table, .number = ++m_tableCount};
    if (m_isSpreadsheet && m_tables.empty()) {
        options = {.kind = SourcePlace::Kind::Sheet,
                   .number = static_cast<quint32>(m_builder.addSheet(m_xml.attribute("name"_L1))),
                   .start = GridBuilder::Start::Sheet};
    }
    m_tables.push_back({.collector = TableCollector(options), .inner = {}});
}

void OdfReader::startRow(Table& table)
{
    table.collector.beginRow(table.row);
    table.rowRepeats = std::clamp(m_xml.number("number-rows-repeated"_L1, 1), 1U, kMostRepeats);
}

void OdfReader::startCell(Table& table)
{
    const quint32 repeats =
        std::clamp(m_xml.number("number-columns-repeated"_L1, 1), 1U, TableCollector::kMostColumns);
    const quint32 columns = m_xml.number("number-columns-spanned"_L1, 1);
    const quint32 rows = m_xml.number("number-rows-spanned"_L1, 1);
    table.isInCell = true;
    table.cellRepeats = repeats;
    table.collector.beginCell(rows, columns);
    ++m_cells;
}

/// Writers pad rows and sheets with empty cells that are repeated to the end; of a text so many copies are
/// taken as a form can have.
void OdfReader::endCell(Table& table)
{
    constexpr quint32 kMostCopies = 64;
    table.collector.endCell();
    table.isInCell = false;
    if (table.cellRepeats > 1 && table.cellRepeats <= kMostCopies) {
        table.collector.repeatCell(table.cellRepeats - 1);
        m_cells += table.cellRepeats - 1;
    }
}

void OdfReader::endRow(Table& table)
{
    constexpr quint32 kMostCopies = 10'000;
    if (table.rowRepeats > 1 && table.rowRepeats <= kMostCopies && !table.collector.isRowBlank()) {
        table.collector.repeatRow(table.rowRepeats - 1);
        m_cells = std::max(m_cells, table.collector.cellCount());
    }
    table.row = std::min(table.row + table.rowRepeats, kMostRepeats * 2);
    table.rowRepeats = 1;
}

void OdfReader::end()
{
    const QLatin1String name = m_xml.name();
    if (name == "p"_L1 || name == "h"_L1) {
        --m_paragraphDepth;
        endParagraph();
    } else if (m_tables.empty()) {
        return;
    } else if (name == "table-cell"_L1) {
        endCell(m_tables.back());
    } else if (name == "table-row"_L1) {
        endRow(m_tables.back());
    } else if (name == "table"_L1) {
        endTable();
    }
}

void OdfReader::endTable()
{
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    if (table.isInCell)
        table.collector.endCell();
    if (!m_tables.empty()) {
        Table& outer = m_tables.back();
        outer.inner.push_back(std::move(table.collector));
        std::move(table.inner.begin(), table.inner.end(), std::back_inserter(outer.inner));
        return;
    }
    table.collector.writeTo(m_builder);
    for (const TableCollector& inner : table.inner)
        inner.writeTo(m_builder);
}

void OdfReader::endParagraph()
{
    if (!m_tables.empty()) {
        if (m_tables.back().isInCell)
            m_tables.back().collector.endParagraph();
        return;
    }
    if (m_paragraphDepth > 0)
        return; // a frame within a paragraph
    if (!m_paragraph.isEmpty())
        m_builder.addParagraph(m_paragraph, SourcePlace::ofParagraph(m_paragraphs + 1));
    ++m_paragraphs;
    m_paragraph.clear();
}

void OdfReader::addText(QStringView text)
{
    if (m_tables.empty())
        m_paragraph.append(text);
    else if (m_tables.back().isInCell)
        m_tables.back().collector.addText(text);
}

} // namespace

Result<ReadGrid> readOdf(ZipArchive& archive, const CancelToken& cancel)
{
    const auto entry = TRY(archive.entry(u"content.xml"_s));
    XmlScanner xml(*entry);
    return OdfReader(xml, cancel).read();
}

} // namespace budget
