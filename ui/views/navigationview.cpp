// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/navigationview.h"

#include "core/stats/placename.h"
#include "ui/delegates/navigationdelegate.h"
#include "ui/views/navigationfilterbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

NavigationView::NavigationView(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(desk.document(), desk.checker())
{
    m_model.setWaitingState(m_waiting);
    build();
    connectModel();
    retranslate();
    count();
    showPlace(desk.place());
}

NavigationView::~NavigationView() = default;

void NavigationView::build()
{
    setObjectName(u"navigator"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 0, 0);
    rows->setSpacing(7);
    m_filters = new NavigationFilterBar(this);
    rows->addWidget(m_filters);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("navigationTree"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setModel(&m_model);
    m_delegate = new NavigationDelegate(m_tree);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 1; column < NavigationTreeModel::ColumnCount; ++column)
        m_tree->setColumnHidden(column, true); // their texts stand in the first one
    m_tree->header()->setSectionResizeMode(NavigationTreeModel::NameColumn, QHeaderView::Stretch);
    rows->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    m_count.setSingleShot(true);
    m_count.setInterval(150);
}

void NavigationView::connectModel()
{
    connect(m_filters, &NavigationFilterBar::changed, this, &NavigationView::applyFilter);
    connect(m_filters, &NavigationFilterBar::cleared, this, &NavigationView::clearFilter);
    connect(m_filters, &NavigationFilterBar::leftForTree, m_tree,
            [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_filters, &NavigationFilterBar::orderChosen, this, [this] {
        m_model.setOrder(m_filters->order());
        showPlace(m_desk.place());
    });
    connect(&m_count, &QTimer::timeout, this, &NavigationView::count);
    connect(&m_desk.document(), &BudgetDocument::applied, &m_count, qOverload<>(&QTimer::start));
    connect(&m_desk.document(), &BudgetDocument::wasReset, &m_count, qOverload<>(&QTimer::start));
    connect(&m_desk.checker(), &Checker::findingsChanged, &m_count, qOverload<>(&QTimer::start));
    connect(&m_desk.checker(), &Checker::findingsReset, &m_count, qOverload<>(&QTimer::start));
    connect(&m_model, &NavigationTreeModel::shownChanged, this, &NavigationView::showFilterState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandFiltered();
        showPlace(m_desk.place());
    });
    connect(&m_desk, &Desk::placeChanged, this, &NavigationView::showPlace);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NavigationView::goToCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &NavigationView::openContextMenu);
    connect(&m_actions[Command::NextUnreviewed], &QAction::triggered, this,
            &NavigationView::goToNextUnreviewed);
    connect(&m_actions[Command::ShowOnlyChanges], &QAction::toggled, m_filters,
            &NavigationFilterBar::setOnlyEdited);
}

void NavigationView::setWaitingState(ThreadState state)
{
    m_waiting = state;
    m_model.setWaitingState(state);
    count();
}

QVariantMap NavigationView::viewState() const
{
    return m_filters->state();
}

void NavigationView::restoreViewState(const QVariantMap& state)
{
    m_filters->restoreState(state);
}

void NavigationView::applyFilter()
{
    m_model.setFilter(m_filters->filter());
    expandFiltered();
    showPlace(m_desk.place());
    showFilterState();
}

void NavigationView::clearFilter()
{
    m_actions[Command::ShowOnlyChanges].setChecked(false);
    m_filters->clear();
}

void NavigationView::showFilterState()
{
    m_filters->showState(m_model.shownProjects(), m_model.totalProjects());
}

void NavigationView::count()
{
    m_filters->setCounts(countProjects(m_desk.document(), m_desk.checker(), m_waiting));
    // Of all departments: a filter must not change how those that it leaves are called.
    QSet<QString> units;
    for (const auto& project : m_desk.document().projects())
        units.insert(departmentName(*project));
    m_delegate->setCommonPlace(commonPlace(units.values()));
    m_tree->viewport()->update();
}

void NavigationView::showPlace(const Place& place)
{
    const QModelIndex index = m_model.indexOf(place.project);
    const QScopedValueRollback following(m_isFollowing, true);
    // Another project must not look like the one that is open.
    if (!index.isValid())
        m_tree->clearSelection();
    if (!index.isValid() || (m_tree->currentIndex() == index && m_tree->selectionModel()->isSelected(index)))
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index.parent()); // whose project it is, where both fit
    m_tree->scrollTo(index);
}

/// What a filter found must be seen; but thousands of open departments would not be an overview.
void NavigationView::expandFiltered()
{
    constexpr int kMostExpanded = 500;
    if (!m_model.filter().isEmpty() && m_model.shownProjects() <= kMostExpanded)
        m_tree->expandAll();
}

void NavigationView::goToCurrent(const QModelIndex& current)
{
    const ProjectId project = m_model.projectAt(current);
    if (!m_isFollowing && project.isValid())
        m_desk.goTo(project);
}

void NavigationView::goToNextUnreviewed()
{
    const ProjectId next = m_model.nextUnreviewed(m_desk.place().project);
    if (next.isValid())
        m_desk.goTo(next);
}

void NavigationView::openContextMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (m_model.projectAt(index).isValid()) {
        for (const Command command : {Command::VerdictPass, Command::VerdictPassAfterRevision,
                                      Command::VerdictReturn, Command::Annotate})
            menu.addAction(&m_actions[command]);
    } else {
        const bool isOpen = m_tree->isExpanded(index);
        menu.addAction(isOpen ? tr("Collapse") : tr("Expand"), m_tree,
                       [this, index, isOpen] { m_tree->setExpanded(index, !isOpen); });
    }
    menu.addSeparator();
    menu.addAction(tr("Expand All"), m_tree, &QTreeView::expandAll);
    menu.addAction(tr("Collapse All"), m_tree, &QTreeView::collapseAll);
    menu.addAction(&m_actions[Command::NextUnreviewed]);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void NavigationView::retranslate()
{
    m_tree->setAccessibleName(tr("Departments and projects"));
    showFilterState();
}

void NavigationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace budget::ui

#include "moc_navigationview.cpp"
