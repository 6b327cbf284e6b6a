// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/firstpaint.h"
#include "app/kept.h"
#include "app/options.h"
#include "app/pages/pagesmain.h"
#include "app/pages/steadypages.h"
#include "app/reader/readermain.h"
#include "app/reader/readerprocess.h"
#include "app/screenshot.h"
#include "app/singleinstance.h"
#include "app/translators.h"
#include "core/import/formfolder.h"
#include "ui/dialogs/qtdialogservice.h"
#include "ui/theme/boxstyle.h"

#include <QApplication>
#include <QScreen>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int kExitUsage = 2;

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"budget-review"_s);
    QCoreApplication::setApplicationName(u"budget-review"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BUDGET_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.budget_review.BudgetReview"_s);
    QApplication::setStyle(new budget::ui::BoxStyle); // the application owns it
}

/// The help is in the language of the settings. Its translator goes with it: the window has its own, which
/// may be for another language.
std::optional<budget::app::Options> readOptions(const QCoreApplication& application, QString& complaint)
{
    budget::app::Translators translators;
    translators.use(budget::app::Settings().preferences().language);
    return budget::app::parseOptions(application, complaint);
}

/// The first time, a window with its frame that would leave the screen fills it instead.
void fitToScreen(QWidget& window)
{
    constexpr QSize kFrame(16, 48);
    const QSize room = window.screen()->availableSize() - kFrame;
    if (window.width() > room.width() || window.height() > room.height())
        window.QWidget::setWindowState(Qt::WindowMaximized);
}

int run(const budget::app::Options& options)
{
    budget::app::SingleInstance instance(u"budget-review"_s);
    if (instance.handOver(options.files))
        return 0;
    instance.listen();

    budget::app::Settings settings;
    budget::ui::QtDialogService dialogs;
    budget::app::Application application(settings, dialogs, budget::app::keptFolder(),
                                         budget::ProfileFolder::standard(), budget::usersFormFolder());
    application.setCellsReader(budget::app::ReaderProcess::ofThisProgram().reader());
    application.setPagePainters(budget::app::SteadyPages::ofThisProgram());
    dialogs.setParentWindow(&application.window());
    application.override(options);
    QObject::connect(&instance, &budget::app::SingleInstance::filesReceived, &application,
                     &budget::app::Application::receive);
    std::optional<budget::app::FirstPaint> firstPaint;
    if (options.leavesAfterPaint)
        firstPaint.emplace(application.window());
    if (settings.windowState().geometry.isEmpty())
        fitToScreen(application.window());
    application.show();
    application.open(options.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto status = budget::app::runAsReader(argc, argv))
        return *status;
    if (const auto status = budget::app::runAsPainter(argc, argv))
        return *status;
    const bool isWithoutDisplay = budget::app::needsNoDisplay(argc, argv);
    if (!hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        if (!isWithoutDisplay) {
            QTextStream(stderr)
                << "budget-review: there is no display; --screenshot OUT.png paints the window into a "
                   "picture, and budget-review-cli works without one.\n";
            return kExitUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication qtApplication(argc, argv);
    nameProgram();

    QString complaint;
    const auto options = readOptions(qtApplication, complaint);
    if (!options) {
        QTextStream(stderr) << "budget-review: " << complaint << '\n';
        return kExitUsage;
    }
    return options->screenshot.isEmpty() ? run(*options) : budget::app::takeScreenshot(*options);
}
