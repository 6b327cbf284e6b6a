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
class QTabWidget;

namespace budget::ui {

class ShortcutEditor;

/// All preferences on two pages; the search box leaves only the lines that match.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& present, QWidget* parent);

    [[nodiscard]] Preferences preferences() const;

private:
    void show(const Preferences& preferences);
    void filter(const QString& typed);
    void restoreShownPage();

    QLineEdit* m_search = nullptr;
    QTabWidget* m_pages = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_author = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QSpinBox* m_pointSize = nullptr;
    QComboBox* m_profile = nullptr;
    ShortcutEditor* m_keys = nullptr;
};

} // namespace budget::ui
