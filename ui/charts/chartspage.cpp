// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartspage.h"

#include "ui/charts/chartactions.h"
#include "ui/charts/chartboard.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

ChartsPage::ChartsPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_board(new ChartBoard(desk.document(), this))
{
    setObjectName(QStringLiteral("chartsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_board);
    setFocusProxy(m_board);

    m_board->setTipSource([this](const ChartMark& mark) { return findingLines(mark); });
    takeProfile();
    connect(&m_desk.checker(), &Checker::findingsReset, this, &ChartsPage::takeProfile);
    takeFindings();
    m_board->showPlace(m_desk.place().project);
    connect(&m_desk, &Desk::placeChanged, this,
            [this](const Place& place) { m_board->showPlace(place.project); });
    connect(m_board, &ChartBoard::projectChosen, this, [this](ProjectId project) { m_desk.goTo(project); });
    connect(m_board, &ChartBoard::cellChosen, this, [this](const FieldAddress& cell) { m_desk.goTo(cell); });
    connect(m_board, &ChartBoard::departmentChosen, this, [this](const QString& key) {
        const DepartmentSummary* const department = m_board->summary().department(key);
        if (!department)
            return;
        // Whoever already works on a project of the department stays there, if it is one of those shown.
        const auto projects = m_board->summary().projectsOf(*department);
        const auto first = std::ranges::min_element(projects, {}, &ProjectSummary::index);
        if (std::ranges::find(projects, m_desk.place().project, &ProjectSummary::id) == projects.end())
            m_desk.goTo(first->id);
    });
    connect(m_board, &ChartBoard::failed, this, &ChartsPage::failed);
    connect(m_board, &ChartBoard::exported, this, &ChartsPage::exported);
}

QVariantMap ChartsPage::viewState() const
{
    QStringList choices;
    for (const QAction* action : m_board->chartActions().views()) {
        if (action->isChecked())
            choices.append(action->objectName());
    }
    return {{QStringLiteral("choices"), choices}};
}

void ChartsPage::restoreViewState(const QVariantMap& state)
{
    const ChartActions& actions = m_board->chartActions();
    if (!actions.bars().isChecked() || actions.stacked().isChecked() || actions.table().isChecked())
        return;
    const QStringList choices = state.value(QStringLiteral("choices")).toStringList();
    for (QAction* action : actions.views()) {
        if (choices.contains(action->objectName()) && !action->isChecked())
            action->trigger();
    }
}

void ChartsPage::setFileChooser(std::function<QString(const QString&)> chooser)
{
    m_board->setFileChooser(std::move(chooser));
}

void ChartsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        takeProfile();
    QWidget::changeEvent(event);
}

void ChartsPage::takeProfile()
{
    const Profile& profile = m_desk.checker().profile();
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    m_board->setWeightReference(
        weightReference(profile, isChinese ? profile.chineseTitle() : profile.englishTitle()));
}

/// Findings are counted once all are known: half of them would be a wrong picture, and asking for a project
/// that is not checked yet would check it while the window waits.
void ChartsPage::takeFindings()
{
    const Checker& checker = m_desk.checker();
    m_board->setFindingSource([&checker](ProjectId project) {
        return checker.isComplete() ? std::optional(checker.counts(project)) : std::nullopt;
    });
    const auto refresh = [this] {
        if (m_desk.checker().isComplete())
            m_board->refreshFindings();
    };
    connect(&checker, &Checker::findingsChanged, this, refresh);
    connect(&checker, &Checker::findingsReset, this, refresh);
    connect(&checker, &Checker::progressed, this, refresh);
}

QStringList ChartsPage::findingLines(const ChartMark& mark) const
{
    Checker::Counts counts;
    const auto add = [&](ProjectId project) {
        const Checker::Counts one = m_desk.checker().counts(project);
        counts.errors += one.errors;
        counts.warnings += one.warnings;
    };
    QStringList lines;
    if (mark.key.indicator.isValid())
        return lines;
    if (mark.key.project.isValid()) {
        add(mark.key.project);
    } else if (const DepartmentSummary* department = m_board->summary().department(mark.key.department)) {
        for (const ProjectSummary& project : m_board->summary().projectsOf(*department))
            add(project.id);
        lines.append(tr("Enter or a double click shows the projects"));
    } else {
        return {tr("Enter or a double click shows them all")};
    }
    lines.prepend(tr("%n error(s)", nullptr, counts.errors) + u'\u2003' +
                  tr("%n warning(s)", nullptr, counts.warnings));
    return lines;
}

} // namespace budget::ui
