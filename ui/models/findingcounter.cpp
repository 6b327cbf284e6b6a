// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingcounter.h"

#include <utility>

namespace budget::ui {

namespace {

constexpr int kDelayMilliseconds = 150; // a held arrow of a number box asks faster

} // namespace

FindingCounter::FindingCounter(DocumentContent content, QObject* parent)
    : QObject(parent)
    , m_content(std::move(content))
{
    m_threads.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &FindingCounter::begin);
}

FindingCounter::~FindingCounter()
{
    m_cancel.cancel();
    m_threads.waitForDone();
}

void FindingCounter::count(std::shared_ptr<const Profile> profile)
{
    if (!hasDocument())
        return;
    m_cancel.cancel();
    ++m_question;
    const bool wasCounting = isCounting();
    m_profile = std::move(profile);
    m_delay.start();
    if (!wasCounting)
        emit started();
}

void FindingCounter::begin()
{
    m_cancel = CancelToken();
    m_threads.start([this, question = m_question, profile = m_profile, cancel = m_cancel] {
        const std::optional<FindingTally> tally = tallied(m_content, *profile, cancel);
        QMetaObject::invokeMethod(
            this, [this, question, tally] { take(question, tally); }, Qt::QueuedConnection);
    });
}

void FindingCounter::take(int question, const std::optional<FindingTally>& tally)
{
    if (!tally || question != m_question)
        return;
    m_profile.reset();
    emit counted(*tally);
}

} // namespace budget::ui

#include "moc_findingcounter.cpp"
