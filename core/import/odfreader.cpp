// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/odfreader.h"

#include "core/import/tablestack.h"
#include "core/import/xmlscanner.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostRepeats = 1'048'576;

/// Where in its table the reader is.
struct OdfPosition
{
    quint32 row = 0;        ///< of the next row
    quint32 rowRepeats = 1; ///< of the current one
    quint32 cellRepeats = 1;
};

class OdfReader
{
public:
    OdfReader(XmlScanner& xml, const CancelToken& cancel)
        : m_xml(xml)
        , m_cancel(cancel)
    {}

    Result<ReadGrid> read();

private:
    void start();
    void startTable();
    void startRow();
    void startCell();
    void endCell();
    void endRow();
    void end();

    XmlScanner& m_xml;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    TableStack<OdfPosition> m_stack{m_builder};
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
            m_stack.addText(m_xml.text());
    }
    TRY(m_xml.status());
    m_stack.closeAll();
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
        m_stack.addText(QString(static_cast<qsizetype>(qMin(m_xml.number("c"_L1, 1), kMostBlanks)), u' '));
    } else if (name == "tab"_L1) {
        m_stack.addText(u"\t");
    } else if (name == "line-break"_L1) {
        m_stack.addText(u"\n");
    } else if (name == "annotation"_L1 || name == "tracked-changes"_L1 || name == "scripts"_L1 ||
               name == "forms"_L1 || name == "named-expressions"_L1 || name == "content-validations"_L1) {
        m_xml.skip(); // comments, deleted text and what is no text
    } else if (name == "table"_L1) {
        startTable();
    } else if (!m_stack.isEmpty() && name == "table-row"_L1) {
        startRow();
    } else if (!m_stack.isEmpty() && name == "table-cell"_L1) {
        startCell();
    } else if (!m_stack.isEmpty() && name == "covered-table-cell"_L1) {
        // The collector steps over covered columns by itself.
        m_xml.skip();
    }
}

void OdfReader::startTable()
{
    TableCollector::Options options{.kind = SourcePlace::Kind::Table, .number = ++m_tableCount};
    if (m_isSpreadsheet && m_stack.isEmpty()) {
        options = {.kind = SourcePlace::Kind::Sheet,
                   .number = static_cast<quint32>(m_builder.addSheet(m_xml.attribute("name"_L1))),
                   .start = GridBuilder::Start::Sheet};
    }
    m_stack.open(options);
}

void OdfReader::startRow()
{
    OdfPosition& position = m_stack.position();
    m_stack.table().beginRow(position.row);
    position.rowRepeats = std::clamp(m_xml.number("number-rows-repeated"_L1, 1), 1U, kMostRepeats);
}

void OdfReader::startCell()
{
    const quint32 columns = m_xml.number("number-columns-spanned"_L1, 1);
    const quint32 rows = m_xml.number("number-rows-spanned"_L1, 1);
    m_stack.position().cellRepeats =
        std::clamp(m_xml.number("number-columns-repeated"_L1, 1), 1U, TableCollector::kMostColumns);
    m_stack.table().beginCell(rows, columns);
    m_stack.noteCell();
    ++m_cells;
}

/// Writers pad rows and sheets with empty cells that are repeated to the end; of a text so many copies are
/// taken as a form can have.
void OdfReader::endCell()
{
    constexpr quint32 kMostCopies = 64;
    m_stack.endCell();
    const quint32 repeats = m_stack.position().cellRepeats;
    if (repeats > 1 && repeats <= kMostCopies) {
        m_stack.table().repeatCell(repeats - 1);
        m_cells += repeats - 1;
    }
}

void OdfReader::endRow()
{
    constexpr quint32 kMostCopies = 10'000;
    OdfPosition& position = m_stack.position();
    TableCollector& table = m_stack.table();
    if (position.rowRepeats > 1 && position.rowRepeats <= kMostCopies && !table.isRowBlank()) {
        table.repeatRow(position.rowRepeats - 1);
        m_cells = std::max(m_cells, table.cellCount());
    }
    position.row = std::min(position.row + position.rowRepeats, kMostRepeats * 2);
    position.rowRepeats = 1;
}

void OdfReader::end()
{
    const QLatin1String name = m_xml.name();
    if (name == "p"_L1 || name == "h"_L1) {
        --m_paragraphDepth;
        // Outside of tables one within another is that of a frame.
        if (!m_stack.isEmpty() || m_paragraphDepth == 0)
            m_stack.endParagraph();
    } else if (m_stack.isEmpty()) {
        return;
    } else if (name == "table-cell"_L1) {
        endCell();
    } else if (name == "table-row"_L1) {
        endRow();
    } else if (name == "table"_L1) {
        m_stack.close();
    }
}

} // namespace

Result<ReadGrid> readOdf(ZipArchive& archive, const CancelToken& cancel)
{
    const auto entry = TRY(archive.entry(u"content.xml"_s));
    XmlScanner xml(*entry);
    return OdfReader(xml, cancel).read();
}

} // namespace budget
