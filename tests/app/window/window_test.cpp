// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/guifixture.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;
using ui::Command;

class Window : public test::GuiTest
{
protected:
    [[nodiscard]] FieldEdited renaming(const QString& name)
    {
        const Project& project = desk().document().projectAt(0);
        return {.address = {.project = project.id, .indicator = {}, .field = Field::ProjectName},
                .before = project.name,
                .after = name};
    }
    [[nodiscard]] QString firstName() { return desk().document().projectAt(0).name; }
    [[nodiscard]] QString notice()
    {
        return window().findChild<ui::NoticeBar*>(QStringLiteral("notice"))->sentence();
    }
};

TEST_F(Window, ShowsTheWelcomePageAndOffersNoCommandsForADeskAtFirst)
{
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_FALSE(action(Command::Undo).isEnabled());
    EXPECT_FALSE(action(Command::NextFinding).isEnabled());
    EXPECT_TRUE(action(Command::OpenSample).isEnabled());
}

TEST_F(Window, OpensTheSampleWithAllItsProjects)
{
    openSample();

    EXPECT_EQ(desk().document().projectCount(), 74);
    EXPECT_TRUE(desk().place().project.isValid());
    EXPECT_THAT(window().windowTitle().toStdString(), testing::HasSubstr("beibei-2025.txt"));
    EXPECT_EQ(notice(), QString());
}

TEST_F(Window, HasItsKeysAtOnceAfterADocumentWasOpened)
{
    openSample();

    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"navigationTree"_s);
}

TEST_F(Window, BeginsWithoutTheSourceWhereTheTableNeedsTheRoom)
{
    window().resize(960, 540);
    openSample();
    EXPECT_FALSE(window().workspace()->isSideVisible(ui::WorkspaceView::Side::Source));
    EXPECT_TRUE(window().workspace()->isSideVisible(ui::WorkspaceView::Side::Navigator));
}

TEST_F(Window, GivesTheSourceAShareOfAWideScreen)
{
    window().resize(1280, 800);
    openSample();
    const auto* const source = window().findChild<QWidget*>(u"sourceText"_s);
    const int narrow = source->width();

    window().resize(1920, 1080);

    EXPECT_TRUE(QTest::qWaitFor([&] { return source->width() > narrow + 100; })) << source->width();
}

TEST_F(Window, UndoesAndRedoesByKey)
{
    openSample();
    const QString before = firstName();
    ASSERT_TRUE(desk().submit(renaming(u"改名的项目"_s)));

    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(firstName(), before);

    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(firstName(), u"改名的项目"_s);
}

TEST_F(Window, NamesTheChangeThatUndoTakesBack)
{
    openSample();
    EXPECT_FALSE(action(Command::Redo).isEnabled());

    ASSERT_TRUE(desk().submit(renaming(u"改名的项目"_s)));

    EXPECT_TRUE(action(Command::Undo).isEnabled());
    EXPECT_THAT(action(Command::Undo).text().toStdString(), testing::HasSubstr("项目"));
}

TEST_F(Window, FindsTheEditsAgainWhenTheDocumentIsOpenedAgainAfterARestart)
{
    const QString document = writeFile(u"目标表.txt"_s, sampleBytes());
    application().open({document});
    settle();
    ASSERT_TRUE(desk().submit(renaming(u"改名的项目"_s)));

    restart();
    application().open({document});
    settle();

    EXPECT_EQ(desk().document().projectCount(), 74);
    EXPECT_EQ(firstName(), u"改名的项目"_s);
    EXPECT_TRUE(action(Command::Undo).isEnabled());
}

TEST_F(Window, SwitchesItsLanguageAtRunTime)
{
    openSample();
    EXPECT_EQ(action(Command::NextFinding).iconText(), u"下一问题"_s);

    action(Command::LanguageEnglish).trigger();
    EXPECT_EQ(action(Command::NextFinding).iconText(), u"Next Finding"_s);
    EXPECT_THAT(window().windowTitle().toStdString(), testing::HasSubstr("Budget Review"));

    action(Command::LanguageChinese).trigger();
    EXPECT_EQ(action(Command::NextFinding).iconText(), u"下一问题"_s);
    EXPECT_THAT(window().windowTitle().toStdString(), testing::HasSubstr("预算绩效审阅"));
}

TEST_F(Window, AddsAFurtherDocumentToTheOpenWorkspace)
{
    openSample();
    // Units of another district, so that these are other projects and no second reading.
    QString other = QString::fromUtf8(sampleBytes());
    other.replace(QRegularExpression(u"编制单位： (\\d)"_s), u"编制单位： 9\\1"_s);
    dialogs().files = {writeFile(u"nanan-2025.txt"_s, other.toUtf8())};

    action(Command::AddDocuments).trigger();
    settle();

    EXPECT_EQ(desk().document().sourceDocuments().size(), 2U);
    action(Command::Undo).trigger();
    EXPECT_EQ(desk().document().sourceDocuments().size(), 1U);
    EXPECT_EQ(desk().document().projectCount(), 74);
}

TEST_F(Window, MovesTheWorkspaceToTheFileThatSaveAsNames)
{
    openSample();
    const QString kept = desk().session().path();
    dialogs().workspace = path(u"我的审阅.brw"_s);

    action(Command::SaveAs).trigger();
    settle();
    ASSERT_TRUE(desk().submit(renaming(u"改名的项目"_s)));
    restart();
    application().open({path(u"我的审阅.brw"_s)});
    settle();

    EXPECT_EQ(firstName(), u"改名的项目"_s);
    EXPECT_FALSE(QFile::exists(kept));
    EXPECT_THAT(window().windowTitle().toStdString(), testing::HasSubstr("我的审阅.brw"));
}

TEST_F(Window, KeepsItsDeskForADialogWhileASecondStartBringsAFile)
{
    openSample();
    const QString kept = desk().session().path();
    const QString other = writeFile(u"信.txt"_s, "这不是预算绩效目标表。\n");
    dialogs().workspace = path(u"我的审阅.brw"_s);
    dialogs().duringSaveAs = [&] {
        QDialog dialog(&window());
        dialog.setModal(true);
        dialog.show();
        application().receive({other});
        QCoreApplication::processEvents();
        EXPECT_FALSE(application().isBusy());
        EXPECT_EQ(desk().session().path(), kept);
    };

    action(Command::SaveAs).trigger();
    settle();

    EXPECT_TRUE(QFile::exists(path(u"我的审阅.brw"_s)));
    EXPECT_FALSE(QFile::exists(kept));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !notice().isEmpty() && !application().isBusy(); }));
}

TEST_F(Window, RemembersNothingThatWasAskedForOneRun)
{
    application().override({.profile = u"sichuan"_s, .language = u"en"_s, .isDark = true});
    ui::Preferences changed;
    changed.profile = u"sichuan"_s;
    changed.language = u"en"_s;
    changed.theme = ui::Theme::Dark;
    changed.pointSize = 14;
    emit window().preferencesChanged(changed);
    restart();

    const ui::Preferences after = Settings(path(u"settings.ini"_s)).preferences();
    EXPECT_EQ(after.pointSize, 14);
    EXPECT_EQ(after.language, ui::Preferences().language);
    EXPECT_EQ(after.profile, ui::Preferences().profile);
    EXPECT_EQ(after.theme, ui::Preferences().theme);
}

TEST_F(Window, SaysWhyADocumentCannotBeReadAndLeavesNothingBehind)
{
    const QString document = writeFile(u"信.txt"_s, "这不是预算绩效目标表。\n");

    application().open({document});
    settle();

    EXPECT_FALSE(notice().isEmpty());
    EXPECT_EQ(application().desk(), nullptr);
    EXPECT_TRUE(QDir(path(u"workspaces"_s)).isEmpty());
}

TEST_F(Window, RefusesAWorkspaceOfAnotherProgramWithASentence)
{
    const QString foreign = writeFile(u"foreign.brw"_s, "no database");

    application().open({foreign});
    settle();

    EXPECT_THAT(notice().toStdString(), testing::HasSubstr("foreign.brw"));
    EXPECT_EQ(application().desk(), nullptr);
}

TEST_F(Window, StartsOnThePageOfTheRole)
{
    action(Command::RoleManager).trigger();

    openSample();

    EXPECT_EQ(window().workspace()->page(), ui::Page::Charts);
    EXPECT_TRUE(action(Command::PageCharts).isChecked());
}

TEST_F(Window, KeepsChoicesForTheNextStart)
{
    action(Command::ThemeDark).trigger();
    action(Command::LanguageEnglish).trigger();

    restart();

    EXPECT_TRUE(action(Command::ThemeDark).isChecked());
    EXPECT_TRUE(ui::isDark(QApplication::palette()));
    EXPECT_EQ(action(Command::Open).iconText(), u"Open"_s);
    action(Command::ThemeLight).trigger();
}

TEST_F(Window, ClosesAWorkspaceAndOpensItAgain)
{
    openSample();

    action(Command::CloseWorkspace).trigger();
    EXPECT_EQ(window().workspace(), nullptr);
    openSample();

    EXPECT_EQ(desk().document().projectCount(), 74);
}

TEST_F(Window, ChecksByAnOwnProfileAsSoonAsItIsChosenOrEdited)
{
    openSample();
    const Checker::Counts before = desk().checker().total();
    auto own = ProfileSource::over(ProfileSource::builtIn(u"chongqing"_s).value(), u"北碚"_s).value();
    own.setEnabled(u"goal-without-numbers"_s, false);
    dialogs().preferences = ui::Preferences{.profile = u"北碚"_s};
    dialogs().duringPreferences = [&](const ui::PreferencesQuestion& question) {
        EXPECT_EQ(question.content.projects.size(), 74U);
        EXPECT_THAT(question.profiles.write(own), test::IsOk());
    };

    action(Command::Preferences).trigger();
    EXPECT_EQ(desk().checker().profile().name(), u"北碚"_s);
    const int warnings = desk().checker().total().warnings;
    EXPECT_LT(warnings, before.warnings);

    own.setEnabled(u"unit-malformed"_s, false); // the same name, another content
    action(Command::Preferences).trigger();
    EXPECT_LT(desk().checker().total().warnings, warnings);

    restart();
    openSample();
    EXPECT_EQ(desk().checker().profile().name(), u"北碚"_s);
}

} // namespace
} // namespace budget::app
