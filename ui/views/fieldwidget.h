// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "ui/delegates/celleditor.h"
#include "ui/views/celltooltip.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace budget::ui {

/// One field of a project's head, edited in place: it shows and edits one index of a model
/// (ui/models/roles.h) and knows nothing else of the project. How it looks and which editor it opens is the
/// business of those that inherit it.
class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FieldWidget(QWidget* parent = nullptr);
    ~FieldWidget() override;

    virtual void setIndex(const QPersistentModelIndex& index);
    [[nodiscard]] QPersistentModelIndex index() const { return m_index; }
    void setCaption(const QString& caption);
    void setCurrent(bool isCurrent);
    /// What the tool tip says of the index; without it, what the model knows.
    void setToolTips(ToolTips toolTips) { m_toolTips = std::move(toolTips); }

    virtual void edit() = 0;
    /// Submits what is being typed. True when nothing is left in an editor.
    bool keep();

public slots:
    /// The model says that the value or its marks are others.
    virtual void refresh();

signals:
    /// The user is here now: clicked, tabbed or began to edit.
    void entered(const budget::FieldAddress& address);
    void contextMenuRequested(const budget::FieldAddress& address, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

    /// Whether the key is a letter of a new value.
    [[nodiscard]] static bool isTyping(const QKeyEvent& event);
    /// Opens the editor and gives it what was typed, in place of the present text.
    virtual void typeOver(QEvent* event);
    /// Whether an editor may be opened now.
    [[nodiscard]] bool canEdit() const;
    /// Takes an editor that was just made: it has the focus, and leaving it commits.
    void openEditor(QWidget* editor);
    [[nodiscard]] QWidget* openedEditor() const { return m_editor; }
    [[nodiscard]] virtual QString typedText() const = 0;
    /// A text that the model refuses stays in the editor; the window says why.
    void commit(EditMove move);
    void closeEditor();

    [[nodiscard]] const QString& caption() const { return m_caption; }
    [[nodiscard]] bool isMarkedCurrent() const { return m_isCurrent || hasFocus(); }

private:
    [[nodiscard]] std::optional<FieldAddress> address() const;

    QPersistentModelIndex m_index;
    QString m_caption;
    ToolTips m_toolTips;
    bool m_isCurrent = false;
    bool m_isCommitting = false;
    QPointer<QWidget> m_editor;
};

} // namespace budget::ui
