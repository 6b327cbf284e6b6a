// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/export/jsonwriter.h"
#include "core/export/linetext.h"
#include "core/import/importpipeline.h"
#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace budget::cli {

/// A document or a workspace that was read.
struct Input
{
    QString path; ///< as it was named; "-" for standard input
    bool isWorkspace = false;
    DocumentContent content;
    /// Of one of its documents, byte for byte.
    std::function<Result<QByteArray>(const SourceDocument&)> bytes;
    ReadOptions options; ///< its documents were read with

    /// Those of one document, in order.
    [[nodiscard]] std::vector<ProjectPtr> projectsOf(DocumentId document) const;
    /// What nobody has looked at yet of what the reader was not sure of.
    [[nodiscard]] ProjectDoubts openDoubts() const;
    /// The lines of one document, for naming sources.
    [[nodiscard]] Result<LineText> lineText(const SourceDocument& document) const;
};

/// A document with its bytes, as a workspace keeps it.
struct ReadFile
{
    ParsedBatch batch;
    QByteArray bytes;
};

/// Folders become the documents in them and below, in the order of their paths. A folder without any is
/// reported.
[[nodiscard]] QStringList expanded(const QStringList& paths, Console& console);

/// By its name or by its first bytes; says nothing about whether it can be opened.
[[nodiscard]] bool isWorkspace(const QString& path);

/// What is odd in the document is reported; what cannot be read is the error, with the path as its context.
[[nodiscard]] Result<ReadFile> readFile(const QString& path, Console& console);
[[nodiscard]] Result<Input> readInput(const QString& path, Console& console);

/// Gives the ids that a session would give, counting on from the last ones.
class IdGiver
{
public:
    void number(ParsedBatch& batch);

private:
    qint64 m_lastDocument = 0;
    qint64 m_lastProject = 0;
    qint64 m_lastIndicator = 0;
};

} // namespace budget::cli
