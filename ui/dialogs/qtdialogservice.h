// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogservice.h"

#include <QPointer>
#include <QWidget>

namespace budget::ui {

/// Asks with Qt's dialogs, above the window given by setParentWindow().
class QtDialogService final : public DialogService
{
public:
    void setParentWindow(QWidget* window) { m_window = window; }

    QStringList chooseFiles(const QString& folder) override;
    QString chooseFolder(const QString& folder) override;
    QString chooseWorkspaceToSave(const QString& suggested) override;
    QString chooseExportFile(const QString& suggested) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    bool confirm(const QString& title, const QString& text, const QString& accept) override;
    [[nodiscard]] std::optional<QString> askPassword(const QString& fileName, bool isAgain) override;
    bool chooseFixes(const QString& rule, FixPreviewModel& fixes) override;
    std::optional<FindingsExport> chooseFindingsExport(int listed, int all,
                                                       const QString& suggested) override;
    QString chooseTableToSave(const QString& suggested) override;
    QString chooseProfile() override;
    QString chooseProfileToSave(const QString& suggested) override;
    std::optional<Preferences> editPreferences(const PreferencesQuestion& question) override;
    void previewImport(std::shared_ptr<ImportPreviewModel> model,
                       std::function<void(ImportAnswer)> answer) override;

private:
    /// The preferences ask questions of their own.
    [[nodiscard]] QWidget* topWindow() const;

    QPointer<QWidget> m_window;
};

} // namespace budget::ui
