// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/findingtally.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace budget::ui {

/// Counts on another thread what a profile would find in a document, while somebody edits the profile. Only
/// the last question is answered: a newer one stops the one before.
class FindingCounter final : public QObject
{
    Q_OBJECT

public:
    explicit FindingCounter(DocumentContent content, QObject* parent = nullptr);
    ~FindingCounter() override;

    /// Begins a moment later, when nobody asked again.
    void count(std::shared_ptr<const Profile> profile);
    [[nodiscard]] bool isCounting() const { return m_profile != nullptr; }
    [[nodiscard]] bool hasDocument() const { return !m_content.projects.empty(); }

signals:
    void started();
    void counted(const budget::FindingTally& tally);

private:
    void begin();
    void take(int question, const std::optional<FindingTally>& tally);

    DocumentContent m_content;
    std::shared_ptr<const Profile> m_profile; ///< of the last question; null when it is answered
    CancelToken m_cancel;
    int m_question = 0;
    QTimer m_delay;
    QThreadPool m_threads;
};

} // namespace budget::ui
