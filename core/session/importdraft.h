// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/importpipeline.h"
#include "core/model/doubt.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"
#include "core/session/importitem.h"
#include "core/stats/summary.h"

#include <optional>
#include <variant>
#include <vector>

namespace budget {

/// A place of a draft that a person should look at: where the reader was not sure, or where what was read
/// contradicts itself in a way that misreading would explain.
struct DraftDoubt
{
    std::variant<Diagnostic, Finding> reason;
    Subject subject;
    quint32 line = 0; ///< where it begins in the document; 0: nowhere
    QString text;     ///< of the cell
};

/// One table of a draft.
struct DraftTable
{
    std::shared_ptr<Project> project;
    QString key;          ///< the same of tables about one project, year and form; empty: nobody knows
    bool isChosen = true; ///< to be imported
    std::vector<DraftDoubt> doubts;
    int errors = 0; ///< findings of severity error, of the table by itself
    int warnings = 0;
};

/// A document that was read and is not imported yet. Its tables and rows have ids of their own, which count
/// from 1 and mean nothing elsewhere.
struct ImportDraft
{
    QString path;
    QByteArray bytes;
    QByteArray digest;
    QString password;           ///< that it was read with
    std::optional<Error> error; ///< why it was not read; then there are no tables
    bool isKnown = false;       ///< the workspace holds this very document already; nothing was read
    SameBytes sameBytes = SameBytes::Leave;
    DocumentFormat format = DocumentFormat::Text;
    QString form;            ///< id of the description
    SourceDocument document; ///< as the workspace will know it
    std::vector<DraftTable> tables;
    Money total;                   ///< the budgets of all tables, in 元
    std::vector<YearBudget> years; ///< the same by year

    [[nodiscard]] QString fileName() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] int doubtCount() const;
    /// Those of the reader alone, which are known without judgeDraft().
    [[nodiscard]] int readersDoubtCount() const;
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int warningCount() const;
};

/// Whether it was not read for want of a password that can be given: of encrypted files only a PDF can be
/// read then.
[[nodiscard]] bool takesPassword(const ImportDraft& draft);

/// Everything that is read of \a draft but the bytes, which are there: its tables, or the error. Runs on any
/// thread.
void readDraft(ImportDraft& draft, const ReadOptions& options, const CancelToken& cancel = {},
               const ReadProgress& progress = {});

/// Fills in the doubts and the numbers of findings; takes longer than reading. Runs on any thread.
void judgeDraft(ImportDraft& draft, const Profile& profile, const CancelToken& cancel = {});
/// The same for one table, after its rows were put right by hand.
void judgeTable(const ImportDraft& draft, DraftTable& table, const Profile& profile);

/// What is imported of it: the chosen tables.
[[nodiscard]] ImportItem itemOf(const ImportDraft& draft);

} // namespace budget
