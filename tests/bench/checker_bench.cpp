// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/rules/checker.h"
#include "core/rules/checkrun.h"
#include "tests/support/corpus.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

#include <atomic>

namespace budget {

namespace {

using namespace Qt::StringLiterals;

std::shared_ptr<const Profile> profile()
{
    static const std::shared_ptr<const Profile> result = Profile::builtIn(u"chongqing"_s).value();
    return result;
}

/// The sample \a copies times as one document; each copy has other units, and goals of its own that are
/// alike.
DocumentContent content(int copies)
{
    QFile file(QStringLiteral(BUDGET_SAMPLE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const ParsedBatch batch = readDocument(file.readAll(), u"sample.txt"_s).value();
    DocumentContent result;
    qint64 project = 0;
    qint64 row = 0;
    for (int copy = 0; copy < copies; ++copy) {
        for (const auto& original : batch.projects) {
            auto next = std::make_shared<Project>(*original);
            next->id = ProjectId(++project);
            next->document = DocumentId(1);
            next->unitCode += QString::number(copy);
            next->goal.replace(u"区"_s, u"区%1"_s.arg(copy));
            for (Indicator& indicator : next->indicators)
                indicator.id = IndicatorId(++row);
            result.projects.push_back(std::move(next));
        }
    }
    return result;
}

/// One weight to and fro, or one name, which joins the project with others.
void edit(benchmark::State& state, int copies, Field field)
{
    BudgetDocument document;
    document.reset(content(copies));
    Checker checker(document, profile());
    while (!checker.isComplete())
        checker.checkSlice(1000);
    const Project& project = document.projectAt(document.projectCount() / 2);
    FieldAddress address{project.id, {}, field};
    if (field == Field::IndicatorWeight)
        address.indicator = project.indicators.front().id;
    const QString texts[] = {textAt(project, address), u"7"_s};
    size_t turn = 0;
    for (auto _ : state) {
        document.apply(FieldEdited{address, texts[turn % 2], texts[(turn + 1) % 2]});
        ++turn;
    }
}

void checkAllOf(benchmark::State& state)
{
    const DocumentContent all = content(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(checkAll(all, *profile()));
    state.counters["projects"] = static_cast<double>(all.projects.size());
}
BENCHMARK(checkAllOf)
    ->Arg(1)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// Copies of the sample as other districts would publish them, with names and amounts of their own.
const DocumentContent& corpus(int copies)
{
    static const DocumentContent content = [copies] {
        const ParsedBatch batch = readDocument(test::Corpus().copies(copies), u"corpus.txt"_s).value();
        DocumentContent result;
        qint64 row = 0;
        for (const auto& printed : batch.projects) {
            auto project = std::make_shared<Project>(*printed);
            project->id = ProjectId(static_cast<qint64>(result.projects.size()) + 1);
            project->document = DocumentId(1);
            for (Indicator& indicator : project->indicators)
                indicator.id = IndicatorId(++row);
            result.projects.push_back(std::move(project));
        }
        return result;
    }();
    return content;
}

/// The rules that look at one project, likeness apart, on all processors: under 10 s for 74,000 projects on
/// two.
void checkEach(benchmark::State& state)
{
    const DocumentContent& all = corpus(static_cast<int>(state.range(0)));
    std::atomic<size_t> findings = 0;
    for (auto _ : state) {
        std::atomic<size_t> next = 0;
        onAllProcessors(all.projects.size(), [&] {
            for (size_t i = next++; i < all.projects.size(); i = next++)
                findings += checkProject(*all.projects[i], *profile()).size();
        });
    }
    state.counters["projects"] = static_cast<double>(all.projects.size());
    state.counters["findings"] = static_cast<double>(findings);
}
BENCHMARK(checkEach)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

/// Likeness over all projects, every text, set of rows and basis: under 20 s for 74,000 projects.
void joinAll(benchmark::State& state)
{
    const DocumentContent& all = corpus(static_cast<int>(state.range(0)));
    size_t findings = 0;
    for (auto _ : state) {
        NeighbourIndex index(*profile());
        for (const ProjectPtr& project : all.projects)
            index.put(*project, nullptr);
        for (const ProjectPtr& project : all.projects)
            findings += checkNeighbours(*project, *profile(), index.of(project->id)).size();
    }
    state.counters["projects"] = static_cast<double>(all.projects.size());
    state.counters["findings"] = static_cast<double>(findings);
}
BENCHMARK(joinAll)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(1);

void editAWeight(benchmark::State& state)
{
    edit(state, static_cast<int>(state.range(0)), Field::IndicatorWeight);
}
BENCHMARK(editAWeight)->Arg(1)->Arg(1000)->Unit(benchmark::kMicrosecond);

void editAGoal(benchmark::State& state)
{
    edit(state, static_cast<int>(state.range(0)), Field::Goal);
}
BENCHMARK(editAGoal)->Arg(1)->Arg(1000)->Unit(benchmark::kMicrosecond);

void checkInSlices(benchmark::State& state)
{
    BudgetDocument document;
    document.reset(content(100));
    for (auto _ : state) {
        Checker checker(document, profile(), 0);
        while (!checker.isComplete())
            checker.checkSlice(8);
    }
}
BENCHMARK(checkInSlices)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace budget

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
