// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/frozencolumns.h"

#include "ui/delegates/indicatordelegate.h"
#include "ui/theme/palette.h"
#include "ui/views/calmheader.h"
#include "ui/views/indicatorview.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace budget::ui {

FrozenColumns::FrozenColumns(IndicatorView& table)
    : QTableView(&table)
    , m_table(table)
    , m_header(new CalmHeader(this))
{
    setObjectName(QStringLiteral("frozenColumns"));
    setHorizontalHeader(m_header);
    setItemDelegate(new IndicatorDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFocusProxy(&table);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(table.verticalHeader()->minimumSectionSize());
    hide();
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    const QHeaderView* const columns = table.horizontalHeader();
    connect(columns, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(columns, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(columns, &QHeaderView::geometriesChanged, this, &FrozenColumns::follow);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &FrozenColumns::follow);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (!m_isFollowing)
            m_table.horizontalHeader()->setSortIndicator(column, order);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFollowing && width > 0)
            m_table.setColumnWidth(column, width);
    });
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& position) {
        m_table.showHeaderMenu(m_header->logicalIndexAt(position), m_header->mapToGlobal(position));
    });
}

void FrozenColumns::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    follow();
}

bool FrozenColumns::holds(int column) const
{
    const QHeaderView* const header = m_table.horizontalHeader();
    if (column < 0 || header->isSectionHidden(column))
        return false;
    int before = 0;
    for (int visual = 0; visual < header->visualIndex(column); ++visual)
        before += header->isSectionHidden(header->logicalIndex(visual)) ? 0 : 1;
    return before < m_count;
}

int FrozenColumns::coveredWidth() const
{
    return isHidden() ? 0 : width();
}

void FrozenColumns::followModel()
{
    if (!m_table.model())
        return;
    setModel(m_table.model());
    setSelectionModel(m_table.selectionModel());
    follow();
}

void FrozenColumns::followRow(int row, int height)
{
    if (!isHidden() && rowHeight(row) != height)
        setRowHeight(row, height);
}

void FrozenColumns::follow()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const bool isNeeded = m_count > 0 && model() && m_table.horizontalScrollBar()->value() > 0;
    if (!isNeeded) {
        if (!isHidden()) {
            hide();
            emit moved();
        }
        return;
    }
    followColumns();
    if (isHidden()) {
        verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
        verticalHeader()->restoreState(m_table.verticalHeader()->saveState());
        verticalHeader()->hide();
        show();
        raise();
        doItemsLayout(); // or the scroll bar has no range yet
    }
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    emit moved();
}

void FrozenColumns::followColumns()
{
    const QHeaderView* const header = m_table.horizontalHeader();
    m_header->restoreState(header->saveState());
    m_header->setSectionsMovable(false);
    m_header->setFont(header->font());
    m_header->setFilterRoom(static_cast<const CalmHeader*>(header)->filterRoom());
    int shown = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        const bool isHere = holds(column);
        m_header->setSectionHidden(column, !isHere);
        shown += isHere ? m_table.columnWidth(column) : 0;
    }
    // At least a third of the table stays free to scroll under them.
    const int width = std::min(shown, m_table.viewport()->width() * 2 / 3);
    setGeometry(m_table.viewport()->x(), header->y(), width, header->height() + m_table.viewport()->height());
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()),
                     color(ColorRole::Separator, palette()));
}

void FrozenColumns::contextMenuEvent(QContextMenuEvent* event)
{
    m_table.showCellMenu(indexAt(viewport()->mapFromGlobal(event->globalPos())), event->globalPos());
}

void FrozenColumns::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_table.enterCell(indexAt(event->position().toPoint()));
}

void FrozenColumns::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(event->angleDelta().x() != 0
                                    ? static_cast<QObject*>(m_table.horizontalScrollBar())
                                    : m_table.verticalScrollBar(),
                                event);
}

bool FrozenColumns::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        m_table.showToolTip(index, help->globalPos(), viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

} // namespace budget::ui

#include "moc_frozencolumns.cpp"
