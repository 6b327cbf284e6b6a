// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaincolumns.h"

#include "core/parse/gridform.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace budget {

namespace {

using Kind = PlainColumns::Kind;

constexpr float kLeastGap = 0.1F; ///< of the size

Kind kindOf(const parse::GridTarget& target)
{
    if (target.kind != parse::GridTarget::Kind::Field)
        return Kind::Text;
    switch (target.field) {
    case Field::Level1:
    case Field::Level2: return Kind::Level;
    case Field::Operator:
    case Field::IndicatorWeight:
    case Field::Core: return Kind::Anchor;
    default: return Kind::Text;
    }
}

/// A part of the page from one gap to the next.
struct Cluster
{
    float left = 0; ///< edges
    float right = 0;
    PlainGap gap; ///< at its left
    std::vector<const PdfGlyph*> glyphs;
    bool hasHead = false;
    Kind kind = Kind::Text;
};

bool isAcross(const PdfGlyph& glyph, float edge)
{
    const float room = (glyph.box.right - glyph.box.left) * 0.3F;
    return glyph.box.left < edge - room && glyph.box.right > edge + room;
}

/// What stands at the height of the heads in a column none of whose heads is known in one line.
QString wrappedHead(const Cluster& cluster, const PlainBlock& line, float pitch)
{
    QString text;
    PdfBox last;
    for (const PlainBlock& part : plainLines(cluster.glyphs)) {
        const bool isNext = !text.isEmpty() && isNextLine(last, part, pitch);
        if (part.box.top >= line.box.bottom && !isNext)
            break;
        text += part.text;
        last = part.box;
    }
    return text;
}

void findHeads(std::vector<Cluster>& clusters, const PlainHeads& heads, const PlainBlock& line, float pitch)
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    for (Cluster& cluster : clusters) {
        const auto head = std::ranges::find_if(heads.heads, [&cluster](const PlainHeads::Head& candidate) {
            const float middle = (candidate.left + candidate.right) / 2;
            return middle > cluster.left && middle < cluster.right;
        });
        if (head != heads.heads.end()) {
            cluster.hasHead = true;
            cluster.kind = head->kind;
            continue;
        }
        const QString text = wrappedHead(cluster, line, pitch);
        const bool isSection =
            cluster.right <= heads.heads.front().left && (form.isSection(text) || form.label(text));
        if (text.isEmpty() || isSection)
            continue;
        cluster.hasHead = true;
        if (const parse::GridForm::Hit hit = form.column(text))
            cluster.kind = kindOf(*hit.target);
    }
}

/// Columns without a head are the label beside all rows, or belong to the one beside them: a number at the
/// right under a head at the left.
std::vector<Cluster> merged(std::vector<Cluster> clusters, const PlainHeads& heads)
{
    std::vector<Cluster> result;
    for (Cluster& cluster : clusters) {
        const bool isSection = !cluster.hasHead && cluster.right <= heads.heads.front().left;
        if (isSection)
            cluster.kind = Kind::Section;
        const bool isSectionToo = isSection && !result.empty() && result.back().kind == Kind::Section;
        if ((!cluster.hasHead && !isSection && !result.empty()) || isSectionToo)
            result.back().right = cluster.right;
        else
            result.push_back(std::move(cluster));
    }
    return result;
}

} // namespace

size_t PlainColumns::at(float x) const
{
    size_t index = 0;
    while (index + 1 < columns.size() && x >= columns[index + 1].begin())
        ++index;
    return index;
}

void PlainColumns::addSection(float left, const std::vector<const PdfGlyph*>& glyphs, float size)
{
    constexpr float kNarrowest = 1.2F; // of the size: the label may be wrapped after each character
    constexpr float kRoom = 1;
    if (isEmpty() || columns.front().kind == Kind::Section)
        return;
    float begin = columns.front().right;
    for (const PdfGlyph* glyph : glyphs)
        begin = std::min(begin, glyph->box.left);
    if (begin - left < size * kNarrowest)
        return;
    Column& first = columns.front();
    first.left = begin - kRoom;
    first.freeFrom = left + size * kNarrowest - kRoom;
    first.freeTo = begin;
    columns.insert(columns.begin(), {.left = left, .right = begin - kRoom, .kind = Kind::Section});
}

void PlainColumns::fit(const std::vector<const PdfGlyph*>& glyphs, float size)
{
    const std::vector<PlainGap> gaps = gapsOf(glyphs, size * kLeastGap);
    for (size_t i = 1; i < columns.size(); ++i) {
        Column& column = columns[i];
        const auto gap = std::ranges::find_if(gaps, [&column](const PlainGap& candidate) {
            return candidate.left < column.freeTo && candidate.right > column.freeFrom;
        });
        if (gap == gaps.end())
            continue;
        column.freeFrom = std::max(column.freeFrom, gap->left);
        column.freeTo = std::min(column.freeTo, gap->right);
    }
}

size_t PlainColumns::crossings(const std::vector<const PdfGlyph*>& glyphs) const
{
    size_t count = 0;
    for (const PdfGlyph* glyph : glyphs) {
        for (size_t i = 1; i < columns.size(); ++i)
            count += isAcross(*glyph, columns[i].begin()) ? 1U : 0U;
    }
    return count;
}

float PlainColumns::edgeBetween(float left, float right) const
{
    for (const Column& column : columns) {
        if (column.left > left && column.left < right)
            return column.left;
    }
    return (left + right) / 2;
}

std::vector<PlainGap> gapsOf(std::vector<const PdfGlyph*> glyphs, float least)
{
    std::erase_if(glyphs, [](const PdfGlyph* glyph) { return isBlankGlyph(*glyph); });
    std::ranges::sort(glyphs, {}, [](const PdfGlyph* glyph) { return glyph->box.left; });
    std::vector<PlainGap> gaps;
    float right = std::numeric_limits<float>::max();
    for (const PdfGlyph* glyph : glyphs) {
        if (right < std::numeric_limits<float>::max() && glyph->box.left - right >= least)
            gaps.push_back({right, glyph->box.left});
        right =
            right < std::numeric_limits<float>::max() ? std::max(right, glyph->box.right) : glyph->box.right;
    }
    return gaps;
}

PlainHeads::PlainHeads(const PlainBlock& line)
{
    constexpr size_t kLongest = 14; // characters of a head
    constexpr size_t kFewest = 3;
    const parse::GridForm& form = parse::builtInGridForms().front();
    bool hasName = false;
    size_t known = 0;
    if (line.glyphs.size() < kFewest * 2)
        return;
    for (size_t i = 0; i < line.glyphs.size();) {
        size_t length = std::min(kLongest, line.glyphs.size() - i);
        for (; length > 1; --length) {
            QString text;
            for (size_t j = i; j < i + length; ++j)
                text += line.glyphs[j]->text;
            const parse::GridForm::Hit hit = form.column(text);
            if (!hit)
                continue;
            heads.push_back({.left = line.glyphs[i]->box.left,
                             .right = line.glyphs[i + length - 1]->box.right,
                             .kind = kindOf(*hit.target)});
            hasName = hasName || (hit.target->kind == parse::GridTarget::Kind::Field &&
                                  hit.target->field == Field::IndicatorName);
            known += length;
            break;
        }
        i += std::max<size_t>(length, 1);
    }
    isRowOfHeads = hasName && heads.size() >= kFewest && known * 2 > line.glyphs.size();
}

std::optional<PlainColumns> columnsBelow(const PlainHeads& heads, const PlainBlock& line,
                                         const std::vector<const PdfGlyph*>& glyphs, float pitch)
{
    constexpr size_t kFew = 50; // one glyph of so many may stand across an edge
    std::vector<PlainGap> edges = gapsOf(glyphs, kLeastGap * line.size);
    for (size_t i = 1; i < heads.heads.size(); ++i) {
        const float left = heads.heads[i - 1].right;
        const float right = heads.heads[i].left;
        const bool hasEdge = std::ranges::any_of(
            edges, [left, right](const PlainGap& edge) { return edge.right > left && edge.left < right; });
        if (!hasEdge)
            edges.push_back({left, right});
    }
    std::ranges::sort(edges, {}, &PlainGap::left);
    std::vector<Cluster> clusters;
    constexpr float kFar = 1e6F; // beyond any page
    PlainGap before{-kFar, -kFar};
    edges.push_back({kFar, kFar});
    for (const PlainGap& edge : edges) {
        clusters.push_back({.left = before.middle(), .right = edge.middle(), .gap = before, .glyphs = {}});
        before = edge;
    }
    for (const PdfGlyph* glyph : glyphs) {
        const float middle = (glyph->box.left + glyph->box.right) / 2;
        const auto cluster = std::ranges::find_if(
            clusters, [middle](const Cluster& candidate) { return middle < candidate.right; });
        cluster->glyphs.push_back(glyph);
    }
    findHeads(clusters, heads, line, pitch);
    PlainColumns result;
    for (const Cluster& cluster : merged(std::move(clusters), heads))
        result.columns.push_back({.left = cluster.left,
                                  .right = cluster.right,
                                  .kind = cluster.kind,
                                  .freeFrom = cluster.gap.left,
                                  .freeTo = cluster.gap.right});
    if (result.crossings(glyphs) * kFew > glyphs.size())
        return std::nullopt;
    return result;
}

} // namespace budget
