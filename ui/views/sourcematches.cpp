// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcematches.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr qsizetype kReadAtOnce = 2'000'000; ///< characters; a few milliseconds
constexpr int kDelay = 120;                  ///< ms

} // namespace

SourceMatches::SourceMatches(QObject* parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kDelay);
    connect(&m_later, &QTimer::timeout, this, &SourceMatches::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Found found = m_watcher.result();
        if (found.cancel.isCancelled())
            return;
        m_isReading = false;
        m_offsets = found.offsets;
        emit changed();
    });
}

SourceMatches::~SourceMatches()
{
    m_watcher.disconnect(this);
    stop();
}

void SourceMatches::setLines(std::shared_ptr<const SourceLines> lines)
{
    if (lines == m_lines)
        return;
    stop();
    m_lines = std::move(lines);
    start();
}

void SourceMatches::setText(const QString& text)
{
    if (text == m_text)
        return;
    stop();
    m_text = text;
    m_offsets.clear();
    m_later.start();
    emit changed();
}

int SourceMatches::numberAt(qsizetype offset) const
{
    const auto found = std::ranges::lower_bound(m_offsets, offset);
    return found == m_offsets.end() || *found != offset ? 0 : static_cast<int>(found - m_offsets.begin()) + 1;
}

SourceMatches::Found SourceMatches::read(const std::shared_ptr<const SourceLines>& lines, const QString& text,
                                         const CancelToken& cancel)
{
    Found found{.cancel = cancel, .offsets = {}};
    const QString& whole = lines->text();
    // Places may overlap, as they do when one walks from each to the next.
    for (qsizetype at = whole.indexOf(text, 0, Qt::CaseInsensitive); at >= 0 && !cancel.isCancelled();
         at = whole.indexOf(text, at + 1, Qt::CaseInsensitive)) {
        found.offsets.push_back(at);
        if (found.offsets.size() == kMost)
            break;
    }
    return found;
}

void SourceMatches::start()
{
    m_later.stop();
    m_offsets.clear();
    m_cancel = CancelToken();
    if (m_lines && !m_text.isEmpty()) {
        if (m_lines->text().size() > kReadAtOnce) {
            m_isReading = true;
            m_watcher.setFuture(QtConcurrent::run(read, m_lines, m_text, m_cancel));
            return;
        }
        m_offsets = read(m_lines, m_text, m_cancel).offsets;
    }
    emit changed();
}

void SourceMatches::stop()
{
    m_later.stop();
    m_isReading = false;
    m_cancel.cancel();
}

} // namespace budget::ui

#include "moc_sourcematches.cpp"
