// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/indicatorview.h"

#include "core/base/error.h"
#include "ui/delegates/marks.h"
#include "ui/models/roles.h"
#include "ui/views/calmheader.h"
#include "ui/views/reporttext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace budget::ui {

IndicatorView::IndicatorView(const ActionSet& actions, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new IndicatorDelegate(this))
    , m_editing(new TableEditing(*this, actions))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(false);
    auto* columns = new CalmHeader(this);
    setHorizontalHeader(columns);
    columns->setSectionsMovable(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(12);
    connect(columns, &QHeaderView::customContextMenuRequested, this, &IndicatorView::showHeaderMenu);
    connect(columns, &QHeaderView::sectionResized, this, &IndicatorView::scheduleFit);
    m_columns = new TableColumns(*this);
    connect(m_delegate, &IndicatorDelegate::committed, this, &IndicatorView::moveAfterEdit);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &IndicatorView::fitVisibleRows);
    applyFont();
}

void IndicatorView::setModel(QAbstractItemModel* model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::dataChanged, this, &IndicatorView::scheduleFit);
    connect(model, &QAbstractItemModel::modelReset, this, &IndicatorView::scheduleFit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &IndicatorView::scheduleFit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &IndicatorView::scheduleFit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &IndicatorView::scheduleFit);
    scheduleFit();
}

void IndicatorView::setGrowing(bool isGrowing)
{
    m_isGrowing = isGrowing;
    setVerticalScrollBarPolicy(isGrowing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, isGrowing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

std::optional<QString> IndicatorView::keepEdit()
{
    std::optional<QString> refusal;
    for (CellEditor* editor : viewport()->findChildren<CellEditor*>()) {
        if (editor->isVisible() && !m_delegate->keep(editor))
            refusal = notKeptText(editor->text(), editor->refusal());
    }
    return refusal;
}

std::vector<int> IndicatorView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& cell : selectedCells())
        rows.push_back(cell.row());
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QSize IndicatorView::sizeHint() const
{
    if (!m_isGrowing || !model())
        return QTableView::sizeHint();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2};
}

QSize IndicatorView::minimumSizeHint() const
{
    return m_isGrowing ? QSize(200, sizeHint().height()) : QTableView::minimumSizeHint();
}

void IndicatorView::fitVisibleRows()
{
    m_columns->fill();
    if (!model() || model()->rowCount() == 0) {
        updateGeometry();
        return;
    }
    const int first = m_isGrowing ? 0 : std::max(0, rowAt(0));
    int last = m_isGrowing ? model()->rowCount() - 1 : rowAt(viewport()->height() - 1);
    last = last < 0 ? std::min(model()->rowCount() - 1, first + 200) : last;
    const QFontMetrics metrics = fontMetrics();
    for (int row = first; row <= last; ++row) {
        int height = verticalHeader()->defaultSectionSize();
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                height = std::max(
                    height, m_delegate->heightFor(model()->index(row, column), columnWidth(column), metrics));
        }
        if (!isRowHidden(row) && rowHeight(row) != height)
            setRowHeight(row, height);
    }
    updateGeometry();
}

void IndicatorView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isEnter && isPlain && state() != EditingState) {
        if (currentIndex().isValid() && !currentIndex().flags().testFlag(Qt::ItemIsEditable))
            emit jumpRequested(currentIndex());
        else
            moveAfterEdit(event->modifiers().testFlag(Qt::ShiftModifier) ? EditMove::Up : EditMove::Down);
        return;
    }
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && isPlain) {
        m_editing->clearSelected();
        return;
    }
    if (event->key() == Qt::Key_F4 && isPlain) {
        if (edit(currentIndex(), EditKeyPressed, event)) {
            if (auto* editor = qobject_cast<CellEditor*>(openEditor()))
                editor->openProposals();
        }
        return;
    }
    // Escape leaves a selection of many cells for the one at hand, then goes to whoever wants it.
    if (event->key() == Qt::Key_Escape && selectedCells().size() > 1) {
        setCurrentIndex(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool IndicatorView::event(QEvent* event)
{
    // A letter typed on a cell begins its new text; it is not the shortcut that has the same letter.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint();
        if (isPlain && isText && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool IndicatorView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString own = index.data(Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(),
                           own.isEmpty() ? (m_toolTips ? m_toolTips(index) : cellToolTip(index)) : own,
                           viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void IndicatorView::wheelEvent(QWheelEvent* event)
{
    if (m_isGrowing && event->angleDelta().x() == 0) {
        event->ignore(); // the page around it scrolls
        return;
    }
    QTableView::wheelEvent(event);
}

void IndicatorView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    QMenu menu(this);
    m_editing->fillMenu(menu);
    const QPoint where = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    setFocus();
    menu.exec(where);
}

void IndicatorView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsEditable))
        emit jumpRequested(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void IndicatorView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    scheduleFit();
}

void IndicatorView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        scheduleFit();
}

void IndicatorView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_columns)
        applyFont();
    else if (event->type() == QEvent::LanguageChange && m_columns)
        m_columns->fitTitles();
}

/// The columns grow and shrink with the letters in them.
void IndicatorView::applyFont()
{
    horizontalHeader()->setFont(marks::scaled(font(), 0.95, QFont::DemiBold));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_columns->scaleTo(fontMetrics().horizontalAdvance(u'国'));
    m_columns->fitTitles();
    scheduleFit();
}

void IndicatorView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

void IndicatorView::moveAfterEdit(EditMove move)
{
    setFocus();
    const QModelIndex from = currentIndex();
    if (!from.isValid() || move == EditMove::Stay)
        return;
    if (move == EditMove::Down || move == EditMove::Up) {
        int row = from.row() + (move == EditMove::Down ? 1 : -1);
        while (row >= 0 && row < model()->rowCount() && isRowHidden(row))
            row += move == EditMove::Down ? 1 : -1;
        if (row >= 0 && row < model()->rowCount())
            setCurrentIndex(model()->index(row, from.column()));
        return;
    }
    const QModelIndex next = moveCursor(move == EditMove::Right ? MoveNext : MovePrevious, Qt::NoModifier);
    if (next.isValid())
        setCurrentIndex(next);
}

void IndicatorView::showHeaderMenu(const QPoint& position)
{
    QMenu menu(this);
    const int clicked = horizontalHeader()->logicalIndexAt(position);
    addColumnChoices(menu, *horizontalHeader());
    menu.addSeparator();
    if (clicked >= 0)
        menu.addAction(tr("Fit Width to Contents"), this,
                       [this, clicked] { resizeColumnToContents(clicked); });
    menu.exec(horizontalHeader()->mapToGlobal(position));
    scheduleFit();
}

QLineEdit* IndicatorView::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit*>(QApplication::focusWidget()) : nullptr;
}

} // namespace budget::ui

#include "moc_indicatorview.cpp"
