// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "ui/theme/theme.h"

#include <utility>

namespace budget::app {

// The part of Application that knows what the user prefers, and what the command line chose instead.

void Application::override(const Options& options)
{
    m_overrides = options;
    ui::Preferences preferences = m_preferences;
    if (!options.profile.isEmpty())
        preferences.profile = options.profile;
    if (!options.language.isEmpty())
        preferences.language = options.language;
    if (options.isDark)
        preferences.theme = ui::Theme::Dark;
    applyPreferences(preferences);
}

void Application::editPreferences()
{
    const DocumentContent content = m_desk ? m_desk->document().content() : DocumentContent();
    const auto changed =
        m_dialogs.editPreferences({.present = m_preferences, .profiles = m_profiles, .content = content});
    if (!changed)
        return;
    changePreferences(*changed);
}

void Application::changePreferences(const ui::Preferences& preferences)
{
    ui::Preferences remembered = preferences;
    const ui::Preferences before = m_settings.preferences();
    // What the command line chose is for this run, unless the user chooses something else.
    if (preferences.profile == m_overrides.profile)
        remembered.profile = before.profile;
    if (preferences.language == m_overrides.language)
        remembered.language = before.language;
    if (m_overrides.isDark && preferences.theme == ui::Theme::Dark)
        remembered.theme = before.theme;
    m_settings.setPreferences(remembered);
    applyPreferences(preferences);
}

void Application::applyPreferences(const ui::Preferences& preferences)
{
    const ui::Preferences before = std::exchange(m_preferences, preferences);
    m_translators.use(preferences.language);
    if (!m_profile || before.theme != preferences.theme || before.pointSize != preferences.pointSize)
        ui::applyTheme(preferences.theme, preferences.pointSize, m_systemPalette);
    useProfile(preferences.profile);
    if (m_desk)
        m_desk->session().setAuthor(author());
    m_window.setPreferences(preferences);
}

void Application::useProfile(const QString& name)
{
    Result<ProfileSource> source = m_profiles.find(name);
    if (!source) {
        m_window.showError(source.error());
        source = ProfileSource::builtIn(ui::Preferences().profile);
        Q_ASSERT_X(source, "Application", "the default profile is part of the program");
    }
    if (m_profile && source->wholeJson() == m_profileJson)
        return;
    m_profile = source->profile();
    m_profileJson = source->wholeJson();
    if (m_desk)
        m_desk->checker().setProfile(m_profile);
}

QString Application::author() const
{
    if (!m_preferences.author.isEmpty())
        return m_preferences.author;
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? tr("Reviewer") : login;
}

} // namespace budget::app
