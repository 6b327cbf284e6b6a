// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkworkers.h"

#include "core/rules/checkrun.h"

#include <algorithm>
#include <iterator>

namespace budget {

namespace {

constexpr size_t kTogether = 16;   // projects for one look at the mutex: a few milliseconds of work
constexpr size_t kMostThreads = 2; // the window wants to stay awake

} // namespace

CheckWorkers::CheckWorkers(std::vector<ProjectPtr> projects, std::shared_ptr<const Profile> profile)
    : m_projects(std::move(projects))
    , m_profile(std::move(profile))
{
    const size_t portions = (m_projects.size() + kTogether - 1) / kTogether;
    for (size_t i = 0; i < std::min(portions, kMostThreads); ++i)
        m_threads.emplace_back([this] { work(); });
}

CheckWorkers::~CheckWorkers()
{
    m_cancel.cancel();
    for (std::thread& thread : m_threads)
        thread.join();
}

void CheckWorkers::work()
{
    for (size_t first = m_next.fetch_add(kTogether); first < m_projects.size();
         first = m_next.fetch_add(kTogether)) {
        std::vector<Checked> checked;
        const size_t end = std::min(m_projects.size(), first + kTogether);
        for (size_t i = first; i < end; ++i) {
            if (m_cancel.isCancelled())
                return;
            checked.push_back({m_projects[i].get(), checkProject(*m_projects[i], *m_profile)});
        }
        const std::lock_guard lock(m_mutex);
        std::ranges::move(checked, std::back_inserter(m_done));
    }
}

std::vector<CheckWorkers::Checked> CheckWorkers::take()
{
    std::vector<Checked> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_done);
    }
    m_taken += taken.size();
    return taken;
}

} // namespace budget
