// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace budget::ui {

/// The rows of the lists below the page: findings, annotations, history, unplaced text. One column may show
/// its word as a pill with an icon: the severity or the state of an annotation. A row that others stand
/// behind says how many.
class ListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ListDelegate(int pillColumn, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

signals:
    /// On how many rows stand behind this one.
    void furtherClicked(const QModelIndex& index);

private:
    void paintText(QPainter& painter, QRect box, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintPill(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    int m_pillColumn; ///< -1: none
};

} // namespace budget::ui
