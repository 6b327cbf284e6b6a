// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/corpus.h"
#include "tests/support/sample.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// Bytes of memory the process holds now.
qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 kPage = 4096;
    return status.readAll().split(' ').value(1).toLongLong() * kPage;
}

void readBytes(benchmark::State& state, const QByteArray& bytes)
{
    for (auto _ : state) {
        const auto batch = readDocument(bytes, u"bench.txt"_s);
        if (!batch)
            state.SkipWithError("not read");
        benchmark::DoNotOptimize(batch);
    }
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

// First mark: 10 ms; goal: 1 ms.
void readOneDocument(benchmark::State& state)
{
    readBytes(state, sampleBytes());
}
BENCHMARK(readOneDocument)->Unit(benchmark::kMillisecond);

// First mark: 100 MB/s, and memory three times the file, its bytes included; goal: 500 MB/s and two times.
void readThousandCopies(benchmark::State& state)
{
    const qint64 before = residentBytes();
    const QByteArray bytes = Corpus().copies(1000);
    {
        const auto batch = readDocument(bytes, u"bench.txt"_s);
        state.counters["memory/file"] =
            static_cast<double>(residentBytes() - before) / static_cast<double>(bytes.size());
    }
    readBytes(state, bytes);
}
BENCHMARK(readThousandCopies)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(2)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace
} // namespace budget::test
