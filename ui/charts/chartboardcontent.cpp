// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchartview.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/stackedbarview.h"
#include "ui/charts/treemapview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace budget::ui {

// The part of ChartBoard that decides what its views show.

namespace {

constexpr int kSideLimit = 50; ///< rows of the side panels; a department may have thousands of projects

} // namespace

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

std::span<const WeightDistribution> ChartBoard::distributions()
{
    if (m_distributions.empty() && m_reference)
        m_distributions = weightDistributions(m_summary, m_document, *m_reference);
    return m_distributions;
}

/// What the large view shows at this level, as chosen.
ChartContent ChartBoard::mainContent()
{
    const ChartBuilder build = builder();
    const DepartmentSummary* department =
        m_level.department.isEmpty() ? nullptr : m_summary.department(m_level.department);
    const Project* project = m_document.project(m_level.project);
    if (project || m_isStackedShown)
        m_actions->showLog(false, false);
    if (project)
        return build.indicators(*project);
    if (m_isStackedShown) {
        return m_actions->kind() == ChartKind::Weights
                   ? build.pointShares(distributions(), department)
                   : build.findings(m_findingSource, department, m_actions->limit());
    }
    std::vector<Amounts> amounts;
    if (department) {
        for (const ProjectSummary& one : m_summary.projectsOf(*department))
            amounts.push_back(one.amounts);
        return build.projects(*department, options(amounts));
    }
    for (const DepartmentSummary& one : m_summary.departments)
        amounts.push_back(one.amounts);
    return build.departments(options(amounts));
}

void ChartBoard::rebuildMain()
{
    const bool isProjectLevel = m_document.project(m_level.project) != nullptr;
    const ChartKind kind = m_actions->kind();
    const bool isCounted = kind == ChartKind::Weights || kind == ChartKind::Findings;
    const ChartView* before = &mainView();
    const bool hadFocus = before->hasFocus() || m_parts->hasFocus();
    m_isStackedShown = isCounted && !isProjectLevel;
    m_actions->showOffer(
        {.kinds = !isProjectLevel, .parts = !isProjectLevel && !isCounted, .limit = !isProjectLevel});
    mainView().setContent(mainContent());
    showTable();
    const bool hasTreemap = m_actions->isTreemap() && !isProjectLevel;
    if (hasTreemap && m_treemap->isHidden()) {
        m_treemap->show();
        m_charts->setSizes({m_charts->height() * 5 / 9, m_charts->height() * 4 / 9});
    }
    m_treemap->setVisible(hasTreemap);
    if (hasTreemap) {
        m_treemap->setContent(m_main->content());
        m_treemap->setCurrent(m_main->current());
    }
    QWidget* charts = m_isStackedShown ? static_cast<QWidget*>(m_stacked) : m_charts;
    m_stack->setCurrentWidget(m_actions->isTable() ? m_table : charts);
    if (hadFocus && &mainView() != before && !m_actions->isTable())
        mainView().setFocus(Qt::OtherFocusReason);
}

void ChartBoard::showTable()
{
    const ChartView& view = mainView();
    m_tableModel->setContent(view.content());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_tableModel->columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(view.content().labelColumn, QHeaderView::Stretch);
    m_table->setAccessibleName(view.content().title);
    if (view.current() >= 0)
        m_table->selectRow(view.current());
}

/// Another view of the same place: the mark and the keyboard stay where they were.
void ChartBoard::changeView()
{
    const ChartView* before = &mainView();
    MarkKey key = currentKey();
    const Project* place = m_document.project(m_place);
    if (key.department.isEmpty() && place)
        key = {.department = departmentKey(*place)};
    if (key.department == m_level.department && !key.project.isValid() && place)
        key.project = m_place;
    rebuildMain();
    if (&mainView() != before || m_isStackedShown)
        select(m_level.department.isEmpty() ? MarkKey{.department = key.department} : key);
    rebuildSide();
    rebuildPath();
}

void ChartBoard::rebuildSide()
{
    const ChartBuilder build = builder();
    const DepartmentSummary* department = shownDepartment();
    const bool hasParts = m_isStackedShown && rebuildParts(build, department);
    m_parts->setVisible(hasParts);
    // What a department's projects get is no part of the counts; how they divide their points is.
    const bool isWeights = m_isStackedShown && m_actions->kind() == ChartKind::Weights;
    rebuildMoneySide(build, department);
    m_progress->setContent(build.progress(department));
    m_detail->setVisible(department && !hasParts && !isWeights);
    m_weights->setVisible(department && !hasParts);
    m_progress->setVisible(!m_summary.projects.empty() && !(isWeights && hasParts));
}

/// The departments of the selected share, or the projects of the selected department; false when the panels
/// of a department say it already.
bool ChartBoard::rebuildParts(const ChartBuilder& build, const DepartmentSummary* department)
{
    if (!m_level.department.isEmpty())
        return false;
    if (m_actions->kind() == ChartKind::Weights)
        m_parts->setContent(build.shareByDepartment(m_share, distributions(), m_actions->limit()));
    else if (department)
        m_parts->setContent(build.findings(m_findingSource, department, kSideLimit));
    else
        return false;
    return !m_parts->content().marks.empty();
}

void ChartBoard::rebuildMoneySide(const ChartBuilder& build, const DepartmentSummary* department)
{
    const Project* project = m_document.project(shownProject());
    const bool isProjectLevel = m_level.project.isValid();
    if (!department) {
        m_detail->setContent({});
        m_weights->setContent({});
        return;
    }
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

} // namespace budget::ui
