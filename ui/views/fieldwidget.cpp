// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/fieldwidget.h"

#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace budget::ui {

FieldWidget::FieldWidget(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
}

FieldWidget::~FieldWidget() = default;

void FieldWidget::setIndex(const QPersistentModelIndex& index)
{
    if (m_index != index)
        closeEditor();
    m_index = index;
    refresh();
}

void FieldWidget::setCaption(const QString& caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    refresh();
}

void FieldWidget::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

bool FieldWidget::keep()
{
    commit(EditMove::Stay);
    return !m_editor;
}

void FieldWidget::refresh()
{
    setToolTip(cellToolTip(m_index));
    updateGeometry();
    update();
}

bool FieldWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_toolTips)
        setToolTip(m_toolTips(m_index));
    // A letter begins a new value; it is not the shortcut that has the same letter.
    if (event->type() == QEvent::ShortcutOverride && index().flags().testFlag(Qt::ItemIsEditable) &&
        isTyping(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool FieldWidget::isTyping(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint() &&
           !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

void FieldWidget::typeOver(QEvent* event)
{
    edit();
    if (m_editor)
        QCoreApplication::sendEvent(m_editor, event);
}

void FieldWidget::inputMethodEvent(QInputMethodEvent* event)
{
    typeOver(event);
}

void FieldWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    if (const std::optional<FieldAddress> here = address())
        emit entered(*here);
}

void FieldWidget::contextMenuEvent(QContextMenuEvent* event)
{
    if (const std::optional<FieldAddress> here = address()) {
        emit entered(*here);
        emit contextMenuRequested(*here, event->globalPos());
    }
}

bool FieldWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        commit(EditMove::Stay);
    return QWidget::eventFilter(watched, event);
}

bool FieldWidget::canEdit() const
{
    return !m_editor && m_index.isValid() && m_index.flags().testFlag(Qt::ItemIsEditable);
}

void FieldWidget::openEditor(QWidget* editor)
{
    m_editor = editor;
    editor->setAccessibleName(m_caption);
    editor->installEventFilter(this);
    editor->show();
    editor->setFocus();
    updateGeometry();
}

void FieldWidget::commit(EditMove move)
{
    // A refusal takes the focus back, which would commit once more.
    if (!m_editor || m_isCommitting)
        return;
    const QScopedValueRollback guard(m_isCommitting, true);
    const QString text = typedText();
    const bool isUnchanged = text == m_index.data(Qt::EditRole).toString();
    auto* model = const_cast<QAbstractItemModel*>(m_index.model());
    if (!isUnchanged && !(model && model->setData(m_index, text, Qt::EditRole)))
        return;
    const bool hadFocus = m_editor && m_editor->hasFocus();
    closeEditor();
    if (!hadFocus)
        return;
    if (move == EditMove::Right || move == EditMove::Down)
        focusNextChild();
    else if (move == EditMove::Left || move == EditMove::Up)
        focusPreviousChild();
}

void FieldWidget::closeEditor()
{
    if (!m_editor)
        return;
    QWidget* editor = m_editor;
    m_editor = nullptr;
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    refresh();
}

std::optional<FieldAddress> FieldWidget::address() const
{
    const QVariant address = m_index.data(AddressRole);
    return address.canConvert<FieldAddress>() ? std::optional(address.value<FieldAddress>()) : std::nullopt;
}

} // namespace budget::ui

#include "moc_fieldwidget.cpp"
