// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/fieldwidget.h"

namespace budget::ui {

/// One field of a project's head: its value, a small caption, the same marks as a cell of a table. A click,
/// F2 or typing edits it in place.
class FieldBox final : public FieldWidget
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

    /// Shown behind the value, not part of it: 万元.
    void setSuffix(const QString& suffix);
    /// Shown, subtly, while there is no value.
    void setPlaceholder(const QString& placeholder);
    void setProposals(const QStringList& proposals) { m_proposals = proposals; }

    void edit() override;
    /// Null while nothing is edited.
    [[nodiscard]] CellEditor* editor() const;
    /// Says why the value in the editor was refused. The model reports it, the page passes it on.
    void showRefusal(const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void refresh() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    [[nodiscard]] QString typedText() const override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] bool hasCaption() const;
    [[nodiscard]] int valueHeight() const;
    [[nodiscard]] QRect valueBox() const;

    Look m_look;
    QString m_suffix;
    QString m_placeholder;
    QStringList m_proposals;
    bool m_isHovered = false;
};

} // namespace budget::ui
