// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcetextview.h"

#include "ui/delegates/marks.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kMargin = 8;
constexpr quint32 kLinesAround = 3;
constexpr int kMinZoom = 50;
constexpr int kMaxZoom = 300;
/// A line of megabytes is shown with its beginning only: laying it out would stop the window.
constexpr qsizetype kMaxShownLength = 2000;

QColor tint(const QPalette& palette)
{
    QColor accent = color(ColorRole::Accent, palette);
    accent.setAlphaF(isDark(palette) ? 0.10F : 0.05F);
    return accent;
}

} // namespace

SourceTextView::SourceTextView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_baseFont(font())
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void SourceTextView::setLines(std::shared_ptr<const SourceLines> lines)
{
    m_lines = std::move(lines);
    m_marks.clear();
    m_tableFirst = m_tableLast = 0;
    m_selection.clear();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    fitScrollBars();
    viewport()->update();
}

void SourceTextView::setMarks(std::vector<SourceSpan> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void SourceTextView::setTable(quint32 firstLine, quint32 lastLine)
{
    m_tableFirst = firstLine;
    m_tableLast = lastLine;
    viewport()->update();
}

void SourceTextView::showLine(quint32 line)
{
    if (!m_lines || line < 1)
        return;
    const quint32 page = static_cast<quint32>(std::max(1, viewport()->height() / lineHeight()));
    const quint32 around = std::min(kLinesAround, page / 3);
    const quint32 first = firstVisibleLine();
    const bool isFar = line + page < first || line > first + 2 * page;
    QScrollBar* bar = verticalScrollBar();
    if (isFar)
        bar->setValue(static_cast<int>(line) - 1 - static_cast<int>(page / 3));
    else if (line < first + around)
        bar->setValue(static_cast<int>(line) - 1 - static_cast<int>(around));
    else if (line + around + 1 > first + page)
        bar->setValue(static_cast<int>(line + around) - static_cast<int>(page));
}

bool SourceTextView::isLineVisible(quint32 line) const
{
    const quint32 page = static_cast<quint32>(std::max(1, viewport()->height() / lineHeight()));
    return line >= firstVisibleLine() && line < firstVisibleLine() + page;
}

bool SourceTextView::find(const QString& text, Direction direction)
{
    if (!m_lines || !m_selection.find(*m_lines, text, direction, firstVisibleLine()))
        return false;
    showLine(m_selection.cursor().line);
    viewport()->update();
    return true;
}

QString SourceTextView::selectedText() const
{
    return m_lines ? m_selection.text(*m_lines) : QString();
}

qsizetype SourceTextView::selectionStart() const
{
    return m_lines ? m_selection.start(*m_lines) : -1;
}

void SourceTextView::setZoom(int percent)
{
    percent = std::clamp(percent, kMinZoom, kMaxZoom);
    if (percent == m_zoom)
        return;
    const quint32 first = firstVisibleLine();
    m_zoom = percent;
    viewport()->setFont(marks::scaled(m_baseFont, percent / 100.0));
    fitScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(first) - 1);
    viewport()->update();
    emit zoomChanged(percent);
}

std::optional<SourceTextView::Position> SourceTextView::positionAt(const QPoint& point) const
{
    if (!m_lines || m_lines->count() == 0)
        return std::nullopt;
    const quint32 line = firstVisibleLine() + static_cast<quint32>(std::max(0, point.y()) / lineHeight());
    if (line > m_lines->count())
        return std::nullopt;
    if (point.x() < marginWidth())
        return Position{line, 0};
    const QStringView text = shown(line);
    const qreal x = point.x() - marginWidth() - kMargin + horizontalScrollBar()->value();
    QTextLayout layout(text.toString(), viewport()->font());
    layout.beginLayout();
    const QTextLine laidOut = layout.createLine();
    layout.endLayout();
    const int column = laidOut.isValid() ? laidOut.xToCursor(x, QTextLine::CursorOnCharacter) : 0;
    return Position{line, static_cast<quint32>(column) + 1};
}

QRect SourceTextView::boxOf(const SourceSpan& span) const
{
    const qreal left = xOf(span.line, span.column);
    const qreal right = xOf(span.line, span.column + span.length);
    const int x = marginWidth() + kMargin - horizontalScrollBar()->value() + static_cast<int>(left);
    const int y = (static_cast<int>(span.line) - static_cast<int>(firstVisibleLine())) * lineHeight();
    return {x, y, std::max(2, static_cast<int>(right - left) + 1), lineHeight()};
}

void SourceTextView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (!m_lines)
        return;
    const int height = lineHeight();
    const int margin = marginWidth();
    painter.fillRect(QRect(0, 0, margin, viewport()->height()), palette().color(QPalette::Window));
    const quint32 first = firstVisibleLine();
    for (quint32 line = first; line <= m_lines->count(); ++line) {
        const int top = static_cast<int>(line - first) * height;
        if (top > event->rect().bottom())
            break;
        const QRect box(0, top, viewport()->width(), height);
        if (!box.intersects(event->rect()))
            continue;
        paintLine(painter, line, box);
    }
}

void SourceTextView::paintLine(QPainter& painter, quint32 line, const QRect& box) const
{
    const int margin = marginWidth();
    const QRect body = box.adjusted(margin, 0, 0, 0);
    const bool isOfTable = line >= m_tableFirst && line <= m_tableLast;
    if (isOfTable)
        painter.fillRect(body, tint(palette()));
    painter.setPen(isOfTable ? palette().color(QPalette::WindowText)
                             : color(ColorRole::SubtleText, palette()));
    painter.drawText(box.adjusted(0, 0, margin - box.width() - 6, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line));
    painter.save();
    painter.setClipRect(body);
    for (const SourceSpan& mark : m_marks) {
        if (mark.line != line)
            continue;
        const QRect marked = boxOf(mark).adjusted(-1, 1, 1, -1);
        painter.fillRect(marked, color(ColorRole::SourceMark, palette()));
        painter.fillRect(QRect(marked.left(), marked.bottom() - 1, marked.width(), 2),
                         color(ColorRole::Accent, palette()));
    }
    const auto [from, to] = m_selection.range();
    if (from != to && line >= from.line && line <= to.line) {
        const quint32 begin = line == from.line ? from.column : 1;
        const quint32 end = line == to.line ? to.column : static_cast<quint32>(shown(line).size()) + 1;
        painter.fillRect(boxOf({line, begin, end > begin ? end - begin : 0}),
                         color(ColorRole::SearchHit, palette()));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        body.adjusted(kMargin - horizontalScrollBar()->value(), 0, horizontalScrollBar()->maximum(), 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown(line).toString());
    painter.restore();
}

void SourceTextView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void SourceTextView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<Position> place = positionAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place)
        return;
    m_selection.begin({place->line, std::max<quint32>(1, place->column)});
    m_isSelecting = true;
    viewport()->update();
}

void SourceTextView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<Position> place = positionAt(event->position().toPoint());
    if (!m_isSelecting || !place)
        return;
    m_selection.extendTo({place->line, std::max<quint32>(1, place->column)});
    viewport()->update();
}

void SourceTextView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isSelecting || event->button() != Qt::LeftButton)
        return;
    m_isSelecting = false;
    if (m_selection.isEmpty())
        emit activated(m_selection.cursor().line, m_selection.cursor().column);
}

bool SourceTextView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // otherwise the tables' action would take the key
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void SourceTextView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        if (!selectedText().isEmpty())
            QApplication::clipboard()->setText(selectedText());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(bar->minimum()); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    case Qt::Key_PageUp: bar->setValue(bar->value() - bar->pageStep()); break;
    case Qt::Key_PageDown: bar->setValue(bar->value() + bar->pageStep()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SourceTextView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        m_baseFont = font();
        viewport()->setFont(marks::scaled(m_baseFont, m_zoom / 100.0));
        fitScrollBars();
    }
    QAbstractScrollArea::changeEvent(event);
}

void SourceTextView::fitScrollBars()
{
    const int page = std::max(1, viewport()->height() / lineHeight());
    const int count = m_lines ? static_cast<int>(m_lines->count()) : 0;
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, count - page + 1));
    const QFontMetrics metrics(viewport()->font());
    const qsizetype longest = m_lines ? std::min(m_lines->longest(), kMaxShownLength) : 0;
    const int width =
        static_cast<int>(longest) * metrics.horizontalAdvance(u'国') + marginWidth() + 2 * kMargin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(metrics.horizontalAdvance(u'国'));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

QStringView SourceTextView::shown(quint32 line) const
{
    return m_lines->line(line).first(std::min(m_lines->line(line).size(), kMaxShownLength));
}

int SourceTextView::lineHeight() const
{
    return QFontMetrics(viewport()->font()).height() + 3;
}

int SourceTextView::marginWidth() const
{
    const QString widest = QString::number(m_lines ? std::max<quint32>(m_lines->count(), 999) : 999);
    return QFontMetrics(viewport()->font()).horizontalAdvance(widest) + 14;
}

qreal SourceTextView::xOf(quint32 line, quint32 column) const
{
    const QStringView text = shown(line);
    const qsizetype before = std::min<qsizetype>(std::max<quint32>(column, 1) - 1, text.size());
    return QFontMetricsF(viewport()->font()).horizontalAdvance(text.first(before).toString());
}

quint32 SourceTextView::firstVisibleLine() const
{
    return static_cast<quint32>(verticalScrollBar()->value()) + 1;
}

} // namespace budget::ui

#include "moc_sourcetextview.cpp"
