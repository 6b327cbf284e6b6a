// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/project.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace budget {

/// Checks projects by themselves on threads of its own, over snapshots. Made, asked and destroyed on one
/// thread. The snapshots are let go of there only: whoever changes the document meanwhile sees that they are
/// shared and copies first.
class CheckWorkers
{
public:
    CheckWorkers(std::vector<ProjectPtr> projects, std::shared_ptr<const Profile> profile);
    CheckWorkers(const CheckWorkers&) = delete;
    CheckWorkers& operator=(const CheckWorkers&) = delete;
    /// Ends early when it is not done.
    ~CheckWorkers();

    struct Checked
    {
        const Project* project = nullptr; ///< one of the snapshots; it lives as long as the workers do
        std::vector<Finding> findings;
    };
    /// What was checked since the last call, in no order.
    [[nodiscard]] std::vector<Checked> take();
    /// Everything was checked and taken.
    [[nodiscard]] bool isDone() const { return m_taken == m_projects.size(); }
    [[nodiscard]] size_t taken() const { return m_taken; }

private:
    void work();

    const std::vector<ProjectPtr> m_projects;
    const std::shared_ptr<const Profile> m_profile;
    const CancelToken m_cancel;
    std::atomic<size_t> m_next = 0;
    std::mutex m_mutex;
    std::vector<Checked> m_done; ///< guarded by the mutex
    size_t m_taken = 0;
    std::vector<std::thread> m_threads;
};

} // namespace budget
