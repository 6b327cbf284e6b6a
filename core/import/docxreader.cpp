// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/docxreader.h"

#include "core/import/tablecollector.h"
#include "core/import/xmlscanner.h"

#include <memory>
#include <utility>
#include <vector>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

class DocxReader
{
public:
    DocxReader(XmlScanner& xml, const CancelToken& cancel)
        : m_xml(xml)
        , m_cancel(cancel)
    {}

    Result<ReadGrid> read();

private:
    /// A table that is open; tables may stand in cells of others.
    struct Table
    {
        TableCollector collector;
        quint32 span = 1;
        bool isContinued = false;
        bool isInCell = false;
        std::vector<TableCollector> inner; ///< whole tables within its cells
    };

    void start();
    void startTablePart(QLatin1String name);
    void end();
    void endTable();
    void beginCell();
    void endParagraph();
    void addText(QStringView text);

    XmlScanner& m_xml;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    std::vector<Table> m_tables;
    QString m_paragraph; ///< outside of tables
    quint32 m_paragraphs = 0;
    quint32 m_tableCount = 0;
    size_t m_cells = 0; ///< of the tables that are open
    bool m_isText = false;
};

Result<ReadGrid> DocxReader::read()
{
    while (m_xml.next() && !m_builder.isFull() && m_cells < GridBuilder::kMostCells) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_xml.isStart())
            start();
        else if (m_xml.isEnd())
            end();
        else if (m_xml.isText() && m_isText)
            addText(m_xml.text());
    }
    TRY(m_xml.status());
    while (!m_tables.empty())
        endTable();
    endParagraph();
    return m_builder.finish();
}

void DocxReader::start()
{
    const QLatin1String name = m_xml.name();
    if (name == "t"_L1) {
        m_isText = true;
    } else if (name == "br"_L1 || name == "cr"_L1) {
        addText(u"\n");
    } else if (name == "tab"_L1 && m_xml.attribute("val"_L1).isEmpty()) { // others are tab stops
        addText(u"\t");
    } else if (name == "noBreakHyphen"_L1) {
        addText(u"-");
    } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "tblGrid"_L1) {
        m_xml.skip(); // Fallback repeats what stands before it for older programs
    } else {
        startTablePart(name);
    }
}

void DocxReader::startTablePart(QLatin1String name)
{
    if (name == "tbl"_L1) {
        if (m_tables.empty())
            endParagraph();
        else
            beginCell();
        m_tables.push_back({.collector = TableCollector({.kind = SourcePlace::Kind::Table,
                                                         .number = ++m_tableCount,
                                                         .start = GridBuilder::Start::GoesOn}),
                            .inner = {}});
        return;
    }
    if (m_tables.empty())
        return;
    Table& table = m_tables.back();
    if (name == "tr"_L1) {
        table.collector.beginRow();
    } else if (name == "gridBefore"_L1) {
        table.collector.skipColumns(qMin(m_xml.number("val"_L1, 0), TableCollector::kMostColumns));
    } else if (name == "tc"_L1) {
        table.span = 1;
        table.isContinued = false;
        table.isInCell = false;
    } else if (name == "gridSpan"_L1) {
        table.span = m_xml.number("val"_L1, 1);
    } else if (name == "vMerge"_L1) {
        table.isContinued = m_xml.attribute("val"_L1) != "restart"_L1;
    } else if (name == "p"_L1) {
        beginCell(); // its properties stand before its first paragraph
    }
}

void DocxReader::beginCell()
{
    Table& table = m_tables.back();
    if (table.isInCell)
        return;
    table.isInCell = true;
    ++m_cells;
    if (table.isContinued)
        table.collector.continueCell(table.span);
    else
        table.collector.beginCell(1, table.span);
}

void DocxReader::end()
{
    const QLatin1String name = m_xml.name();
    if (name == "t"_L1) {
        m_isText = false;
    } else if (name == "p"_L1) {
        endParagraph();
    } else if (name == "tc"_L1 && !m_tables.empty()) {
        beginCell();
        m_tables.back().collector.endCell();
        m_tables.back().isInCell = false;
    } else if (name == "tbl"_L1 && !m_tables.empty()) {
        endTable();
    }
}

void DocxReader::endTable()
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
    m_cells = 0;
}

void DocxReader::endParagraph()
{
    if (!m_tables.empty()) {
        if (m_tables.back().isInCell)
            m_tables.back().collector.endParagraph();
        return;
    }
    if (!m_paragraph.isEmpty())
        m_builder.addParagraph(m_paragraph, SourcePlace::ofParagraph(m_paragraphs + 1));
    ++m_paragraphs;
    m_paragraph.clear();
}

void DocxReader::addText(QStringView text)
{
    if (m_tables.empty())
        m_paragraph.append(text);
    else if (m_tables.back().isInCell)
        m_tables.back().collector.addText(text);
}

} // namespace

Result<ReadGrid> readDocx(ZipArchive& archive, const CancelToken& cancel)
{
    const auto entry = TRY(archive.entry(u"word/document.xml"_s));
    XmlScanner xml(*entry);
    return DocxReader(xml, cancel).read();
}

} // namespace budget
