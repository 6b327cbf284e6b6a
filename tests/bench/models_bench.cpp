// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/search/searchindex.h"
#include "core/session/changesink.h"
#include "ui/models/allindicatorsmodel.h"
#include "ui/models/navigationtreemodel.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

#include <limits>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCopies = 1000;

class NoSink final : public ChangeSink
{
public:
    Result<> submit(Change) override { return {}; }
    IndicatorId newIndicatorId() override { return IndicatorId(1); }
    ThreadId newThreadId() override { return ThreadId(1); }
};

/// The projects of the sample a thousand times, under other units and with other names: 74,000 projects and
/// 393,000 rows, where a careless sort compares every name.
void fillLarge(BudgetDocument& document)
{
    QFile file(QStringLiteral(BUDGET_SAMPLE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const Result<ParsedBatch> batch = readDocument(file.readAll(), u"sample.txt"_s);
    if (!batch)
        qFatal("error %d", static_cast<int>(batch.error().code));
    DocumentContent content;
    qint64 nextProject = 1;
    qint64 nextRow = 1;
    for (int copy = 0; copy < kCopies; ++copy) {
        for (const auto& printed : batch->projects) {
            auto project = std::make_shared<Project>(*printed);
            project->id = ProjectId(nextProject++);
            project->document = DocumentId(1);
            project->unitCode += QString::number(copy);
            project->name += QString::number(copy);
            for (Indicator& row : project->indicators) {
                row.id = IndicatorId(nextRow++);
                row.name += QString::number(copy);
            }
            content.projects.push_back(std::move(project));
        }
    }
    SourceDocument source;
    source.id = DocumentId(1);
    content.sourceDocuments.push_back(source);
    document.reset(std::move(content));
}

struct Large
{
    Large() { fillLarge(document); }

    BudgetDocument document;
    NoSink sink;
    Checker checker{document, Profile::builtIn(u"chongqing"_s).value()};
};

Large& large()
{
    static auto* const desk = new Large;
    return *desk;
}

AllIndicatorsModel& indicators()
{
    static auto* const model = new AllIndicatorsModel(large().document, large().sink, large().checker);
    return *model;
}

void openIndicators(benchmark::State& state)
{
    Large& desk = large();
    for (auto _ : state) {
        AllIndicatorsModel model(desk.document, desk.sink, desk.checker);
        benchmark::DoNotOptimize(model.rowCount());
    }
}
BENCHMARK(openIndicators)->Unit(benchmark::kMillisecond);

void filterByText(benchmark::State& state)
{
    AllIndicatorsModel& model = indicators();
    model.setFilterText(u"预热"_s); // reads the texts
    const QStringList words{u"满意"_s, u"率"_s, u"疫苗接种"_s, u"95"_s};
    const QString word = words[static_cast<qsizetype>(state.range(0))];
    for (auto _ : state) {
        model.setFilterText(word);
        state.PauseTiming();
        state.counters["rows"] = model.rowCount();
        model.setFilterText(u"预热"_s);
        state.ResumeTiming();
    }
    model.setFilterText({});
}
BENCHMARK(filterByText)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

void clearFilter(benchmark::State& state)
{
    AllIndicatorsModel& model = indicators();
    for (auto _ : state) {
        state.PauseTiming();
        model.setFilterText(u"满意"_s);
        state.ResumeTiming();
        model.setFilterText({});
    }
}
BENCHMARK(clearFilter)->Unit(benchmark::kMillisecond);

void filterByFacetAndCountAll(benchmark::State& state)
{
    AllIndicatorsModel& model = indicators();
    for (auto _ : state) {
        model.setSelected(Facet::ByLevel1, {u"产出指标"_s});
        for (int facet = 0; facet < kFacetCount; ++facet)
            benchmark::DoNotOptimize(model.facetValues(static_cast<Facet>(facet)));
        state.PauseTiming();
        model.setSelected(Facet::ByLevel1, {});
        state.ResumeTiming();
    }
}
BENCHMARK(filterByFacetAndCountAll)->Unit(benchmark::kMillisecond);

void sortByColumn(benchmark::State& state)
{
    AllIndicatorsModel& model = indicators();
    for (auto _ : state)
        model.sort(static_cast<int>(state.range(0)));
    model.sort(-1);
}
BENCHMARK(sortByColumn)->DenseRange(0, 9)->Unit(benchmark::kMillisecond);

void readSearchIndex(benchmark::State& state)
{
    for (auto _ : state) {
        SearchIndex index(large().document);
        index.update(std::numeric_limits<int>::max());
    }
}
BENCHMARK(readSearchIndex)->Unit(benchmark::kMillisecond);

void findInAllTexts(benchmark::State& state)
{
    SearchIndex index(large().document);
    index.update(std::numeric_limits<int>::max());
    const QStringList words{u"满意"_s, u"没有这个词"_s, u"95%"_s};
    for (auto _ : state)
        state.counters["hits"] =
            static_cast<double>(index.find(words[static_cast<qsizetype>(state.range(0))]).size());
}
BENCHMARK(findInAllTexts)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

void filterNavigator(benchmark::State& state)
{
    NavigationTreeModel model(large().document, large().checker);
    NavigationFilter filter;
    filter.text = u"预热"_s;
    model.setFilter(filter);
    const QStringList words{u"卫生"_s, u"wsjk"_s, QString()};
    for (auto _ : state) {
        filter.text = words[static_cast<qsizetype>(state.range(0))];
        model.setFilter(filter);
        state.PauseTiming();
        filter.text = u"预热"_s;
        model.setFilter(filter);
        state.ResumeTiming();
    }
}
BENCHMARK(filterNavigator)->DenseRange(0, 2)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget::ui

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
