// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/listview.h"

#include "ui/delegates/listdelegate.h"
#include "ui/models/roles.h"
#include "ui/views/calmheader.h"
#include "ui/views/tablecolumns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace budget::ui {

ListView::ListView(int pillColumn, QWidget* parent)
    : QTreeView(parent)
{
    auto* delegate = new ListDelegate(pillColumn, this);
    setItemDelegate(delegate);
    connect(delegate, &ListDelegate::furtherClicked, this, [this](const QModelIndex& index) {
        emit expandRequested(index.row(), !index.data(ExpandedRole).toBool());
    });
    setHeader(new CalmHeader(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &ListView::showHeaderMenu);
}

void ListView::setWidths(std::initializer_list<int> characters)
{
    const int character = fontMetrics().horizontalAdvance(u'国');
    header()->setStretchLastSection(false);
    int column = 0;
    for (const int count : characters) {
        if (count == 0)
            header()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, count * character);
        ++column;
    }
}

void ListView::selectRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit chosen(currentRow());
        return;
    }
    const bool opens = event->key() == Qt::Key_Right;
    if ((opens || event->key() == Qt::Key_Left) && currentIndex().isValid()) {
        emit expandRequested(currentRow(), opens);
        return;
    }
    const int before = currentRow();
    QTreeView::keyPressEvent(event);
    if (currentIndex().isValid() && currentRow() != before)
        emit moved(currentRow());
}

void ListView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.row() == currentRow())
        emit chosen(index.row());
}

void ListView::showHeaderMenu(const QPoint& position)
{
    QMenu menu(this);
    addColumnChoices(menu, *header());
    menu.exec(header()->mapToGlobal(position));
}

} // namespace budget::ui

#include "moc_listview.cpp"
