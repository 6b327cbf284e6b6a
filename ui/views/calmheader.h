// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace budget::ui {

/// Column titles without buttons around them: aligned as the cells below, with a line under all of them and
/// an arrow where the table is sorted.
class CalmHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CalmHeader(QWidget* parent = nullptr);

    /// For columns of numbers and marks; the model's TextAlignmentRole goes first.
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;

    /// Pixels below the titles that are left free for lines to type in.
    void setFilterRoom(int pixels);
    [[nodiscard]] int filterRoom() const { return m_filterRoom; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    int m_filterRoom = 0;
};

} // namespace budget::ui
