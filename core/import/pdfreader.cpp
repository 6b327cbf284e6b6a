// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pdfreader.h"

#include "core/base/text.h"
#include "core/import/pdfjoin.h"
#include "core/import/pdftable.h"
#include "core/import/plaintable.h"
#include "core/import/widepages.h"
#include "core/parse/gridform.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A page without this many characters may carry a stamp or a page number over a picture.
constexpr size_t kFewestGlyphs = 12;

/// Whether \a line goes on with the one above: that one reaches the right margin, which is about as wide as
/// the left one, and says nothing complete.
bool isWrapped(const PdfLine& above, const PdfLine& line, float pageWidth)
{
    constexpr float kNextLine = 2.2F; // of the size
    constexpr float kShort = 3;
    const float left = std::min(above.box.left, line.box.left);
    const bool isNear =
        line.box.top - above.box.top < line.size * kNextLine && std::fabs(line.size - above.size) < 1;
    return isNear && pageWidth - above.box.right < left + line.size * kShort &&
           !parse::builtInGridForms().front().isTitle(above.text);
}

/// Titles and labels are no furniture, however often they stand at the top of a page.
bool holdsForm(const QString& text)
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    if (form.isTitle(text) || form.label(text))
        return true;
    for (qsizetype at = 1; at < text.size(); ++at) {
        qsizetype length = 0;
        const bool isColon = text[at] == u':' || text[at] == u'：';
        if (isColon && form.labelAtEnd(QStringView(text).first(at), length))
            return true;
    }
    return false;
}

class PdfDocumentReader
{
public:
    /// \a size is that of the document, in bytes.
    PdfDocumentReader(PdfFile& file, qsizetype size, const CancelToken& cancel)
        : m_file(file)
        , m_size(static_cast<size_t>(size))
        , m_cancel(cancel)
    {}

    Result<ReadGrid> read(const ReadProgress& progress);

private:
    Result<PdfPage> nextPage(int number);
    Result<bool> readPages(const ReadProgress& progress);
    Result<> readAllPages();
    [[nodiscard]] bool holdsTooMuch() const;
    void addContent(quint32 number, PdfPage page, PlainTableReader& plain);
    void addMarks();
    void dropPageEdges();
    void addPage(quint32 number, PdfContent content);
    void addTable(PdfPart part);
    void addLines();
    void writeTable();
    [[nodiscard]] bool isFurniture(const PdfLine& line) const;
    [[nodiscard]] SourcePlace placeOf(quint32 page, const PdfBox& box) const;

    /// What the pages read so far hold.
    struct Pages
    {
        std::vector<PdfContent> contents;
        std::vector<PdfPage> frames; ///< sizes and turns, without what stands on the pages
        std::vector<std::pair<quint32, PdfLine>> marks;
        std::vector<quint32> unclear;
        size_t glyphs = 0;
        size_t unreadable = 0;
        int pictures = 0;
    };

    PdfFile& m_file;
    size_t m_size;
    const CancelToken& m_cancel;
    GridBuilder m_builder;
    Pages m_pages;
    std::vector<PdfPage> m_joined;                    ///< all pages, when some show parts of a wide sheet
    std::vector<PdfPart> m_parts;                     ///< of the table that may go on
    std::vector<std::pair<quint32, PdfLine>> m_lines; ///< behind it: of the text, or of the page's edge
};

Result<ReadGrid> PdfDocumentReader::read(const ReadProgress& progress)
{
    bool hasAll = TRY(readPages(progress));
    if (!hasAll) {
        TRY(readAllPages());
        hasAll = TRY(readPages(progress));
    }
    Q_ASSERT(hasAll);
    for (const quint32 number : m_pages.unclear)
        m_builder.noteUnclearPage(number);
    addMarks();
    dropPageEdges();
    for (size_t i = 0; i < m_pages.contents.size(); ++i)
        addPage(static_cast<quint32>(i) + 1, std::move(m_pages.contents[i]));
    writeTable();
    addLines();
    const int pages = m_file.pageCount();
    const bool isUnreadable = m_pages.glyphs > 0 && m_pages.unreadable * 2 > m_pages.glyphs;
    if (isUnreadable || m_pages.glyphs == 0 || m_pages.pictures * 2 > pages)
        return fail(ErrorCode::InputScanned, QString::number(pages));
    return m_builder.finish();
}

Result<PdfPage> PdfDocumentReader::nextPage(int number)
{
    if (m_joined.empty())
        return m_file.page(number, m_cancel);
    return std::move(m_joined[static_cast<size_t>(number) - 1]);
}

/// False when a page shows only some columns of a sheet: then all pages are needed at once.
Result<bool> PdfDocumentReader::readPages(const ReadProgress& progress)
{
    m_pages = {};
    const bool isJoined = !m_joined.empty();
    const int pages = m_file.pageCount();
    PlainTableReader plain;
    for (int number = 1; number <= pages; ++number) {
        PdfPage page = TRY(nextPage(number));
        m_pages.glyphs += page.glyphs.size();
        if (holdsTooMuch())
            return fail(ErrorCode::InputTooLarge,
                        u"%1 characters in %2 bytes"_s.arg(m_pages.glyphs).arg(m_size));
        if (page.cutRight > 0 && !isJoined)
            return false;
        m_pages.unreadable += page.unreadable;
        m_pages.pictures += page.hasPictures && page.glyphs.size() < kFewestGlyphs ? 1 : 0;
        addContent(static_cast<quint32>(number), std::move(page), plain);
        if (progress)
            progress(number, pages);
    }
    return true;
}

Result<> PdfDocumentReader::readAllPages()
{
    constexpr size_t kMostGlyphs = 2'000'000; // a wide sheet of some thousand pages
    size_t glyphs = 0;
    for (int number = 1; number <= m_file.pageCount(); ++number) {
        m_joined.push_back(TRY(m_file.page(number, m_cancel)));
        glyphs += m_joined.back().glyphs.size();
        if (glyphs > kMostGlyphs)
            return fail(ErrorCode::InputTooLarge, u"page %1"_s.arg(number));
    }
    joinSideways(m_joined);
    return {};
}

void PdfDocumentReader::addContent(quint32 number, PdfPage page, PlainTableReader& plain)
{
    for (PdfLine& line : markLines(page.marks))
        m_pages.marks.emplace_back(number, std::move(line));
    // The rest of its text stands nowhere: half a table is worse than none.
    const bool isCut = page.cutRight > 0 || page.cutLeft > 0;
    m_pages.contents.push_back(isCut ? linesOfPage(page) : contentOf(page, plain));
    if (isCut || plain.hasUnclear())
        m_pages.unclear.push_back(number);
    page.glyphs.clear();
    page.rules.clear();
    page.marks.clear();
    m_pages.frames.push_back(std::move(page));
}

/// Thousands of pages may draw the same text anew; each of them takes its time and its memory.
bool PdfDocumentReader::holdsTooMuch() const
{
    constexpr size_t kUnsuspicious = 500'000; // some hundred full pages
    constexpr size_t kMostOfAByte = 20;       // text that is packed well comes to five
    return m_pages.glyphs > kUnsuspicious && m_pages.glyphs / kMostOfAByte > m_size;
}

SourcePlace PdfDocumentReader::placeOf(quint32 page, const PdfBox& box) const
{
    const PdfPage& frame = m_pages.frames[page - 1];
    const PdfSeam* seam = nullptr; // that \a box stands behind
    for (const PdfSeam& candidate : frame.seams) {
        if ((box.left + box.right) / 2 >= candidate.from)
            seam = &candidate;
    }
    if (!seam)
        return SourcePlace::onPage(page, frame.shown(box));
    const PdfBox onPage{box.left - seam->shift, box.top, box.right - seam->shift, box.bottom};
    return SourcePlace::onPage(seam->page, onPage);
}

/// Watermarks and the round writing of seals say nothing of what they lie over.
void PdfDocumentReader::addMarks()
{
    for (const auto& [number, line] : m_pages.marks)
        m_builder.addFurniture(line.text, placeOf(number, line.box));
}

/// Heads and feet of pages: the same words, but for numbers, in the same place on most pages. They go ahead
/// of all that stands on the pages, because they may stand in the middle of a table.
void PdfDocumentReader::dropPageEdges()
{
    std::vector<PdfContent>& contents = m_pages.contents;
    constexpr int kFewestPages = 3;
    constexpr float kSamePlace = 4; // points
    const auto keyOf = [](const PdfLine& line) {
        QString key = text::withoutSpace(line.text);
        key.removeIf([](QChar c) { return c.isDigit(); });
        return key + u'|' + QString::number(qRound(line.box.top / kSamePlace));
    };
    const auto edgesOf = [](PdfContent& content) {
        std::vector<PdfContent::Item*> lines;
        if (!content.items.empty() && !content.items.front().isTable)
            lines.push_back(&content.items.front());
        if (content.items.size() > 1 && !content.items.back().isTable)
            lines.push_back(&content.items.back());
        return lines;
    };
    QHash<QString, int> counts;
    for (PdfContent& content : contents) {
        for (const PdfContent::Item* item : edgesOf(content))
            ++counts[keyOf(item->line)];
    }
    for (size_t i = 0; i < contents.size(); ++i) {
        for (PdfContent::Item* item : edgesOf(contents[i])) {
            const int count = counts.value(keyOf(item->line));
            const bool isOften = count >= kFewestPages && count * 2 > static_cast<int>(contents.size());
            if (!isOften || holdsForm(item->line.text))
                continue;
            m_builder.addFurniture(item->line.text, placeOf(static_cast<quint32>(i) + 1, item->line.box));
            item->line.text.clear();
        }
        std::erase_if(contents[i].items,
                      [](const PdfContent::Item& item) { return !item.isTable && item.line.text.isEmpty(); });
    }
}

void PdfDocumentReader::addPage(quint32 number, PdfContent content)
{
    for (PdfContent::Item& item : content.items) {
        if (item.isTable)
            addTable({.page = number, .table = std::move(item.table)});
        else
            m_lines.emplace_back(number, std::move(item.line));
    }
}

/// Numbers of pages and titles that pages repeat may stand between the parts of a table.
bool PdfDocumentReader::isFurniture(const PdfLine& line) const
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    return isPageNumber(line.text) || form.isTitle(line.text);
}

void PdfDocumentReader::addTable(PdfPart part)
{
    const bool mayGoOn =
        !m_parts.empty() && goesOn(m_parts.back(), part) &&
        std::ranges::all_of(m_lines, [this](const auto& line) { return isFurniture(line.second); });
    const bool hasTitle = std::ranges::any_of(m_lines, [](const auto& line) {
        return parse::builtInGridForms().front().isTitle(line.second.text);
    });
    // A title over a table whose first cell is a label is that of a new one; heads and rows go on.
    const bool beginsAnew =
        hasTitle && !part.table.cells.empty() && !part.table.cells.front().lines.empty() &&
        parse::builtInGridForms().front().label(part.table.cells.front().lines.front().text);
    if (!mayGoOn || beginsAnew) {
        writeTable();
        addLines();
    }
    m_parts.push_back(std::move(part));
}

/// Lines between tables. Those that follow each other closely and are full are one text that is wrapped.
void PdfDocumentReader::addLines()
{
    const PdfLine* before = nullptr;
    quint32 beforePage = 0;
    for (const auto& [page, line] : m_lines) {
        if (before && page == beforePage && isWrapped(*before, line, m_pages.frames[page - 1].width))
            m_builder.continueParagraph(line.text, placeOf(page, line.box));
        else
            m_builder.addParagraph(line.text, placeOf(page, line.box));
        before = &line;
        beforePage = page;
    }
    m_lines.clear();
}

void PdfDocumentReader::writeTable()
{
    if (m_parts.empty())
        return;
    // Lines between the parts are those of the pages' edges; they follow the table.
    const bool isByDistance =
        std::ranges::any_of(m_parts, [](const PdfPart& part) { return part.table.isByDistance; });
    const PdfJoinedTable table = joinedTable(std::exchange(m_parts, {}));
    std::vector<float> edges;
    for (const PdfJoinedCell& cell : table.cells) {
        edges.push_back(cell.box.left);
        edges.push_back(cell.box.right);
    }
    constexpr float kSameEdge = 4.5F; // a page that lacks one of two lines that are one has it at the other
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end(), [](float a, float b) { return b - a < kSameEdge; }),
                edges.end());
    const auto indexOf = [&edges](float place) {
        const auto after = std::ranges::lower_bound(edges, place - kSameEdge);
        return static_cast<quint32>(
            std::min<std::ptrdiff_t>(after - edges.begin(), static_cast<std::ptrdiff_t>(edges.size()) - 1));
    };
    std::vector<std::pair<parse::GridCell, const PdfJoinedCell*>> placed;
    for (const PdfJoinedCell& cell : table.cells) {
        const quint32 column = indexOf(cell.box.left);
        const quint32 end = std::max(indexOf(cell.box.right), column + 1);
        placed.emplace_back(
            parse::GridCell{
                .row = cell.row, .column = column, .rowSpan = cell.rowSpan, .columnSpan = end - column},
            &cell);
    }
    std::ranges::sort(placed, [](const auto& a, const auto& b) {
        return std::pair(a.first.row, a.first.column) < std::pair(b.first.row, b.first.column);
    });
    m_builder.beginTable();
    if (isByDistance)
        m_builder.noteByDistance();
    for (const auto& [cell, source] : placed) {
        m_builder.beginCell(cell);
        for (const PdfPlacedLine& line : source->lines) {
            m_builder.addLine(line.line.text, placeOf(line.page, line.line.box), line.line.endsParagraph);
            if (line.line.goesOn && &line != &source->lines.back())
                m_builder.noteGoesOn();
        }
    }
    m_builder.endTable();
}

} // namespace

Result<ReadGrid> readPdf(const QByteArray& bytes, const QString& password, const CancelToken& cancel,
                         const ReadProgress& progress)
{
    const std::unique_ptr<PdfFile> file = TRY(PdfFile::open(bytes, password));
    return PdfDocumentReader(*file, bytes.size(), cancel).read(progress);
}

} // namespace budget
