// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/drawnpage.h"

#include "core/import/radicals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace budget {

namespace {

/// A box turned by \a turns quarters counterclockwise within a page of this size.
PdfBox turned(const PdfBox& box, int turns, float width, float height)
{
    switch (turns) {
    case 1: return {box.top, width - box.right, box.bottom, width - box.left};
    case 2: return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3: return {height - box.bottom, box.left, height - box.top, box.right};
    default: return box;
    }
}

PdfRule turned(const PdfRule& rule, int turns, float width, float height)
{
    const PdfBox box = turned(rule.isHorizontal ? PdfBox{rule.begin, rule.at, rule.end, rule.at}
                                                : PdfBox{rule.at, rule.begin, rule.at, rule.end},
                              turns, width, height);
    const bool isHorizontal = rule.isHorizontal == (turns % 2 == 0);
    return {.isHorizontal = isHorizontal,
            .at = isHorizontal ? box.top : box.left,
            .begin = isHorizontal ? box.left : box.top,
            .end = isHorizontal ? box.right : box.bottom};
}

/// A page lies askew by no more than this; writing that is more oblique goes across it.
constexpr double kMostTilt = 5 * std::numbers::pi / 180;

/// The size that half of the characters have or exceed.
float usualSizeOf(const std::vector<DrawnPage::Glyph>& glyphs)
{
    std::vector<float> sizes;
    sizes.reserve(glyphs.size());
    for (const DrawnPage::Glyph& drawn : glyphs)
        sizes.push_back(drawn.glyph.size);
    if (sizes.empty())
        return 0;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    return *middle;
}

/// Tells the writing that text is printed over: oblique, or many times as large and with other text in it. A
/// large title stands free.
std::vector<bool> marksAmong(const std::vector<DrawnPage::Glyph>& glyphs)
{
    constexpr float kLarge = 3; // times the usual size
    const float usual = usualSizeOf(glyphs);
    std::vector<bool> isMark(glyphs.size());
    std::vector<size_t> large;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        isMark[i] = std::fabs(glyphs[i].slant) > kMostTilt;
        if (!isMark[i] && glyphs[i].glyph.size > usual * kLarge)
            large.push_back(i);
    }
    constexpr size_t kMostLarge = 200; // a watermark has a few words
    if (large.size() > kMostLarge)
        return isMark;
    const auto isUnderText = [&](size_t i) {
        const PdfBox& box = glyphs[i].glyph.box;
        return std::ranges::any_of(glyphs, [&](const DrawnPage::Glyph& drawn) {
            const float x = (drawn.glyph.box.left + drawn.glyph.box.right) / 2;
            const float y = (drawn.glyph.box.top + drawn.glyph.box.bottom) / 2;
            return drawn.glyph.size * kLarge < glyphs[i].glyph.size && x > box.left && x < box.right &&
                   y > box.top && y < box.bottom;
        });
    };
    if (std::ranges::any_of(large, isUnderText)) {
        for (const size_t i : large)
            isMark[i] = true;
    }
    return isMark;
}

/// The room that a page leaves behind each of its characters is theirs, so that 9 5 is no two words.
void takeInSpacing(std::vector<PdfGlyph>& glyphs)
{
    constexpr float kLeast = 0.1F; // of the size; below it stays a word without this
    constexpr float kMost = 1;
    std::vector<float> gaps;
    for (size_t i = 1; i < glyphs.size(); ++i) {
        const PdfGlyph& before = glyphs[i - 1];
        const PdfGlyph& glyph = glyphs[i];
        const float gap = (glyph.box.left - before.box.right) / glyph.size;
        if (std::fabs(glyph.box.top - before.box.top) < kLeast * glyph.size && std::fabs(gap) < kMost)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return;
    // Justified lines leave room in some places; a page with letter spacing leaves it everywhere.
    const auto low = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 4);
    std::ranges::nth_element(gaps, low);
    if (*low < kLeast)
        return;
    for (PdfGlyph& glyph : glyphs)
        glyph.box.right += *low * glyph.size;
}

/// What cuts writing at the side is the page when nothing stands beyond; otherwise it is a cell that is too
/// small for its text.
void noteCuts(PdfPage& page, const DrawnPage& drawn)
{
    if (page.turns != 0 || page.tilt != 0)
        return;
    constexpr float kNear = 3; // points
    float left = drawn.width;
    float right = 0;
    const auto add = [&](float from, float to) {
        left = std::min(left, from);
        right = std::max(right, to);
    };
    for (const PdfGlyph& glyph : page.glyphs) {
        const float middle = (glyph.box.left + glyph.box.right) / 2;
        add(middle, middle);
    }
    for (const PdfRule& rule : page.rules)
        add(rule.isHorizontal ? rule.begin : rule.at, rule.isHorizontal ? rule.end : rule.at);
    if (drawn.cutRight > 0 && right <= drawn.cutRight + kNear)
        page.cutRight = drawn.cutRight;
    if (drawn.cutLeft > 0 && left >= drawn.cutLeft - kNear)
        page.cutLeft = drawn.cutLeft;
}

} // namespace

PagePoint rotated(PagePoint point, double angle)
{
    return {.x = (point.x * std::cos(angle)) - (point.y * std::sin(angle)),
            .y = (point.x * std::sin(angle)) + (point.y * std::cos(angle))};
}

double tiltOf(const std::vector<DrawnPage::Glyph>& glyphs)
{
    constexpr double kLevel = 0.05 * std::numbers::pi / 180; // moves the end of a line by half a point
    std::vector<double> slants;
    for (const DrawnPage::Glyph& drawn : glyphs) {
        if (std::fabs(drawn.slant) <= kMostTilt)
            slants.push_back(drawn.slant);
    }
    if (slants.empty())
        return 0;
    const auto middle = slants.begin() + static_cast<std::ptrdiff_t>(slants.size() / 2);
    std::ranges::nth_element(slants, middle);
    return std::fabs(*middle) < kLevel ? 0 : *middle;
}

PdfBox PdfPage::shown(const PdfBox& box) const
{
    const PdfBox upright = turned(box, (4 - turns) % 4, width, height);
    if (tilt == 0)
        return upright;
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    PdfBox around{kInfinity, kInfinity, -kInfinity, -kInfinity};
    for (const float x : {upright.left, upright.right}) {
        for (const float y : {upright.top, upright.bottom}) {
            const PagePoint corner = rotated({.x = x, .y = y}, tilt);
            around.left = std::min(around.left, static_cast<float>(corner.x));
            around.top = std::min(around.top, static_cast<float>(corner.y));
            around.right = std::max(around.right, static_cast<float>(corner.x));
            around.bottom = std::max(around.bottom, static_cast<float>(corner.y));
        }
    }
    return around;
}

void dropDrawnTwice(std::vector<PdfGlyph>& glyphs)
{
    std::vector<size_t> order(glyphs.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&glyphs](size_t a, size_t b) {
        const PdfGlyph& first = glyphs[a];
        const PdfGlyph& second = glyphs[b];
        if (first.text != second.text)
            return first.text < second.text;
        return std::pair(first.box.left, a) < std::pair(second.box.left, b);
    });
    constexpr float kNear = 0.25F; // of the size
    std::vector<bool> isTwice(glyphs.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const PdfGlyph& glyph = glyphs[order[i]];
        const float near = glyph.size * kNear;
        for (size_t j = i + 1; j < order.size(); ++j) {
            const PdfGlyph& other = glyphs[order[j]];
            if (other.text != glyph.text || other.box.left - glyph.box.left > near)
                break;
            if (std::fabs(other.box.top - glyph.box.top) < near)
                isTwice[std::max(order[i], order[j])] = true;
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        if (isTwice[i])
            continue;
        if (kept != i)
            glyphs[kept] = std::move(glyphs[i]);
        ++kept;
    }
    glyphs.resize(kept);
}

PdfPage arrangedPage(DrawnPage drawn)
{
    const std::vector<bool> isMark = marksAmong(drawn.glyphs);
    std::array<size_t, 4> byTurns{};
    for (size_t i = 0; i < isMark.size(); ++i)
        byTurns[static_cast<size_t>(drawn.glyphs[i].turns)] += isMark[i] ? 0 : 1;
    PdfPage page;
    page.tilt = drawn.tilt;
    page.turns = static_cast<int>(std::ranges::max_element(byTurns) - byTurns.begin());
    page.width = page.turns % 2 == 0 ? drawn.width : drawn.height;
    page.height = page.turns % 2 == 0 ? drawn.height : drawn.width;
    page.unreadable = drawn.unreadable;
    page.hasPictures = drawn.hasPictures;
    page.glyphs.reserve(drawn.glyphs.size());
    for (size_t i = 0; i < isMark.size(); ++i) {
        PdfGlyph& glyph = drawn.glyphs[i].glyph;
        glyph.box = turned(glyph.box, page.turns, drawn.width, drawn.height);
        glyph.text = withoutRadicals(glyph.text);
        (isMark[i] ? page.marks : page.glyphs).push_back(std::move(glyph));
    }
    for (const PdfRule& rule : drawn.rules)
        page.rules.push_back(turned(rule, page.turns, drawn.width, drawn.height));
    dropDrawnTwice(page.glyphs);
    takeInSpacing(page.glyphs);
    noteCuts(page, drawn);
    return page;
}

} // namespace budget
