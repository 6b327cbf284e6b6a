// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/navigationview.h"

#include "core/stats/placename.h"
#include "ui/delegates/navigationdelegate.h"
#include "ui/theme/icons.h"
#include "ui/views/chipbar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

using Order = NavigationTreeModel::Order;

bool hasEdits(const Project& project)
{
    return !project.originals.isEmpty() || std::ranges::any_of(project.indicators, [](const Indicator& row) {
        return !row.originals.isEmpty();
    });
}

} // namespace

NavigationCounts countProjects(const BudgetDocument& document, const Checker& checker, ThreadState waiting)
{
    NavigationCounts counts;
    QSet<ProjectId> waitingProjects;
    for (const Thread& thread : document.threads()) {
        if (thread.state == waiting && thread.subject.project.isValid())
            waitingProjects.insert(thread.subject.project);
    }
    // Asking for one that is still unchecked would check it at once, and so all of a large document.
    const bool isChecked = checker.isComplete();
    counts.withErrors = isChecked ? 0 : -1;
    for (const auto& project : document.projects()) {
        counts.unreviewed += project->review.verdict == Verdict::None ? 1 : 0;
        counts.withErrors += isChecked && checker.counts(project->id).errors > 0 ? 1 : 0;
        counts.waiting += waitingProjects.contains(project->id) ? 1 : 0;
        counts.edited += hasEdits(*project) ? 1 : 0;
    }
    return counts;
}

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
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("navigationFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    top->addWidget(m_text, 1);
    m_order = new QToolButton(this);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setAutoRaise(true);
    m_order->setText(QStringLiteral("⇅"));
    m_orders = new QMenu(m_order);
    auto* group = new QActionGroup(m_orders);
    for (int i = 0; i <= static_cast<int>(Order::ByState); ++i) {
        QAction* action = m_orders->addAction(QString());
        action->setCheckable(true);
        action->setChecked(i == 0);
        action->setData(i);
        group->addAction(action);
    }
    m_order->setMenu(m_orders);
    top->addWidget(m_order);
    rows->addLayout(top);
    m_bar = new ChipBar(this);
    for (Chip*& chip : m_chips)
        chip = m_bar->addChip();
    rows->addWidget(m_bar);
    m_filterState = new QToolButton(this);
    m_filterState->setAutoRaise(true);
    m_filterState->setObjectName(QStringLiteral("filterState"));
    m_filterState->hide();
    rows->addWidget(m_filterState);
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
    m_count.setSingleShot(true);
    m_count.setInterval(150);
    m_filter.setSingleShot(true);
    m_filter.setInterval(120);
}

void NavigationView::connectModel()
{
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_filter.start(); });
    connect(&m_filter, &QTimer::timeout, this, &NavigationView::applyFilter);
    for (const Chip* chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, &NavigationView::applyFilter);
    connect(m_orders, &QMenu::triggered, this, [this](QAction* action) {
        m_model.setOrder(static_cast<Order>(action->data().toInt()));
        showPlace(m_desk.place());
    });
    connect(m_filterState, &QToolButton::clicked, this, &NavigationView::clearFilter);
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
    connect(&m_actions[Command::ShowOnlyChanges], &QAction::toggled, m_chips[Edited],
            &QAbstractButton::setChecked);
}

void NavigationView::setWaitingState(ThreadState state)
{
    m_waiting = state;
    m_model.setWaitingState(state);
    count();
}

void NavigationView::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QVariantMap NavigationView::viewState() const
{
    const NavigationFilter& filter = m_model.filter();
    return {{u"text"_s, filter.text},        {u"unreviewed"_s, filter.isUnreviewed},
            {u"errors"_s, filter.hasErrors}, {u"waiting"_s, filter.waitsForMe},
            {u"edited"_s, filter.isEdited},  {u"order"_s, static_cast<int>(m_model.order())}};
}

void NavigationView::restoreViewState(const QVariantMap& state)
{
    const QList<QAction*> orders = m_orders->actions();
    const int order = state.value(u"order"_s).toInt();
    if (m_model.order() == Order::ByDocument && order > 0 && order < orders.size())
        orders[order]->trigger();
    if (!m_model.filter().isEmpty())
        return;
    m_text->setText(state.value(u"text"_s).toString());
    m_chips[Unreviewed]->setChecked(state.value(u"unreviewed"_s).toBool());
    m_chips[WithErrors]->setChecked(state.value(u"errors"_s).toBool());
    m_chips[Waiting]->setChecked(state.value(u"waiting"_s).toBool());
    m_chips[Edited]->setChecked(state.value(u"edited"_s).toBool());
    applyFilter();
}

void NavigationView::applyFilter()
{
    m_filter.stop();
    m_model.setFilter({.text = m_text->text().trimmed(),
                       .isUnreviewed = m_chips[Unreviewed]->isChecked(),
                       .hasErrors = m_chips[WithErrors]->isChecked(),
                       .waitsForMe = m_chips[Waiting]->isChecked(),
                       .isEdited = m_chips[Edited]->isChecked()});
    expandFiltered();
    showPlace(m_desk.place());
    showFilterState();
}

void NavigationView::clearFilter()
{
    m_text->clear();
    for (Chip* chip : m_chips)
        chip->setChecked(false);
    m_actions[Command::ShowOnlyChanges].setChecked(false);
    applyFilter();
}

void NavigationView::count()
{
    const NavigationCounts counts = countProjects(m_desk.document(), m_desk.checker(), m_waiting);
    m_chips[Unreviewed]->setCount(counts.unreviewed);
    m_chips[WithErrors]->setCount(counts.withErrors);
    m_chips[Waiting]->setCount(counts.waiting);
    m_chips[Edited]->setCount(counts.edited);
    m_bar->arrange();
    QStringList units;
    for (int row = 0; row < m_model.rowCount(); ++row)
        units.append(m_model.index(row, NavigationTreeModel::NameColumn).data().toString());
    m_delegate->setCommonPlace(commonPlace(units));
    m_tree->viewport()->update();
}

void NavigationView::showPlace(const Place& place)
{
    const QModelIndex index = m_model.indexOf(place.project);
    if (!index.isValid() || m_tree->currentIndex() == index)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

/// A visible sign that something is hidden, and the way out.
void NavigationView::showFilterState()
{
    m_filterState->setVisible(!m_model.filter().isEmpty());
    m_filterState->setText(
        tr("%1 of %2 projects shown · show all").arg(m_model.shownProjects()).arg(m_model.totalProjects()));
    m_filterState->setIcon(icon(QStringLiteral("close")));
    m_filterState->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
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
    m_text->setPlaceholderText(tr("Filter departments or projects…"));
    m_text->setAccessibleName(tr("Filter of the navigator"));
    m_order->setToolTip(tr("Order of the projects"));
    m_order->setAccessibleName(tr("Order of the projects"));
    m_tree->setAccessibleName(tr("Departments and projects"));
    m_chips[Unreviewed]->setText(tr("Unreviewed"));
    m_chips[WithErrors]->setText(tr("Errors"));
    m_chips[Waiting]->setText(tr("For me"));
    m_chips[Edited]->setText(tr("Edited"));
    m_chips[Unreviewed]->setToolTip(tr("Only projects without a verdict"));
    m_chips[WithErrors]->setToolTip(tr("Only projects with errors"));
    m_chips[Waiting]->setToolTip(tr("Only projects with an annotation that waits for you"));
    m_chips[Edited]->setToolTip(tr("Only projects that differ from the document"));
    m_bar->arrange();
    const QList<QAction*> orders = m_orders->actions();
    orders[static_cast<int>(Order::ByDocument)]->setText(tr("As in the Document"));
    orders[static_cast<int>(Order::ByName)]->setText(tr("By Name"));
    orders[static_cast<int>(Order::ByAmount)]->setText(tr("By Amount"));
    orders[static_cast<int>(Order::ByFindings)]->setText(tr("By Findings"));
    orders[static_cast<int>(Order::ByState)]->setText(tr("By Review State"));
    showFilterState();
}

void NavigationView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NavigationView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_model.filter().isEmpty() && m_text->text().isEmpty())
            return false;
        clearFilter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        applyFilter();
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    default: return false;
    }
}

} // namespace budget::ui

#include "moc_navigationview.cpp"
