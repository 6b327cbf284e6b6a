// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace budget::ui {

/// The short manual (resources/manual), in the interface's language. Its keys come from the command table.
class ManualDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ManualDialog(QWidget* parent);
};

/// \a text with every {command-id} replaced by the command's name and key.
[[nodiscard]] QString withCommandNames(QString text);

} // namespace budget::ui
