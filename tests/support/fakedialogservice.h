// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogservice.h"
#include "ui/models/fixpreviewmodel.h"
#include "ui/models/importpreviewmodel.h"

#include <functional>
#include <utility>
#include <vector>

namespace budget::test {

/// Answers what the test has put down, and notes what was asked.
class FakeDialogService final : public ui::DialogService
{
public:
    QStringList files;
    QString folder;
    QString workspace;
    QString exportFile;
    std::optional<QString> text;
    bool agrees = true;
    std::optional<ui::Preferences> preferences;
    std::function<void(const ui::PreferencesQuestion&)> duringPreferences; ///< what the user does there
    QString profile;                                                       ///< a file with a rule profile
    QString suggestedProfile;
    std::vector<ui::TextQuestion> questions;
    QStringList passwords; ///< answers in this order; then the user gives up
    QStringList passwordsAskedFor;
    std::function<void(const QString&, ui::FixPreviewModel&)> chooseAmongFixes;
    std::optional<ui::FindingsExport> findingsExport;
    std::function<void()> duringSaveAs;
    std::pair<int, int> findingCounts; ///< listed and all
    int asked = 0;
    int previews = 0;
    ui::ImportAnswer importAnswer = ui::ImportAnswer::Import;
    std::function<void(ui::ImportPreviewModel&)> inPreview;
    bool answersPreview = true;
    std::shared_ptr<ui::ImportPreviewModel> preview; ///< of the last question
    std::function<void(ui::ImportAnswer)> answer;    ///< to it, while it stands

    QStringList chooseFiles(const QString&) override { return ++asked, files; }
    QString chooseFolder(const QString&) override { return ++asked, folder; }
    QString chooseWorkspaceToSave(const QString&) override
    {
        if (duringSaveAs)
            duringSaveAs();
        return ++asked, workspace;
    }
    QString chooseExportFile(const QString&) override { return ++asked, exportFile; }
    std::optional<QString> askText(const ui::TextQuestion& question) override
    {
        questions.push_back(question);
        return ++asked, text;
    }
    bool confirm(const QString&, const QString&, const QString&) override { return ++asked, agrees; }
    std::optional<QString> askPassword(const QString& fileName, bool isAgain) override
    {
        passwordsAskedFor.append(isAgain ? fileName + QStringLiteral(" again") : fileName);
        return ++asked, passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
    }
    bool chooseFixes(const QString& rule, ui::FixPreviewModel& fixes) override
    {
        if (chooseAmongFixes)
            chooseAmongFixes(rule, fixes);
        return ++asked, agrees;
    }
    std::optional<ui::FindingsExport> chooseFindingsExport(int listed, int all, const QString&) override
    {
        findingCounts = {listed, all};
        return ++asked, findingsExport;
    }
    QString chooseTableToSave(const QString&) override { return ++asked, exportFile; }
    QString chooseProfile() override { return ++asked, profile; }
    QString chooseProfileToSave(const QString& suggested) override
    {
        suggestedProfile = suggested;
        return ++asked, profile;
    }
    std::optional<ui::Preferences> editPreferences(const ui::PreferencesQuestion& question) override
    {
        if (duringPreferences)
            duringPreferences(question);
        return ++asked, preferences;
    }
    /// Answers when everything is read, after the test has looked at the model or changed it; or when the
    /// test says so.
    void previewImport(std::shared_ptr<ui::ImportPreviewModel> model,
                       std::function<void(ui::ImportAnswer)> answered) override
    {
        ++asked;
        ++previews;
        preview = model;
        answer = std::move(answered);
        QObject::connect(model.get(), &ui::ImportPreviewModel::completed, model.get(), [this] {
            if (inPreview)
                inPreview(*preview);
            if (answersPreview)
                std::exchange(answer, nullptr)(importAnswer);
        });
    }
};

} // namespace budget::test
