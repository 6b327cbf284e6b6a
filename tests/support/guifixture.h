// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/application.h"
#include "tests/support/budgettest.h"
#include "tests/support/fakedialogservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace budget::test {

/// The whole program in one process, with settings and workspaces of its own and a fake for every question.
class GuiTest : public testing::Test
{
protected:
    GuiTest() { start(); }

    /// As after the program was left and started again.
    void restart()
    {
        m_application->window().close();
        m_application.reset();
        m_settings.reset();
        start();
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] app::Application& application() { return *m_application; }
    [[nodiscard]] ui::MainWindow& window() { return m_application->window(); }
    [[nodiscard]] ui::Desk& desk() { return *m_application->desk(); }
    [[nodiscard]] FakeDialogService& dialogs() { return m_dialogs; }
    [[nodiscard]] QAction& action(ui::Command command) { return window().actionSet()[command]; }

    /// Until nothing runs any more.
    void settle()
    {
        constexpr int kPatienceMs = 30'000;
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_application->isBusy(); }, kPatienceMs));
    }

    void openSample()
    {
        action(ui::Command::OpenSample).trigger();
        settle();
        ASSERT_NE(application().desk(), nullptr)
            << window().findChild<ui::NoticeBar*>(QStringLiteral("notice"))->sentence().toStdString();
    }

    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    [[nodiscard]] static QByteArray sampleBytes()
    {
        QFile file(QStringLiteral(":/samples/beibei-2025.txt"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    void start()
    {
        m_settings = std::make_unique<app::Settings>(path(QStringLiteral("settings.ini")));
        m_application = std::make_unique<app::Application>(
            *m_settings, m_dialogs, path(QStringLiteral("workspaces")),
            ProfileFolder(path(QStringLiteral("profiles"))), path(QStringLiteral("forms")));
        m_application->show();
    }

    QTemporaryDir m_folder;
    FakeDialogService m_dialogs;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Application> m_application;
};

} // namespace budget::test
