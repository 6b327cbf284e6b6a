// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/fieldbox.h"

#include "ui/delegates/marks.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace budget::ui {

namespace {

constexpr int kPadding = 4;
constexpr int kIconGap = 4;

QFont captionFont(const QFont& font)
{
    return marks::scaled(font, 0.88);
}

bool isTyping(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

FieldBox::FieldBox(Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setSizePolicy(look == Look::Title ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

FieldBox::~FieldBox() = default;

void FieldBox::setIndex(const QPersistentModelIndex& index)
{
    if (m_index != index)
        closeEditor();
    m_index = index;
    refresh();
}

void FieldBox::setCaption(const QString& caption)
{
    m_caption = caption;
    refresh();
}

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

void FieldBox::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void FieldBox::edit()
{
    if (m_editor || !m_index.isValid() || !m_index.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_editor = new CellEditor(this);
    m_editor->setFont(valueFont());
    m_editor->setText(m_index.data(Qt::EditRole).toString());
    if (!m_proposals.isEmpty())
        m_editor->setProposals(m_proposals, CellEditor::Proposals::WhileTyping);
    m_editor->setAccessibleName(accessibleName());
    connect(m_editor, &CellEditor::commitRequested, this, &FieldBox::commit);
    connect(m_editor, &CellEditor::cancelRequested, this, &FieldBox::closeEditor);
    m_editor->installEventFilter(this);
    m_editor->setGeometry(valueBox());
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
    updateGeometry();
}

void FieldBox::showRefusal(const QString& sentence)
{
    if (m_editor)
        m_editor->showRefusal(sentence);
}

bool FieldBox::keep()
{
    commit(EditMove::Stay);
    return !m_editor;
}

QSize FieldBox::sizeHint() const
{
    const QFontMetrics value(valueFont());
    int width = value.horizontalAdvance(shownText()) + 2 * kPadding;
    if (!m_suffix.isEmpty())
        width += fontMetrics().horizontalAdvance(m_suffix) + kIconGap;
    if (m_index.data(SeverityRole).isValid())
        width += value.ascent() + kIconGap;
    if (m_editor)
        width = std::max(width, value.averageCharWidth() * 12);
    int height = valueHeight();
    if (hasCaption()) {
        const QFontMetrics caption(captionFont(font()));
        width = std::max(width, caption.horizontalAdvance(m_caption) + 2 * kPadding);
        height += caption.height();
    }
    return {width, height};
}

QSize FieldBox::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), 64), hint.height()};
}

void FieldBox::refresh()
{
    setAccessibleName(m_caption);
    setAccessibleDescription(shownText());
    setToolTip(cellToolTip(m_index));
    updateGeometry();
    update();
}

bool FieldBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_toolTips)
        setToolTip(m_toolTips(m_index));
    // A letter begins a new value; it is not the shortcut that has the same letter.
    if (event->type() == QEvent::ShortcutOverride && m_index.flags().testFlag(Qt::ItemIsEditable) &&
        isTyping(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FieldBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = valueBox();
    const std::optional<Severity> severity = marks::severityFrom(m_index.data(SeverityRole));
    if (severity) {
        const QRect marked(box.topLeft(), QSize(std::min(box.width(), sizeHint().width()), box.height()));
        painter.fillRect(marked, color(marks::fillRole(*severity), palette()));
    }
    if (m_isHovered && !m_editor) {
        painter.setPen(color(ColorRole::Separator, palette()));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (m_isCurrent || hasFocus()) {
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
    const bool isSubtle = m_look == Look::Line || m_index.data().toString().isEmpty();
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
    if (m_index.data(EditedRole).toBool())
        marks::paintEdited(painter, box, palette());
    if (m_index.data(AnnotatedRole).toBool())
        marks::paintAnnotated(painter, box, palette());
    if (hasCaption()) {
        painter.setFont(captionFont(font()));
        painter.setPen(color(ColorRole::SubtleText, palette()));
        painter.drawText(QRect(kPadding, box.bottom() + 1, width(), height() - box.height()),
                         Qt::AlignLeft | Qt::AlignTop, m_caption);
    }
}

void FieldBox::mouseReleaseEvent(QMouseEvent* event)
{
    // The first click only goes to the field, so that its source and history can be looked at.
    if (event->button() != Qt::LeftButton || !valueBox().contains(event->position().toPoint()))
        return;
    edit();
}

void FieldBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit();
    } else if (isTyping(*event)) {
        edit();
        if (m_editor)
            QCoreApplication::sendEvent(m_editor, event);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FieldBox::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (const std::optional<FieldAddress> here = address())
        emit entered(*here);
}

void FieldBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_editor)
        m_editor->setGeometry(valueBox());
}

void FieldBox::contextMenuEvent(QContextMenuEvent* event)
{
    if (const std::optional<FieldAddress> here = address()) {
        emit entered(*here);
        emit contextMenuRequested(*here, event->globalPos());
    }
}

void FieldBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FieldBox::inputMethodEvent(QInputMethodEvent* event)
{
    edit();
    if (m_editor)
        QCoreApplication::sendEvent(m_editor, event);
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

bool FieldBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        commit(EditMove::Stay);
    return QWidget::eventFilter(watched, event);
}

void FieldBox::commit(EditMove move)
{
    // A refusal takes the focus back, which would commit once more.
    if (!m_editor || m_isCommitting)
        return;
    const QScopedValueRollback guard(m_isCommitting, true);
    const QString text = m_editor->text();
    const bool isUnchanged = text == m_index.data(Qt::EditRole).toString();
    auto* model = const_cast<QAbstractItemModel*>(m_index.model());
    if (!isUnchanged && !(model && model->setData(m_index, text, Qt::EditRole)))
        return;
    const bool hadFocus = m_editor && m_editor->hasFocus();
    closeEditor();
    if (!hadFocus)
        return;
    setFocus();
    if (move == EditMove::Right || move == EditMove::Down)
        focusNextChild();
    else if (move == EditMove::Left || move == EditMove::Up)
        focusPreviousChild();
}

void FieldBox::closeEditor()
{
    if (!m_editor)
        return;
    CellEditor* editor = m_editor;
    m_editor = nullptr;
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    refresh();
}

QString FieldBox::shownText() const
{
    const QString text = m_index.data().toString();
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

std::optional<FieldAddress> FieldBox::address() const
{
    const QVariant address = m_index.data(AddressRole);
    return address.canConvert<FieldAddress>() ? std::optional(address.value<FieldAddress>()) : std::nullopt;
}

} // namespace budget::ui

#include "moc_fieldbox.cpp"
