// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "ui/delegates/paragrapheditor.h"
#include "ui/views/celltooltip.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace budget::ui {

/// One of the three texts of a project: its caption at the left, the wrapped text beside it. A long text is
/// folded to a few lines until it is unfolded. A click, Enter or F2 edits it in place.
class TextBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TextBox(QWidget* parent = nullptr);

    void setIndex(const QPersistentModelIndex& index);
    [[nodiscard]] QPersistentModelIndex index() const { return m_index; }
    void setCaption(const QString& caption);
    /// The column in which the captions of all texts stand, in pixels.
    void setCaptionWidth(int width);
    [[nodiscard]] int captionWidthHint() const;
    void setCurrent(bool isCurrent);

    /// Whether the text is longer than a folded one shows.
    [[nodiscard]] bool canFold() const;
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    /// How many lines a folded text shows, at least one.
    void setFoldedLines(int lines);

    void edit();
    /// Submits what is being typed. True when nothing is left in an editor.
    bool keep();
    void setToolTips(ToolTips toolTips) { m_toolTips = std::move(toolTips); }
    [[nodiscard]] ParagraphEditor* editor() const { return m_editor; } ///< null while nothing is edited

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    void refresh();

signals:
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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        qsizetype start = 0; ///< in the whole text
        qsizetype length = 0;
    };
    [[nodiscard]] const std::vector<Line>& lines(int textWidth) const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QRect textArea(int width) const;
    [[nodiscard]] QRect foldLink() const; ///< empty when there is nothing to fold
    [[nodiscard]] int lineHeight() const;
    void commit(EditMove move);
    void closeEditor();
    void fitEditor();
    [[nodiscard]] std::optional<FieldAddress> address() const;

    QPersistentModelIndex m_index;
    QString m_caption;
    ToolTips m_toolTips;
    int m_captionWidth = 90;
    int m_foldedLines = 3;
    bool m_isFolded = true;
    bool m_isCurrent = false;
    bool m_isCommitting = false;
    QPointer<ParagraphEditor> m_editor;
    mutable std::vector<Line> m_lines; ///< of the width and text they were broken for
    mutable int m_linesWidth = -1;
};

} // namespace budget::ui
