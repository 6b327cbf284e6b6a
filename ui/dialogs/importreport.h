// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <vector>

namespace budget::ui {

/// What became of one file of a batch.
struct ImportLine
{
    QString path;
    int tables = 0;
    int unplacedLines = 0;
    int doubtfulCells = 0; ///< that the reader was not sure of
    int addedProjects = 0;
    int changedProjects = 0;
    int removedProjects = 0;
    int errors = 0;   ///< findings of severity error in the document's projects
    int warnings = 0; ///< likewise
    bool isReimport = false;
    bool isLeftOut = false; ///< the user wanted none of its tables
    bool isKnown = false;   ///< this very document was read before
    QString failure;        ///< a sentence; empty when the file was read

    friend bool operator==(const ImportLine&, const ImportLine&) = default;
};

/// The sentence for one file, for a notice and for the list.
[[nodiscard]] QString importSentence(const ImportLine& line);

/// A batch ends in this list: file, tables, findings, why it failed. Non-modal; deletes itself.
class ImportReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportReportDialog(const std::vector<ImportLine>& lines, QWidget* parent);
};

} // namespace budget::ui
