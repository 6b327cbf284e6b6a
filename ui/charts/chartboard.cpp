// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartboard.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttablemodel.h"
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

namespace {

/// The cards have frames of their own; a bar between them would be a second one.
class CardSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override
    {
        class Handle final : public QSplitterHandle
        {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent* /*event*/) override {}
        };
        return new Handle(orientation(), this);
    }
};

constexpr int kGap = 10;
constexpr int kSideLimit = 50; ///< rows of the side panels; a department may have thousands of projects

} // namespace

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
    return *m_main;
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

ChartView& ChartBoard::progressView() const
{
    return *m_progress;
}

void ChartBoard::buildLayout()
{
    m_main->setObjectName(u"chart-main"_s);
    m_detail->setObjectName(u"chart-detail"_s);
    m_weights->setObjectName(u"chart-weights"_s);
    m_progress->setObjectName(u"chart-progress"_s);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_table->setModel(m_tableModel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 4);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_charts = new CardSplitter(Qt::Vertical, this);
    m_charts->setChildrenCollapsible(false);
    m_charts->setHandleWidth(kGap);
    m_charts->addWidget(m_treemap);
    m_charts->addWidget(m_main);
    m_treemap->setObjectName(u"chart-treemap"_s);
    m_treemap->hide();
    m_stack->addWidget(m_charts);
    m_stack->addWidget(m_table);

    auto* side = new CardSplitter(Qt::Vertical, this);
    for (QWidget* view : {m_detail, m_weights, m_progress})
        side->addWidget(view);
    side->setStretchFactor(0, 5);
    side->setStretchFactor(1, 6);
    side->setStretchFactor(2, 0);
    auto* both = new CardSplitter(Qt::Horizontal, this);
    both->addWidget(m_stack);
    both->addWidget(side);
    both->setStretchFactor(0, 9);
    both->setStretchFactor(1, 5);
    for (QSplitter* splitter : {side, both}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(kGap);
    }

    m_filterBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filterBox->setMinimumContentsLength(8);
    m_pathLayout->setSpacing(2);
    buildPath();
    auto* head = new QHBoxLayout;
    head->addLayout(m_pathLayout, 1);
    head->addWidget(m_filterBox);
    head->addWidget(m_actions->createButtons(this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(both, 1);
}

void ChartBoard::connectViews()
{
    for (ChartView* view : std::initializer_list<ChartView*>{m_main, m_treemap}) {
        connect(view, &ChartView::currentChanged, this, &ChartBoard::follow);
        connect(view, &ChartView::clicked, this, &ChartBoard::choose);
        connect(view, &ChartView::activated, this, &ChartBoard::enter);
    }
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() >= static_cast<int>(m_main->content().marks.size()))
            return; // the line of totals
        follow(index.row());
        choose(index.row());
    });
    const auto detailChosen = [this](int mark) {
        const MarkKey key = m_detail->content().marks[static_cast<size_t>(mark)].key;
        m_detailHasWeights ? announceWeight(key) : chooseProject(key);
    };
    connect(m_detail, &ChartView::clicked, this, detailChosen);
    connect(m_detail, &ChartView::activated, this, detailChosen);
    const auto weightChosen = [this](int mark) {
        chooseProject(m_weights->content().marks[static_cast<size_t>(mark)].key);
    };
    connect(m_weights, &ChartView::clicked, this, weightChosen);
    connect(m_weights, &ChartView::activated, this, weightChosen);
    for (ChartView* view : std::initializer_list<ChartView*>{m_main, m_treemap, m_detail, m_weights}) {
        connect(view, &ChartView::upRequested, this, &ChartBoard::goUp);
        connect(view, &ChartView::copyRequested, this, &ChartBoard::copyData);
    }
    connect(m_actions, &ChartActions::changed, this, [this] {
        rebuildMain();
        rebuildSide();
    });
    connect(&m_actions->copyData(), &QAction::triggered, this, &ChartBoard::copyData);
    connect(&m_actions->copyPicture(), &QAction::triggered, this, &ChartBoard::copyPicture);
    connect(&m_actions->exportFile(), &QAction::triggered, this, &ChartBoard::exportFile);
    connect(m_filterBox, &QComboBox::activated, this, &ChartBoard::applyFilter);
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
    const Project* project = m_document.project(m_level.project);
    if (m_level.project.isValid() && (!project || departmentKey(*project) != m_level.department))
        m_level.project = {};
    if (!m_level.department.isEmpty() && !m_summary.department(m_level.department))
        m_level = {};
    const bool hadMark = m_main->current() >= 0;
    rebuildMain();
    if (!hadMark || m_main->current() < 0)
        showPlace(m_place);
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
    const auto found = std::ranges::find(m_filters, m_filter);
    const int index = found == m_filters.end() ? 0 : static_cast<int>(found - m_filters.begin());
    m_filter = m_filters[static_cast<size_t>(index)];
    m_filterBox->clear();
    m_filterBox->addItems(names);
    m_filterBox->setCurrentIndex(index);
    m_filterBox->setAccessibleName(tr("Documents in the charts"));
    m_filterBox->setVisible(names.size() > 1);
}

void ChartBoard::applyFilter()
{
    m_filter = m_filters[static_cast<size_t>(qMax(0, m_filterBox->currentIndex()))];
    refreshNow();
}

ChartBuilder ChartBoard::builder() const
{
    int year = m_filter.year.value_or(0);
    if (year == 0 && !m_summary.projects.empty())
        year = m_document.projectAt(m_summary.projects.front().index).year;
    return ChartBuilder(m_summary, m_document,
                        {.filter = m_filterBox->count() > 1 ? m_filterBox->currentText() : QString(),
                         .year = year,
                         .date = QDate::currentDate(),
                         .reference = m_reference ? &*m_reference : nullptr});
}

ChartOptions ChartBoard::options(std::span<const Amounts> amounts) const
{
    const bool isOffered = wantsLogScale(amounts) && !m_actions->isPareto();
    // Where one amount is more than a thousand times another, most bars of a linear scale are thinner than
    // a line: the logarithm shows them all, and the shares beside the bars keep the proportion.
    const bool isLog = isOffered && m_actions->logChoice().value_or(true);
    m_actions->showLog(isLog, isOffered);
    return {.isLogarithmic = isLog,
            .isStacked = m_actions->isStacked(),
            .isPareto = m_actions->isPareto(),
            .limit = m_actions->limit()};
}

void ChartBoard::rebuildMain()
{
    const ChartBuilder build = builder();
    const DepartmentSummary* department =
        m_level.department.isEmpty() ? nullptr : m_summary.department(m_level.department);
    const Project* project = m_document.project(m_level.project);
    m_actions->showAmounts(!project);
    std::vector<Amounts> amounts;
    if (project) {
        m_actions->showLog(false, false);
        m_main->setContent(build.indicators(*project));
    } else if (department) {
        for (const ProjectSummary& one : m_summary.projectsOf(*department))
            amounts.push_back(one.amounts);
        m_main->setContent(build.projects(*department, options(amounts)));
    } else {
        for (const DepartmentSummary& one : m_summary.departments)
            amounts.push_back(one.amounts);
        m_main->setContent(build.departments(options(amounts)));
    }
    m_tableModel->setContent(m_main->content());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_tableModel->columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(m_main->content().labelColumn,
                                                          QHeaderView::Stretch);
    m_table->setAccessibleName(m_main->content().title);
    const bool hasTreemap = m_actions->isTreemap() && !project;
    if (hasTreemap && m_treemap->isHidden()) {
        m_treemap->show();
        m_charts->setSizes({m_charts->height() * 5 / 9, m_charts->height() * 4 / 9});
    }
    m_treemap->setVisible(hasTreemap);
    if (hasTreemap) {
        m_treemap->setContent(m_main->content());
        m_treemap->setCurrent(m_main->current());
    }
    m_stack->setCurrentIndex(m_actions->isTable() ? 1 : 0);
    if (m_main->current() >= 0)
        m_table->selectRow(m_main->current());
}

void ChartBoard::rebuildSide()
{
    const ChartBuilder build = builder();
    const DepartmentSummary* department = shownDepartment();
    const Project* project = m_document.project(shownProject());
    const bool isProjectLevel = m_level.project.isValid();
    if (!department) {
        m_detail->setContent({});
        m_weights->setContent({});
    } else {
        m_detailHasWeights = !m_level.department.isEmpty() && !isProjectLevel && project;
        m_detail->setContent(m_detailHasWeights ? build.indicatorDetail(*project)
                                                : build.projectDetail(*department, kSideLimit));
        m_weights->setContent(build.weights(*department, kSideLimit));
        if (project) {
            const MarkKey key{.department = department->key, .project = project->id, .indicator = {}};
            m_weights->setCurrent(indexOf(m_weights->content(), key));
            if (isProjectLevel)
                m_detail->setCurrent(indexOf(m_detail->content(), key));
        }
    }
    m_progress->setContent(build.progress(department));
    for (BarChartView* view : {m_detail, m_weights})
        view->setVisible(department != nullptr);
    m_progress->setVisible(!m_summary.projects.empty());
}

void ChartBoard::buildPath()
{
    for (PathStep& step : m_path) {
        step.arrow = new QLabel(u"›"_s, this);
        step.button = new QToolButton(this);
        step.button->setAutoRaise(true);
        step.button->setFocusPolicy(Qt::StrongFocus);
        m_pathLayout->addWidget(step.arrow);
        m_pathLayout->addWidget(step.button);
        connect(step.button, &QToolButton::clicked, this,
                [this, &step] { setLevel(step.level, currentKey()); });
    }
    m_pathLayout->addStretch(1);
}

/// Where one is, in bold, with the way there before it and the selected mark behind it.
void ChartBoard::rebuildPath()
{
    const ChartBuilder build = builder();
    const DepartmentSummary* department = shownDepartment();
    const Project* project = m_level.department.isEmpty() ? nullptr : m_document.project(shownProject());
    const auto show = [this](PathStep& step, const QString& text, const Level& level) {
        constexpr int kLongest = 26; // characters
        step.level = level;
        step.button->setText(
            fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * kLongest));
        step.button->setToolTip(text);
        QFont font = step.button->font();
        font.setBold(level == m_level);
        step.button->setFont(font);
        step.button->setVisible(!text.isEmpty());
        step.arrow->setVisible(!text.isEmpty() && level != Level());
    };
    show(m_path[0], tr("All departments"), {});
    show(m_path[1], department ? build.departmentLabel(*department) : QString(),
         {department ? department->key : QString(), {}});
    show(m_path[2], department && project ? build.projectLabel(*project) : QString(),
         {department ? department->key : QString(), project ? project->id : ProjectId()});
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
    const int mark = m_main->current();
    return mark < 0 ? MarkKey() : m_main->content().marks[static_cast<size_t>(mark)].key;
}

/// Selects the mark of the key, or the others in which it must be.
void ChartBoard::select(const MarkKey& key)
{
    int mark = indexOf(m_main->content(), key);
    if (mark < 0)
        mark = indexOf(m_main->content(), MarkKey());
    if (mark < 0 && !m_main->content().marks.empty())
        mark = 0;
    m_main->setCurrent(mark);
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
    if (m_isStale)
        return;
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
    m_main->setCurrent(mark);
    m_treemap->setCurrent(mark);
    if (mark >= 0)
        m_table->selectRow(mark);
    rebuildSide();
    rebuildPath();
}

/// A mark was looked at: the rest of the desk follows.
void ChartBoard::choose(int mark)
{
    const MarkKey key = m_main->content().marks[static_cast<size_t>(mark)].key;
    if (m_level.project.isValid())
        announceWeight(key);
    else
        announce(key);
}

void ChartBoard::enter(int mark)
{
    if (mark < 0 || mark >= static_cast<int>(m_main->content().marks.size()))
        return;
    const MarkKey key = m_main->content().marks[static_cast<size_t>(mark)].key;
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
    setLevel({key.department, m_level.project.isValid() ? key.project : ProjectId()}, key);
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
    QApplication::clipboard()->setText(chartData(m_main->content(), u'\t'));
}

const ChartView& ChartBoard::exportedView() const
{
    return m_treemap->isHidden() ? static_cast<const ChartView&>(*m_main) : *m_treemap;
}

void ChartBoard::copyPicture()
{
    QApplication::clipboard()->setImage(chartImage(exportedView()));
}

void ChartBoard::exportFile()
{
    // Names of projects hold any character, names of files do not.
    QString name = m_main->content().title;
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
