// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calmheader.h"

#include "ui/models/columnspec.h"
#include "ui/models/roles.h"
#include "ui/theme/palette.h"

#include <QPaintEvent>
#include <QPainter>

namespace budget::ui {

namespace {

constexpr int kPadding = 7;
constexpr int kArrow = 8;

} // namespace

CalmHeader::CalmHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

Qt::Alignment CalmHeader::alignmentOf(int column) const
{
    const QVariant own = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (own.isValid())
        return own.value<Qt::Alignment>();
    const QVariant cells = model()->index(0, column).data(AlignmentRole);
    if (!cells.isValid())
        return defaultAlignment();
    switch (static_cast<ColumnAlign>(cells.toInt())) {
    case ColumnAlign::Left: return Qt::AlignLeft | Qt::AlignVCenter;
    case ColumnAlign::Right: return Qt::AlignRight | Qt::AlignVCenter;
    case ColumnAlign::Center: return Qt::AlignCenter;
    }
    return defaultAlignment();
}

void CalmHeader::setFilterRoom(int pixels)
{
    if (m_filterRoom == pixels)
        return;
    m_filterRoom = pixels;
    updateGeometry();
    emit geometriesChanged();
}

QSize CalmHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, m_filterRoom);
}

void CalmHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1),
                     color(ColorRole::Separator, palette()));
    painter.end();
    QHeaderView::paintEvent(event);
}

void CalmHeader::paintSection(QPainter* painter, const QRect& whole, int column) const
{
    painter->fillRect(whole, palette().color(QPalette::Base));
    painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1),
                      color(ColorRole::Separator, palette()));
    const QRect rect = whole.adjusted(0, 0, 0, -m_filterRoom);
    // A short line where the column can be sized.
    painter->fillRect(QRect(rect.right(), rect.top() + rect.height() / 4, 1, rect.height() / 2),
                      color(ColorRole::Separator, palette()));
    QRect box = rect.adjusted(kPadding, 0, -kPadding, -1);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    if (isSorted) {
        const qreal middle = box.center().y();
        const qreal rise = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(ColorRole::Accent, palette()), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawPolyline(QPolygonF({QPointF(box.right() - kArrow, middle - rise),
                                         QPointF(box.right() - kArrow / 2.0, middle + rise),
                                         QPointF(box.right(), middle - rise)}));
        painter->restore();
        box.setRight(box.right() - kArrow - 3);
    }
    painter->setFont(font());
    painter->setPen(isSorted ? color(ColorRole::Accent, palette()) : color(ColorRole::SubtleText, palette()));
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(box, static_cast<int>(alignmentOf(column)),
                      fontMetrics().elidedText(title, Qt::ElideRight, box.width()));
}

QSize CalmHeader::sectionSizeFromContents(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int arrow = isSortIndicatorShown() ? kArrow + 3 : 0;
    return {fontMetrics().horizontalAdvance(title) + 2 * kPadding + arrow + 2, fontMetrics().height() + 7};
}

} // namespace budget::ui

#include "moc_calmheader.cpp"
