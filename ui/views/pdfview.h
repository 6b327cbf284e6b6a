// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/palette.h"
#include "ui/views/pdfrenderer.h"
#include "ui/views/sourcepages.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace budget::ui {

/// The pages of a PDF below each other, with marks upon them. A page that is not drawn yet is blank paper;
/// one that cannot be drawn says so.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);

    /// Ends in opened() or openFailed().
    void open(std::unique_ptr<PagePainter> painter, const QByteArray& bytes, const QString& password);
    void close();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] int currentPage() const; ///< the one in the middle of the view; 0: there is none
    void showPage(int page);

    /// The pieces of the current cell.
    void setMarks(std::vector<PageMark> marks);
    [[nodiscard]] const std::vector<PageMark>& marks() const { return m_marks; }
    /// A place that was found.
    void setFound(const std::optional<PageMark>& found);
    /// Scrolls as little as possible; once the pages are there, when they are not yet.
    void showMark(const PageMark& mark);

    /// 100: as large as it is printed.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const;
    void setFitsWidth(bool fits);
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }

    /// Where a mark is seen, in the viewport.
    [[nodiscard]] QRectF rectOf(const PageMark& mark) const;
    [[nodiscard]] bool isDrawn(int page) const;
    /// Why the page cannot be drawn, or null.
    [[nodiscard]] const Error* failure(int page) const { return m_renderer.failure(page); }

signals:
    void opened();
    void openFailed(const budget::Error& error);
    void pageFailed(int page);
    void activated(int page, const QPointF& point); ///< in points of the page
    void zoomChanged(int percent);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] int pageAt(double y) const;      ///< y of the whole; 0: there is none
    void noteOpened(const Result<std::vector<QSizeF>>& sizes);
    void paintPage(QPainter& painter, int page, const QRectF& rect);
    [[nodiscard]] std::optional<PageMark> markInView() const;
    void paintMark(QPainter& painter, const PageMark& mark, ColorRole role) const;

    PdfRenderer m_renderer;
    std::vector<QSizeF> m_sizes; ///< points
    std::vector<double> m_tops;  ///< of the pages, in pixels of the whole
    double m_height = 0;
    double m_width = 0;
    double m_scale = 1; ///< pixels a point
    bool m_fitsWidth = true;
    int m_page = 0;
    std::vector<PageMark> m_marks;
    std::optional<PageMark> m_found;
    std::optional<PageMark> m_wanted; ///< to be shown once the pages are there
};

} // namespace budget::ui
