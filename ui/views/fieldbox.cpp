// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/fieldbox.h"

#include "ui/delegates/marks.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace budget::ui {

namespace {

constexpr int kPadding = 4;
constexpr int kIconGap = 4;

QFont captionFont(const QFont& font)
{
    return marks::scaled(font, 0.88);
}

} // namespace

FieldBox::FieldBox(Look look, QWidget* parent)
    : FieldWidget(parent)
    , m_look(look)
{
    setSizePolicy(look == Look::Title ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

FieldBox::~FieldBox() = default;

void FieldBox::setSuffix(const QString& suffix)
{
    m_suffix = suffix;
    refresh();
}

void FieldBox::setPlaceholder(const QString& placeholder)
{
    m_placeholder = placeholder;
    refresh();
}

void FieldBox::edit()
{
    if (!canEdit())
        return;
    auto* opened = new CellEditor(this);
    opened->setFont(valueFont());
    opened->setText(index().data(Qt::EditRole).toString());
    if (!m_proposals.isEmpty())
        opened->setProposals(m_proposals, CellEditor::Proposals::WhileTyping);
    connect(opened, &CellEditor::commitRequested, this, &FieldBox::commit);
    connect(opened, &CellEditor::cancelRequested, this, &FieldBox::closeEditor);
    opened->setGeometry(valueBox());
    openEditor(opened);
    opened->selectAll();
}

CellEditor* FieldBox::editor() const
{
    return static_cast<CellEditor*>(openedEditor());
}

QString FieldBox::typedText() const
{
    return editor()->text();
}

void FieldBox::refresh()
{
    setAccessibleDescription(shownText());
    FieldWidget::refresh();
}

void FieldBox::showRefusal(const QString& sentence)
{
    if (editor())
        editor()->showRefusal(sentence);
}

QSize FieldBox::sizeHint() const
{
    const QFontMetrics value(valueFont());
    // Rounded up: a text is elided in a box that is narrower by the fraction of a pixel.
    const double advance = QFontMetricsF(valueFont()).horizontalAdvance(shownText());
    int width = static_cast<int>(std::ceil(advance)) + 2 * kPadding;
    if (!m_suffix.isEmpty())
        width += fontMetrics().horizontalAdvance(m_suffix) + kIconGap;
    if (index().data(SeverityRole).isValid())
        width += value.ascent() + kIconGap;
    if (editor())
        width = std::max(width, value.averageCharWidth() * 9);
    int height = valueHeight();
    if (hasCaption()) {
        const QFontMetrics small(captionFont(font()));
        width = std::max(width, small.horizontalAdvance(caption()) + 2 * kPadding);
        height += small.height();
    }
    return {width, height};
}

QSize FieldBox::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), m_look == Look::Word ? 32 : 64), hint.height()};
}

void FieldBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = valueBox();
    const std::optional<Severity> severity = marks::severityFrom(index().data(SeverityRole));
    if (severity) {
        const QRect marked(box.topLeft(), QSize(std::min(box.width(), sizeHint().width()), box.height()));
        painter.fillRect(marked, color(marks::fillRole(*severity), palette()));
    }
    if (m_isHovered && !editor()) {
        painter.setPen(color(ColorRole::Separator, palette()));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (isMarkedCurrent()) {
        painter.setPen(QPen(color(ColorRole::Accent, palette()), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
    QRect text = box.adjusted(kPadding, 0, -kPadding, 0);
    const QFontMetrics metrics(valueFont());
    if (severity) {
        const int icon = metrics.ascent() * 3 / 4;
        marks::paintSeverity(painter, QRectF(text.left(), text.center().y() - icon / 2.0 + 1, icon, icon),
                             *severity, palette());
        text.setLeft(text.left() + icon + kIconGap);
    }
    const bool isSubtle = m_look == Look::Line || index().data().toString().isEmpty();
    painter.setFont(valueFont());
    painter.setPen(isSubtle ? color(ColorRole::SubtleText, palette())
                            : palette().color(QPalette::WindowText));
    const QString shown = metrics.elidedText(shownText(), Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!m_suffix.isEmpty()) {
        text.setLeft(text.left() + metrics.horizontalAdvance(shown) + kIconGap);
        painter.setFont(font());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_suffix);
    }
    if (index().data(EditedRole).toBool())
        marks::paintEdited(painter, box, palette());
    if (index().data(AnnotatedRole).toBool())
        marks::paintAnnotated(painter, box, palette());
    if (!index().data(DoubtTextRole).toString().isEmpty())
        marks::paintDoubtful(painter, box, palette());
    if (hasCaption()) {
        painter.setFont(captionFont(font()));
        painter.setPen(color(ColorRole::SubtleText, palette()));
        const QRect below(kPadding, box.bottom() + 1, width() - kPadding, height() - box.height());
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(caption(), Qt::ElideRight, below.width() + 1));
    }
}

void FieldBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !valueBox().contains(event->position().toPoint()))
        return;
    edit();
}

void FieldBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit();
    } else if (isTyping(*event)) {
        typeOver(event);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FieldBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (editor())
        editor()->setGeometry(valueBox());
}

void FieldBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FieldBox::enterEvent(QEnterEvent* event)
{
    m_isHovered = true;
    update();
    QWidget::enterEvent(event);
}

void FieldBox::leaveEvent(QEvent* event)
{
    m_isHovered = false;
    update();
    QWidget::leaveEvent(event);
}

QString FieldBox::shownText() const
{
    const QString text = index().data().toString();
    return text.isEmpty() ? m_placeholder : text;
}

QFont FieldBox::valueFont() const
{
    switch (m_look) {
    case Look::Title: return marks::scaled(font(), 1.45, QFont::Bold);
    case Look::Line: return font();
    case Look::Figure: return marks::scaled(font(), 1.3, QFont::DemiBold);
    case Look::Word: return marks::scaled(font(), 1.0, QFont::DemiBold);
    }
    return font();
}

bool FieldBox::hasCaption() const
{
    return m_look == Look::Figure || m_look == Look::Word;
}

/// Words stand on one line with the figures beside them.
int FieldBox::valueHeight() const
{
    const QFont tallest = hasCaption() ? marks::scaled(font(), 1.3, QFont::DemiBold) : valueFont();
    return QFontMetrics(tallest).height() + kPadding;
}

QRect FieldBox::valueBox() const
{
    return {0, 0, width(), valueHeight()};
}

} // namespace budget::ui

#include "moc_fieldbox.cpp"
