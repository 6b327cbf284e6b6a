// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/profilefolder.h"
#include "ui/dialogs/preferences.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace budget::ui {

class FixPreviewModel;
class ImportPreviewModel;

/// A question that is answered with a text.
struct TextQuestion
{
    QString title;
    QString label;  ///< what is asked, a sentence
    QString text;   ///< the answer to start with
    QString accept; ///< what the accepting button says
    bool isRequired = true;
    bool isOneLine = false; ///< a name: Return accepts
};

/// What the preferences start from.
struct PreferencesQuestion
{
    Preferences present;
    ProfileFolder profiles;  ///< own profiles are written into it when the user accepts
    DocumentContent content; ///< of the open workspace, to count what a profile finds
};

/// Which findings are written, and where to; the ending of the name decides the format.
struct FindingsExport
{
    bool isAll = false; ///< else those that are listed
    QString path;
};

enum class ImportAnswer : quint8 { Import, GiveUp };

/// Every window that stops the user and asks. Behind an interface so that tests answer without a window; no
/// other part of the program opens a message box or a file chooser.
class DialogService
{
public:
    virtual ~DialogService() = default;

    /// Documents or one workspace; empty when the user gave up.
    [[nodiscard]] virtual QStringList chooseFiles(const QString& folder) = 0;
    [[nodiscard]] virtual QString chooseFolder(const QString& folder) = 0;
    /// A path that ends in .brw; the user has agreed when the file exists.
    [[nodiscard]] virtual QString chooseWorkspaceToSave(const QString& suggested) = 0;
    /// The ending of the name decides the format.
    [[nodiscard]] virtual QString chooseExportFile(const QString& suggested) = 0;
    /// Nothing when the user gave up; never an empty text when one is required.
    [[nodiscard]] virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// \a accept says what happens, as a verb.
    [[nodiscard]] virtual bool confirm(const QString& title, const QString& text, const QString& accept) = 0;
    /// Of an encrypted document; \a isAgain: the last one was wrong. Nothing when the user gave up.
    [[nodiscard]] virtual std::optional<QString> askPassword(const QString& fileName, bool isAgain) = 0;
    /// Asks which of \a fixes of the rule with the title \a rule are made; true: those that are ticked.
    [[nodiscard]] virtual bool chooseFixes(const QString& rule, FixPreviewModel& fixes) = 0;
    /// \a listed and \a all: how many there are. Nothing when the user gave up.
    [[nodiscard]] virtual std::optional<FindingsExport> chooseFindingsExport(int listed, int all,
                                                                             const QString& suggested) = 0;
    /// A path that ends in .csv; the user has agreed when the file exists.
    [[nodiscard]] virtual QString chooseTableToSave(const QString& suggested) = 0;
    /// A file with a rule profile.
    [[nodiscard]] virtual QString chooseProfile() = 0;
    [[nodiscard]] virtual QString chooseProfileToSave(const QString& suggested) = 0;
    [[nodiscard]] virtual std::optional<Preferences> editPreferences(const PreferencesQuestion& question) = 0;
    /// What an import would bring; it fills up while the question stands, so this returns at once. The answer
    /// comes once.
    virtual void previewImport(std::shared_ptr<ImportPreviewModel> model,
                               std::function<void(ImportAnswer)> answer) = 0;
};

} // namespace budget::ui
