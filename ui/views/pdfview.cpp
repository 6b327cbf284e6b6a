// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/pdfview.h"

#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

constexpr double kGap = 10; ///< around and between pages, in pixels
constexpr double kPointsPerInch = 72;
constexpr int kSmallest = 20; ///< percent
constexpr int kLargest = 400;

} // namespace

PdfView::PdfView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Pages that fit the width would change it by needing a scroll bar or none.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&m_renderer, &PdfRenderer::opened, this, &PdfView::noteOpened);
    connect(&m_renderer, &PdfRenderer::drawn, viewport(), qOverload<>(&QWidget::update));
    connect(&m_renderer, &PdfRenderer::failed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_renderer, &PdfRenderer::failed, this, &PdfView::pageFailed);
}

void PdfView::open(std::unique_ptr<PagePainter> painter, const QByteArray& bytes, const QString& password)
{
    close();
    m_renderer.open(std::move(painter), bytes, password);
}

void PdfView::close()
{
    m_renderer.close();
    m_sizes.clear();
    m_marks.clear();
    m_found.reset();
    m_wanted.reset();
    arrange();
}

void PdfView::noteOpened(const Result<std::vector<QSizeF>>& sizes)
{
    if (!sizes) {
        emit openFailed(sizes.error());
        return;
    }
    m_sizes = *sizes;
    arrange();
    if (m_wanted && !m_sizes.empty())
        showMark(*std::exchange(m_wanted, std::nullopt));
    emit opened();
}

/// Places the pages and sets the scroll bars; the place in the document stays.
void PdfView::arrange()
{
    const double before = m_height > 0 ? verticalScrollBar()->value() / m_height : 0;
    double widest = 1;
    for (const QSizeF& size : m_sizes)
        widest = std::max(widest, size.width());
    if (m_fitsWidth && !m_sizes.empty()) {
        const int percent = zoom();
        m_scale = std::max(viewport()->width() - 2 * kGap, 50.0) / widest;
        if (zoom() != percent)
            emit zoomChanged(zoom());
    }
    m_tops.clear();
    double y = kGap;
    for (const QSizeF& size : m_sizes) {
        m_tops.push_back(y);
        y += size.height() * m_scale + kGap;
    }
    m_height = y;
    m_width = widest * m_scale + 2 * kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(viewport()->height() / 10);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_width) - viewport()->width()));
    verticalScrollBar()->setValue(static_cast<int>(before * m_height));
    scrollContentsBy(0, 0);
}

int PdfView::pageAt(double y) const
{
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::max(static_cast<int>(after - m_tops.begin()), m_tops.empty() ? 0 : 1);
}

int PdfView::currentPage() const
{
    return pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0);
}

QRectF PdfView::pageRect(int page) const
{
    const QSizeF size = m_sizes[static_cast<size_t>(page) - 1] * m_scale;
    const double room = std::max<double>(viewport()->width(), m_width);
    return {QPointF((room - size.width()) / 2 - horizontalScrollBar()->value(),
                    m_tops[static_cast<size_t>(page) - 1] - verticalScrollBar()->value()),
            size};
}

QRectF PdfView::rectOf(const PageMark& mark) const
{
    if (mark.page < 1 || mark.page > pageCount())
        return {};
    return QRectF(mark.box.topLeft() * m_scale, mark.box.size() * m_scale)
        .translated(pageRect(mark.page).topLeft());
}

bool PdfView::isDrawn(int page) const
{
    return !m_renderer.image(page, m_scale * devicePixelRatioF()).isNull();
}

void PdfView::showPage(int page)
{
    if (page >= 1 && page <= pageCount())
        verticalScrollBar()->setValue(static_cast<int>(m_tops[static_cast<size_t>(page) - 1] - kGap));
}

void PdfView::setMarks(std::vector<PageMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void PdfView::setFound(const std::optional<PageMark>& found)
{
    m_found = found;
    viewport()->update();
}

void PdfView::showMark(const PageMark& mark)
{
    if (m_sizes.empty()) {
        m_wanted = mark;
        return;
    }
    const QRectF rect = rectOf(mark);
    if (rect.isNull())
        return;
    const double margin = std::min(60.0, viewport()->height() / 4.0);
    if (rect.top() < margin || rect.bottom() > viewport()->height() - margin)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      static_cast<int>(rect.center().y() - viewport()->height() / 2.0));
    if (rect.left() < 0 || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        static_cast<int>(rect.left() - kGap));
}

int PdfView::zoom() const
{
    return static_cast<int>(std::lround(m_scale * kPointsPerInch / logicalDpiX() * 100));
}

void PdfView::setZoom(int percent)
{
    m_fitsWidth = false;
    const std::optional<PageMark> looked = markInView();
    m_scale = std::clamp(percent, kSmallest, kLargest) / 100.0 * logicalDpiX() / kPointsPerInch;
    arrange();
    if (looked)
        showMark(*looked);
    emit zoomChanged(zoom());
}

/// What somebody looks at who makes the page larger.
std::optional<PageMark> PdfView::markInView() const
{
    const auto isInView = [this](const PageMark& mark) {
        return rectOf(mark).intersects(QRectF(viewport()->rect()));
    };
    if (m_found && isInView(*m_found))
        return m_found;
    const auto mark = std::ranges::find_if(m_marks, isInView);
    return mark == m_marks.end() ? std::nullopt : std::optional(*mark);
}

void PdfView::setFitsWidth(bool fits)
{
    m_fitsWidth = fits;
    arrange();
}

/// The page itself, without marks.
void PdfView::paintPage(QPainter& painter, int page, const QRectF& rect)
{
    painter.fillRect(rect, Qt::white); // paper, also in a dark window
    QImage image = m_renderer.image(page, m_scale * devicePixelRatioF());
    if (image.isNull())
        image = m_renderer.roughImage(page);
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, image);
    } else if (m_renderer.failure(page)) {
        constexpr double kIcon = 24;
        const QPalette paper(Qt::white);
        const QPointF middle = rect.intersected(viewport()->rect()).center();
        paintIcon(painter, QStringLiteral("severity-warning"),
                  {middle.x() - kIcon / 2, middle.y() - kIcon, kIcon, kIcon},
                  color(ColorRole::WarningText, paper));
        painter.setPen(color(ColorRole::SubtleText, paper));
        painter.drawText(QRectF(rect.left(), middle.y() + kGap, rect.width(), viewport()->height()),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Page %1 cannot be drawn").arg(page));
    }
    painter.setPen(color(ColorRole::Separator, palette()));
    painter.drawRect(rect);
}

void PdfView::paintMark(QPainter& painter, const PageMark& mark, ColorRole role) const
{
    constexpr double kAround = 2; // pixels
    constexpr int kAlpha = 90;    // the text stays legible
    const QRectF rect = rectOf(mark).adjusted(-kAround, -kAround, kAround, kAround);
    QColor fill = color(role, palette());
    fill.setAlpha(kAlpha);
    painter.fillRect(rect, fill);
    painter.setPen(QPen(color(ColorRole::Accent, palette()), 1.5));
    painter.drawRect(rect);
}

void PdfView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (m_sizes.empty())
        return;
    std::vector<int> missing;
    for (int page = pageAt(verticalScrollBar()->value()); page <= pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!isDrawn(page))
            missing.push_back(page);
        paintPage(painter, page, rect);
    }
    if (!missing.empty())
        m_renderer.want(std::move(missing), m_scale * devicePixelRatioF());
    for (const PageMark& mark : m_marks)
        paintMark(painter, mark, ColorRole::SourceMark);
    if (m_found)
        paintMark(painter, *m_found, ColorRole::SearchHit);
}

void PdfView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PdfView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_page) {
        m_page = page;
        emit pageChanged(page);
    }
}

void PdfView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_sizes.empty())
        return;
    const int page = pageAt(event->position().y() + verticalScrollBar()->value());
    const QRectF rect = pageRect(page);
    if (rect.contains(event->position()))
        emit activated(page, (event->position() - rect.topLeft()) / m_scale);
}

} // namespace budget::ui

#include "moc_pdfview.cpp"
