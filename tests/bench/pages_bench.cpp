// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmain.h"
#include "app/pages/pagesprocess.h"
#include "app/pages/pdfpages.h"
#include "app/pages/steadypages.h"
#include "app/reader/readermain.h"
#include "app/reader/readerprocess.h"
#include "core/import/importpipeline.h"
#include "tests/support/formdocument.h"
#include "tests/support/pdfprinter.h"
#include "tests/support/sample.h"
#include "tests/support/tempworkspace.h"
#include "ui/views/pdfview.h"
#include "ui/views/sourcepanel.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>

#include <benchmark/benchmark.h>

#include <cmath>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// The sample as a PDF, one table a page; or the file that BUDGET_BENCH_PDF names.
QByteArray manyPages()
{
    if (QFile file(qEnvironmentVariable("BUDGET_BENCH_PDF")); file.open(QIODevice::ReadOnly))
        return file.readAll();
    return toPdf(specialFundTables(sampleBatch().projects, Levels::Merged),
                 {.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .startsPages = true});
}

/// The window as a painter, as the window starts it.
ui::PagePainters painters()
{
    return [] {
        return std::make_unique<app::SteadyPages>([] {
            return std::make_unique<app::PagesProcess>(
                QStringLiteral(BUDGET_REVIEW), QStringList{QString::fromLatin1(app::kPainterArgument)});
        });
    };
}

// From the document that is chosen to its first page that is seen.
void showFirstPage(benchmark::State& state)
{
    const QByteArray bytes = manyPages();
    const CellsReader cells =
        app::ReaderProcess(QStringLiteral(BUDGET_REVIEW), {QString::fromLatin1(app::kReaderArgument)})
            .reader();
    const TempWorkspace workspace;
    auto session = workspace.create();
    if (!session->import(readDocument(bytes, u"bench.pdf"_s, {}, {}, {.cells = cells}).value(), bytes))
        state.SkipWithError("nothing was imported");
    ui::Desk desk(std::move(session), Profile::builtIn(u"chongqing"_s).value());
    desk.setCellsReader(cells);
    desk.setPagePainters(painters());
    const ui::ActionSet actions;
    for ([[maybe_unused]] const auto step : state) {
        ui::SourcePanel panel(desk, actions);
        panel.resize(480, 640);
        panel.show();
        while (!panel.pdfView().isDrawn(1))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.counters["pages"] = panel.pdfView().pageCount();
        state.PauseTiming();
        while (panel.isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.ResumeTiming();
    }
}
BENCHMARK(showFirstPage)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();

/// A page of so many pixels: there is the one, and what it costs to bring it over besides.
void drawPage(benchmark::State& state, ui::PagePainter& painter)
{
    const QSizeF size = painter.open(manyPages(), {}, {}).value().front();
    const double scale = std::sqrt(static_cast<double>(state.range(0)) / (size.width() * size.height()));
    for ([[maybe_unused]] const auto step : state) {
        if (!painter.draw(1, scale, {}))
            state.SkipWithError("not drawn");
    }
}

void drawPageHere(benchmark::State& state)
{
    app::PdfPages painter;
    drawPage(state, painter);
}
BENCHMARK(drawPageHere)->Arg(500'000)->Arg(12'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void drawPageInAProcess(benchmark::State& state)
{
    drawPage(state, *painters()());
}
BENCHMARK(drawPageInAProcess)->Arg(500'000)->Arg(12'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace budget::test

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
