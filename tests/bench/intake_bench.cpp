// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/reader/readermain.h"
#include "app/reader/readerprocess.h"
#include "tests/support/formdocument.h"
#include "tests/support/pdfprinter.h"
#include "tests/support/sample.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/qtdialogservice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using Projects = std::vector<std::shared_ptr<Project>>;

constexpr int kDocuments = 200;

/// Some tables of the sample as those of another unit, so that no two documents are about the same projects.
Projects tablesOf(int document, int count)
{
    Projects projects;
    const Projects& all = sampleBatch().projects;
    for (int i = 0; i < count; ++i) {
        auto project = std::make_shared<Project>(*all[static_cast<size_t>(document + i) % all.size()]);
        project->unitCode = QString::number(1000 + document);
        project->table = static_cast<quint32>(i + 1);
        projects.push_back(std::move(project));
    }
    return projects;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// 200 documents with \a tables each, of every kind in turn.
void writeDocuments(const QTemporaryDir& folder, int tables)
{
    const PdfLayout layout{.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .startsPages = true};
    for (int i = 0; i < kDocuments; ++i) {
        const std::vector<FormTable> forms = specialFundTables(tablesOf(i, tables), Levels::Merged);
        const QString path = folder.filePath(u"%1"_s.arg(i, 3, 10, QChar(u'0')));
        switch (i % 5) {
        case 0: write(path + u".docx"_s, toDocx(forms)); break;
        case 1: write(path + u".xlsx"_s, toXlsx(forms)); break;
        case 2: write(path + u".html"_s, toHtml(forms)); break;
        case 3: write(path + u".pdf"_s, toPdf(forms, layout)); break;
        default: write(path + u".csv"_s, toCsv(forms)); break;
        }
    }
}

/// How long the event loop did not come to a timer that is due every five milliseconds: by the clock, and by
/// the processor time of its thread, which other programs on the machine do not lengthen.
class Gaps final : public QObject
{
public:
    Gaps()
    {
        constexpr int kEveryMs = 5;
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            const double worked = threadMilliseconds();
            m_longestWork = std::max(m_longestWork, worked - m_worked);
            m_worked = worked;
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_since.start();
        m_worked = threadMilliseconds();
        m_timer.start(kEveryMs);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    static double threadMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< ms
    double m_longestWork = 0;
    double m_worked = 0;
};

/// Presses what the user would press, as soon as it can be pressed.
void pressImport(QWidget& window)
{
    for (const auto* preview : window.findChildren<ui::ImportPreviewDialog*>()) {
        auto* const import = preview->findChild<QPushButton*>(u"importAccept"_s);
        if (preview->isVisible() && import->isEnabled())
            import->click();
    }
}

// Mark: 100 ms. From the drop of the folder to the window that shows what came in.
void importFolder(benchmark::State& state)
{
    const QTemporaryDir documents;
    writeDocuments(documents, static_cast<int>(state.range(0)));
    for ([[maybe_unused]] const auto step : state) {
        const QTemporaryDir home;
        app::Settings settings(home.filePath(u"settings.ini"_s));
        ui::QtDialogService dialogs;
        app::Application application(settings, dialogs, home.filePath(u"workspaces"_s),
                                     ProfileFolder(home.filePath(u"profiles"_s)), home.filePath(u"forms"_s));
        application.setCellsReader(
            app::ReaderProcess(QStringLiteral(BUDGET_REVIEW), {QString::fromLatin1(app::kReaderArgument)})
                .reader());
        dialogs.setParentWindow(&application.window());
        application.window().resize(1280, 800);
        application.show();
        QCoreApplication::processEvents();

        QEventLoop loop;
        QObject::connect(&application, &app::Application::settled, &loop, [&loop] {
            // What is looked at, checked and painted in the pauses belongs to it.
            QTimer::singleShot(1000, &loop, &QEventLoop::quit);
        });
        QTimer user;
        QObject::connect(&user, &QTimer::timeout, &loop,
                         [&application] { pressImport(application.window()); });
        user.start(20);
        const Gaps gaps;
        QTimer::singleShot(0, &loop, [&] { application.addDocuments({documents.path()}); });
        loop.exec();

        state.counters["longest gap"] = static_cast<double>(gaps.longest());
        state.counters["longest work"] = gaps.longestWork();
        state.counters["tables"] = application.desk() ? application.desk()->document().projectCount() : 0;
        if (!application.desk())
            state.SkipWithError("nothing was imported");
    }
}
BENCHMARK(importFolder)->Arg(5)->Arg(37)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace
} // namespace budget::test

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("budget-review-bench"));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
