// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celleditor.h"

#include <QPlainTextEdit>

namespace budget::ui {

/// The editor of a text with paragraphs. Enter begins a paragraph, Ctrl+Enter commits, Escape cancels, Tab
/// commits and goes on. Like CellEditor it stays open until its owner closes it.
class ParagraphEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ParagraphEditor(QWidget* parent = nullptr);

    /// The height at which all of the text is seen.
    [[nodiscard]] int wholeHeight() const;

signals:
    void commitRequested(budget::ui::EditMove move);
    void cancelRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool m_isComposing = false;
};

} // namespace budget::ui
