// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "tests/support/budgettest.h"

#include <QTemporaryDir>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;

class SettingsTest : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"settings.ini"_s); }

private:
    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, GiveDefaultsWhereNothingWasSet)
{
    const Settings settings(path());

    EXPECT_EQ(settings.preferences(), ui::Preferences());
    EXPECT_TRUE(settings.recentFiles().empty());
}

TEST_F(SettingsTest, AreFoundAgainAfterARestart)
{
    const ui::Preferences chosen{.author = u"李审核"_s,
                                 .language = u"en"_s,
                                 .theme = ui::Theme::Dark,
                                 .pointSize = 14,
                                 .profile = u"chongqing"_s,
                                 .role = ui::DeskRole::Manager};
    const std::vector<ui::RecentFile> files{{.path = u"/文档/a.txt"_s, .isPinned = true, .isMissing = false}};
    const ui::WindowState state{.geometry = "g", .layout = {{u"splitter/rows"_s, "s"}}, .zoomPercent = 130};
    {
        Settings settings(path());
        settings.setPreferences(chosen);
        settings.setRecentFiles(files);
        settings.setWindowState(state);
    }

    const Settings again(path());

    EXPECT_EQ(again.preferences(), chosen);
    EXPECT_EQ(again.recentFiles(), files);
    EXPECT_EQ(again.windowState().geometry, state.geometry);
    EXPECT_EQ(again.windowState().layout, state.layout);
    EXPECT_EQ(again.windowState().zoomPercent, 130);
}

TEST_F(SettingsTest, TakeTheDefaultForAValueThatCannotBeUsed)
{
    {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(u"preferences/theme"_s, u"purple"_s);
        file.setValue(u"preferences/language"_s, u"xx"_s);
        file.setValue(u"preferences/pointSize"_s, u"9999"_s);
        file.setValue(u"recentFiles"_s, u"nonsense"_s);
    }

    const Settings settings(path());

    EXPECT_EQ(settings.preferences().theme, ui::Theme::System);
    EXPECT_EQ(settings.preferences().language, u"zh_CN"_s);
    EXPECT_EQ(settings.preferences().pointSize, ui::kMaxPointSize);
    EXPECT_TRUE(settings.recentFiles().empty());
}

} // namespace
} // namespace budget::app
