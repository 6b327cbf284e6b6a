// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/preferences.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace budget::ui {

/// All preferences on one page; the search box leaves only the lines that match.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& present, QWidget* parent);

    [[nodiscard]] Preferences preferences() const;

private:
    void show(const Preferences& preferences);
    void filter(const QString& typed);

    QLineEdit* m_search = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_author = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QSpinBox* m_pointSize = nullptr;
    QComboBox* m_profile = nullptr;
};

} // namespace budget::ui
