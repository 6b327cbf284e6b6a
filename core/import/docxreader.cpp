// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/docxreader.h"

#include "core/import/tablestack.h"
#include "core/import/wordnumbering.h"
#include "core/import/wordsymbols.h"
#include "core/import/xmlscanner.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Where in its table the reader is.
struct DocxPosition
{
    quint32 span = 1;
    bool isContinued = false;
    bool isWidening = false;
    bool isRowDeleted = false;
};

/// A property that is there is on, unless it says otherwise.
bool isOn(const XmlScanner& xml)
{
    const std::string_view value = xml.rawAttribute("val"_L1);
    return value != "0" && value != "false" && value != "off";
}

class DocxReader
{
public:
    DocxReader(XmlScanner& xml, WordNumbering numbering, GridBuilder& builder, const CancelToken& cancel)
        : m_xml(xml)
        , m_numbering(std::move(numbering))
        , m_builder(builder)
        , m_cancel(cancel)
    {}

    Result<> read();

private:
    void start();
    void startRunPart(QLatin1String name);
    void startTablePart(QLatin1String name);
    void startCellProperty(QLatin1String name);
    void addText(const QString& text);
    void endParagraph();
    [[nodiscard]] bool isInBox() const { return m_boxes > 0 && m_stack.depth() == m_boxDepth; }
    void end();
    void beginCell();
    void beginParagraph();
    void readFormBox();
    void readNumbering(QLatin1String name);

    XmlScanner& m_xml;
    WordNumbering m_numbering;
    GridBuilder& m_builder;
    const CancelToken& m_cancel;
    TableStack<DocxPosition> m_stack{m_builder};
    WordNumbering::Reference m_number; ///< of the paragraph, as far as its properties are read
    QString m_style;
    quint32 m_tableCount = 0;
    size_t m_cells = 0; ///< of the tables that are open
    QString m_font;     ///< of the run, where it is one of signs
    QString m_boxText;  ///< of the text boxes in the paragraph; it stands behind it
    int m_boxes = 0;    ///< text boxes that are open
    size_t m_boxDepth = 0;
    bool m_isText = false;
    bool m_isHidden = false; ///< the run is not shown
    bool m_isInRowProperties = false;
    bool m_isUnnumbered = false; ///< the paragraph has begun and its number is not written yet
};

Result<> DocxReader::read()
{
    while (m_xml.next() && !m_builder.isFull() && m_cells < GridBuilder::kMostCells) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_xml.isStart())
            start();
        else if (m_xml.isEnd())
            end();
        else if (m_xml.isText() && m_isText)
            addText(m_font.isEmpty() ? m_xml.text() : symbolsShown(m_font, m_xml.text()));
    }
    TRY(m_xml.status());
    m_stack.closeAll();
    m_stack.endParagraph();
    return {};
}

void DocxReader::addText(const QString& text)
{
    if (m_isHidden || (!m_stack.isEmpty() && m_stack.position().isRowDeleted))
        return;
    if (isInBox())
        m_boxText.append(text);
    else
        m_stack.addText(text);
}

void DocxReader::endParagraph()
{
    if (isInBox()) {
        m_boxText.append(u'\n');
        return;
    }
    m_stack.endParagraph();
    if (m_boxes > 0 || m_boxText.isEmpty())
        return;
    m_stack.addText(std::exchange(m_boxText, {}));
    m_stack.endParagraph();
}

void DocxReader::start()
{
    const QLatin1String name = m_xml.name();
    if (name == "t"_L1) {
        m_isText = true;
    } else if (name == "r"_L1) {
        m_isHidden = false;
        m_font.clear();
    } else if (m_isInRowProperties && name == "del"_L1) {
        m_stack.position().isRowDeleted = true;
    } else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "tblGrid"_L1 ||
               name == "pPrChange"_L1 || name == "rt"_L1) {
        m_xml
            .skip(); // Fallback repeats what stands before it for older programs, rt says how to pronounce it
    } else if (m_isUnnumbered && (name == "pStyle"_L1 || name == "numId"_L1 || name == "ilvl"_L1)) {
        readNumbering(name);
    } else if (name == "txbxContent"_L1) {
        if (m_boxes++ == 0)
            m_boxDepth = m_stack.depth();
    } else {
        startRunPart(name);
    }
}

/// What stands in a run beside its text.
void DocxReader::startRunPart(QLatin1String name)
{
    if (name == "br"_L1 || name == "cr"_L1) {
        addText(u"\n"_s);
    } else if ((name == "tab"_L1 && m_xml.attribute("val"_L1).isEmpty()) || name == "ptab"_L1) {
        addText(u"\t"_s); // a tab with a value is a tab stop
    } else if (name == "noBreakHyphen"_L1) {
        addText(u"-"_s);
    } else if (name == "vanish"_L1) {
        m_isHidden = isOn(m_xml);
    } else if (name == "rFonts"_L1) {
        const QString font = m_xml.attribute("ascii"_L1);
        m_font = isSymbolFont(font) ? font : QString();
    } else if (name == "sym"_L1) {
        constexpr int kHex = 16;
        const ushort code = m_xml.attribute("char"_L1).toUShort(nullptr, kHex);
        addText(symbolShown(m_xml.attribute("font"_L1), code));
    } else if (name == "checkBox"_L1) {
        readFormBox();
    } else {
        startTablePart(name);
    }
}

/// A box of an old form: checked, or as it is by default.
void DocxReader::readFormBox()
{
    std::optional<bool> isChecked;
    bool isDefault = false;
    const int depth = m_xml.depth();
    while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
        if (m_xml.isStart("checked"_L1))
            isChecked = isOn(m_xml);
        else if (m_xml.isStart("default"_L1))
            isDefault = isOn(m_xml);
    }
    addText(isChecked.value_or(isDefault) ? u"☑"_s : u"□"_s);
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
        m_stack.position() = {};
    } else if (name == "trPr"_L1) {
        m_isInRowProperties = true;
    } else if (name == "gridBefore"_L1) {
        m_stack.table().skipColumns(qMin(m_xml.number("val"_L1, 0), TableCollector::kMostColumns));
    } else if (name == "tc"_L1) {
        if (m_stack.isInCell())
            m_stack.endCell();
        m_stack.position() = {.isRowDeleted = m_stack.position().isRowDeleted};
    } else {
        startCellProperty(name);
    }
}

void DocxReader::startCellProperty(QLatin1String name)
{
    if (name == "gridSpan"_L1)
        m_stack.position().span = m_xml.number("val"_L1, 1);
    else if (name == "vMerge"_L1)
        m_stack.position().isContinued = m_xml.attribute("val"_L1) != "restart"_L1;
    else if (name == "hMerge"_L1)
        m_stack.position().isWidening = m_xml.attribute("val"_L1) != "restart"_L1;
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
    if (position.isWidening)
        m_stack.table().widenCell(position.span);
    else if (position.isContinued)
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
        m_isHidden = false; // that of the paragraph's mark
        addText(m_numbering.next(m_number, m_style));
    } else if (name == "p"_L1) {
        m_isUnnumbered = false;
        m_isHidden = false;
        endParagraph();
    } else if (name == "txbxContent"_L1) {
        m_boxes = std::max(m_boxes - 1, 0);
    } else if (name == "trPr"_L1) {
        m_isInRowProperties = false;
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
    GridBuilder builder;
    WordNumbering numbering = TRY(WordNumbering::read(archive));
    {
        const auto entry = TRY(archive.entry(u"word/document.xml"_s));
        XmlScanner xml(*entry);
        TRY(DocxReader(xml, std::move(numbering), builder, cancel).read());
    }
    // Notes stand at the foot of some page; behind the tables they are in nobody's way.
    for (const QString& notes : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        if (!archive.contains(notes))
            continue;
        const auto entry = TRY(archive.entry(notes));
        XmlScanner xml(*entry);
        TRY(DocxReader(xml, {}, builder, cancel).read());
    }
    return builder.finish();
}

} // namespace budget
