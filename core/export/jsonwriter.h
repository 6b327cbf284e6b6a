// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/jsonstream.h"
#include "core/export/linetext.h"
#include "core/model/doubt.h"
#include "core/model/project.h"
#include "core/model/sourcedocument.h"

#include <QHash>

#include <span>
#include <vector>

namespace budget {

/// What a person should look at, by project.
using ProjectDoubts = QHash<ProjectId, std::vector<Doubt>>;

/// Writes documents in the format budget-review/1, one after the other, so that only one has to be in memory.
/// Amounts and weights are numbers with the digits they were printed with; one that is no number is a string,
/// an empty one null.
class JsonWriter
{
public:
    /// \a out is open for writing and outlives the writer.
    explicit JsonWriter(QIODevice& out);

    /// \a projects are those of \a document, in order. With \a lineText every value names the pieces of text
    /// it was read from; without it there are no sources. A project about which there are \a doubts lists
    /// them.
    void write(const SourceDocument& document, std::span<const ProjectPtr> projects,
               const LineText& lineText = {}, const ProjectDoubts& doubts = {});

    /// Ends the file; to be called once, after the last document.
    Result<> finish();

private:
    void writeLines(const LineCount& lines);
    void writeProject(const Project& project, const LineText& lineText, const std::vector<Doubt>& doubts);
    void writeDoubts(const Project& project, const LineText& lineText, const std::vector<Doubt>& doubts);
    void writeSources(std::span<const SourceMap::Entry> entries, const LineText& lineText);

    JsonStream m_json;
};

} // namespace budget
