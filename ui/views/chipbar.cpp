// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/chipbar.h"

#include "ui/theme/palette.h"

#include <QEvent>
#include <QPainter>

namespace budget::ui {

namespace {

constexpr int kGap = 4;
constexpr int kPadding = 7;

} // namespace

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Chip::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(label()) + 2 * kPadding, fontMetrics().height() + 6};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge =
        color(isChecked() || hasFocus() ? ColorRole::Accent : ColorRole::Separator, palette());
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? color(ColorRole::SourceMark, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : color(ColorRole::SubtleText, palette()));
    painter.drawText(rect(), Qt::AlignCenter, label());
}

QString Chip::label() const
{
    return m_count < 0 ? text() : QStringLiteral("%1 %2").arg(text()).arg(m_count);
}

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipBar::addChip()
{
    m_chips.push_back(new Chip(this));
    return m_chips.back();
}

void ChipBar::arrange()
{
    place(width(), true);
    updateGeometry();
}

QSize ChipBar::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

int ChipBar::heightForWidth(int width) const
{
    return place(width, false);
}

void ChipBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

void ChipBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

int ChipBar::place(int width, bool moves) const
{
    QPoint at(0, 0);
    int line = 0;
    for (Chip* chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + line + kGap);
        if (moves)
            chip->setGeometry(QRect(at, size));
        at.rx() += size.width() + kGap;
        line = size.height();
    }
    return at.y() + line;
}

} // namespace budget::ui

#include "moc_chipbar.cpp"
