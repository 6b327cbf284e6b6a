// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/budgettest.h"
#include "tests/support/fakedialogservice.h"
#include "tests/support/sample.h"
#include "tests/support/tempworkspace.h"
#include "ui/mainwindow.h"
#include "ui/models/desk.h"

#include <QInputMethodEvent>
#include <QTest>

#include <algorithm>
#include <memory>

namespace budget::test {

/// The real window around a real session with the sample, as after "Open the sample".
class DeskTest : public testing::Test
{
protected:
    DeskTest()
    {
        auto session = m_workspace.create();
        EXPECT_THAT(session->import(sampleBatch(), sampleBytes()), IsOk());
        m_desk = std::make_unique<ui::Desk>(std::move(session),
                                            Profile::builtIn(QStringLiteral("chongqing")).value());
        m_window.setDesk(m_desk.get());
        m_window.show();
        m_window.activateWindow();
        QCoreApplication::processEvents();
    }
    ~DeskTest() override { m_window.setDesk(nullptr); }

    [[nodiscard]] ui::Desk& desk() const { return *m_desk; }
    [[nodiscard]] const BudgetDocument& document() const { return m_desk->document(); }
    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] FakeDialogService& fakeDialogs() { return m_dialogs; }
    [[nodiscard]] QAction& action(ui::Command command) const { return m_window.actionSet()[command]; }
    [[nodiscard]] const ui::DeskPages& pages() const { return m_window.workspace()->pages(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, key,
                        modifiers);
    }
    /// As an input method commits it, so that Chinese can be typed too.
    static void type(QWidget* widget, const QString& words)
    {
        widget->setFocus();
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(widget, &event);
    }
    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = m_window.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    /// Tables are counted from 1, as the document counts them.
    [[nodiscard]] const Project& project(int table) const { return document().projectAt(table - 1); }
    [[nodiscard]] FieldAddress cell(int table, Field field) const { return {project(table).id, {}, field}; }
    [[nodiscard]] FieldAddress cell(int table, const QString& row, Field field) const
    {
        const auto& rows = project(table).indicators;
        const auto found = std::ranges::find(rows, row, &Indicator::name);
        EXPECT_NE(found, rows.end()) << "no row " << qPrintable(row);
        return {project(table).id, found == rows.end() ? IndicatorId() : found->id, field};
    }
    [[nodiscard]] QString text(const FieldAddress& address) const
    {
        return textAt(*document().project(address.project), address);
    }

private:
    TempWorkspace m_workspace;
    FakeDialogService m_dialogs;
    std::unique_ptr<ui::Desk> m_desk;
    ui::MainWindow m_window{m_dialogs};
};

} // namespace budget::test
