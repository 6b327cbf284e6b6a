// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchartview.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/stackedbarview.h"
#include "ui/charts/treemapview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

// The part of ChartBoard that puts its views in their places and links them.

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

} // namespace

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
    m_stacked->setObjectName(u"chart-stacked"_s);
    m_parts->setObjectName(u"chart-parts"_s);
    m_parts->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_charts, m_table, m_stacked})
        m_stack->addWidget(widget);

    auto* side = new CardSplitter(Qt::Vertical, this);
    for (QWidget* view : std::initializer_list<QWidget*>{m_parts, m_detail, m_weights, m_progress})
        side->addWidget(view);
    side->setStretchFactor(0, 8);
    side->setStretchFactor(1, 5);
    side->setStretchFactor(2, 6);
    side->setStretchFactor(3, 0);
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
    for (ChartView* view : std::initializer_list<ChartView*>{m_main, m_treemap, m_stacked}) {
        connect(view, &ChartView::currentChanged, this, &ChartBoard::follow);
        connect(view, &ChartView::clicked, this, &ChartBoard::choose);
        connect(view, &ChartView::activated, this, &ChartBoard::enter);
    }
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.row() >= static_cast<int>(mainView().content().marks.size()))
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
    for (ChartView* view :
         std::initializer_list<ChartView*>{m_main, m_treemap, m_stacked, m_parts, m_detail, m_weights}) {
        connect(view, &ChartView::upRequested, this, &ChartBoard::goUp);
        connect(view, &ChartView::copyRequested, this, &ChartBoard::copyData);
    }
    const auto partChosen = [this](int mark) {
        choosePart(m_parts->content().marks[static_cast<size_t>(mark)].key);
    };
    connect(m_parts, &ChartView::clicked, this, partChosen);
    connect(m_parts, &ChartView::activated, this, partChosen);
    connect(m_actions, &ChartActions::changed, this, &ChartBoard::changeView);
    connect(&m_actions->copyData(), &QAction::triggered, this, &ChartBoard::copyData);
    connect(&m_actions->copyPicture(), &QAction::triggered, this, &ChartBoard::copyPicture);
    connect(&m_actions->exportFile(), &QAction::triggered, this, &ChartBoard::exportFile);
    connect(m_filterBox, &QComboBox::activated, this, &ChartBoard::applyFilter);
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

} // namespace budget::ui
