// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace budget::ui {

class ActionSet;

/// All keys on one sheet, by menu.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const ActionSet& actions, QWidget* parent);
};

} // namespace budget::ui
