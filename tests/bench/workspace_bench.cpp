// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/session/documentsession.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace budget {

namespace {

using namespace Qt::StringLiterals;

/// The sample \a copies times, each copy with unit codes of its own: "107-" becomes "107012-" in copy 12.
QByteArray corpus(int copies)
{
    QFile file(QStringLiteral(BUDGET_SAMPLE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const QString sample = QString::fromUtf8(file.readAll());
    static const QRegularExpression code(u"(编制单位： ?\\d{3})-"_s);
    QByteArray result;
    for (int k = 0; k < copies; ++k) {
        QString copy = sample;
        copy.replace(code, u"\\1%1-"_s.arg(k, 3, 10, QChar(u'0')));
        result += copy.toUtf8();
    }
    return result;
}

const QByteArray& largeCorpus()
{
    static const QByteArray bytes = corpus(1000);
    return bytes;
}

DocumentSession::Options options()
{
    static const SystemClock clock;
    return {.author = u"bench"_s, .clock = &clock};
}

std::unique_ptr<DocumentSession> required(Result<std::unique_ptr<DocumentSession>> session)
{
    if (!session)
        qFatal("error %d: %s", static_cast<int>(session.error().code), qPrintable(session.error().detail));
    return std::move(session).value();
}

ParsedBatch parsed(const QByteArray& bytes)
{
    Result<ParsedBatch> batch = readDocument(bytes, u"corpus.txt"_s);
    if (!batch)
        qFatal("error %d", static_cast<int>(batch.error().code));
    return std::move(batch).value();
}

void import(DocumentSession& session, ParsedBatch batch, const QByteArray& bytes)
{
    if (const auto report = session.import(std::move(batch), bytes); !report)
        qFatal("error %d: %s", static_cast<int>(report.error().code), qPrintable(report.error().detail));
}

/// A workspace with 74,000 projects and 393,000 rows, made once.
const QString& largeWorkspace()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString name = folder.filePath(u"large.brw"_s);
        import(*required(DocumentSession::create(name, options())), parsed(largeCorpus()), largeCorpus());
        return name;
    }();
    return path;
}

void textToWorkspace(benchmark::State& state)
{
    const QByteArray bytes = corpus(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const QTemporaryDir folder;
        const auto session = required(DocumentSession::create(folder.filePath(u"new.brw"_s), options()));
        import(*session, parsed(bytes), bytes);
    }
    state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * bytes.size());
}
BENCHMARK(textToWorkspace)
    ->Arg(1)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// \a withTexts: overview, basis and goal as well, and where all of it was printed.
void store(benchmark::State& state, bool withTexts)
{
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const auto session = required(DocumentSession::create(folder.filePath(u"new.brw"_s), options()));
        ParsedBatch batch = parsed(largeCorpus());
        for (const auto& project : batch.projects) {
            if (withTexts)
                continue;
            project->overview = project->basis = project->goal = QString();
            project->sources = SourceMap();
        }
        state.ResumeTiming();
        import(*session, std::move(batch), QByteArray("without the text, hashed anew"));
        state.PauseTiming();
        state.counters["file"] = static_cast<double>(QFileInfo(session->path()).size());
        state.ResumeTiming();
    }
}

/// What the programs are held to that store rows only.
void storeRows(benchmark::State& state)
{
    store(state, false);
}
BENCHMARK(storeRows)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void storeRowsAndTexts(benchmark::State& state)
{
    store(state, true);
}
BENCHMARK(storeRowsAndTexts)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void openWorkspace(benchmark::State& state)
{
    const QString& path = largeWorkspace();
    for (auto _ : state) {
        const auto session = required(DocumentSession::open(path, options()));
        benchmark::DoNotOptimize(session->document().projectCount());
    }
}
BENCHMARK(openWorkspace)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void commitOneEdit(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.brw"_s);
    QFile::copy(largeWorkspace(), path);
    const auto session = required(DocumentSession::open(path, options()));
    const Project& project = session->document().projectAt(37'000);
    const FieldAddress cell{project.id, project.indicators.front().id, Field::Value};
    int number = 0;
    const auto edit = [&] {
        const QString before = textAt(*session->document().project(cell.project), cell);
        if (!session->submit(FieldEdited{cell, before, u"新 %1"_s.arg(++number)}))
            qFatal("refused");
    };
    edit(); // the first one waits until the copy of the file is on disk
    for (auto _ : state)
        edit();
}
BENCHMARK(commitOneEdit)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void undoAndRedoAnImport(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.brw"_s);
    QFile::copy(largeWorkspace(), path);
    const auto session = required(DocumentSession::open(path, options()));
    for (auto _ : state) {
        if (!session->undo() || !session->redo())
            qFatal("refused");
    }
}
BENCHMARK(undoAndRedoAnImport)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void readTheSameAgain(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.brw"_s);
    for (auto _ : state) {
        state.PauseTiming();
        QFile::remove(path);
        QFile::copy(largeWorkspace(), path);
        const auto session = required(DocumentSession::open(path, options()));
        ParsedBatch batch = parsed(largeCorpus());
        const QByteArray bytes = largeCorpus() + "\n";
        state.ResumeTiming();
        import(*session, std::move(batch), bytes);
    }
}
BENCHMARK(readTheSameAgain)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace

} // namespace budget

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
