// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace budget::test {

/// A table with the paragraphs above it, to be written in any format.
struct FormTable
{
    struct Cell
    {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        QString text; ///< paragraphs separated by LF
    };
    QStringList paragraphs;
    std::vector<Cell> cells; ///< by row and column, without holes
    int columns = 0;

    [[nodiscard]] int rowCount() const;
};

/// "a | b" lines as rows of plain cells; a cell of blanks is empty, "<" goes on from the left, "^" from
/// above.
[[nodiscard]] FormTable tableOf(const QStringList& paragraphs, const QString& rows);

/// The table of a project as the sample's form lays it out, levels that repeat merged or not.
enum class Levels : quint8 { Merged, Repeated };
[[nodiscard]] FormTable specialFundTable(const Project& project, Levels levels);
[[nodiscard]] std::vector<FormTable> specialFundTables(const std::vector<std::shared_ptr<Project>>& projects,
                                                       Levels levels);

[[nodiscard]] QByteArray toHtml(const std::vector<FormTable>& tables);
[[nodiscard]] QByteArray toDocx(const std::vector<FormTable>& tables);
[[nodiscard]] QByteArray toXlsx(const std::vector<FormTable>& tables); ///< one below the other on a sheet
[[nodiscard]] QByteArray toOdt(const std::vector<FormTable>& tables);
[[nodiscard]] QByteArray toOds(const std::vector<FormTable>& tables);
[[nodiscard]] QByteArray
toCsv(const std::vector<FormTable>& tables); ///< merged cells are empty but the first

} // namespace budget::test
