// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/documenttext.h"

#include "app/cli/clitext.h"
#include "app/cli/textlayout.h"
#include "ui/models/columnspec.h"

#include <QCoreApplication>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

/// A text of several paragraphs keeps them, further in than its title.
QString indented(const QString& text)
{
    return QString(text).replace(u'\n', u"\n      "_s);
}

QStringList rowCells(const Indicator& row)
{
    QStringList cells{u" "_s};
    for (const Field field : ui::kIndicatorColumns)
        cells.append(row.text(field));
    return cells;
}

} // namespace

QString documentHeading(const SourceDocument& document, std::span<const ProjectPtr> projects)
{
    qsizetype rows = 0;
    for (const ProjectPtr& project : projects)
        rows += static_cast<qsizetype>(project->indicators.size());

    const LineCount& lines = document.lines;
    QString text = document.fileName + u'\n' + document.title + u'\n';
    text += Cli::tr("Tables: %1, rows: %2").arg(projects.size()).arg(rows) + u'\n';
    text += Cli::tr("Lines: %1, in fields: %2, titles and labels: %3, unplaced: %4")
                .arg(lines.total)
                .arg(lines.placed)
                .arg(lines.furniture)
                .arg(lines.unplaced.size()) +
            u'\n';
    for (const UnplacedLine& line : lines.unplaced) {
        text += Cli::tr("  line %1 found no place: %2").arg(line.line).arg(line.text) + u'\n';
    }
    return text;
}

QString projectHeading(const Project& project)
{
    const QString unit = (project.unitCode + u' ' + project.unitName).trimmed();
    return Cli::tr("Table %1 · %2 · %3").arg(QString::number(project.table), unit, project.name);
}

QString projectText(const Project& project)
{
    QString text = u'\n' + projectHeading(project) + u'\n';
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        const QString value = project.text(info.field);
        if (!value.isEmpty())
            text += u"  "_s + ui::columnTitle(info.field) + u": "_s + indented(value) + u'\n';
    }

    std::vector<QStringList> rows;
    QStringList titles{u" "_s};
    for (const Field field : ui::kIndicatorColumns)
        titles.append(ui::columnTitle(field));
    rows.push_back(titles);
    for (const Indicator& row : project.indicators)
        rows.push_back(rowCells(row));
    return text + aligned(rows).join(u'\n') + u'\n';
}

} // namespace budget::cli
