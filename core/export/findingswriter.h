// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/jsonstream.h"
#include "core/model/decision.h"
#include "core/model/project.h"
#include "core/rules/finding.h"

#include <functional>
#include <optional>
#include <span>

namespace budget {

/// Writes findings in the format budget-review-findings/1. Core has no sentences, so the caller brings them.
class FindingsWriter
{
public:
    struct Context
    {
        /// The project with this id, or null. The pointer holds until the next call.
        std::function<const Project*(ProjectId)> project;
        std::function<QString(DocumentId)> fileName;
        std::function<QString(const Finding&)> message;
        /// The decision that holds for a finding, if any.
        std::function<std::optional<Decision>(const Finding&)> decision;
    };

    /// \a out is open for writing and outlives the writer; all functions of \a context are set.
    FindingsWriter(QIODevice& out, const QString& profileName, Context context);

    /// May be called several times: findings of one input after the other.
    void write(std::span<const Finding> findings);

    /// Ends the file; to be called once.
    Result<> finish();

private:
    void writeFinding(const Finding& finding, int group);
    void writeDecision(const Finding& finding);
    void writeSpans(std::span<const TextSpan> spans);
    void writeFix(const Fix& fix, const Subject& subject);
    void writeProjectNames(const Project& project);
    void writeCell(const FieldAddress& cell, const Subject& subject);

    JsonStream m_json;
    Context m_context;
    int m_groups = 0; ///< written so far
};

} // namespace budget
