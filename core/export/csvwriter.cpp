// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvwriter.h"

#include <QIODevice>

#include <array>

namespace budget {

namespace {

constexpr qsizetype kLineBufferSize = 64 * 1024;

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

bool mayRunAsFormula(QStringView text)
{
    // Blanks in front do not stop a spreadsheet, nor does a full-width sign in Chinese and Japanese ones.
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || !QStringView(u"=+-@＝＋－＠").contains(trimmed.front()))
        return false;
    return !parseOperator(trimmed) && !Quantity::parse(trimmed);
}

} // namespace

CsvWriter::CsvWriter(QIODevice& out)
    : m_out(out)
{
    m_buffer.reserve(kLineBufferSize + 4096);
    m_buffer.append("\xEF\xBB\xBF");
    cell(kFileTitle);
    cell(kTableTitle);
    for (const Column& column : kColumns)
        cell(column.title);
    endLine();
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

Result<> CsvWriter::finish()
{
    flush();
    if (m_hasFailed)
        return fail(ErrorCode::FileUnwritable, m_out.errorString());
    return {};
}

void CsvWriter::writeRow(const QString& fileName, const Project& project, const Indicator* row)
{
    cell(fileName);
    cell(QString::number(project.table));
    for (const Column& column : kColumns) {
        if (fieldInfo(column.field).scope == FieldScope::Project)
            cell(project.text(column.field));
        else
            cell(row ? row->text(column.field) : QString());
    }
    endLine();
}

void CsvWriter::cell(QStringView text)
{
    if (!m_isLineEmpty)
        m_buffer.append(',');
    m_isLineEmpty = false;

    QByteArray bytes = text.toUtf8();
    if (mayRunAsFormula(text))
        bytes.prepend('\'');
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') ||
                             bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (needsQuotes)
        m_buffer.append('"').append(bytes.replace("\"", "\"\"")).append('"');
    else
        m_buffer.append(bytes);
}

void CsvWriter::endLine()
{
    m_buffer.append("\r\n");
    m_isLineEmpty = true;
    if (m_buffer.size() >= kLineBufferSize)
        flush();
}

void CsvWriter::flush()
{
    m_hasFailed = m_hasFailed || m_out.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

} // namespace budget
