// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace budget {

/// The columns that the fields beyond the core need in a table of rows, in the order in which they are met:
/// those of the projects, then those of the rows. A field that only one table has is a column as well, so
/// that nothing that was read is missing in the table; lists stand in one cell, "财政拨款：60；自筹：20".
class ExtraColumns
{
public:
    /// To be called for every project before titles() and cells().
    void note(const Project& project);

    /// The words the forms print; a name that is not known and an unknown label stand for themselves.
    [[nodiscard]] QStringList titles() const { return m_projects.titles + m_rows.titles; }
    /// One for each title. \a row: null for a project without rows.
    [[nodiscard]] QStringList cells(const Project& project, const Indicator* row) const;

private:
    struct Part
    {
        QStringList titles;
        QHash<QString, qsizetype> positions; ///< by title
        void note(const Extras& extras);
        void fill(const Extras& extras, QStringList& cells, qsizetype first) const;
    };

    Part m_projects;
    Part m_rows;
};

} // namespace budget
