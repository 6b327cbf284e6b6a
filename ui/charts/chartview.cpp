// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/charts/accessiblechart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace budget::ui {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleCharts();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::setCurrent(int mark)
{
    const int last = static_cast<int>(content().marks.size()) - 1;
    const int bounded = qBound(-1, mark, last);
    if (bounded != m_current) {
        m_current = bounded;
        update();
        if (m_current >= 0 && hasFocus())
            announceMark(*this, m_current);
    }
    if (m_current >= 0)
        ensureVisible(m_current);
}

QStringList ChartView::tip(int mark) const
{
    if (mark < 0 || mark >= static_cast<int>(content().marks.size()))
        return {};
    const ChartMark& one = content().marks[static_cast<size_t>(mark)];
    QStringList lines = one.tip;
    lines.removeIf([](const QString& line) { return line.isEmpty(); });
    return m_tipSource ? lines + m_tipSource(one) : lines;
}

void ChartView::moveTo(int mark)
{
    if (content().marks.empty())
        return;
    const int before = m_current;
    setCurrent(qBound(0, mark, static_cast<int>(content().marks.size()) - 1));
    if (m_current != before)
        emit currentChanged(m_current);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines = tip(markAt(help->pos()));
        if (lines.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
            return true;
        }
        for (QString& line : lines)
            line = line.toHtmlEscaped();
        lines.first() = u"<b>"_s + lines.first() + u"</b>"_s;
        QToolTip::showText(help->globalPos(),
                           u"<p style='white-space:pre'>"_s + lines.join(u"<br>"_s) + u"</p>"_s, this);
        return true;
    }
    // The window's own shortcuts must not take the keys that belong to the marks while they have the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Backspace)
            event->accept();
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: return moveTo(m_current - 1);
    case Qt::Key_Down: return moveTo(m_current + 1);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(static_cast<int>(content().marks.size()) - 1);
    case Qt::Key_PageUp: return moveTo(m_current - marksOnPage());
    case Qt::Key_PageDown: return moveTo(m_current + marksOnPage());
    case Qt::Key_Backspace: emit upRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() == Qt::BackButton) {
        emit upRequested();
    } else if (event->button() == Qt::LeftButton && mark >= 0) {
        moveTo(mark);
        emit clicked(mark);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark >= 0)
        emit activated(mark);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    // A focus that stands nowhere cannot be seen.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    update();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace budget::ui
