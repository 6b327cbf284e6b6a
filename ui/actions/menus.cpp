// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/menus.h"

#include "ui/actions/actionset.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace budget::ui {

namespace {

constexpr char kContext[] = "Menus";

constexpr std::array kTitles{
    QT_TRANSLATE_NOOP("Menus", "&File"),     QT_TRANSLATE_NOOP("Menus", "&Edit"),
    QT_TRANSLATE_NOOP("Menus", "&Review"),   QT_TRANSLATE_NOOP("Menus", "&View"),
    QT_TRANSLATE_NOOP("Menus", "C&hart"),    QT_TRANSLATE_NOOP("Menus", "&Theme"),
    QT_TRANSLATE_NOOP("Menus", "&Language"), QT_TRANSLATE_NOOP("Menus", "R&ole"),
    QT_TRANSLATE_NOOP("Menus", "&Tools"),    QT_TRANSLATE_NOOP("Menus", "&Help"),
};

constexpr std::array kTopMenus{CommandMenu::File, CommandMenu::Edit,  CommandMenu::Review,
                               CommandMenu::View, CommandMenu::Tools, CommandMenu::Help};

void fill(QMenu& menu, CommandMenu which, const ActionSet& actions, QMenu* recentFiles)
{
    int group = 0;
    for (const CommandInfo& info : commandTable()) {
        if (info.menu != which)
            continue;
        if (info.group != group) {
            if (which == CommandMenu::File && group == 0 && recentFiles)
                menu.addMenu(recentFiles);
            menu.addSeparator();
            group = info.group;
        }
        menu.addAction(&actions[info.command]);
    }
}

QMenu* addMenu(QWidget* parent, CommandMenu which)
{
    auto* menu = new QMenu(parent);
    menu->setToolTipsVisible(false);
    // The number of the menu, so that it can be titled again in another language.
    menu->menuAction()->setData(static_cast<int>(which));
    return menu;
}

} // namespace

QString menuTitle(CommandMenu menu)
{
    return QCoreApplication::translate(kContext, kTitles[static_cast<size_t>(menu)]);
}

QString withoutMnemonic(QString text)
{
    // Chinese texts carry their mnemonic as "打开(&O)…".
    const qsizetype bracket = text.indexOf(QStringLiteral("(&"));
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(QLatin1Char('&'));
}

void fillMenuBar(QMenuBar& bar, const ActionSet& actions, QMenu* recentFiles)
{
    for (const CommandMenu which : kTopMenus) {
        QMenu* menu = addMenu(&bar, which);
        fill(*menu, which, actions, recentFiles);
        const auto addSubmenu = [&](CommandMenu sub) {
            QMenu* submenu = addMenu(menu, sub);
            fill(*submenu, sub, actions, nullptr);
            menu->addMenu(submenu);
        };
        if (which == CommandMenu::View) {
            menu->addSeparator();
            addSubmenu(CommandMenu::Charts);
            menu->addSeparator();
            addSubmenu(CommandMenu::Theme);
            addSubmenu(CommandMenu::Language);
            addSubmenu(CommandMenu::Role);
        }
        bar.addMenu(menu);
    }
    retitleMenus(bar);
}

void retitleMenus(QMenuBar& bar)
{
    for (QMenu* menu : bar.findChildren<QMenu*>()) {
        const QVariant which = menu->menuAction()->data();
        if (which.isValid())
            menu->setTitle(menuTitle(static_cast<CommandMenu>(which.toInt())));
    }
}

} // namespace budget::ui
