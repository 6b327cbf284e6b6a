// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerlimits.h"

#include <algorithm>
#include <new>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BUDGET_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define BUDGET_SANITIZED
#endif

namespace budget::app {

ReaderLimits ReaderLimits::forDocument(qint64 bytes) const
{
    // A large PDF goes through at a few MiB a second; a busy machine and what others print are given ten
    // times that.
    constexpr std::chrono::seconds kLeast{60};
    constexpr qint64 kBytesOfASecond = 256 * 1024;
    ReaderLimits limits = *this;
    limits.processor = std::min(processor, kLeast + std::chrono::seconds(bytes / kBytesOfASecond));
    return limits;
}

#ifdef Q_OS_UNIX

void confineThisProcess([[maybe_unused]] int memory)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#ifndef BUDGET_SANITIZED
    constexpr rlim_t kMebibyte = rlim_t{1} << 20;
    const rlim_t bytes = static_cast<rlim_t>(memory) * kMebibyte;
    const rlimit space{.rlim_cur = bytes, .rlim_max = bytes};
    static_cast<void>(setrlimit(RLIMIT_AS, &space));
#endif
    std::set_new_handler([] { _exit(kReaderOutgrew); });
}

void limitThisProcess(const ReaderLimits& limits)
{
    confineThisProcess(limits.memory);
    // The hard limit a second later kills what does not end at the signal.
    const auto seconds = static_cast<rlim_t>(limits.processor.count());
    const rlimit processor{.rlim_cur = seconds, .rlim_max = seconds + 1};
    static_cast<void>(setrlimit(RLIMIT_CPU, &processor));
    std::signal(SIGXCPU, [](int) { _exit(kReaderTimedOut); });
}

#else

void confineThisProcess(int)
{
    std::set_new_handler([] { std::_Exit(kReaderOutgrew); });
}

void limitThisProcess(const ReaderLimits& limits)
{
    confineThisProcess(limits.memory);
}

#endif

} // namespace budget::app
