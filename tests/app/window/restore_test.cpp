// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/guifixture.h"
#include "ui/views/findingspanel.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/navigationview.h"

#include <QSettings>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;
using ui::Command;

class Restore : public test::GuiTest
{
protected:
    /// With all that waits for the last check.
    void openChecked()
    {
        openSample();
        ASSERT_TRUE(QTest::qWaitFor([this] { return desk().checker().isComplete(); }, 30'000));
        QCoreApplication::processEvents();
    }
    template <typename Widget>
    [[nodiscard]] Widget& part()
    {
        return *window().findChild<Widget*>();
    }
};

TEST_F(Restore, BringsBackPageProjectAndVisibleSides)
{
    openChecked();
    const ProjectId project = desk().document().projectAt(20).id;
    desk().goTo(project);
    action(Command::ShowSource).trigger();
    action(Command::PageIndicators).trigger();

    restart();
    openChecked();

    EXPECT_EQ(window().workspace()->page(), ui::Page::Indicators);
    EXPECT_TRUE(action(Command::PageIndicators).isChecked());
    EXPECT_EQ(desk().place().project, project);
    action(Command::PageReview).trigger();
    EXPECT_FALSE(action(Command::ShowSource).isChecked());
}

TEST_F(Restore, BringsBackFiltersAndOrder)
{
    openChecked();
    part<ui::NavigationView>().restoreViewState(
        {{u"text"_s, u"项目"_s}, {u"errors"_s, true}, {u"order"_s, 2}});
    ui::IndicatorFilter rows;
    rows.text = u"满意"_s;
    rows.of(ui::Facet::ByOperator) = {u"≥"_s};
    part<ui::IndicatorsPage>().model().setFilter(rows);
    part<ui::FindingsPanel>().restoreViewState({{u"chips"_s, 1}, {u"rule"_s, u"satisfaction-qualitative"_s}});
    const ui::NavigationFilter projects = part<ui::NavigationView>().model().filter();
    const ui::FindingFilter findings = part<ui::FindingsPanel>().model().filter();
    ASSERT_TRUE(projects.hasErrors);
    ASSERT_EQ(findings.severity, Severity::Error);

    restart();
    openChecked();

    EXPECT_EQ(part<ui::NavigationView>().model().filter(), projects);
    EXPECT_EQ(part<ui::NavigationView>().model().order(), ui::NavigationTreeModel::Order::ByAmount);
    EXPECT_EQ(part<ui::IndicatorsPage>().model().filter(), rows);
    EXPECT_EQ(part<ui::FindingsPanel>().model().filter(), findings);
}

TEST_F(Restore, BringsBackWhatTheChartsShow)
{
    openChecked();
    action(Command::ChartPareto).trigger();

    restart();
    openChecked();

    EXPECT_EQ(window().workspace()->page(), ui::Page::Charts);
    EXPECT_TRUE(action(Command::ChartPareto).isChecked());
    EXPECT_FALSE(action(Command::ChartBars).isChecked());
}

TEST_F(Restore, HidesNothingOfAnotherWorkspace)
{
    openChecked();
    part<ui::NavigationView>().restoreViewState({{u"text"_s, u"项目"_s}});

    application().open({writeFile(u"目标表.txt"_s, sampleBytes())});
    settle();

    EXPECT_TRUE(part<ui::NavigationView>().model().filter().isEmpty());
    EXPECT_EQ(part<ui::NavigationView>().model().shownProjects(), 74);
}

TEST_F(Restore, IgnoresAStateThatDoesNotFit)
{
    openChecked();
    const QString workspace = desk().session().path();
    action(Command::CloseWorkspace).trigger(); // gives the file free
    {
        QSettings settings(path(u"settings.ini"_s), QSettings::IniFormat);
        const QVariantMap state{{u"page"_s, 99},
                                {u"panel"_s, -5},
                                {u"project"_s, u"nonsense"_s},
                                {u"filters"_s, QVariantMap{{u"navigator"_s, QVariantMap{{u"order"_s, 99}}}}}};
        settings.setValue(u"views"_s,
                          QVariantList{QVariantMap{{u"workspace"_s, workspace}, {u"state"_s, state}}});
        settings.setValue(u"window/geometry"_s, QByteArray("nonsense"));
    }
    Settings settings(path(u"settings.ini"_s));
    Application again(settings, dialogs(), path(u"elsewhere"_s), ProfileFolder(path(u"profiles"_s)),
                      path(u"forms"_s));
    again.open({workspace});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.isBusy(); }, 30'000));

    ASSERT_NE(again.desk(), nullptr);
    EXPECT_EQ(again.window().workspace()->page(), ui::Page::Review);
    EXPECT_TRUE(again.desk()->place().project.isValid());
}

TEST_F(Restore, KeepsTheKeysThatTheUserGave)
{
    ui::Preferences changed;
    changed.keys.setKeys(Command::NextFinding, {QKeySequence(u"Ctrl+Alt+K"_s)});
    dialogs().preferences = changed;

    action(Command::Preferences).trigger();
    EXPECT_EQ(action(Command::NextFinding).shortcut(), QKeySequence(u"Ctrl+Alt+K"_s));
    restart();

    EXPECT_EQ(action(Command::NextFinding).shortcut(), QKeySequence(u"Ctrl+Alt+K"_s));
    EXPECT_EQ(action(Command::PreviousFinding).shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F8));
}

} // namespace
} // namespace budget::app
