// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourcemap.h"
#include "ui/views/sourceselection.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace budget::ui {

/// The text of a document with line numbers. Only the visible lines are laid out and painted, so its speed
/// does not depend on the document's length. Lines are never wrapped: a line of the view is a line of the
/// file.
class SourceTextView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SourceTextView(QWidget* parent = nullptr);

    /// Null: nothing to show.
    void setLines(std::shared_ptr<const SourceLines> lines);
    [[nodiscard]] const SourceLines* lines() const { return m_lines.get(); }

    /// The pieces that belong to the current cell.
    void setMarks(std::vector<SourceSpan> marks);
    [[nodiscard]] const std::vector<SourceSpan>& marks() const { return m_marks; }
    /// The lines of the current table, tinted; both 1-based and included. Zero: none.
    void setTable(quint32 firstLine, quint32 lastLine);

    /// Scrolls as little as possible, and leaves some lines around the place visible.
    void showLine(quint32 line);
    [[nodiscard]] bool isLineVisible(quint32 line) const;

    /// Selects the next place with \a text after the present one, wrapping around; false when there is none.
    using Direction = SourceSelection::Direction;
    bool find(const QString& text, Direction direction);
    [[nodiscard]] QString selectedText() const;
    /// Its place in the whole text; -1 when nothing is selected.
    [[nodiscard]] qsizetype selectionStart() const;

    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    /// What stands at a point of the viewport.
    using Position = SourcePosition;
    [[nodiscard]] std::optional<Position> positionAt(const QPoint& point) const;
    [[nodiscard]] QRect boxOf(const SourceSpan& span) const; ///< in the viewport

signals:
    void activated(quint32 line, quint32 column);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitScrollBars();
    void paintLine(QPainter& painter, quint32 line, const QRect& box) const;
    [[nodiscard]] QStringView shown(quint32 line) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int marginWidth() const;
    [[nodiscard]] qreal xOf(quint32 line, quint32 column) const;
    [[nodiscard]] quint32 firstVisibleLine() const;

    std::shared_ptr<const SourceLines> m_lines;
    std::vector<SourceSpan> m_marks;
    quint32 m_tableFirst = 0;
    quint32 m_tableLast = 0;
    SourceSelection m_selection;
    bool m_isSelecting = false;
    QFont m_baseFont;
    int m_zoom = 100;
};

} // namespace budget::ui
