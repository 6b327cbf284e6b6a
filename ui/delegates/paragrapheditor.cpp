// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/paragrapheditor.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>

#include <cmath>

namespace budget::ui {

ParagraphEditor::ParagraphEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

int ParagraphEditor::wholeHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height + 2 * document()->documentMargin())) + 2 * frameWidth();
}

bool ParagraphEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !m_isComposing) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            emit commitRequested(key == Qt::Key_Tab ? EditMove::Right : EditMove::Left);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ParagraphEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_isComposing && isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        emit commitRequested(EditMove::Stay);
    else if (!m_isComposing && event->key() == Qt::Key_Escape)
        emit cancelRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ParagraphEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

} // namespace budget::ui

#include "moc_paragrapheditor.cpp"
