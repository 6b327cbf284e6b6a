// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plainrows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace budget {

namespace {

constexpr float kImpossible = 1e9F;
/// Rows that have no word cost this much each, in points, so that they are not left out without need.
constexpr float kWithoutWord = 6;
/// And a cell that goes on beyond the page as much as this.
constexpr float kBeyondPage = 3;

/// Where rows begin and end whose texts stand in their middle, one edge more than rows. Each edge is as far
/// below the middle of a row as the edge above is above it, so that all follow from the first one; that lies
/// where every row has room for its text.
std::vector<float> edgesAround(std::span<const PlainExtent> rows, float above)
{
    const auto between = [rows, above](size_t i) { // the room for edge i
        const float low = i == 0 ? above : rows[i - 1].bottom;
        const float high = i < rows.size() ? rows[i].top : rows.back().bottom + kImpossible;
        return std::pair(low, high);
    };
    std::vector<float> base{0}; // edge i is base[i] + sign * the first one
    float low = between(0).first;
    float high = between(0).second;
    float sign = 1;
    for (size_t i = 1; i <= rows.size(); ++i) {
        base.push_back(rows[i - 1].top + rows[i - 1].bottom - base.back());
        sign = -sign;
        const auto [least, most] = between(i);
        low = std::max(low, sign > 0 ? least - base[i] : base[i] - most);
        high = std::min(high, sign > 0 ? most - base[i] : base[i] - least);
    }
    constexpr float kRounding = 1; // points
    const bool fits = low <= high + kRounding;
    std::vector<float> edges;
    sign = 1;
    for (size_t i = 0; i <= rows.size(); ++i) {
        const auto [least, most] = between(i);
        const float most0 = i == rows.size() ? least : most;
        edges.push_back(fits ? base[i] + sign * (low + high) / 2 : (least + most0) / 2);
        sign = -sign;
    }
    return edges;
}

/// How far \a word is from where it stands beside \a rows. \a cut: their cell may go on beyond the page, so
/// that its middle is farther there.
float distanceOf(PlainAlign align, const PlainExtent& word, std::span<const PlainExtent> rows,
                 std::span<const float> edges, PlainCut cut)
{
    switch (align) {
    case PlainAlign::Top: return std::fabs(word.top - rows.front().top);
    case PlainAlign::Bottom: return std::fabs(word.bottom - rows.back().bottom);
    case PlainAlign::Middle:
    case PlainAlign::Unknown: break;
    }
    const float below = ((word.top + word.bottom) - (edges.front() + edges.back())) / 2;
    const bool goesOn = below > 0 ? cut.isAtBottom : cut.isAtTop;
    return goesOn ? std::min(std::fabs(below), kBeyondPage) : std::fabs(below);
}

/// Which word each row has, and by how many points the words stand elsewhere than they would beside these
/// rows.
struct Assignment
{
    float misfit = kImpossible * 2;
    std::vector<size_t> words;
};

/// The cheapest way to give the words to runs of rows.
Assignment assigned(PlainAlign align, std::span<const PlainExtent> rows, std::span<const PlainExtent> words,
                    PlainCut cut, std::span<const float> edges)
{
    // best[w][r]: the first w words stand beside the first r rows.
    const size_t width = rows.size() + 1;
    std::vector<float> best((words.size() + 1) * width, kImpossible);
    std::vector<size_t> from(best.size());
    for (size_t r = 0; r <= rows.size(); ++r)
        best[r] = r == 0 || cut.isAtTop ? static_cast<float>(r) * kWithoutWord : kImpossible;
    const auto tryRun = [&](size_t w, size_t begin, size_t end) {
        const PlainCut beyond{.isAtTop = cut.isAtTop && begin == 0,
                              .isAtBottom = cut.isAtBottom && end == rows.size()};
        const float cost =
            best[(w - 1) * width + begin] + distanceOf(align, words[w - 1], rows.subspan(begin, end - begin),
                                                       edges.subspan(begin, end - begin + 1), beyond);
        if (cost < best[w * width + end]) {
            best[w * width + end] = cost;
            from[w * width + end] = begin;
        }
    };
    for (size_t w = 1; w <= words.size(); ++w) {
        for (size_t end = w; end <= rows.size(); ++end) {
            for (size_t begin = w - 1; begin < end; ++begin)
                tryRun(w, begin, end);
        }
    }
    size_t end = rows.size();
    float least = best[words.size() * width + end];
    for (size_t r = words.size(); cut.isAtBottom && r < rows.size(); ++r) {
        const float cost =
            best[words.size() * width + r] + static_cast<float>(rows.size() - r) * kWithoutWord;
        if (cost < least) {
            least = cost;
            end = r;
        }
    }
    Assignment result{.misfit = least, .words = std::vector<size_t>(rows.size(), kNoWord)};
    for (size_t w = words.size(); w > 0; --w) {
        const size_t begin = from[w * width + end];
        for (size_t r = begin; r < end; ++r)
            result.words[r] = w - 1;
        end = begin;
    }
    result.misfit -= kWithoutWord * static_cast<float>(std::ranges::count(result.words, kNoWord));
    return result;
}

} // namespace

std::vector<PlainExtent> rowsOf(std::vector<PlainExtent> texts)
{
    constexpr float kTouch = 0.5F; // points
    std::ranges::sort(texts, {}, &PlainExtent::top);
    std::vector<PlainExtent> rows;
    for (const PlainExtent& text : texts) {
        if (!rows.empty() && text.top < rows.back().bottom - kTouch)
            rows.back().bottom = std::max(rows.back().bottom, text.bottom);
        else
            rows.push_back(text);
    }
    return rows;
}

size_t rowAt(std::span<const PlainExtent> rows, const PlainExtent& text)
{
    const float middle = (text.top + text.bottom) / 2;
    size_t nearest = 0;
    float least = kImpossible;
    for (size_t i = 0; i < rows.size(); ++i) {
        const float away = std::max({rows[i].top - middle, middle - rows[i].bottom, 0.0F});
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<size_t> wordsOfRows(std::span<const PlainExtent> rows, std::span<const PlainExtent> words,
                                PlainCut cut, float above, PlainAlign usual)
{
    constexpr size_t kMostRows = 200; // of a page
    if (words.empty() || words.size() > rows.size() || rows.size() > kMostRows)
        return std::vector<size_t>(rows.size(), kNoWord);
    Assignment best;
    const std::vector<float> edges = edgesAround(rows, above);
    for (const PlainAlign align : {PlainAlign::Middle, PlainAlign::Top, PlainAlign::Bottom}) {
        // Rows without a word do not count here: where words stand is known from other rows.
        Assignment found = assigned(align, rows, words, cut, edges);
        constexpr float kUnusual = kBeyondPage + 1;
        if (usual != PlainAlign::Unknown && align != usual)
            found.misfit += kUnusual;
        if (found.misfit < best.misfit)
            best = std::move(found);
    }
    return std::move(best.words);
}

PlainAlign alignOf(std::span<const PlainExtent> words, std::span<const PlainExtent> cells)
{
    constexpr float kHigher = 4; // points
    float top = 0;
    float middle = 0;
    float bottom = 0;
    bool isKnown = false;
    for (size_t i = 0; i < std::min(words.size(), cells.size()); ++i) {
        const PlainExtent& word = words[i];
        const PlainExtent& cell = cells[i];
        if ((cell.bottom - cell.top) - (word.bottom - word.top) < kHigher)
            continue;
        isKnown = true;
        top += std::fabs(word.top - cell.top);
        bottom += std::fabs(word.bottom - cell.bottom);
        middle += std::fabs((word.top + word.bottom) - (cell.top + cell.bottom)) / 2;
    }
    if (!isKnown)
        return PlainAlign::Unknown;
    if (middle <= top && middle <= bottom)
        return PlainAlign::Middle;
    return top < bottom ? PlainAlign::Top : PlainAlign::Bottom;
}

} // namespace budget
