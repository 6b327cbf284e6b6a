// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace budget::ui {

class ActionSet;

/// The short manual (resources/manual), in the interface's language. Keys are those of the actions.
class ManualDialog final : public QDialog
{
    Q_OBJECT

public:
    ManualDialog(const ActionSet& actions, QWidget* parent);
};

/// \a text with every {command-id} replaced by the command's name and key.
[[nodiscard]] QString withCommandNames(QString text, const ActionSet& actions);

} // namespace budget::ui
