// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartboard.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/stackedbarview.h"
#include "ui/charts/treemapview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace budget::ui {

using namespace Qt::StringLiterals;

ChartBoard::ChartBoard(const BudgetDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(new ChartActions(this))
    , m_timer(new QTimer(this))
    , m_filterBox(new QComboBox(this))
    , m_pathLayout(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_main(new BarChartView(this))
    , m_treemap(new TreemapView(this))
    , m_stacked(new StackedBarView(this))
    , m_parts(new StackedBarView(this))
    , m_table(new QTableView(this))
    , m_tableModel(new ChartTableModel(this))
    , m_detail(new BarChartView(this))
    , m_weights(new BarChartView(this))
    , m_progress(new BarChartView(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ChartBoard::refreshNow);
    connect(&m_document, &BudgetDocument::applied, this, &ChartBoard::refreshSoon);
    connect(&m_document, &BudgetDocument::wasReset, this, &ChartBoard::refreshSoon);
    buildLayout();
    connectViews();
}

ChartBoard::~ChartBoard() = default;

ChartView& ChartBoard::mainView() const
{
    return m_isStackedShown ? static_cast<ChartView&>(*m_stacked) : *m_main;
}

ChartView& ChartBoard::partsView() const
{
    return *m_parts;
}

ChartView& ChartBoard::treemapView() const
{
    return *m_treemap;
}

ChartView& ChartBoard::detailView() const
{
    return *m_detail;
}

ChartView& ChartBoard::weightView() const
{
    return *m_weights;
}

void ChartBoard::setTipSource(const std::function<QStringList(const ChartMark&)>& source)
{
    for (ChartView* view : std::initializer_list<ChartView*>{m_main, m_treemap, m_detail, m_weights})
        view->setTipSource(source);
}

void ChartBoard::setFileChooser(std::function<QString(const QString&)> chooser)
{
    m_chooseFile = std::move(chooser);
    m_actions->setCanExport(static_cast<bool>(m_chooseFile));
}

void ChartBoard::setWeightReference(WeightReference reference)
{
    m_reference = std::move(reference);
    refreshSoon();
}

void ChartBoard::setFindingSource(FindingSource source)
{
    m_findingSource = std::move(source);
    refreshFindings();
}

void ChartBoard::refreshFindings()
{
    if (m_actions->kind() == ChartKind::Findings)
        refreshSoon();
}

/// Many changes may come at once, and nobody looks at a page that is hidden.
void ChartBoard::refreshSoon()
{
    m_isStale = true;
    if (isVisible())
        m_timer->start();
}

void ChartBoard::refreshNow()
{
    m_timer->stop();
    m_isStale = false;
    rebuildFilters();
    m_summary = summarize(m_document.projects(), m_filter);
    m_distributions.clear();
    const Project* project = m_document.project(m_level.project);
    if (m_level.project.isValid() && (!project || departmentKey(*project) != m_level.department))
        m_level.project = {};
    if (!m_level.department.isEmpty() && !m_summary.department(m_level.department))
        m_level = {};
    const bool hadMark = mainView().current() >= 0;
    rebuildMain();
    if (!hadMark || mainView().current() < 0)
        markPlace();
    rebuildSide();
    rebuildPath();
}

void ChartBoard::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refreshNow();
    QWidget::showEvent(event);
}

void ChartBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        refreshSoon();
    }
    QWidget::changeEvent(event);
}

bool ChartBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace) {
            goUp();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyData();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            enter(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Sums over several years mean nothing, so with several years there is no "all".
void ChartBoard::rebuildFilters()
{
    std::set<int, std::greater<>> years;
    for (const auto& project : m_document.projects())
        years.insert(project->year);
    m_filters.clear();
    QStringList names;
    if (years.size() > 1) {
        for (const int year : years) {
            m_filters.push_back({.year = year, .document = std::nullopt});
            names.append(year > 0 ? tr("Year %1").arg(year) : tr("Without a year"));
        }
    } else {
        m_filters.push_back({});
        names.append(tr("All documents"));
    }
    if (m_document.sourceDocuments().size() > 1) {
        for (const SourceDocument& document : m_document.sourceDocuments()) {
            m_filters.push_back({.year = std::nullopt, .document = document.id});
            names.append(document.fileName);
        }
    }
    followPlace();
    const auto found = std::ranges::find(m_filters, m_filter);
    const int index = found == m_filters.end() ? 0 : static_cast<int>(found - m_filters.begin());
    m_filter = m_filters[static_cast<size_t>(index)];
    m_filterBox->clear();
    m_filterBox->addItems(names);
    m_filterBox->setCurrentIndex(index);
    m_filterBox->setAccessibleName(tr("Documents in the charts"));
    m_filterBox->setVisible(names.size() > 1);
}

/// Whoever works on a project wants to see it: its year, or its document when one of them was chosen.
void ChartBoard::followPlace()
{
    const Project* const project = m_followsPlace ? m_document.project(m_place) : nullptr;
    if (!project || (std::ranges::count(m_filters, m_filter) > 0 && m_filter.matches(*project)))
        return;
    const auto matching = std::ranges::find_if(m_filters, [&](const SummaryFilter& filter) {
        return filter.matches(*project) && filter.document.has_value() == m_filter.document.has_value();
    });
    if (matching != m_filters.end())
        m_filter = *matching;
}

void ChartBoard::applyFilter()
{
    m_followsPlace = false;
    m_filter = m_filters[static_cast<size_t>(qMax(0, m_filterBox->currentIndex()))];
    refreshNow();
}

const DepartmentSummary* ChartBoard::shownDepartment() const
{
    const QString key = m_level.department.isEmpty() ? currentKey().department : m_level.department;
    return key.isEmpty() ? nullptr : m_summary.department(key);
}

ProjectId ChartBoard::shownProject() const
{
    return m_level.project.isValid() ? m_level.project : currentKey().project;
}

MarkKey ChartBoard::currentKey() const
{
    const ChartView& view = mainView();
    return view.current() < 0 ? MarkKey() : view.content().marks[static_cast<size_t>(view.current())].key;
}

/// Selects the mark of the key, or the others in which it must be.
void ChartBoard::select(const MarkKey& key)
{
    ChartView& view = mainView();
    const std::vector<ChartMark>& marks = view.content().marks;
    int mark = indexOf(view.content(), key);
    if (m_isStackedShown && m_actions->kind() == ChartKind::Weights) {
        const auto share =
            std::ranges::find_if(marks, [this](const ChartMark& one) { return one.key.share == m_share; });
        mark = share == marks.end() ? -1 : static_cast<int>(share - marks.begin());
    }
    if (mark < 0)
        mark = indexOf(view.content(), MarkKey());
    if (mark < 0 && !marks.empty())
        mark = 0;
    view.setCurrent(mark);
    m_treemap->setCurrent(mark);
    if (mark >= 0)
        m_table->selectRow(mark);
}

void ChartBoard::setLevel(Level level, const MarkKey& current)
{
    const bool isSame = level == m_level;
    m_level = std::move(level);
    if (!isSame)
        rebuildMain();
    MarkKey key = current;
    if (m_level.department.isEmpty())
        key = {.department = current.department, .project = {}, .indicator = {}};
    else if (!m_level.project.isValid())
        key.indicator = {};
    select(key);
    rebuildSide();
    rebuildPath();
}

void ChartBoard::goUp()
{
    if (m_level.project.isValid())
        setLevel({m_level.department, {}}, {m_level.department, m_level.project, {}});
    else if (!m_level.department.isEmpty())
        setLevel({}, {m_level.department, {}, {}});
}

void ChartBoard::showPlace(ProjectId id)
{
    m_place = id;
    m_followsPlace = true;
    if (m_isStale)
        return;
    const Project* project = m_document.project(id);
    if (project && !m_filter.matches(*project))
        refreshNow();
    markPlace();
}

void ChartBoard::markPlace()
{
    const ProjectId id = m_place;
    const Project* project = m_document.project(id);
    if (!project || m_summary.projects.empty())
        return select({});
    const QString department = departmentKey(*project);
    if (m_level.project.isValid()) {
        if (m_level.project != id)
            setLevel({department, id}, {department, id, {}});
    } else if (!m_level.department.isEmpty()) {
        setLevel({department, {}}, {department, id, {}});
    } else {
        setLevel({}, {department, {}, {}});
    }
}

/// The views of the marks show the same one as selected, and the panels its parts.
void ChartBoard::follow(int mark)
{
    mainView().setCurrent(mark);
    m_treemap->setCurrent(mark);
    if (mark >= 0)
        m_table->selectRow(mark);
    m_share = currentKey().share.value_or(m_share);
    rebuildSide();
    rebuildPath();
}

/// A mark was looked at: the rest of the desk follows.
void ChartBoard::choose(int mark)
{
    const MarkKey key = mainView().content().marks[static_cast<size_t>(mark)].key;
    if (m_level.project.isValid())
        announceWeight(key);
    else
        announce(key);
}

void ChartBoard::enter(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(mainView().content().marks.size()))
        return;
    const MarkKey key = mainView().content().marks[static_cast<size_t>(mark)].key;
    if (key.share) {
        // A share has no level of its own: what is in it stands beside.
        (m_parts->isVisible() ? static_cast<QWidget*>(m_parts) : m_weights)->setFocus(Qt::TabFocusReason);
        return;
    }
    if (key == MarkKey()) {
        m_actions->setLimit(0);
        rebuildMain();
        follow(mark);
        return;
    }
    if (m_level.project.isValid())
        return announceWeight(key);
    const Level next{key.department, key.project};
    // The place is told first: it selects a project of the department, which the new level then shows.
    announce(key);
    const Project* place = m_document.project(m_place);
    const bool isHere = place && departmentKey(*place) == key.department;
    setLevel(next, {key.department, isHere && !key.project.isValid() ? m_place : key.project, {}});
}

/// A part was looked at: its parent is entered, and the part is selected there.
void ChartBoard::chooseProject(MarkKey key)
{
    const DepartmentSummary* department = shownDepartment();
    if (!department)
        return;
    if (key == MarkKey()) // the others of the small list: see them all in the large one
        return setLevel({department->key, {}}, {});
    announce(key);
    // Beside the shares of a department its projects are one level further down.
    const bool goesDown = m_level.project.isValid() || (m_isStackedShown && !m_level.department.isEmpty() &&
                                                        m_actions->kind() == ChartKind::Weights);
    setLevel({key.department, goesDown ? key.project : ProjectId()}, key);
}

/// A part of the counts was looked at: its department is entered.
void ChartBoard::choosePart(const MarkKey& key)
{
    if (key.project.isValid() || (key == MarkKey() && m_actions->kind() == ChartKind::Findings))
        return chooseProject(key);
    if (key == MarkKey()) {
        m_actions->setLimit(0);
        return rebuildSide();
    }
    announce(key);
    setLevel({key.department, {}}, {key.department, m_place, {}});
}

void ChartBoard::announce(const MarkKey& key)
{
    if (key.project.isValid())
        emit projectChosen(key.project);
    else if (!key.department.isEmpty())
        emit departmentChosen(key.department);
}

void ChartBoard::announceWeight(const MarkKey& key)
{
    emit cellChosen({key.project, key.indicator,
                     key.indicator.isValid() ? Field::IndicatorWeight : Field::ExecutionWeight});
}

void ChartBoard::copyData()
{
    QApplication::clipboard()->setText(chartData(mainView().content(), u'\t'));
}

const ChartView& ChartBoard::exportedView() const
{
    return m_treemap->isHidden() || m_isStackedShown ? mainView() : *m_treemap;
}

void ChartBoard::copyPicture()
{
    QApplication::clipboard()->setImage(chartImage(exportedView()));
}

void ChartBoard::exportFile()
{
    // Names of projects hold any character, names of files do not.
    QString name = mainView().content().title;
    for (QChar& c : name)
        c = QStringView(u"/\\:*?\"<>|").contains(c) || !c.isPrint() ? QChar(u'_') : c;
    const QString path = m_chooseFile(name + u".png"_s);
    if (path.isEmpty())
        return;
    if (const Result<> result = exportChart(exportedView(), path); !result)
        emit failed(result.error());
    else
        emit exported(path);
}

} // namespace budget::ui
