// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/navigationtreemodel.h"

#include "ui/models/moneytext.h"
#include "ui/models/navigationtree.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr size_t kFewRowChanges = 50; // more than these are shown by one new layout instead of row by row

bool areMany(int first, int last)
{
    return static_cast<size_t>(last - first) >= kFewRowChanges;
}

quintptr idOf(NavigationTreeModel::Level level, qint64 value)
{
    return static_cast<quintptr>(value) << 1 | (level == NavigationTreeModel::Level::ProjectNode ? 1U : 0U);
}

bool isProjectId(quintptr id)
{
    return (id & 1U) != 0;
}

qint64 valueOf(quintptr id)
{
    return static_cast<qint64>(id >> 1);
}

QVariant countText(int count)
{
    return count > 0 ? QVariant(QString::number(count)) : QVariant();
}

QVariant worstOf(int errors, int warnings, int hints)
{
    if (errors > 0)
        return static_cast<int>(Severity::Error);
    if (warnings > 0)
        return static_cast<int>(Severity::Warning);
    return hints > 0 ? QVariant(static_cast<int>(Severity::Hint)) : QVariant();
}

} // namespace

class NavigationTreeModel::Private
{
public:
    Private(NavigationTreeModel& model, const BudgetDocument& doc, const Checker& findings)
        : q(model)
        , checker(findings)
        , tree(doc, findings)
    {}

    [[nodiscard]] const NavigationTree::Node& node(int row) const { return shown[static_cast<size_t>(row)]; }

    [[nodiscard]] QModelIndex indexFor(quintptr id, int column) const
    {
        if (isProjectId(id))
            return projectIndex(ProjectId(valueOf(id)), column);
        return departmentIndex(static_cast<int>(valueOf(id)), column);
    }

    [[nodiscard]] int rowOfDepartment(int department) const
    {
        return department >= 0 && department < static_cast<int>(rows.size())
                   ? rows[static_cast<size_t>(department)]
                   : -1;
    }

    [[nodiscard]] QModelIndex departmentIndex(int department, int column) const
    {
        const int row = rowOfDepartment(department);
        return row < 0 ? QModelIndex() : q.createIndex(row, column, idOf(Level::DepartmentNode, department));
    }

    [[nodiscard]] QModelIndex projectIndex(ProjectId project, int column) const
    {
        const int row = rowOfDepartment(tree.departmentOf(project));
        if (row < 0)
            return {};
        const std::vector<ProjectId>& projects = node(row).projects;
        const auto found = std::ranges::find(projects, project);
        if (found == projects.end())
            return {};
        return q.createIndex(static_cast<int>(found - projects.begin()), column,
                             idOf(Level::ProjectNode, project.value()));
    }

    void reindex()
    {
        rows.assign(static_cast<size_t>(tree.departmentCount()), -1);
        for (size_t i = 0; i < shown.size(); ++i)
            rows[static_cast<size_t>(shown[i].department)] = static_cast<int>(i);
    }

    void fillShown()
    {
        shown = tree.shown(q.m_filter, waiting, q.m_order, isReversed);
        reindex();
    }

    /// Shows the tree anew; what was selected or open stays so, as far as it is still shown.
    template <typename Rearrange>
    void relayout(Rearrange rearrange)
    {
        emit q.layoutAboutToBeChanged();
        const QModelIndexList before = q.persistentIndexList();
        rearrange();
        fillShown();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(indexFor(index.internalId(), index.column()));
        q.changePersistentIndexList(before, after);
        emit q.layoutChanged();
        emit q.shownChanged();
    }

    void insert(ProjectId project);
    void remove(ProjectId project);
    void emitChanged(ProjectId project);
    void emitDepartmentChanged(int department);
    void emitAllChanged();
    void readAnnotated();
    void changeField(const FieldAddress& cell);
    void followCheck(int checked, int all);
    void connectDocument();

    [[nodiscard]] QVariant departmentData(int department, int column, int role) const;
    [[nodiscard]] QVariant projectData(const Project& project, int column, int role) const;

    NavigationTreeModel& q;
    const Checker& checker;
    NavigationTree tree;
    std::vector<NavigationTree::Node> shown;
    std::vector<int> rows; ///< of each department, -1: not shown
    QSet<ProjectId> annotated;
    ThreadState waiting = ThreadState::Revised;
    bool isReversed = false;
    int checkedTenth = 0;
};

void NavigationTreeModel::Private::insert(ProjectId project)
{
    tree.place(project);
    if (!tree.matches(project, q.m_filter, waiting))
        return;
    const int department = tree.departmentOf(project);
    const bool isOrdered = q.m_order == Order::ByDocument;
    rows.resize(static_cast<size_t>(tree.departmentCount()), -1);
    const int row = rowOfDepartment(department);
    if (row < 0) {
        const auto later = std::ranges::find_if(shown, [&](const NavigationTree::Node& other) {
            return isOrdered && tree.position(other.department) > tree.position(department);
        });
        const int place = static_cast<int>(later - shown.begin());
        q.beginInsertRows({}, place, place);
        shown.insert(later, {.department = department, .projects = {project}});
        reindex();
        q.endInsertRows();
        return;
    }
    std::vector<ProjectId>& projects = shown[static_cast<size_t>(row)].projects;
    const int position = q.m_document.indexOf(project);
    const auto later = std::ranges::find_if(
        projects, [&](ProjectId other) { return isOrdered && q.m_document.indexOf(other) > position; });
    const int place = static_cast<int>(later - projects.begin());
    q.beginInsertRows(departmentIndex(department, 0), place, place);
    projects.insert(later, project);
    q.endInsertRows();
}

void NavigationTreeModel::Private::remove(ProjectId project)
{
    const QModelIndex index = projectIndex(project, 0);
    const int row = rowOfDepartment(tree.departmentOf(project));
    if (index.isValid() && node(row).projects.size() == 1) {
        q.beginRemoveRows({}, row, row);
        shown.erase(shown.begin() + row);
        tree.forget(project);
        reindex();
        q.endRemoveRows();
        return;
    }
    if (!index.isValid()) {
        tree.forget(project);
        return;
    }
    q.beginRemoveRows(departmentIndex(node(row).department, 0), index.row(), index.row());
    std::vector<ProjectId>& projects = shown[static_cast<size_t>(row)].projects;
    projects.erase(projects.begin() + index.row());
    tree.forget(project);
    q.endRemoveRows();
}

void NavigationTreeModel::Private::emitChanged(ProjectId project)
{
    tree.touch(project);
    const QModelIndex department = departmentIndex(tree.departmentOf(project), 0);
    if (department.isValid())
        emit q.dataChanged(department, department.siblingAtColumn(ColumnCount - 1), {});
    const QModelIndex index = projectIndex(project, 0);
    if (index.isValid())
        emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {});
}

void NavigationTreeModel::Private::emitDepartmentChanged(int department)
{
    const QModelIndex index = departmentIndex(department, 0);
    if (!index.isValid())
        return;
    emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {});
    const int last = static_cast<int>(node(index.row()).projects.size()) - 1;
    emit q.dataChanged(q.index(0, 0, index), q.index(last, ColumnCount - 1, index), {});
}

void NavigationTreeModel::Private::emitAllChanged()
{
    tree.touchAll();
    if (shown.size() > kFewRowChanges) {
        relayout([] {});
        return;
    }
    for (const NavigationTree::Node& shownNode : shown)
        emitDepartmentChanged(shownNode.department);
}

/// Projects with an annotation that is not verified; those that are or were among them alone change.
void NavigationTreeModel::Private::readAnnotated()
{
    QSet<ProjectId> present;
    for (const Thread& thread : q.m_document.threads()) {
        if (thread.state != ThreadState::Verified && thread.subject.project.isValid())
            present.insert(thread.subject.project);
    }
    const QSet<ProjectId> changed = (present - annotated) | (annotated - present);
    annotated = present;
    for (const ProjectId project : changed)
        emitChanged(project);
}

void NavigationTreeModel::Private::changeField(const FieldAddress& cell)
{
    const Project* project = q.m_document.project(cell.project);
    if (cell.indicator.isValid() || !project)
        return;
    const int department = tree.departmentOf(cell.project);
    if (department >= 0 && departmentKey(*project) != tree.key(department))
        relayout([&] { tree.place(cell.project); });
    tree.rename(cell.project);
    emitChanged(cell.project);
}

/// What is shown depends on findings that a large document gets over some seconds: ten times on the way it is
/// brought up to them.
void NavigationTreeModel::Private::followCheck(int checked, int all)
{
    const int tenth = all > 0 ? static_cast<int>(qint64(10) * checked / all) : 0;
    if (tenth == checkedTenth)
        return;
    checkedTenth = tenth;
    if (q.m_filter.hasErrors || q.m_order == Order::ByFindings)
        relayout([] {});
}

void NavigationTreeModel::Private::connectDocument()
{
    const BudgetDocument& doc = q.m_document;
    connect(&doc, &BudgetDocument::aboutToReset, &q, [this] { q.beginResetModel(); });
    connect(&doc, &BudgetDocument::wasReset, &q, [this] {
        tree.rebuild();
        annotated.clear();
        fillShown();
        q.endResetModel();
        readAnnotated();
        emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectsInserted, &q, [this](int first, int last) {
        if (areMany(first, last)) {
            relayout([this] { tree.rebuild(); });
            return;
        }
        for (int i = first; i <= last; ++i)
            insert(q.m_document.projectAt(i).id);
        for (int i = first; i <= last; ++i)
            emitChanged(q.m_document.projectAt(i).id);
        emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectsAboutToBeRemoved, &q, [this](int first, int last) {
        if (areMany(first, last))
            return;
        for (int i = first; i <= last; ++i) {
            const int department = tree.departmentOf(q.m_document.projectAt(i).id);
            remove(q.m_document.projectAt(i).id);
            const QModelIndex index = departmentIndex(department, 0);
            if (index.isValid())
                emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {});
        }
    });
    connect(&doc, &BudgetDocument::projectsRemoved, &q, [this](int first, int last) {
        if (areMany(first, last))
            relayout([this] { tree.rebuild(); });
        else
            emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectReplaced, &q, [this](ProjectId project) {
        changeField({project, {}, Field::UnitCode});
    });
    connect(&doc, &BudgetDocument::fieldChanged, &q, [this](const FieldAddress& cell) { changeField(cell); });
    connect(&doc, &BudgetDocument::reviewChanged, &q, [this](ProjectId project) { emitChanged(project); });
    connect(&doc, &BudgetDocument::threadChanged, &q, [this] { readAnnotated(); });
    connect(&checker, &Checker::findingsReset, &q, [this] { emitAllChanged(); });
    connect(&checker, &Checker::progressed, &q, [this](int checked, int all) { followCheck(checked, all); });
    connect(&checker, &Checker::findingsChanged, &q, [this](const std::vector<ProjectId>& projects) {
        QSet<int> departments;
        for (const ProjectId project : projects) {
            tree.touch(project);
            departments.insert(tree.departmentOf(project));
        }
        for (const int department : std::as_const(departments))
            emitDepartmentChanged(department);
    });
}

QVariant NavigationTreeModel::Private::departmentData(int department, int column, int role) const
{
    const NavigationTree::Totals& sum = tree.totals(department);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return tree.name(department);
        case AmountColumn: return moneyText(sum.amount);
        case FindingsColumn: return countText(sum.errors + sum.warnings + sum.hints);
        case StateColumn: return QStringLiteral("%1/%2").arg(sum.reviewed).arg(sum.projects);
        default: return {};
        }
    case Qt::ToolTipRole:
        return QCoreApplication::translate("Navigator", "%1\n%n project(s), %2 %3", nullptr, sum.projects)
            .arg(tree.name(department), moneyText(sum.amount), sum.currencyUnit);
    case IdRole: return department;
    case SubjectRole: return QVariant::fromValue(Subject{.department = tree.key(department)});
    case SortRole: return column == AmountColumn ? QVariant(sum.yuan.millionths()) : QVariant();
    case SeverityRole: return worstOf(sum.errors, sum.warnings, sum.hints);
    case LevelRole: return static_cast<int>(Level::DepartmentNode);
    case ErrorCountRole: return sum.errors;
    case WarningCountRole: return sum.warnings;
    case HintCountRole: return sum.hints;
    case ProjectCountRole: return sum.projects;
    case ReviewedCountRole: return sum.reviewed;
    default: return {};
    }
}

QVariant NavigationTreeModel::Private::projectData(const Project& project, int column, int role) const
{
    const Checker::Counts counts = checker.counts(project.id);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return project.name;
        case AmountColumn:
            return project.budget.value() ? moneyText(*project.budget.value()) : project.budget.text();
        case FindingsColumn: return countText(counts.errors + counts.warnings + counts.hints);
        case StateColumn: return verdictText(project.review.verdict);
        default: return {};
        }
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3 %4")
            .arg(project.name, project.unitName, project.budget.text(), project.currencyUnit);
    case IdRole: return project.id.value();
    case SubjectRole: return QVariant::fromValue(Subject{.project = project.id});
    case SortRole:
        return column == AmountColumn
                   ? QVariant(inYuan(project.budget.valueOr(Money()), project.currencyUnit).millionths())
                   : QVariant();
    case SeverityRole: return worstOf(counts.errors, counts.warnings, counts.hints);
    case VerdictRole: return static_cast<int>(project.review.verdict);
    case LevelRole: return static_cast<int>(Level::ProjectNode);
    case ErrorCountRole: return counts.errors;
    case WarningCountRole: return counts.warnings;
    case HintCountRole: return counts.hints;
    case EditedRole: return hasEdits(project);
    case AnnotatedRole: return annotated.contains(project.id);
    default: return {};
    }
}

NavigationTreeModel::NavigationTreeModel(const BudgetDocument& document, const Checker& checker,
                                         QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, document, checker))
    , m_document(document)
{
    d->fillShown();
    d->readAnnotated();
    d->connectDocument();
}

NavigationTreeModel::~NavigationTreeModel() = default;

void NavigationTreeModel::setFilter(const NavigationFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void NavigationTreeModel::setOrder(Order order)
{
    if (order == m_order && !d->isReversed)
        return;
    m_order = order;
    d->isReversed = false;
    refresh();
}

void NavigationTreeModel::setWaitingState(ThreadState state)
{
    d->waiting = state;
    if (m_filter.waitsForMe)
        refresh();
}

void NavigationTreeModel::refresh()
{
    d->relayout([] {});
}

int NavigationTreeModel::shownProjects() const
{
    size_t count = 0;
    for (const NavigationTree::Node& node : d->shown)
        count += node.projects.size();
    return static_cast<int>(count);
}

ProjectId NavigationTreeModel::projectAt(const QModelIndex& index) const
{
    return index.isValid() && isProjectId(index.internalId()) ? ProjectId(valueOf(index.internalId()))
                                                              : ProjectId();
}

QString NavigationTreeModel::departmentAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int department = isProjectId(index.internalId()) ? d->tree.departmentOf(projectAt(index))
                                                           : static_cast<int>(valueOf(index.internalId()));
    return department < 0 ? QString() : d->tree.key(department);
}

QModelIndex NavigationTreeModel::indexOf(ProjectId project) const
{
    return d->projectIndex(project, NameColumn);
}

QModelIndex NavigationTreeModel::indexOfDepartment(const QString& key) const
{
    return d->departmentIndex(d->tree.departmentNumber(key), NameColumn);
}

ProjectId NavigationTreeModel::nextUnreviewed(ProjectId from) const
{
    ProjectId firstOfAll;
    bool isBehind = false;
    for (const NavigationTree::Node& node : d->shown) {
        for (const ProjectId id : node.projects) {
            const Project* project = m_document.project(id);
            const bool isOpen = id != from && project && project->review.verdict == Verdict::None;
            if (isOpen && isBehind)
                return id;
            if (isOpen && !firstOfAll.isValid())
                firstOfAll = id;
            isBehind = isBehind || id == from;
        }
    }
    return firstOfAll;
}

QModelIndex NavigationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, idOf(Level::DepartmentNode, d->node(row).department));
    const ProjectId project = d->node(parent.row()).projects[static_cast<size_t>(row)];
    return createIndex(row, column, idOf(Level::ProjectNode, project.value()));
}

QModelIndex NavigationTreeModel::parent(const QModelIndex& child) const
{
    const ProjectId project = projectAt(child);
    return project.isValid() ? d->departmentIndex(d->tree.departmentOf(project), 0) : QModelIndex();
}

int NavigationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->shown.size());
    if (parent.column() != 0 || isProjectId(parent.internalId()) ||
        parent.row() >= static_cast<int>(d->shown.size()))
        return 0;
    return static_cast<int>(d->node(parent.row()).projects.size());
}

int NavigationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant NavigationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(index.column() == AmountColumn || index.column() == FindingsColumn
                              ? Qt::AlignRight | Qt::AlignVCenter
                              : Qt::AlignLeft | Qt::AlignVCenter));
    if (!isProjectId(index.internalId()))
        return d->departmentData(static_cast<int>(valueOf(index.internalId())), index.column(), role);
    const Project* project = m_document.project(projectAt(index));
    return project ? d->projectData(*project, index.column(), role) : QVariant();
}

QVariant NavigationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return QCoreApplication::translate("Columns", "Department, project");
    case AmountColumn: return QCoreApplication::translate("Columns", "Budget");
    case FindingsColumn: return QCoreApplication::translate("Columns", "Findings");
    case StateColumn: return QCoreApplication::translate("Columns", "State");
    default: return {};
    }
}

void NavigationTreeModel::sort(int column, Qt::SortOrder sortOrder)
{
    static constexpr std::array<Order, ColumnCount> kOrders{Order::ByName, Order::ByAmount, Order::ByFindings,
                                                            Order::ByState};
    m_order = column < 0 || column >= ColumnCount ? Order::ByDocument : kOrders[static_cast<size_t>(column)];
    const bool isDescendingFirst = m_order == Order::ByAmount || m_order == Order::ByFindings;
    d->isReversed = (sortOrder == Qt::DescendingOrder) != isDescendingFirst;
    refresh();
}

} // namespace budget::ui
