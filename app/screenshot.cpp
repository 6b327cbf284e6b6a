// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshot.h"

#include "app/application.h"
#include "app/pages/steadypages.h"
#include "app/reader/readerprocess.h"
#include "ui/dialogs/qtdialogservice.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExitFailed = 3;

/// Leaves the event loop only. QCoreApplication::quit() closes the windows first, and a page of a closed
/// window does not paint what it has put off.
void leaveLoop()
{
    QCoreApplication::exit();
}

int paint(ui::MainWindow& window, const Options& options)
{
    if (window.workspace())
        window.workspace()->showPage(options.page);
    // Sums and marks that wait for a pause are painted too.
    QTimer::singleShot(500, qApp, &leaveLoop);
    QApplication::exec();
    if (window.grab().save(options.screenshot))
        return 0;
    QTextStream(stderr) << QCoreApplication::translate("Screenshot", "The picture could not be written: %1")
                               .arg(options.screenshot)
                        << '\n';
    return kExitFailed;
}

} // namespace

int takeScreenshot(const Options& options)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    ui::QtDialogService dialogs;
    Application application(settings, dialogs, folder.filePath(u"workspaces"_s), ProfileFolder::standard(),
                            folder.filePath(u"forms"_s));
    application.setCellsReader(ReaderProcess::ofThisProgram().reader());
    application.setPagePainters(SteadyPages::ofThisProgram());
    application.override(options);
    ui::MainWindow& window = application.window();
    window.resize(options.size);
    application.show();
    // The answer to a frozen job is a picture of what there is.
    constexpr int kPatienceMs = 120'000;
    QTimer::singleShot(kPatienceMs, qApp, &leaveLoop);
    QObject::connect(&application, &Application::settled, qApp, &leaveLoop, Qt::QueuedConnection);
    if (options.files.isEmpty())
        application.openSample();
    else
        application.open(options.files);
    QApplication::exec();
    return paint(window, options);
}

} // namespace budget::app
