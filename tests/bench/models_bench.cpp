// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/search/searchindex.h"
#include "core/session/changesink.h"
#include "ui/models/allindicatorsmodel.h"
#include "ui/models/findinglistmodel.h"
#include "ui/models/navigationtreemodel.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
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

/// The list of all findings, 700,000 of them, when everything is checked.
FindingListModel& findings()
{
    static auto* const list = [] {
        auto* made = new FindingListModel(large().document, large().checker);
        bool isShown = false;
        QObject::connect(made, &FindingListModel::shownChanged, [&isShown] { isShown = true; });
        while (!large().checker.isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (isShown = false; !isShown;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        made->disconnect();
        return made;
    }();
    return *list;
}

/// How long the window's thread is held at the longest while the list becomes another one; "until shown" is
/// what the user waits for.
template <typename Job>
void holdWindow(benchmark::State& state, Job job)
{
    using Clock = std::chrono::steady_clock;
    FindingListModel& list = findings();
    for (auto _ : state) {
        double longest = 0;
        const auto hold = [&longest](const auto& work) {
            const Clock::time_point begin = Clock::now();
            work();
            longest = std::max(longest, std::chrono::duration<double>(Clock::now() - begin).count());
        };
        bool isShown = false;
        const auto connection =
            QObject::connect(&list, &FindingListModel::shownChanged, [&isShown] { isShown = true; });
        const Clock::time_point begin = Clock::now();
        hold([&] { job(list); });
        while (!isShown)
            hold([] { QCoreApplication::processEvents(); });
        QObject::disconnect(connection);
        state.SetIterationTime(longest);
        state.counters["until shown, ms"] =
            std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        state.counters["rows"] = list.rowCount();
    }
}

void filterFindings(benchmark::State& state)
{
    holdWindow(state, [isErrors = false](FindingListModel& list) mutable {
        isErrors = !isErrors;
        list.setFilter({.severity = isErrors ? std::optional(Severity::Error) : std::nullopt});
    });
    findings().setFilter({});
}
BENCHMARK(filterFindings)->UseManualTime()->Iterations(6)->Unit(benchmark::kMillisecond);

void sortFindings(benchmark::State& state)
{
    holdWindow(state, [isByProject = false](FindingListModel& list) mutable {
        isByProject = !isByProject;
        list.sort(isByProject ? FindingListModel::ProjectColumn : FindingListModel::SeverityColumn);
    });
}
BENCHMARK(sortFindings)->UseManualTime()->Iterations(6)->Unit(benchmark::kMillisecond);

/// An edit that brings a finding or takes it away.
void editBesideFindings(benchmark::State& state)
{
    holdWindow(state, [](FindingListModel&) {
        BudgetDocument& document = large().document;
        const Project& project = *document.projects().front();
        const QString before = project.goal;
        const QString after = before.isEmpty() ? u"完成培训 100人次。"_s : QString();
        document.apply(FieldEdited{{project.id, {}, Field::Goal}, before, after});
    });
}
BENCHMARK(editBesideFindings)->UseManualTime()->Iterations(6)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget::ui

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
