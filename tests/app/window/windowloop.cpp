// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a document in the window and puts numbers into a cell until it is killed; prints each number that the
// table took. Usage: windowloop FOLDER DOCUMENT FIRST-NUMBER

#include "app/application.h"
#include "tests/support/fakedialogservice.h"
#include "ui/models/indicatortablemodel.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace budget {

namespace {

int run(const QString& folder, const QString& document, int number)
{
    app::Settings settings(folder + QStringLiteral("/settings.ini"));
    test::FakeDialogService dialogs;
    app::Application application(settings, dialogs, folder + QStringLiteral("/workspaces"),
                                 ProfileFolder(folder + QStringLiteral("/profiles")),
                                 folder + QStringLiteral("/forms"));
    application.show();
    QTimer edits;
    QObject::connect(&edits, &QTimer::timeout, &application, [&] {
        auto* table = application.window().findChild<QTableView*>(QStringLiteral("indicators"));
        const int name = ui::IndicatorTableModel::columnOf(Field::IndicatorName);
        if (!table || !table->model()->setData(table->model()->index(0, name), QString::number(number)))
            QCoreApplication::exit(3);
        std::printf("%d\n", number++);
        std::fflush(stdout);
    });
    QObject::connect(&application, &app::Application::settled, &edits, [&edits] { edits.start(0); });
    application.open({document});
    return QApplication::exec();
}

} // namespace

} // namespace budget

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() < 4 ? 2 : budget::run(arguments[1], arguments[2], arguments[3].toInt());
}
