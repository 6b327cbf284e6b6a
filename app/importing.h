// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/intake.h"
#include "core/base/error.h"
#include "core/parse/gridforms.h"
#include "ui/dialogs/importreport.h"
#include "ui/models/desk.h"

#include <QObject>

#include <memory>
#include <vector>

namespace budget::ui {
class MainWindow;
} // namespace budget::ui

namespace budget::app {

/// Imports as the window shows them: progress, preview and what is said when one has ended. One at a time.
class Importing final : public QObject
{
    Q_OBJECT

public:
    /// Window and dialogs must outlive it; \a formFolder holds descriptions of the user's own.
    Importing(ui::MainWindow& window, ui::DialogService& dialogs, QString formFolder,
              QObject* parent = nullptr);
    ~Importing() override;

    /// Reads the cells of all documents but texts; without one they are read in this process.
    void setCellsReader(CellsReader reader) { m_cells = std::move(reader); }
    [[nodiscard]] const CellsReader& cellsReader() const { return m_cells; }

    /// Into \a desk, which must outlive the import; a preview judges by \a profile.
    void start(ui::Desk& desk, std::vector<DraftPtr> drafts, Intake::Manner manner,
               std::shared_ptr<const Profile> profile);
    [[nodiscard]] bool isRunning() const { return m_intake != nullptr; }
    void cancel();
    /// Before the desk goes.
    void stop();

signals:
    /// The import has ended and the window says how. \a read: the files that were read.
    void finished(const QStringList& read);
    /// The user wants to say what the cells of this file are.
    void previewRequested(const QString& path);
    /// The user wants to see how this document was read.
    void readingRequested(budget::DocumentId document);

private:
    void end(const std::vector<ImportOutcome>& outcomes);
    void sayWhatWasRead(const ImportOutcome& outcome, const ui::ImportLine& line);
    [[nodiscard]] std::shared_ptr<const parse::GridForms> forms();

    ui::MainWindow& m_window;
    ui::DialogService& m_dialogs;
    QString m_formFolder;
    CellsReader m_cells;
    std::vector<Error> m_formErrors; ///< of the descriptions that the last import could not use
    ui::Desk* m_desk = nullptr;      ///< while an import runs
    std::unique_ptr<Intake> m_intake;
};

} // namespace budget::app
