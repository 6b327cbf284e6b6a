// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/commandtable.h"

#include <QString>

class QMenu;
class QMenuBar;

namespace budget::ui {

class ActionSet;

/// The title in the present language, with mnemonic.
[[nodiscard]] QString menuTitle(CommandMenu menu);
/// Without the mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);

/// The menus of the table. Chart, theme, language and role are submenus of View; recent files stand below
/// the commands to open.
void fillMenuBar(QMenuBar& bar, const ActionSet& actions, QMenu* recentFiles);
/// After a change of language.
void retitleMenus(QMenuBar& bar);

} // namespace budget::ui
