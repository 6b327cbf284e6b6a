// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <benchmark/benchmark.h>

namespace budget {

namespace {

using namespace Qt::StringLiterals;

constexpr char kEmptyWindow[] = "--empty-window";

/// What a start costs before there is anything of ours in the window.
int showEmptyWindow(int& argc, char** argv)
{
    class Empty final : public QWidget
    {
        void paintEvent(QPaintEvent* /*event*/) override
        {
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
        }
    };
    const QApplication application(argc, argv);
    Empty window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

/// From the start of the process to its end, which comes with the first paint.
void startProcess(benchmark::State& state, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    if (!environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for ([[maybe_unused]] const auto step : state) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            state.SkipWithError("the program did not start");
            return;
        }
    }
}

void startWindow(benchmark::State& state)
{
    startProcess(state, QStringLiteral(BUDGET_REVIEW), {u"--first-paint"_s});
}
BENCHMARK(startWindow)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(20);

void startEmptyWindow(benchmark::State& state)
{
    startProcess(state, QCoreApplication::applicationFilePath(), {QLatin1String(kEmptyWindow)});
}
BENCHMARK(startEmptyWindow)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace

} // namespace budget

int main(int argc, char** argv)
{
    if (argc > 1 && QLatin1String(argv[1]) == QLatin1String(budget::kEmptyWindow))
        return budget::showEmptyWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
