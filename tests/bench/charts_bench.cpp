// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "ui/charts/barchartview.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/stackedbarview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace budget {

namespace {

using namespace Qt::StringLiterals;

/// As many projects as a thousand copies of the sample, in as many departments, each with its own texts as
/// after reading.
const BudgetDocument& largeDocument(int copies)
{
    static QHash<int, BudgetDocument*> documents;
    BudgetDocument*& document = documents[copies];
    if (document)
        return *document;
    document = new BudgetDocument;
    DocumentContent content;
    for (int i = 0; i < copies * 74; ++i) {
        const int unit = i / 74 * 23 + i % 74 * 23 / 74;
        Project project = test::aProject(i + 1)
                              .ofUnit(QString::number(100'000 + unit), u"某市某区第%1局"_s.arg(unit))
                              .named(u"项目%1"_s.arg(i))
                              .with(Field::CurrencyUnit, u"万元"_s)
                              .with(Field::Budget, QString::number(1 + i * 7919 % 200'000) + u".50"_s)
                              .build();
        project.year = 2025;
        content.projects.push_back(std::make_shared<Project>(std::move(project)));
    }
    document->reset(std::move(content));
    return *document;
}

void BM_Summarize(benchmark::State& state)
{
    const BudgetDocument& document = largeDocument(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] const auto step : state)
        benchmark::DoNotOptimize(summarize(document.projects()));
    state.SetItemsProcessed(state.iterations() * document.projectCount());
}
BENCHMARK(BM_Summarize)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond);

/// From the sums to pixels: the ranking with thirty marks and the others.
void BM_FirstPaint(benchmark::State& state)
{
    const BudgetDocument& document = largeDocument(static_cast<int>(state.range(0)));
    const Summary summary = summarize(document.projects());
    for ([[maybe_unused]] const auto step : state) {
        const ui::ChartBuilder builder(summary, document, {.filter = {}, .year = 2025, .date = {}});
        ui::BarChartView view;
        view.resize(1200, 800);
        view.setContent(builder.departments({.isLogarithmic = true, .limit = 30}));
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        benchmark::DoNotOptimize(image);
    }
}
BENCHMARK(BM_FirstPaint)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond);

/// The same for counts drawn by Qt Charts.
void BM_FirstPaintStacked(benchmark::State& state)
{
    const BudgetDocument& document = largeDocument(static_cast<int>(state.range(0)));
    const Summary summary = summarize(document.projects());
    const auto counts = [](ProjectId project) {
        const auto number = static_cast<int>(project.value());
        return std::optional(
            Checker::Counts{.errors = number % 3, .warnings = number % 7, .hints = number % 5});
    };
    for ([[maybe_unused]] const auto step : state) {
        const ui::ChartBuilder builder(summary, document, {.filter = {}, .year = 2025, .date = {}});
        ui::StackedBarView view;
        view.resize(1200, 800);
        view.setContent(builder.findings(counts, nullptr, 30));
        QImage image(view.size(), QImage::Format_RGB32);
        view.render(&image);
        benchmark::DoNotOptimize(image);
    }
}
BENCHMARK(BM_FirstPaintStacked)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond);

void BM_WeightDistributions(benchmark::State& state)
{
    const BudgetDocument& document = largeDocument(static_cast<int>(state.range(0)));
    const Summary summary = summarize(document.projects());
    const auto profile = Profile::builtIn(u"chongqing"_s).value();
    const ui::WeightReference reference = ui::weightReference(*profile, {});
    for ([[maybe_unused]] const auto step : state)
        benchmark::DoNotOptimize(ui::weightDistributions(summary, document, reference));
}
BENCHMARK(BM_WeightDistributions)->Arg(1000)->Unit(benchmark::kMillisecond);

/// The whole page after a change: sums, four charts, table, paint.
void BM_RefreshPage(benchmark::State& state)
{
    const BudgetDocument& document = largeDocument(static_cast<int>(state.range(0)));
    ui::ChartBoard board(document);
    board.resize(1280, 700);
    board.show();
    QImage image(board.size(), QImage::Format_RGB32);
    for ([[maybe_unused]] const auto step : state) {
        board.refreshNow();
        board.render(&image);
    }
}
BENCHMARK(BM_RefreshPage)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace budget

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    budget::ui::applyTheme(budget::ui::Theme::Light, budget::ui::kDefaultPointSize, QPalette());
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
