// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridflatlist.h"

#include "core/model/fieldaccess.h"

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

const CellText* projectCell(const GridRow& row, const GridColumns& columns, Field field)
{
    for (const GridRow::Cell& cell : row.cells) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : columns.at(*cell.cell);
        const bool isIt = column && column->isOfProject && column->target.kind == Kind::Field &&
                          column->target.field == field;
        if (isIt)
            return &cell.text;
    }
    return nullptr;
}

void readProjectCell(const GridTarget& target, const CellText& text, GridWriter& writer, Project& project)
{
    if (target.kind == Kind::Field) {
        const Field field = target.field == Field::UnitCode ? Field::UnitName : target.field;
        if (project.text(field).isEmpty())
            writer.set(project, target.field, text);
        else
            writer.markFurniture(text);
        return;
    }
    if (target.name.isEmpty())
        return; // a column that nobody knows stays with its rows
    if (target.name == "unitCode"_L1) {
        if (project.unitCode.isEmpty())
            project.unitCode = writer.cell(project, 0, Field::UnitCode, text);
        else
            writer.markFurniture(text);
        return;
    }
    if (findExtra(project.extras, target.name))
        writer.markFurniture(text);
    else
        project.extras.push_back(writer.extra(target.name, text));
}

} // namespace

bool isOfOtherProject(const GridRow& row, const GridColumns& columns, const Project& project)
{
    const CellText* const name = projectCell(row, columns, Field::ProjectName);
    if (name && !project.name.isEmpty() && name->joined() != project.name)
        return true;
    const CellText* const unit = projectCell(row, columns, Field::UnitCode);
    return unit && !project.unitName.isEmpty() && !unit->joined().endsWith(project.unitName);
}

void readProjectColumns(const GridRow& row, const GridColumns& columns, GridWriter& writer, Project& project)
{
    for (const GridRow::Cell& cell : row.cells) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : columns.at(*cell.cell);
        if (column && column->isOfProject)
            readProjectCell(column->target, cell.text, writer, project);
    }
}

} // namespace budget::parse
