// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvwriter.h"

#include <array>

namespace budget {

namespace {

/// The words the forms print, not translations: a table goes back to people who fill in these forms.
struct Column
{
    Field field;
    QStringView title;
};
constexpr std::array kColumns{
    Column{Field::UnitCode, u"单位代码"},
    Column{Field::UnitName, u"编制单位"},
    Column{Field::ProjectName, u"项目名称"},
    Column{Field::Department, u"业务主管部门"},
    Column{Field::CurrencyUnit, u"金额单位"},
    Column{Field::Budget, u"当年预算金额"},
    Column{Field::Retained, u"部门留用"},
    Column{Field::Subsidy, u"补助街镇"},
    Column{Field::ExecutionWeight, u"预算执行率权重"},
    Column{Field::Level1, u"一级指标"},
    Column{Field::Level2, u"二级指标"},
    Column{Field::IndicatorName, u"三级指标"},
    Column{Field::Unit, u"计量单位"},
    Column{Field::Operator, u"指标性质"},
    Column{Field::Value, u"指标值"},
    Column{Field::IndicatorWeight, u"权重（%）"},
    Column{Field::Core, u"是否核心指标"},
};
constexpr QStringView kFileTitle = u"文件";
constexpr QStringView kTableTitle = u"表号";

} // namespace

CsvWriter::CsvWriter(QIODevice& out)
    : m_csv(out)
{}

void CsvWriter::write(const QString& fileName, std::span<const ProjectPtr> projects)
{
    for (const ProjectPtr& project : projects) {
        m_extras.note(*project);
        m_lines.push_back({.fileName = fileName, .project = project});
    }
}

Result<> CsvWriter::finish()
{
    writeTitles();
    for (const Line& line : m_lines) {
        for (const Indicator& row : line.project->indicators)
            writeRow(line, &row);
        if (line.project->indicators.empty())
            writeRow(line, nullptr);
    }
    return m_csv.finish();
}

void CsvWriter::writeTitles()
{
    m_csv.cell(kFileTitle);
    m_csv.cell(kTableTitle);
    for (const Column& column : kColumns)
        m_csv.cell(column.title);
    for (const QString& title : m_extras.titles())
        m_csv.cell(title);
    m_csv.endLine();
}

void CsvWriter::writeRow(const Line& line, const Indicator* row)
{
    const Project& project = *line.project;
    m_csv.cell(line.fileName);
    m_csv.cell(QString::number(project.table));
    for (const Column& column : kColumns) {
        if (fieldInfo(column.field).scope == FieldScope::Project)
            m_csv.cell(project.text(column.field));
        else
            m_csv.cell(row ? row->text(column.field) : QString());
    }
    for (const QString& cell : m_extras.cells(project, row))
        m_csv.cell(cell);
    m_csv.endLine();
}

} // namespace budget
