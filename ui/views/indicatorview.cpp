// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/indicatorview.h"

#include "core/base/error.h"
#include "ui/delegates/marks.h"
#include "ui/models/columnspec.h"
#include "ui/models/roles.h"
#include "ui/views/calmheader.h"
#include "ui/views/columnfilterrow.h"
#include "ui/views/frozencolumns.h"
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

namespace {

/// A cell that is answered by yes or no, and may be.
bool isYesNo(const QModelIndex& index)
{
    return index.flags().testFlag(Qt::ItemIsEditable) &&
           static_cast<EditKind>(index.data(EditKindRole).toInt()) == EditKind::YesNo;
}

} // namespace

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
    connect(columns, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& position) {
        showHeaderMenu(horizontalHeader()->logicalIndexAt(position),
                       horizontalHeader()->mapToGlobal(position));
    });
    connect(columns, &QHeaderView::sectionResized, this, &IndicatorView::scheduleFit);
    m_columns = new TableColumns(*this);
    m_frozen = new FrozenColumns(*this);
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
    m_frozen->followModel();
    scheduleFit();
}

void IndicatorView::freezeColumns(int count)
{
    m_frozen->setCount(std::max(0, count));
    if (m_filters)
        m_filters->place();
    emit frozenChanged();
}

int IndicatorView::frozenColumns() const
{
    return m_frozen->count();
}

void IndicatorView::freezeUpTo(int column)
{
    const QHeaderView* const header = horizontalHeader();
    int count = 0;
    for (int visual = 0; visual <= header->visualIndex(column); ++visual)
        count += header->isSectionHidden(header->logicalIndex(visual)) ? 0 : 1;
    freezeColumns(count);
}

void IndicatorView::toggleFrozen()
{
    if (frozenColumns() > 0)
        freezeColumns(0);
    else if (currentIndex().isValid())
        freezeUpTo(currentIndex().column());
}

void IndicatorView::setFilterRow(bool isShown)
{
    if (!m_filters) {
        m_filters = new ColumnFilterRow(*static_cast<CalmHeader*>(horizontalHeader()));
        m_filters->setHeaderOf([this](int column) {
            return m_frozen->coveredWidth() > 0 && m_frozen->holds(column) ? m_frozen->header() : nullptr;
        });
        connect(m_frozen, &FrozenColumns::moved, m_filters, &ColumnFilterRow::place);
        connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_filters, &ColumnFilterRow::place);
        connect(m_filters, &ColumnFilterRow::left, this, [this] { setFocus(); });
    }
    m_filters->setShown(isShown);
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
        m_frozen->followRow(row, height);
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
    if (event->key() == Qt::Key_Space && isPlain && isYesNo(currentIndex())) {
        toggleYesNo(currentIndex());
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
        showToolTip(index, help->globalPos(), viewport(), visualRect(index));
        return true;
    }
    return QTableView::viewportEvent(event);
}

void IndicatorView::showToolTip(const QModelIndex& index, const QPoint& where, QWidget* area,
                                const QRect& cell) const
{
    const QString own = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(where, own.isEmpty() ? (m_toolTips ? m_toolTips(index) : cellToolTip(index)) : own,
                       area, cell);
}

bool IndicatorView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    // The frozen columns only lie over the table: at its left edge the cell itself is there to be edited.
    const bool isAsked = trigger != NoEditTriggers && trigger != CurrentChanged;
    if (isAsked && index.flags().testFlag(Qt::ItemIsEditable) && m_frozen->holds(index.column()))
        horizontalScrollBar()->setValue(0);
    return QTableView::edit(index, trigger, event);
}

void IndicatorView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!m_frozen) { // the base class scrolls while it is set up
        QTableView::scrollTo(index, hint);
        return;
    }
    const int covered = m_frozen->coveredWidth();
    const bool isFrozen = index.isValid() && m_frozen->holds(index.column());
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (isFrozen)
        horizontalScrollBar()->setValue(before); // in sight already
    else if (index.isValid() && covered > 0 && columnViewportPosition(index.column()) < covered)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        columnViewportPosition(index.column()) - covered);
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
    const QPoint where = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    showCellMenu(index, where);
}

void IndicatorView::showCellMenu(const QModelIndex& index, const QPoint& where)
{
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    QMenu menu(this);
    m_editing->fillMenu(menu);
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
    m_frozen->follow();
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
    m_frozen->follow();
    scheduleFit();
}

void IndicatorView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

QItemSelectionModel::SelectionFlags IndicatorView::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const
{
    return event ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void IndicatorView::toggleYesNo(const QModelIndex& index)
{
    const bool isYes = index.data(Qt::EditRole).toString() == QStringLiteral("是");
    model()->setData(index, isYes ? QStringLiteral("否") : QStringLiteral("是"), Qt::EditRole);
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

void IndicatorView::showHeaderMenu(int column, const QPoint& where)
{
    QMenu menu(this);
    addColumnChoices(menu, *horizontalHeader());
    menu.addSeparator();
    if (column >= 0) {
        menu.addAction(tr("Fit Width to Contents"), this, [this, column] { resizeColumnToContents(column); });
        menu.addAction(tr("Freeze Columns up to This One"), this, [this, column] { freezeUpTo(column); });
    }
    QAction* const release = menu.addAction(tr("Release Frozen Columns"), this, [this] { freezeColumns(0); });
    release->setEnabled(frozenColumns() > 0);
    menu.exec(where);
    m_frozen->follow();
    scheduleFit();
}

void IndicatorView::enterCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index, DoubleClicked, nullptr);
    else
        emit jumpRequested(index);
}

QLineEdit* IndicatorView::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit*>(QApplication::focusWidget()) : nullptr;
}

} // namespace budget::ui

#include "moc_indicatorview.cpp"
