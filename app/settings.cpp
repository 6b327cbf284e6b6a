// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

// The words of the file never change, whatever the enumerators are called.
constexpr std::array kThemeWords{"system", "light", "dark"};
constexpr std::array kRoleWords{"reviewer", "clerk", "manager"};

template <typename Enum, size_t Size>
Enum enumFrom(const QVariant& value, const std::array<const char*, Size>& words)
{
    const QString word = value.toString();
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const char* known) { return word == QLatin1String(known); });
    return static_cast<Enum>(found == words.end() ? 0 : found - words.begin());
}

template <size_t Size, typename Enum>
QString wordOf(Enum value, const std::array<const char*, Size>& words)
{
    return QString::fromLatin1(words[static_cast<size_t>(value)]);
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"budget-review"_s, u"budget-review"_s)
{}

Settings::Settings(const QString& path)
    : m_settings(path, QSettings::IniFormat)
{}

ui::Preferences Settings::preferences() const
{
    const ui::Preferences defaults;
    ui::Preferences read;
    read.author = m_settings.value(u"preferences/author"_s, defaults.author).toString();
    read.language = m_settings.value(u"preferences/language"_s, defaults.language).toString();
    if (read.language != u"en"_s)
        read.language = defaults.language;
    read.theme = enumFrom<ui::Theme>(m_settings.value(u"preferences/theme"_s), kThemeWords);
    read.role = enumFrom<ui::DeskRole>(m_settings.value(u"preferences/role"_s), kRoleWords);
    read.pointSize = std::clamp(m_settings.value(u"preferences/pointSize"_s, defaults.pointSize).toInt(),
                                ui::kMinPointSize, ui::kMaxPointSize);
    QMap<QString, QString> keys;
    const QVariantMap changed = m_settings.value(u"preferences/keys"_s).toMap();
    for (auto key = changed.begin(); key != changed.end(); ++key)
        keys.insert(key.key(), key.value().toString());
    read.keys = ui::Keymap::fromOverrides(keys);
    read.profile = m_settings.value(u"preferences/profile"_s, defaults.profile).toString();
    return read;
}

void Settings::setPreferences(const ui::Preferences& preferences)
{
    m_settings.setValue(u"preferences/author"_s, preferences.author);
    m_settings.setValue(u"preferences/language"_s, preferences.language);
    m_settings.setValue(u"preferences/theme"_s, wordOf(preferences.theme, kThemeWords));
    m_settings.setValue(u"preferences/role"_s, wordOf(preferences.role, kRoleWords));
    m_settings.setValue(u"preferences/pointSize"_s, preferences.pointSize);
    m_settings.setValue(u"preferences/profile"_s, preferences.profile);
    QVariantMap keys;
    const QMap<QString, QString> changed = preferences.keys.overrides();
    for (auto key = changed.begin(); key != changed.end(); ++key)
        keys.insert(key.key(), key.value());
    m_settings.setValue(u"preferences/keys"_s, keys);
}

ui::WindowState Settings::windowState() const
{
    ui::WindowState state;
    state.geometry = m_settings.value(u"window/geometry"_s).toByteArray();
    state.zoomPercent = m_settings.value(u"window/zoom"_s, state.zoomPercent).toInt();
    const QVariantMap layout = m_settings.value(u"window/layout"_s).toMap();
    for (auto part = layout.begin(); part != layout.end(); ++part)
        state.layout.insert(part.key(), part.value().toByteArray());
    return state;
}

void Settings::setWindowState(const ui::WindowState& state)
{
    m_settings.setValue(u"window/geometry"_s, state.geometry);
    m_settings.setValue(u"window/zoom"_s, state.zoomPercent);
    QVariantMap layout;
    for (auto part = state.layout.begin(); part != state.layout.end(); ++part)
        layout.insert(part.key(), part.value());
    m_settings.setValue(u"window/layout"_s, layout);
}

ui::ViewState Settings::viewState(const QString& workspace) const
{
    for (const QVariant& view : m_settings.value(u"views"_s).toList()) {
        const QVariantMap map = view.toMap();
        if (map.value(u"workspace"_s).toString() == workspace)
            return map.value(u"state"_s).toMap();
    }
    return {};
}

void Settings::setViewState(const QString& workspace, const ui::ViewState& state)
{
    constexpr qsizetype kMostViews = 20;
    QVariantList views = m_settings.value(u"views"_s).toList();
    views.removeIf(
        [&](const QVariant& view) { return view.toMap().value(u"workspace"_s).toString() == workspace; });
    views.prepend(QVariantMap{{u"workspace"_s, workspace}, {u"state"_s, state}});
    m_settings.setValue(u"views"_s, views.first(std::min(views.size(), kMostViews)));
}

std::vector<ui::RecentFile> Settings::recentFiles() const
{
    std::vector<ui::RecentFile> files;
    const QVariantList list = m_settings.value(u"recentFiles"_s).toList();
    for (const QVariant& entry : list) {
        const QVariantMap map = entry.toMap();
        const QString path = map.value(u"path"_s).toString();
        if (!path.isEmpty())
            files.push_back({.path = path, .isPinned = map.value(u"pinned"_s).toBool(), .isMissing = false});
    }
    return files;
}

void Settings::setRecentFiles(const std::vector<ui::RecentFile>& files)
{
    QVariantList list;
    for (const ui::RecentFile& file : files)
        list.append(QVariantMap{{u"path"_s, file.path}, {u"pinned"_s, file.isPinned}});
    m_settings.setValue(u"recentFiles"_s, list);
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings.value(u"lastFolder"_s).toString();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder)
{
    m_settings.setValue(u"lastFolder"_s, folder);
}

} // namespace budget::app
