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
{
    m_csv.cell(kFileTitle);
    m_csv.cell(kTableTitle);
    for (const Column& column : kColumns)
        m_csv.cell(column.title);
    m_csv.endLine();
}

void CsvWriter::write(const QString& fileName, std::span<const ProjectPtr> projects)
{
    for (const ProjectPtr& project : projects) {
        for (const Indicator& row : project->indicators)
            writeRow(fileName, *project, &row);
        if (project->indicators.empty())
            writeRow(fileName, *project, nullptr);
    }
}

void CsvWriter::writeRow(const QString& fileName, const Project& project, const Indicator* row)
{
    m_csv.cell(fileName);
    m_csv.cell(QString::number(project.table));
    for (const Column& column : kColumns) {
        if (fieldInfo(column.field).scope == FieldScope::Project)
            m_csv.cell(project.text(column.field));
        else
            m_csv.cell(row ? row->text(column.field) : QString());
    }
    m_csv.endLine();
}

} // namespace budget
