// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcontent.h"

#include <QWidget>

#include <functional>

namespace budget::ui {

/// A widget that shows a ChartContent and lets people walk over its marks. The page knows charts through this
/// only, so that what draws them can be replaced (Qt Charts is superseded upstream).
///
/// Up, Down, Home, End and the page keys move over the marks, Enter or a double click activates one,
/// Backspace asks to go up, Copy asks for a copy.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    [[nodiscard]] virtual const ChartContent& content() const = 0;
    /// Keeps the current mark when the new content has one with its key.
    virtual void setContent(ChartContent content) = 0;

    [[nodiscard]] int current() const { return m_current; } ///< -1: none
    /// By the program: no signal.
    void setCurrent(int mark);

    /// The size of a picture with all marks, for this width.
    [[nodiscard]] virtual QSizeF pictureSize(qreal width) const = 0;
    /// Paints the whole chart, all marks, into \a size, in these colours and not the widget's own.
    virtual void paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const = 0;
    /// Where a mark is seen in the widget; empty when it is scrolled out of view.
    [[nodiscard]] virtual QRect markRect(int mark) const = 0;
    [[nodiscard]] virtual int markAt(const QPoint& position) const = 0; ///< -1: none

    /// Lines that are worth computing only when someone looks, such as numbers of findings.
    void setTipSource(std::function<QStringList(const ChartMark&)> source)
    {
        m_tipSource = std::move(source);
    }
    [[nodiscard]] QStringList tip(int mark) const;

signals:
    void currentChanged(int mark); ///< by a person
    void clicked(int mark);        ///< after currentChanged()
    void activated(int mark);
    void upRequested();
    void copyRequested();
    void contentChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    [[nodiscard]] int hovered() const { return m_hovered; }
    [[nodiscard]] virtual int marksOnPage() const = 0;
    virtual void ensureVisible(int mark) = 0;

private:
    void moveTo(int mark);

    std::function<QStringList(const ChartMark&)> m_tipSource;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace budget::ui
