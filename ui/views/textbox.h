// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/paragrapheditor.h"
#include "ui/views/fieldwidget.h"

#include <QTextLayout>

#include <vector>

namespace budget::ui {

/// One of the three texts of a project: its caption at the left, the wrapped text beside it. A long text is
/// folded to a few lines until it is unfolded. A click, Enter or F2 edits it in place.
class TextBox final : public FieldWidget
{
    Q_OBJECT

public:
    explicit TextBox(QWidget* parent = nullptr);

    void setIndex(const QPersistentModelIndex& index) override;
    /// The column in which the captions of all texts stand, in pixels.
    void setCaptionWidth(int width);
    [[nodiscard]] int captionWidthHint() const;

    /// Whether the text is longer than a folded one shows.
    [[nodiscard]] bool canFold() const;
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    /// How many lines a folded text shows, at least one.
    void setFoldedLines(int lines);

    void edit() override;
    [[nodiscard]] ParagraphEditor* editor() const; ///< null while nothing is edited

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

public slots:
    void refresh() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void typeOver(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QString typedText() const override;

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
    void fitEditor();

    int m_captionWidth = 90;
    int m_foldedLines = 3;
    bool m_isFolded = true;
    mutable std::vector<Line> m_lines; ///< of the width and text they were broken for
    mutable int m_linesWidth = -1;
};

} // namespace budget::ui
