// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace budget::app {

/// What a reader may take before it is ended.
struct ReaderLimits
{
    std::chrono::seconds silence{60}; ///< between two signs of life; a page of a PDF has a third of it
    int memory = 4096;                ///< of address space, in MiB
    std::chrono::seconds processor{900};

    /// The same, with no more processor time than a document of so many bytes can need: a small file that
    /// names one page twenty thousand times has a minute and no more.
    [[nodiscard]] ReaderLimits forDocument(qint64 bytes) const;
};

/// Holds this process to so many MiB of address space, lets it die with the one that started it, and leaves
/// no core file of it. Where the system knows no such limits, and under sanitizers, whose memory is beyond
/// all limits, the other process still watches the clock.
void confineThisProcess(int memory);

/// The same, and no more processor time than \a limits allow.
void limitThisProcess(const ReaderLimits& limits);

/// How a reader says why it ends; any other end is a break down.
inline constexpr int kReaderOutgrew = 71;
inline constexpr int kReaderTimedOut = 72;
inline constexpr int kReaderMisused = 73; ///< what it was given is no request

} // namespace budget::app
