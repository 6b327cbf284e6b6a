// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdfprinter.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 36;

/// A part of a row or cell that stands on one page.
struct Part
{
    int page = 0;
    double top = 0;
    double bottom = 0;
};

class Printer
{
public:
    Printer(QPdfWriter& writer, const PdfLayout& layout)
        : m_writer(writer)
        , m_layout(layout)
        , m_font(layout.family)
    {
        m_font.setPixelSize(static_cast<int>(layout.fontSize)); // the writer counts in points
        m_font.setLetterSpacing(QFont::AbsoluteSpacing, layout.letterSpacing);
        m_width = writer.width();
        m_height = writer.height();
        if (layout.isTurned)
            std::swap(m_width, m_height);
        m_across = m_width - 2 * kMargin;
        m_width += (layout.pagesAcross - 1) * m_across;
        m_y = kMargin;
    }

    void print(const FormTable& table);
    void finish();

private:
    struct Stroke
    {
        int page = 0;
        QRectF frame; ///< null: a text
        QPointF at;   ///< of the baseline's beginning
        QString text;
    };

    [[nodiscard]] QStringList wrapped(const QString& text, double width) const;
    [[nodiscard]] double lineHeight() const { return QFontMetricsF(m_font, &m_writer).height(); }
    [[nodiscard]] double ascent() const { return QFontMetricsF(m_font, &m_writer).ascent(); }
    [[nodiscard]] double bottom() const { return m_height - kMargin; }
    void nextPage();
    void beginPage(QPainter& painter, int page, int across);
    void drawPages(QPainter& painter, int across);
    void drawFrame(QPainter& painter, const QRectF& frame) const;
    void drawText(QPainter& painter, QPointF at, const QString& text);
    void paragraph(const QString& text);
    [[nodiscard]] std::vector<Part> placeRow(double height);
    void drawCell(const std::vector<Part>& parts, double left, double right, const QStringList& lines);

    QPdfWriter& m_writer;
    const PdfLayout& m_layout;
    QFont m_font;
    double m_width = 0;
    double m_across = 0; ///< what a page shows of the width
    double m_height = 0;
    double m_y = 0;
    int m_page = 0;
    std::vector<Stroke> m_strokes;
};

QStringList Printer::wrapped(const QString& text, double width) const
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, m_font, &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return lines;
}

void Printer::nextPage()
{
    ++m_page;
    m_y = kMargin;
}

void Printer::paragraph(const QString& text)
{
    for (const QString& line : wrapped(text, m_width - 2 * kMargin)) {
        if (m_y + lineHeight() > bottom())
            nextPage();
        m_strokes.push_back({.page = m_page, .frame = {}, .at = {kMargin, m_y + ascent()}, .text = line});
        m_y += lineHeight();
    }
    m_y += m_layout.padding;
}

/// Where a row of this height goes; it is cut between lines when it may be.
std::vector<Part> Printer::placeRow(double height)
{
    std::vector<Part> parts;
    while (m_y + height > bottom()) {
        const double room = bottom() - m_y - 2 * m_layout.padding;
        const int lines = static_cast<int>(room / lineHeight());
        const bool isTooHigh = height > bottom() - kMargin;
        if ((m_layout.splitsRows || isTooHigh) && lines > 0) {
            const double part = lines * lineHeight() + 2 * m_layout.padding;
            parts.push_back({m_page, m_y, m_y + part});
            height -= lines * lineHeight();
        }
        nextPage();
    }
    parts.push_back({m_page, m_y, m_y + height});
    m_y += height;
    return parts;
}

void Printer::drawCell(const std::vector<Part>& parts, double left, double right, const QStringList& lines)
{
    qsizetype next = 0;
    for (const Part& part : parts) {
        m_strokes.push_back({.page = part.page,
                             .frame = {left, part.top, right - left, part.bottom - part.top},
                             .at = {},
                             .text = {}});
        const auto room =
            static_cast<qsizetype>((part.bottom - part.top - 2 * m_layout.padding + 0.01) / lineHeight());
        const qsizetype count = std::min(room, lines.size() - next);
        const bool isWhole = count == lines.size();
        const double free = part.bottom - part.top - static_cast<double>(count) * lineHeight();
        double y = part.top + (isWhole ? free / 2 : m_layout.padding);
        for (qsizetype i = 0; i < count; ++i, y += lineHeight())
            m_strokes.push_back({.page = part.page,
                                 .frame = {},
                                 .at = {left + m_layout.padding, y + ascent()},
                                 .text = lines[next++]});
    }
}

void Printer::print(const FormTable& table)
{
    if (m_layout.startsPages && !m_strokes.empty())
        nextPage();
    for (const QString& text : table.paragraphs)
        paragraph(text);

    std::vector<double> edges{kMargin};
    const double sum = std::accumulate(m_layout.widths.begin(), m_layout.widths.end(), 0.0);
    for (int column = 0; column < table.columns; ++column) {
        const double share = m_layout.widths.empty() ? 1.0 / table.columns
                                                     : m_layout.widths[static_cast<size_t>(column)] / sum;
        edges.push_back(edges.back() + share * (m_width - 2 * kMargin));
    }
    const auto rows = static_cast<size_t>(table.rowCount());
    std::vector<double> heights(rows, lineHeight() + 2 * m_layout.padding);
    std::vector<QStringList> lines;
    for (const FormTable::Cell& cell : table.cells) {
        const double left = edges[static_cast<size_t>(cell.column)];
        const double right = edges[static_cast<size_t>(cell.column + cell.columnSpan)];
        lines.push_back(wrapped(cell.text, right - left - 2 * m_layout.padding));
        const double needed = static_cast<double>(lines.back().size()) * lineHeight() + 2 * m_layout.padding;
        const auto row = static_cast<size_t>(cell.row);
        double has = 0;
        for (int i = 0; i < cell.rowSpan; ++i)
            has += heights[row + static_cast<size_t>(i)];
        if (has < needed)
            heights[row + static_cast<size_t>(cell.rowSpan) - 1] += needed - has;
    }
    std::vector<std::vector<Part>> placed;
    for (const double height : heights)
        placed.push_back(placeRow(height));
    for (size_t i = 0; i < table.cells.size(); ++i) {
        const FormTable::Cell& cell = table.cells[i];
        std::vector<Part> parts;
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (const Part& part : placed[static_cast<size_t>(row)]) {
                if (!parts.empty() && parts.back().page == part.page)
                    parts.back().bottom = part.bottom;
                else
                    parts.push_back(part);
            }
        }
        drawCell(parts, edges[static_cast<size_t>(cell.column)],
                 edges[static_cast<size_t>(cell.column + cell.columnSpan)], lines[i]);
    }
    m_y += lineHeight();
}

/// Letters and digits apart: the digits behind Latin letters are other shapes in Noto CJK, for which Qt's
/// writer names no character.
void Printer::drawText(QPainter& painter, QPointF at, const QString& text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        while (end < text.size() && text[end].isDigit() == text[begin].isDigit())
            ++end;
        const QString part = text.mid(begin, end - begin);
        painter.drawText(at, part);
        at.rx() += QFontMetricsF(m_font, &m_writer).horizontalAdvance(part);
        begin = end;
    }
}

void Printer::beginPage(QPainter& painter, int page, int across)
{
    painter.setClipping(false);
    painter.resetTransform();
    if (m_layout.isTurned) {
        painter.translate(0, m_writer.height());
        painter.rotate(-90);
    }
    if (page % 2 == 1)
        painter.translate(m_layout.binding, 0);
    painter.rotate(m_layout.tilt);
    if (!m_layout.mark.isEmpty()) {
        QFont font(m_layout.family);
        font.setPixelSize(static_cast<int>(m_layout.markSize));
        painter.save();
        painter.setFont(font);
        painter.translate(kMargin, m_height / 2);
        painter.rotate(m_layout.markTurn);
        painter.drawText(QPointF(), m_layout.mark);
        painter.restore();
    }
    painter.setFont(m_font);
    if (m_layout.hasPageNumbers)
        painter.drawText(QPointF(kMargin + (m_across / 2), m_height - kMargin / 2),
                         u"第 %1 页"_s.arg(page + 1));
    if (m_layout.pagesAcross > 1) {
        painter.translate(-across * m_across, 0);
        painter.setClipRect(QRectF(kMargin + (across * m_across), 0, m_across, m_height));
    }
}

void Printer::drawFrame(QPainter& painter, const QRectF& frame) const
{
    const double room = m_layout.apart / 2;
    const QRectF inner = frame.adjusted(room, room, -room, -room);
    if (m_layout.rules == PdfLayout::Rules::Frames)
        painter.drawRect(inner);
    if (m_layout.rules == PdfLayout::Rules::Columns) {
        painter.drawLine(inner.topLeft(), inner.bottomLeft());
        painter.drawLine(inner.topRight(), inner.bottomRight());
    }
}

void Printer::drawPages(QPainter& painter, int across)
{
    int page = -1;
    for (const Stroke& stroke : m_strokes) {
        if (stroke.page != page) {
            if (page >= 0 || across > 0)
                m_writer.newPage();
            page = stroke.page;
            beginPage(painter, page, across);
        }
        if (!stroke.frame.isNull()) {
            drawFrame(painter, stroke.frame);
            continue;
        }
        drawText(painter, stroke.at, stroke.text);
        if (m_layout.drawsTwice)
            drawText(painter, stroke.at + QPointF(0.3, 0), stroke.text);
    }
}

void Printer::finish()
{
    QPainter painter(&m_writer);
    std::ranges::stable_sort(m_strokes, {}, &Stroke::page);
    const int across = m_layout.losesRightPages ? 1 : m_layout.pagesAcross;
    for (int i = 0; i < across; ++i)
        drawPages(painter, i);
}

} // namespace

QByteArray toPdf(const std::vector<FormTable>& tables, const PdfLayout& layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr int kPoints = 72;
        writer.setResolution(kPoints);
        writer.setPageSize(QPageSize(layout.page));
        writer.setPageOrientation(layout.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins({});
        Printer printer(writer, layout);
        for (const FormTable& table : tables)
            printer.print(table);
        printer.finish();
    }
    return bytes;
}

} // namespace budget::test
