// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/tableassembler.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace budget::parse {

/// A TableAssembler on a thread of its own: cutting a document and reading its tables take about the same
/// time, so a large one is read in half of it. The parts are read in order by one thread, which makes the
/// result the same as without it. Bounded: whoever cuts waits when too many parts are waiting.
class AssemblyThread
{
public:
    explicit AssemblyThread(const Form& form);
    /// Without finish() what is waiting is dropped.
    ~AssemblyThread();
    AssemblyThread(const AssemblyThread&) = delete;
    AssemblyThread& operator=(const AssemblyThread&) = delete;

    void add(TableCut cut);
    /// As TableAssembler::isOverflowing(), of the parts that were read so far.
    [[nodiscard]] bool isOverflowing();
    [[nodiscard]] Result<ParsedBatch> finish();

private:
    using Pack = std::vector<TableCut>;

    void run();
    void send();

    TableAssembler m_assembler; ///< the thread's own until it has ended
    Pack m_pack;                ///< gathered by the cutting side

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Pack> m_waiting;
    bool m_isClosed = false;
    bool m_isDropped = false;
    bool m_isOverflowing = false;

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace budget::parse
