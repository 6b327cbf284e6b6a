// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/sourcetext.h"
#include "core/model/sourcemap.h"
#include "ui/views/sourcelines.h"
#include "ui/views/sourceselection.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace budget::ui {

/// A part of a page, in points from its top left.
struct PageMark
{
    int page = 0; ///< from 1
    QRectF box;
    friend bool operator==(const PageMark&, const PageMark&) = default;
};

/// Where the lines of a PDF stand on its pages. Immutable after it was made.
class SourcePages
{
public:
    explicit SourcePages(const SourceText& text);

    /// True when the document has pages at all.
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    /// Where a piece of a line stands; a share of the line's box, since letters have no boxes of their own.
    [[nodiscard]] std::optional<PageMark> markOf(const SourceLines& lines, const SourceSpan& span) const;
    [[nodiscard]] std::optional<PageMark> markOf(const SourceLines& lines, quint32 line) const;
    /// The piece of text at a point of a page, or the nearest one on it within a few points.
    [[nodiscard]] std::optional<SourcePosition> positionAt(const SourceLines& lines, int page,
                                                           const QPointF& point) const;

private:
    std::vector<SourcePlace> m_places;                ///< of each line
    std::vector<std::pair<quint32, quint32>> m_lines; ///< page and line, sorted
};

} // namespace budget::ui
