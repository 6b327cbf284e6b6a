// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogservice.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace budget::ui {

class ProfilePage;
class ShortcutEditor;

/// All preferences on three pages; the search box leaves only the lines that match, on whatever page.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a dialogs asks for files and names; it must outlive the dialog.
    PreferencesDialog(const PreferencesQuestion& question, DialogService& dialogs, QWidget* parent);

    [[nodiscard]] Preferences preferences() const;

private:
    void show(const Preferences& preferences);
    void filter(const QString& typed);
    void restoreShownPage();
    /// Profiles are written first: when that fails, the dialog stays with the reason.
    void saveAndAccept();

    QLineEdit* m_search = nullptr;
    QTabWidget* m_pages = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_author = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QSpinBox* m_pointSize = nullptr;
    ShortcutEditor* m_keys = nullptr;
    ProfilePage* m_profiles = nullptr;
};

} // namespace budget::ui
