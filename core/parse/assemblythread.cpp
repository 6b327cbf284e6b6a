// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/assemblythread.h"

#include <utility>

namespace budget::parse {

namespace {

/// Parts handed over at once; one by one the threads would wait for each other more than they work.
constexpr size_t kPack = 64;
/// Packs that may wait: some megabytes of tokens.
constexpr size_t kMostWaiting = 8;

} // namespace

AssemblyThread::AssemblyThread(const Form& form)
    : m_assembler(form)
    , m_thread([this] { run(); })
{}

AssemblyThread::~AssemblyThread()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_isDropped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void AssemblyThread::add(TableCut cut)
{
    m_pack.push_back(std::move(cut));
    if (m_pack.size() >= kPack)
        send();
}

bool AssemblyThread::isOverflowing()
{
    const std::scoped_lock lock(m_mutex);
    return m_isOverflowing;
}

Result<ParsedBatch> AssemblyThread::finish()
{
    send();
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_all();
    m_thread.join();
    return m_assembler.finish();
}

void AssemblyThread::send()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
    m_waiting.push_back(std::exchange(m_pack, {}));
    lock.unlock();
    m_changed.notify_all();
}

void AssemblyThread::run()
{
    std::vector<Pack> packs;
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_isOverflowing = m_assembler.isOverflowing();
        m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        if (m_isDropped || m_waiting.empty())
            return;
        packs = std::exchange(m_waiting, {});
        lock.unlock();
        m_changed.notify_all();
        for (Pack& pack : packs) {
            for (TableCut& cut : pack)
                m_assembler.add(std::move(cut));
        }
    }
}

} // namespace budget::parse
