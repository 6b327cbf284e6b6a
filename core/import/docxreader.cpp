// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/docxreader.h"

#include "core/import/tablestack.h"
#include "core/import/wordnumbering.h"
#include "core/import/xmlscanner.h"

#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Where in its table the reader is.
struct DocxPosition
{
    quint32 span = 1;
    bool isContinued = false;
};

class DocxReader
{
public:
    DocxReader(XmlScanner& xml, WordNumbering numbering, const CancelToken& cancel)
        : m_xml(xml)
        , m_numbering(std::move(numbering))
        , m_cancel(cancel)
    {}

    Result<ReadGrid> read();

private:
    void start();
    void startTablePart(QLatin1String name);
    void end();
    void beginCell();
    void beginParagraph();
    void readNumbering(QLatin1String name);

    XmlScanner& m_xml;
    WordNumbering m_numbering;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    TableStack<DocxPosition> m_stack{m_builder};
    WordNumbering::Reference m_number; ///< of the paragraph, as far as its properties are read
    QString m_style;
    quint32 m_tableCount = 0;
    size_t m_cells = 0; ///< of the tables that are open
    bool m_isText = false;
    bool m_isUnnumbered = false; ///< the paragraph has begun and its number is not written yet
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
            m_stack.addText(m_xml.text());
    }
    TRY(m_xml.status());
    m_stack.closeAll();
    m_stack.endParagraph();
    return m_builder.finish();
}

void DocxReader::start()
{
    const QLatin1String name = m_xml.name();
    if (name == "t"_L1) {
        m_isText = true;
    } else if (name == "br"_L1 || name == "cr"_L1) {
        m_stack.addText(u"\n");
    } else if (name == "tab"_L1 && m_xml.attribute("val"_L1).isEmpty()) { // others are tab stops
        m_stack.addText(u"\t");
    } else if (name == "noBreakHyphen"_L1) {
        m_stack.addText(u"-");
    } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "tblGrid"_L1 ||
               name == "pPrChange"_L1) {
        m_xml.skip(); // Fallback repeats what stands before it for older programs
    } else if (m_isUnnumbered && (name == "pStyle"_L1 || name == "numId"_L1 || name == "ilvl"_L1)) {
        readNumbering(name);
    } else {
        startTablePart(name);
    }
}

void DocxReader::startTablePart(QLatin1String name)
{
    if (name == "tbl"_L1) {
        if (m_stack.isEmpty())
            m_stack.endParagraph();
        else
            beginCell();
        m_stack.open({.kind = SourcePlace::Kind::Table,
                      .number = ++m_tableCount,
                      .start = GridBuilder::Start::GoesOn});
        return;
    }
    if (name == "p"_L1) {
        beginParagraph();
        return;
    }
    if (m_stack.isEmpty())
        return;
    if (name == "tr"_L1) {
        m_stack.table().beginRow();
    } else if (name == "gridBefore"_L1) {
        m_stack.table().skipColumns(qMin(m_xml.number("val"_L1, 0), TableCollector::kMostColumns));
    } else if (name == "tc"_L1) {
        if (m_stack.isInCell())
            m_stack.endCell();
        m_stack.position() = {};
    } else if (name == "gridSpan"_L1) {
        m_stack.position().span = m_xml.number("val"_L1, 1);
    } else if (name == "vMerge"_L1) {
        m_stack.position().isContinued = m_xml.attribute("val"_L1) != "restart"_L1;
    }
}

void DocxReader::beginParagraph()
{
    if (!m_stack.isEmpty())
        beginCell(); // its properties stand before its first paragraph
    m_number = {};
    m_style.clear();
    m_isUnnumbered = true;
}

void DocxReader::readNumbering(QLatin1String name)
{
    if (name == "pStyle"_L1)
        m_style = m_xml.attribute("val"_L1);
    else if (name == "numId"_L1)
        m_number.list = m_xml.number("val"_L1, 0);
    else
        m_number.level = m_xml.number("val"_L1, 0);
}

void DocxReader::beginCell()
{
    if (m_stack.isInCell())
        return;
    m_stack.noteCell();
    ++m_cells;
    const DocxPosition& position = m_stack.position();
    if (position.isContinued)
        m_stack.table().continueCell(position.span);
    else
        m_stack.table().beginCell(1, position.span);
}

void DocxReader::end()
{
    const QLatin1String name = m_xml.name();
    if (name == "t"_L1) {
        m_isText = false;
    } else if (name == "pPr"_L1 && m_isUnnumbered) {
        m_isUnnumbered = false;
        m_stack.addText(m_numbering.next(m_number, m_style));
    } else if (name == "p"_L1) {
        m_isUnnumbered = false;
        m_stack.endParagraph();
    } else if (name == "tc"_L1 && !m_stack.isEmpty()) {
        beginCell();
        m_stack.endCell();
    } else if (name == "tbl"_L1 && !m_stack.isEmpty()) {
        m_stack.close();
        if (m_stack.isEmpty())
            m_cells = 0;
    }
}

} // namespace

Result<ReadGrid> readDocx(ZipArchive& archive, const CancelToken& cancel)
{
    WordNumbering numbering = TRY(WordNumbering::read(archive));
    const auto entry = TRY(archive.entry(u"word/document.xml"_s));
    XmlScanner xml(*entry);
    return DocxReader(xml, std::move(numbering), cancel).read();
}

} // namespace budget
