// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/widepages.h"

#include "core/import/drawnpage.h"
#include "core/import/pdflines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace budget {

namespace {

constexpr float kSameHeight = 1.5F; // points

/// Where the rows of a page are: at its lines, or at its text where no lines are drawn.
std::vector<float> rowsOf(const PdfPage& page, bool byRules)
{
    std::vector<float> rows;
    if (byRules) {
        for (const PdfRule& rule : page.rules) {
            if (rule.isHorizontal)
                rows.push_back(rule.at);
        }
    } else {
        for (const PdfGlyph& glyph : page.glyphs)
            rows.push_back(glyph.box.bottom);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end(), [](float a, float b) { return b - a < kSameHeight; }),
               rows.end());
    return rows;
}

/// How many of \a rows are among \a others.
size_t commonOf(const std::vector<float>& rows, const std::vector<float>& others)
{
    return static_cast<size_t>(std::ranges::count_if(rows, [&others](float row) {
        const auto near = std::ranges::lower_bound(others, row - kSameHeight);
        return near != others.end() && *near <= row + kSameHeight;
    }));
}

bool haveSameRows(const PdfPage& left, const PdfPage& right)
{
    constexpr size_t kFewest = 2;
    for (const bool byRules : {true, false}) {
        const std::vector<float> a = rowsOf(left, byRules);
        const std::vector<float> b = rowsOf(right, byRules);
        const size_t fewer = std::min(a.size(), b.size());
        if (fewer >= kFewest)
            return commonOf(a.size() < b.size() ? a : b, a.size() < b.size() ? b : a) * 5 >= fewer * 4;
    }
    return false;
}

/// How far what stands on a page reaches to the left and to the right.
std::pair<float, float> sidesOf(const PdfPage& page)
{
    float left = page.width;
    float right = 0;
    for (const PdfGlyph& glyph : page.glyphs) {
        left = std::min(left, glyph.box.left);
        right = std::max(right, glyph.box.right);
    }
    for (const PdfRule& rule : page.rules) {
        left = std::min(left, rule.isHorizontal ? rule.begin : rule.at);
        right = std::max(right, rule.isHorizontal ? rule.end : rule.at);
    }
    return {left, right};
}

/// Where writing goes on from page to page; 0: nowhere.
struct Ends
{
    float right = 0;
    float left = 0;
};

/// Pages of a sheet on which no text happens to be cut end and begin where the others do.
std::vector<Ends> endsOf(const std::vector<PdfPage>& pages)
{
    constexpr float kNear = 3; // points
    std::vector<float> rights;
    std::vector<float> lefts;
    const auto note = [](std::vector<float>& cuts, float cut) {
        if (cut > 0 && std::ranges::find(cuts, cut) == cuts.end())
            cuts.push_back(cut);
    };
    for (const PdfPage& page : pages) {
        note(rights, page.cutRight);
        note(lefts, page.cutLeft);
    }
    const auto nearest = [](const std::vector<float>& cuts, float side) {
        const auto found =
            std::ranges::find_if(cuts, [side](float cut) { return std::fabs(cut - side) < kNear; });
        return found == cuts.end() ? 0 : *found;
    };
    std::vector<Ends> ends;
    for (const PdfPage& page : pages) {
        const auto [left, right] = sidesOf(page);
        ends.push_back({.right = page.cutRight > 0 ? page.cutRight : nearest(rights, right),
                        .left = page.cutLeft > 0 ? page.cutLeft : nearest(lefts, left)});
    }
    return ends;
}

constexpr size_t kNone = SIZE_MAX;

/// Finds for each page the one at its right.
class Matcher
{
public:
    explicit Matcher(const std::vector<PdfPage>& pages)
        : m_pages(pages)
        , m_ends(endsOf(pages))
        , m_partners(pages.size(), kNone)
        , m_isTaken(pages.size())
    {}

    [[nodiscard]] std::vector<size_t> partners()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            for (size_t j = i + 1; j < m_pages.size() && m_pages[i].cutRight > 0; ++j) {
                if (m_pages[j].cutLeft > 0 && match(i, j))
                    break;
            }
        }
        // The others stand in the same order as their neighbours.
        for (size_t i = 1; i < m_pages.size(); ++i) {
            if (m_partners[i - 1] != kNone)
                match(i, m_partners[i - 1] + 1);
        }
        for (size_t i = m_pages.size() - 1; i-- > 0;) {
            if (m_partners[i + 1] != kNone)
                match(i, m_partners[i + 1] - 1);
        }
        return std::move(m_partners);
    }

private:
    bool match(size_t i, size_t j)
    {
        const bool isFree = m_partners[i] == kNone && j > i && j < m_pages.size() && !m_isTaken[j];
        if (!isFree || m_ends[i].right <= 0 || m_ends[j].left <= 0 || !haveSameRows(m_pages[i], m_pages[j]))
            return false;
        m_partners[i] = j;
        m_isTaken[j] = true;
        return true;
    }

    const std::vector<PdfPage>& m_pages;
    std::vector<Ends> m_ends;
    std::vector<size_t> m_partners;
    std::vector<bool> m_isTaken;
};

/// The text of a line but for its numbers.
QString wordsOf(const std::vector<const PdfGlyph*>& line)
{
    QString text;
    for (const PdfGlyph* glyph : line)
        text += glyph->text;
    text.removeIf([](QChar c) { return c.isDigit() || c.isSpace(); });
    return text;
}

/// Tells the lines of a page from its head and foot, which the first page has in the same place.
class SheetLines
{
public:
    SheetLines(const PdfPage& first, float firstEnd, const PdfPage& page)
        : m_rows(rowsOf(page, true))
    {
        std::vector<const PdfGlyph*> glyphs;
        for (const PdfGlyph& glyph : first.glyphs) {
            if (glyph.box.left < firstEnd)
                glyphs.push_back(&glyph);
        }
        m_first = glyphLines(std::move(glyphs));
    }

    [[nodiscard]] bool hold(const std::vector<const PdfGlyph*>& line) const
    {
        const float bottom = line.front()->box.bottom;
        if (m_rows.size() > 1 && bottom > m_rows.front() && bottom < m_rows.back())
            return true;
        const QString words = wordsOf(line);
        return std::ranges::none_of(m_first, [&](const std::vector<const PdfGlyph*>& other) {
            return std::fabs(other.front()->box.bottom - bottom) < kSameHeight && wordsOf(other) == words;
        });
    }

private:
    std::vector<float> m_rows;
    std::vector<std::vector<const PdfGlyph*>> m_first;
};

/// Puts \a right beside \a left. Its own head and foot stay with it.
void append(PdfPage& left, PdfPage& right, const PdfSeam& seam)
{
    left.seams.push_back(seam);
    const SheetLines sheet(left, left.seams.front().from, right);
    std::vector<const PdfGlyph*> glyphs;
    glyphs.reserve(right.glyphs.size());
    for (const PdfGlyph& glyph : right.glyphs)
        glyphs.push_back(&glyph);
    std::vector<PdfGlyph> moved;
    std::vector<PdfGlyph> staying;
    for (const std::vector<const PdfGlyph*>& line : glyphLines(std::move(glyphs))) {
        const bool isPart = sheet.hold(line);
        for (const PdfGlyph* glyph : line)
            (isPart ? moved : staying).push_back(*glyph);
    }
    right.glyphs = std::move(staying);
    for (PdfGlyph& glyph : moved) {
        glyph.box.left += seam.shift;
        glyph.box.right += seam.shift;
        left.glyphs.push_back(std::move(glyph));
    }
    for (PdfRule& rule : right.rules) {
        (rule.isHorizontal ? rule.begin : rule.at) += seam.shift;
        rule.end += rule.isHorizontal ? seam.shift : 0;
        left.rules.push_back(rule);
    }
    left.width += right.width;
    left.hasPictures = left.hasPictures || right.hasPictures;
    left.unreadable += right.unreadable;
    left.cutRight = right.cutRight;
    right.rules.clear();
    right.unreadable = 0;
    right.cutLeft = 0;
    right.cutRight = 0;
}

} // namespace

void joinSideways(std::vector<PdfPage>& pages)
{
    const std::vector<size_t> partners = Matcher(pages).partners();
    const std::vector<Ends> ends = endsOf(pages);
    std::vector<bool> isRight(pages.size());
    for (const size_t partner : partners) {
        if (partner != kNone)
            isRight[partner] = true;
    }
    for (size_t first = 0; first < pages.size(); ++first) {
        float end = ends[first].right;
        for (size_t next = partners[first]; !isRight[first] && next != kNone; next = partners[next]) {
            const float shift = end - ends[next].left;
            append(pages[first], pages[next],
                   {.from = end, .page = static_cast<quint32>(next) + 1, .shift = shift});
            end = ends[next].right + shift;
        }
        if (!pages[first].seams.empty())
            dropDrawnTwice(pages[first].glyphs); // both pages may show what stands just on the edge
    }
}

} // namespace budget
