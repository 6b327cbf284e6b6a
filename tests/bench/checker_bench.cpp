// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/rules/checker.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

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
