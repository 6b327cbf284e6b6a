// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/export/jsonwriter.h"
#include "core/export/linetext.h"
#include "core/model/project.h"
#include "core/model/sourcedocument.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>

class QIODevice;

namespace budget::cli {

/// The formats of `parse` and `export`, behind one interface. Documents are written one after the other.
class DocumentWriter
{
public:
    virtual ~DocumentWriter() = default;
    virtual void write(const SourceDocument& document, std::span<const ProjectPtr> projects,
                       const LineText& lineText, const ProjectDoubts& doubts) = 0;
    virtual Result<> finish() = 0;

    /// \a format is one of formats(); \a out is open for writing and outlives the writer.
    [[nodiscard]] static std::unique_ptr<DocumentWriter> make(const QString& format, QIODevice& out);
    [[nodiscard]] static QStringList formats();
};

} // namespace budget::cli
