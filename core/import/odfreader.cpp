// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/odfreader.h"

#include "core/import/numberformat.h"
#include "core/import/tablestack.h"
#include "core/import/xmlscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

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
    QString number; ///< of the cell, as it is stored
    bool isPercentage = false;
};

/// \a shown with the digits that the format of \a number has rounded away, where it shows that number.
QString withAllDigits(const QString& shown, const QString& number, bool isPercentage)
{
    static const QRegularExpression kDigits(u"-?\\d[\\d,]*(?:\\.(\\d+))?"_s);
    const QRegularExpressionMatch match = kDigits.match(shown);
    if (!match.hasMatch() || kDigits.match(shown, match.capturedEnd()).hasMatch())
        return shown; // a date, or none
    QString digits = match.captured();
    const bool hasThousands = digits.contains(u',');
    const double seen = digits.remove(u',').toDouble();
    const double stored = number.toDouble() * (isPercentage ? 100 : 1);
    const double half = 0.5 * std::pow(10.0, -static_cast<double>(match.capturedLength(1)));
    constexpr double kNoise = 1.000001;
    if (std::fabs(seen - stored) > half * kNoise)
        return shown; // by a format that shows something else: in 万, without the sign
    const QString decimals(match.capturedLength(1), u'0');
    const NumberFormat format((hasThousands ? u"#,##0"_s : u"0"_s) +
                              (decimals.isEmpty() ? QString() : u'.' + decimals));
    constexpr int kExact = 17;
    return shown.left(match.capturedStart()) + format.shown(QString::number(stored, 'g', kExact), false) +
           shown.sliced(match.capturedEnd());
}

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
    void endParagraph();
    void addText(const QString& text);
    [[nodiscard]] bool isInBox() const { return m_boxes > 0 && m_stack.depth() == m_boxDepth; }

    XmlScanner& m_xml;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    TableStack<OdfPosition> m_stack{m_builder};
    quint32 m_tableCount = 0;
    size_t m_cells = 0;
    int m_paragraphDepth = 0; ///< text counts within paragraphs only
    QString m_boxText;        ///< of the text boxes in the paragraph; it stands behind it
    int m_boxes = 0;          ///< text boxes that are open
    size_t m_boxDepth = 0;
    QString m_notes; ///< at the foot of pages; they stand behind everything
    int m_noteDepth = 0;
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
    m_stack.closeAll();
    m_stack.addText(m_notes);
    m_stack.endParagraph();
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
        addText(u"\t"_s);
    } else if (name == "line-break"_L1) {
        addText(u"\n"_s);
    } else if (name == "note"_L1) {
        ++m_noteDepth;
    } else if (name == "text-box"_L1) {
        if (m_boxes++ == 0)
            m_boxDepth = m_stack.depth();
    } else if (name == "annotation"_L1 || name == "note-citation"_L1 || name == "ruby-text"_L1 ||
               name == "tracked-changes"_L1 || name == "scripts"_L1 || name == "forms"_L1 ||
               name == "named-expressions"_L1 || name == "content-validations"_L1) {
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
    const std::string_view type = m_xml.rawAttribute("value-type"_L1);
    m_stack.position().isPercentage = type == "percentage";
    const bool isNumber = m_isSpreadsheet && (type == "float" || type == "percentage" || type == "currency");
    m_stack.position().number = isNumber ? m_xml.attribute("value"_L1) : QString();
    m_stack.table().beginCell(rows, columns);
    m_stack.noteCell();
    ++m_cells;
}

void OdfReader::addText(const QString& text)
{
    if (m_noteDepth > 0)
        m_notes.append(text);
    else if (isInBox())
        m_boxText.append(text);
    else if (!m_stack.isEmpty() && !m_stack.position().number.isEmpty())
        m_stack.addText(withAllDigits(text, m_stack.position().number, m_stack.position().isPercentage));
    else
        m_stack.addText(text);
}

void OdfReader::endParagraph()
{
    --m_paragraphDepth;
    if (m_noteDepth > 0) {
        m_notes.append(u'\n');
    } else if (isInBox()) {
        m_boxText.append(u'\n');
    } else if (!m_stack.isEmpty() || m_paragraphDepth == 0) {
        m_stack.endParagraph();
        if (m_boxes == 0 && !m_boxText.isEmpty()) {
            m_stack.addText(std::exchange(m_boxText, {}));
            m_stack.endParagraph();
        }
    }
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
        endParagraph();
    } else if (name == "note"_L1) {
        --m_noteDepth;
    } else if (name == "text-box"_L1) {
        m_boxes = std::max(m_boxes - 1, 0);
        if (m_boxes == 0 && m_paragraphDepth == 0) { // it hangs on the page, not on a paragraph
            m_stack.addText(std::exchange(m_boxText, {}));
            m_stack.endParagraph();
        }
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
