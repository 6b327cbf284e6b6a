// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace budget::ui {

/// The versions that a report of a fault needs, as lines of plain text.
[[nodiscard]] QString versionText();

/// Versions and licences, to copy.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace budget::ui
