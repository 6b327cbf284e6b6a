// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/parsedbatch.h"
#include "tests/support/formdocument.h"

#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

namespace budget::test {

/// A made-up document in the layout of another district.
struct LayoutDocument
{
    QString name;
    QStringList paragraphs;
    QString rows; ///< as tableOf() takes them

    friend void PrintTo(const LayoutDocument& document, std::ostream* out)
    {
        *out << document.name.toStdString();
    }
    [[nodiscard]] FormTable table() const { return tableOf(paragraphs, rows); }
};

[[nodiscard]] const std::vector<LayoutDocument>& layoutDocuments();
[[nodiscard]] const LayoutDocument& layoutDocument(const QString& name);

/// What was read of a project: a line for each field that is not empty, then one for each row.
[[nodiscard]] QString dumpOf(const Project& project);
/// Of all projects, and what found no place.
[[nodiscard]] QString dumpOf(const ParsedBatch& batch);

} // namespace budget::test
