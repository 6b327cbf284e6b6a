// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingarranger.h"

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

struct Task
{
    FindingArranger::Arranged arranged;
    std::vector<FindingLinePtr> lines;
    std::vector<ProjectPtr> projects;
};

} // namespace

FindingArranger::FindingArranger(QObject* parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

FindingArranger::~FindingArranger()
{
    m_threads.waitForDone();
}

void FindingArranger::arrange(FindingArrangement arrangement, std::vector<FindingLinePtr> lines,
                              std::vector<ProjectPtr> projects)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    auto task = std::make_shared<Task>();
    task->arranged.arrangement = std::move(arrangement);
    task->lines = std::move(lines);
    task->projects = std::move(projects);
    m_threads.start([this, task = std::move(task)]() mutable {
        task->arranged.faults = faultsIn(task->lines);
        task->arranged.findings =
            task->arranged.arrangement.arranged(std::exchange(task->lines, {}), task->projects);
        QMetaObject::invokeMethod(
            this,
            [this, task = std::move(task)] {
                m_isBusy = false;
                emit arranged(task->arranged);
            },
            Qt::QueuedConnection);
    });
}

int faultsIn(std::span<const FindingLinePtr> lines)
{
    return static_cast<int>(
        std::ranges::count_if(lines, [](const FindingLinePtr& line) { return !isSettled(line->state); }));
}

} // namespace budget::ui

#include "moc_findingarranger.cpp"
