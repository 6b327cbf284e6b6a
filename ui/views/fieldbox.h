// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "ui/delegates/celleditor.h"
#include "ui/views/celltooltip.h"

#include <QPersistentModelIndex>
#include <QWidget>

namespace budget::ui {

/// One field of a project's head: its value, a small caption, the same marks as a cell of a table. A click,
/// F2 or typing edits it in place. It shows and edits one index of a model (ui/models/roles.h) and knows
/// nothing else of the project.
class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Look : quint8 {
        Title,  ///< large, no caption
        Line,   ///< small and subtle, no caption
        Figure, ///< a number, large, its caption below
        Word,   ///< as tall as a figure, in letters of the normal size
    };

    FieldBox(Look look, QWidget* parent = nullptr);
    ~FieldBox() override;

    void setIndex(const QPersistentModelIndex& index);
    [[nodiscard]] QPersistentModelIndex index() const { return m_index; }
    void setCaption(const QString& caption);
    /// Shown behind the value, not part of it: 万元.
    void setSuffix(const QString& suffix);
    /// Shown, subtly, while there is no value.
    void setPlaceholder(const QString& placeholder);
    void setProposals(const QStringList& proposals) { m_proposals = proposals; }
    void setCurrent(bool isCurrent);

    void edit();
    /// Null while nothing is edited.
    [[nodiscard]] CellEditor* editor() const { return m_editor; }
    /// Says why the value in the editor was refused. The model reports it, the page passes it on.
    void showRefusal(const QString& sentence);
    /// Submits what is being typed. True when nothing is left in an editor.
    bool keep();
    /// What the tool tip says of the index; without it, what the model knows.
    void setToolTips(ToolTips toolTips) { m_toolTips = std::move(toolTips); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    /// The model says that the value or its marks are others.
    void refresh();

signals:
    /// The user is here now: clicked, tabbed or began to edit.
    void entered(const budget::FieldAddress& address);
    void contextMenuRequested(const budget::FieldAddress& address, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit(EditMove move);
    void closeEditor();
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] bool hasCaption() const;
    [[nodiscard]] int valueHeight() const;
    [[nodiscard]] QRect valueBox() const;
    [[nodiscard]] std::optional<FieldAddress> address() const;

    Look m_look;
    QPersistentModelIndex m_index;
    QString m_caption;
    QString m_suffix;
    QString m_placeholder;
    QStringList m_proposals;
    ToolTips m_toolTips;
    bool m_isCurrent = false;
    bool m_isHovered = false;
    bool m_isCommitting = false;
    QPointer<CellEditor> m_editor;
};

} // namespace budget::ui
