// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/preferences.h"

#include <QToolBar>

class QToolButton;

namespace budget::ui {

class ActionSet;

/// What is used most, with the role at its end.
class MainToolBar final : public QToolBar
{
    Q_OBJECT

public:
    /// \a actions must outlive it.
    MainToolBar(const ActionSet& actions, QWidget* parent);

    /// In the present language.
    void showRole(DeskRole role);

private:
    QToolButton* m_role = nullptr;
};

} // namespace budget::ui
