// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/findingarrangement.h"

#include <QObject>
#include <QThreadPool>

namespace budget::ui {

/// Arranges a long list of findings on another thread, one after the other.
class FindingArranger final : public QObject
{
    Q_OBJECT

public:
    explicit FindingArranger(QObject* parent = nullptr);
    /// Waits for what is being arranged.
    ~FindingArranger() override;

    struct Arranged
    {
        FindingArrangement arrangement;
        ArrangedFindings findings;
        int faults = 0; ///< of all lines, shown or not
    };
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Only while it is not busy. The projects are let go of on this thread, which alone may tell whether one
    /// is shared.
    void arrange(FindingArrangement arrangement, std::vector<FindingLinePtr> lines,
                 std::vector<ProjectPtr> projects);

signals:
    /// The receiver may take the rows out.
    void arranged(budget::ui::FindingArranger::Arranged& arranged);

private:
    QThreadPool m_threads;
    bool m_isBusy = false;
};

/// Of these lines, how many are open or accepted.
[[nodiscard]] int faultsIn(std::span<const FindingLinePtr> lines);

} // namespace budget::ui
