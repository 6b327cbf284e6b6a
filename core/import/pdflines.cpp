// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pdflines.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

float middleOf(const PdfGlyph& glyph)
{
    return (glyph.box.top + glyph.box.bottom) / 2;
}

bool isBlank(const PdfGlyph& glyph)
{
    return std::ranges::all_of(glyph.text, [](QChar c) { return text::isSpace(c.unicode()); });
}

bool isWide(const QString& text)
{
    return !text.isEmpty() && text.back().unicode() >= 0x2E80;
}

/// Whether a blank stands between two glyphs that no blank was drawn between. Justified lines stretch the
/// room between Han characters, and word processors leave some between Han and Latin.
bool isGap(const PdfGlyph& before, const PdfGlyph& after)
{
    const float gap = (after.box.left - before.box.right) / std::max(before.size, after.size);
    constexpr float kBetweenHan = 1.2F;
    constexpr float kBesideHan = 0.6F;
    constexpr float kBetweenLatin = 0.22F;
    const bool isHanBefore = isWide(before.text);
    const bool isHanAfter = isWide(after.text);
    if (isHanBefore && isHanAfter)
        return gap > kBetweenHan;
    return gap > (isHanBefore || isHanAfter ? kBesideHan : kBetweenLatin);
}

PdfBox around(const PdfBox& a, const PdfBox& b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
}

PdfLine lineOf(std::vector<const PdfGlyph*>& glyphs)
{
    std::ranges::stable_sort(glyphs, {}, [](const PdfGlyph* glyph) { return glyph->box.left; });
    PdfLine line;
    const PdfGlyph* before = nullptr;
    bool hasBlank = false;
    for (const PdfGlyph* glyph : glyphs) {
        if (isBlank(*glyph)) {
            hasBlank = before != nullptr;
            continue;
        }
        if (before && (hasBlank || isGap(*before, *glyph)))
            line.text += u' ';
        hasBlank = false;
        line.text += glyph->text;
        line.box = before ? around(line.box, glyph->box) : glyph->box;
        line.size = std::max(line.size, glyph->size);
        before = glyph;
    }
    return line;
}

/// A line that ends a sentence and stays short of the longest one ends a paragraph.
void findParagraphs(std::vector<PdfLine>& lines, const PdfBox* cell)
{
    constexpr float kShort = 2.5F; // of the size
    constexpr float kFull = 4;     // a bracket with its words may be too wide for the rest of a line
    static constexpr QStringView kEnds = u"。；;：:！!？?…”）)》】";
    const auto widest =
        std::ranges::max_element(lines, {}, [](const PdfLine& line) { return line.box.right; });
    if (widest == lines.end())
        return;
    const float right = widest->box.right;
    // The room at the right of a full line is that at the left, or a little more.
    const float left =
        std::ranges::min_element(lines, {}, [](const PdfLine& line) { return line.box.left; })->box.left;
    const float edge = cell ? cell->right - (left - cell->left) : 0;
    for (PdfLine& line : lines) {
        const bool isShort = right - line.box.right > line.size * kShort;
        line.goesOn = cell && edge - line.box.right < line.size * kFull && !kEnds.contains(line.text.back());
        line.endsParagraph = isShort && kEnds.contains(line.text.back());
    }
}

} // namespace

std::vector<std::vector<const PdfGlyph*>> glyphLines(std::vector<const PdfGlyph*> glyphs)
{
    std::ranges::stable_sort(glyphs, {}, [](const PdfGlyph* glyph) { return middleOf(*glyph); });
    std::vector<std::vector<const PdfGlyph*>> lines;
    float middle = 0;
    float size = 0;
    for (const PdfGlyph* glyph : glyphs) {
        constexpr float kSameLine = 0.45F; // of the size
        const float at = middleOf(*glyph);
        if (lines.empty() || at - middle > std::max(size, glyph->size) * kSameLine) {
            lines.emplace_back();
            middle = at;
            size = glyph->size;
        }
        lines.back().push_back(glyph);
        if (!isBlank(*glyph) && glyph->size > size) { // a small mark does not set the line
            size = glyph->size;
            middle = at;
        }
    }
    return lines;
}

std::vector<PdfLine> linesOf(std::vector<const PdfGlyph*> glyphs, const PdfBox* cell)
{
    std::erase_if(glyphs, [](const PdfGlyph* glyph) { return glyph->text.isEmpty(); });
    std::vector<PdfLine> lines;
    for (std::vector<const PdfGlyph*>& line : glyphLines(std::move(glyphs))) {
        if (PdfLine read = lineOf(line); !read.text.isEmpty())
            lines.push_back(std::move(read));
    }
    findParagraphs(lines, cell);
    return lines;
}

std::vector<PdfLine> markLines(const std::vector<PdfGlyph>& marks)
{
    std::vector<PdfLine> lines;
    const PdfGlyph* before = nullptr;
    for (const PdfGlyph& glyph : marks) {
        if (isBlank(glyph))
            continue;
        constexpr float kFar = 3; // sizes of the font between the middles of two characters
        const float far = glyph.size * kFar;
        const bool goesOn =
            before &&
            std::abs(glyph.box.left + glyph.box.right - before->box.left - before->box.right) < 2 * far &&
            std::abs(middleOf(glyph) - middleOf(*before)) < far;
        if (!goesOn)
            lines.push_back({.text = {}, .box = glyph.box, .size = glyph.size});
        lines.back().text += glyph.text;
        lines.back().box = around(lines.back().box, glyph.box);
        before = &glyph;
    }
    return lines;
}

bool isPageNumber(const QString& line)
{
    constexpr qsizetype kLongestNumber = 16;
    const QString text = text::withoutSpace(line);
    return text.size() <= kLongestNumber && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::all_of(
               text, [](QChar c) { return c.isDigit() || QStringView(u"-—–第页共/,，Pageof").contains(c); });
}

} // namespace budget
