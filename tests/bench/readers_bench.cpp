// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readermain.h"
#include "app/reader/readerprocess.h"
#include "core/import/importpipeline.h"
#include "tests/support/formdocument.h"
#include "tests/support/pdfprinter.h"
#include "tests/support/sample.h"
#include "tests/support/zipwriter.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <ctime>

#include <sys/resource.h>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// Of the processes that have ended.
double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double ownSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Mark: 1.3 times the processor time that pdftotext takes to tell where the words of the same file stand.
void measurePdf(benchmark::State& state, const CellsReader& cells)
{
    const QString peer = QStandardPaths::findExecutable(u"pdftotext"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tables.pdf"_s);
    const QByteArray bytes = state.range(0) == 0
                                 ? toPdf(specialFundTables(sampleBatch().projects, Levels::Merged),
                                         {.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .startsPages = true})
                                 : [] {
                                       QFile file(qEnvironmentVariable("BUDGET_BENCH_PDF"));
                                       return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                                   }();
    QFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        state.SkipWithError("BUDGET_BENCH_PDF names no file");
        return;
    }
    file.close();
    double own = 0;
    double peers = 0;
    for (auto _ : state) {
        const double before = ownSeconds() + childSeconds();
        const auto batch = readDocument(bytes, u"bench.pdf"_s, {}, {}, {.cells = cells});
        own += ownSeconds() + childSeconds() - before;
        if (!batch)
            state.SkipWithError("not read");
        benchmark::DoNotOptimize(batch);
        state.PauseTiming();
        const double begin = childSeconds();
        QProcess::execute(peer, {u"-bbox"_s, path, folder.filePath(u"out.html"_s)});
        peers += childSeconds() - begin;
        state.ResumeTiming();
    }
    state.counters["own/pdftotext"] = peers > 0 ? own / peers : 0;
}

void readPdf(benchmark::State& state)
{
    measurePdf(state, {});
}
BENCHMARK(readPdf)->Arg(0)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(readPdf)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(5);

/// The window as a reader, as the window starts it.
CellsReader processReader()
{
    return app::ReaderProcess(QStringLiteral(BUDGET_REVIEW), {QString::fromLatin1(app::kReaderArgument)})
        .reader();
}

void readPdfInAProcess(benchmark::State& state)
{
    measurePdf(state, processReader());
}
BENCHMARK(readPdfInAProcess)->Arg(0)->Unit(benchmark::kMillisecond)->Iterations(5);

/// What a process costs: the document itself is nothing.
void readALineInAProcess(benchmark::State& state)
{
    const CellsReader cells = processReader();
    for (auto _ : state)
        benchmark::DoNotOptimize(cells("<html><p>1</p></html>", {}, {}, {}));
}
BENCHMARK(readALineInAProcess)->Unit(benchmark::kMillisecond)->Iterations(50)->UseRealTime();

/// A list as budget systems export it: 400,000 rows of ten columns.
QByteArray longSheet()
{
    constexpr int kRows = 400'000;
    constexpr int kRowsOfAProject = 8;
    QByteArray xml = "<worksheet><sheetData><row r=\"1\">";
    const auto text = [&xml](const QByteArray& value) {
        xml += "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    for (const char* head : {"单位代码", "项目名称", "一级指标", "二级指标", "三级指标", "计算符号",
                             "年度指标值", "计量单位", "权重", "完成值"})
        text(head);
    xml += "</row>";
    for (int row = 0; row < kRows; ++row) {
        const QByteArray project = QByteArray::number(row / kRowsOfAProject);
        xml += "<row r=\"" + QByteArray::number(row + 2) + "\">";
        text("301" + project);
        text("基层公共服务能力建设第" + project + "批");
        text(row % 2 == 0 ? "产出指标" : "效益指标");
        text(row % 2 == 0 ? "数量指标" : "社会效益指标");
        text("培训基层业务人员第" + QByteArray::number(row % kRowsOfAProject) + "期人次");
        text("≥");
        xml += "<c><v>" + QByteArray::number(100 + row % 900) + "</v></c>";
        text("人次");
        xml += "<c><v>10</v></c><c><v>" + QByteArray::number(row % 1000) + "</v></c></row>";
    }
    xml += "</sheetData></worksheet>";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    xml.replace("<worksheet>", "<worksheet xmlns=\"" + main + "\">");
    return zipOf({{u"[Content_Types].xml"_s,
                   "<Types xmlns=\"" + package +
                       "content-types\">"
                       "<Default Extension=\"rels\" ContentType=\"application/"
                       "vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                       kinds + "sheet.main+xml\"/><Override PartName=\"/xl/s.xml\" ContentType=\"" + kinds +
                       "worksheet+xml\"/></Types>"},
                  {u"_rels/.rels"_s, "<Relationships xmlns=\"" + package +
                                         "relationships\"><Relationship Id=\"a\" Type=\"" + types +
                                         "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                  {u"xl/workbook.xml"_s,
                   "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + types +
                       "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"},
                  {u"xl/_rels/workbook.xml.rels"_s,
                   "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"a\" Type=\"" +
                       types + "/worksheet\" Target=\"s.xml\"/></Relationships>"},
                  {u"xl/s.xml"_s, xml}});
}

/// How many seconds of processor time LibreOffice takes to make csv of the sheet; 0 where there is none.
double secondsOfLibreOffice(const QByteArray& sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet) != sheet.size())
        return 0;
    file.close();
    const double begin = childSeconds();
    QProcess peer;
    peer.setStandardOutputFile(QProcess::nullDevice());
    peer.setStandardErrorFile(QProcess::nullDevice());
    peer.start(u"soffice"_s,
               {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.path(), path});
    peer.waitForFinished(-1);
    return QFile::exists(folder.filePath(u"sheet.csv"_s)) ? childSeconds() - begin : 0;
}

// Marks: 6 s, and less processor time than LibreOffice takes to make csv of the same sheet.
void measureXlsx(benchmark::State& state, const CellsReader& cells)
{
    const QByteArray bytes = longSheet();
    double own = 0;
    double peers = 0;
    for (auto _ : state) {
        const double before = ownSeconds() + childSeconds();
        const auto batch = readDocument(bytes, u"bench.xlsx"_s, {}, {}, {.cells = cells});
        own += ownSeconds() + childSeconds() - before;
        if (!batch)
            state.SkipWithError("not read");
        benchmark::DoNotOptimize(batch);
        state.PauseTiming();
        peers += secondsOfLibreOffice(bytes);
        state.ResumeTiming();
    }
    state.counters["own/LibreOffice"] = peers > 0 ? own / peers : 0;
}

void readXlsx(benchmark::State& state)
{
    measureXlsx(state, {});
}
BENCHMARK(readXlsx)->Unit(benchmark::kMillisecond)->Iterations(1)->MeasureProcessCPUTime();

void readXlsxInAProcess(benchmark::State& state)
{
    measureXlsx(state, processReader());
}
BENCHMARK(readXlsxInAProcess)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace
} // namespace budget::test

/// Fonts need a QGuiApplication.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
