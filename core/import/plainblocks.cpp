// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plainblocks.h"

#include "core/base/text.h"
#include "core/import/pdflines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace budget {

namespace {

void include(PdfBox& box, const PdfBox& other)
{
    box.left = std::min(box.left, other.left);
    box.top = std::min(box.top, other.top);
    box.right = std::max(box.right, other.right);
    box.bottom = std::max(box.bottom, other.bottom);
}

float widthBoth(const PdfBox& a, const PdfBox& b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

} // namespace

bool isBlankGlyph(const PdfGlyph& glyph)
{
    return std::ranges::all_of(glyph.text, [](QChar c) { return text::isSpace(c.unicode()); });
}

void PlainBlock::add(const PlainBlock& below)
{
    glyphs.insert(glyphs.end(), below.glyphs.begin(), below.glyphs.end());
    include(box, below.box);
    size = std::max(size, below.size);
    text += below.text;
    lastLine = below.lastLine;
}

PlainBlock blockOf(std::vector<const PdfGlyph*> glyphs)
{
    PlainBlock block;
    block.box = glyphs.front()->box;
    for (const PdfGlyph* glyph : glyphs) {
        include(block.box, glyph->box);
        block.size = std::max(block.size, glyph->size);
        block.text += text::withoutSpace(glyph->text);
    }
    block.lastLine = block.box;
    block.glyphs = std::move(glyphs);
    return block;
}

std::vector<PlainBlock> plainLines(std::vector<const PdfGlyph*> glyphs)
{
    std::erase_if(glyphs,
                  [](const PdfGlyph* glyph) { return glyph->text.isEmpty() || isBlankGlyph(*glyph); });
    std::vector<PlainBlock> lines;
    for (std::vector<const PdfGlyph*>& line : glyphLines(std::move(glyphs))) {
        std::ranges::stable_sort(line, {}, [](const PdfGlyph* glyph) { return glyph->box.left; });
        lines.push_back(blockOf(std::move(line)));
    }
    return lines;
}

std::vector<PlainBlock> partsOf(const PlainBlock& line, float gap)
{
    std::vector<PlainBlock> parts;
    std::vector<const PdfGlyph*> current;
    float right = 0;
    for (const PdfGlyph* glyph : line.glyphs) {
        if (!current.empty() && glyph->box.left - right >= gap * line.size)
            parts.push_back(blockOf(std::exchange(current, {})));
        right = current.empty() ? glyph->box.right : std::max(right, glyph->box.right);
        current.push_back(glyph);
    }
    if (!current.empty())
        parts.push_back(blockOf(std::move(current)));
    return parts;
}

float pitchOf(std::span<const PlainBlock> lines)
{
    constexpr float kLeast = 1.02F; // of the size: lines do not overlap
    constexpr float kMost = 2.2F;
    constexpr float kSame = 0.03F;
    std::vector<float> steps;
    for (size_t i = 0; i < lines.size(); ++i) {
        for (size_t j = i + 1; j < lines.size(); ++j) {
            const float step = (lines[j].box.bottom - lines[i].box.bottom) / lines[i].size;
            if (step > kMost)
                break;
            const float both = widthBoth(lines[i].box, lines[j].box);
            const float narrow =
                std::min(lines[i].box.right - lines[i].box.left, lines[j].box.right - lines[j].box.left);
            if (step >= kLeast && std::fabs(lines[i].size - lines[j].size) < 0.5F && both > narrow / 2)
                steps.push_back(step);
        }
    }
    std::ranges::sort(steps);
    // A single small step may be a stray line.
    for (size_t i = 0; i + 1 < steps.size(); ++i) {
        if (steps[i + 1] - steps[i] <= kSame)
            return steps[i];
    }
    return steps.empty() ? 0 : steps.front();
}

bool isNextLine(const PdfBox& above, const PlainBlock& below, float pitch)
{
    constexpr float kNearly = 1.07F; // a row leaves more room around its text
    const float step = below.box.bottom - above.bottom;
    return pitch > 0 && step > 0 && step <= pitch * kNearly * below.size;
}

} // namespace budget
