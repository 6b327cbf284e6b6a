// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pasteplan.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "ui/models/columnspec.h"
#include "ui/models/fieldinput.h"

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

struct ColumnName
{
    QStringView name; ///< folded
    Field field;
};

// How the forms and the integrated budget system head these columns; see "Labels met, by field" in the
// description of the forms.
constexpr std::array<ColumnName, 26> kColumnNames{{{u"一级指标", Field::Level1},
                                                   {u"二级指标", Field::Level2},
                                                   {u"三级指标", Field::IndicatorName},
                                                   {u"三级指标名称", Field::IndicatorName},
                                                   {u"指标名称", Field::IndicatorName},
                                                   {u"指标内容", Field::IndicatorName},
                                                   {u"计量单位", Field::Unit},
                                                   {u"度量单位", Field::Unit},
                                                   {u"指标性质", Field::Operator},
                                                   {u"计算符号", Field::Operator},
                                                   {u"运算符号", Field::Operator},
                                                   {u"指标值", Field::Value},
                                                   {u"年度指标值", Field::Value},
                                                   {u"计划指标值", Field::Value},
                                                   {u"目标值", Field::Value},
                                                   {u"权重(%)", Field::IndicatorWeight},
                                                   {u"权重%", Field::IndicatorWeight},
                                                   {u"权重", Field::IndicatorWeight},
                                                   {u"分值", Field::IndicatorWeight},
                                                   {u"是否核心指标", Field::Core},
                                                   {u"核心指标", Field::Core},
                                                   {u"是否核心", Field::Core},
                                                   {u"核心", Field::Core},
                                                   {u"单位", Field::Unit},
                                                   {u"一级", Field::Level1},
                                                   {u"二级", Field::Level2}}};

std::optional<Field> columnNamed(const QString& title)
{
    const QString name = text::folded(title);
    const auto* const known = std::ranges::find(kColumnNames, QStringView(name), &ColumnName::name);
    if (known != kColumnNames.end())
        return known->field;
    for (const Field field : kIndicatorColumns) {
        if (name == text::folded(columnTitle(field)) ||
            name == text::folded(QString::fromLatin1(columnSpec(field).title)))
            return field;
    }
    return std::nullopt;
}

using Columns = std::vector<std::optional<Field>>;

/// The fields that a first line of titles names; nothing when the line holds values. A single line is never
/// one of titles, and one title among other words is taken for a value.
std::optional<Columns> columnsOfHeader(const tsv::Block& block)
{
    if (block.size() < 2)
        return std::nullopt;
    Columns columns;
    qsizetype filled = 0;
    qsizetype named = 0;
    for (const QString& cell : block.front()) {
        columns.push_back(columnNamed(cell));
        filled += cell.trimmed().isEmpty() ? 0 : 1;
        named += columns.back() ? 1 : 0;
    }
    const bool isHeader = named > 0 && (named == filled || named * 2 > filled);
    return isHeader ? std::optional(columns) : std::nullopt;
}

Columns columnsFrom(int left, const tsv::Block& block)
{
    qsizetype width = 0;
    for (const QStringList& row : block)
        width = std::max(width, row.size());
    Columns columns;
    for (qsizetype i = 0; i < width; ++i) {
        const size_t column = static_cast<size_t>(left + i);
        columns.push_back(column < kIndicatorColumns.size() ? std::optional(kIndicatorColumns[column])
                                                            : std::nullopt);
    }
    return columns;
}

/// Lays the lines of a block over rows one after the other.
class Planner
{
public:
    Planner(const Project& project, Columns columns, const std::function<IndicatorId()>& newId)
        : m_project(project)
        , m_columns(std::move(columns))
        , m_newId(newId)
        , m_end(static_cast<int>(project.indicators.size()))
    {}

    void lay(const QStringList& cells, int row, int blockRow)
    {
        if (row < static_cast<int>(m_project.indicators.size()))
            layOver(m_project.indicators[static_cast<size_t>(row)], cells, blockRow);
        else
            append(cells, blockRow);
    }

    PastePlan plan;

private:
    void layOver(const Indicator& row, const QStringList& cells, int blockRow)
    {
        for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
            const FieldAddress cell = addressOf(row.id, i);
            const std::optional<QString> text = accepted(cells[i], cell, blockRow, i);
            if (!text)
                continue;
            const QString before = row.text(cell.field);
            if (*text == before || cells[i] == before) {
                ++plan.report.unchangedCells;
                continue;
            }
            plan.group.changes.push_back(FieldEdited{cell, before, *text});
            ++plan.report.changedCells;
        }
    }

    void append(const QStringList& cells, int blockRow)
    {
        if (std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); }))
            return;
        Indicator row;
        row.id = m_newId();
        for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
            const FieldAddress cell = addressOf(row.id, i);
            const std::optional<QString> text = accepted(cells[i], cell, blockRow, i);
            if (!text || text->isEmpty())
                continue;
            setText(row, cell.field, *text);
            ++plan.report.changedCells;
        }
        plan.group.changes.push_back(IndicatorInserted{m_project.id, m_end++, std::move(row)});
        ++plan.report.insertedRows;
    }

    [[nodiscard]] std::optional<Field> fieldOf(int blockColumn) const
    {
        const auto column = static_cast<size_t>(blockColumn);
        return column < m_columns.size() ? m_columns[column] : std::nullopt;
    }

    [[nodiscard]] FieldAddress addressOf(IndicatorId row, int blockColumn) const
    {
        return {m_project.id, row, fieldOf(blockColumn).value_or(Field::IndicatorName)};
    }

    /// The text as it will stand in the cell; nothing when it was refused, which is reported, or when there
    /// is nothing to put anywhere.
    std::optional<QString> accepted(const QString& typed, const FieldAddress& cell, int blockRow,
                                    int blockColumn)
    {
        if (!fieldOf(blockColumn)) {
            if (!typed.trimmed().isEmpty())
                refuse(typed, cell, blockRow, blockColumn, fail(ErrorCode::ValueInvalid, u"column"_s));
            return std::nullopt;
        }
        Result<QString> text = acceptText(cell.field, typed, m_project.currencyUnit);
        if (text)
            return std::move(text).value();
        refuse(typed, cell, blockRow, blockColumn, std::move(text).error());
        return std::nullopt;
    }

    void refuse(const QString& typed, const FieldAddress& cell, int blockRow, int blockColumn, Error reason)
    {
        plan.report.refused.push_back({.cell = cell,
                                       .blockRow = blockRow,
                                       .blockColumn = blockColumn,
                                       .text = typed,
                                       .reason = std::move(reason)});
    }

    const Project& m_project;
    Columns m_columns;
    const std::function<IndicatorId()>& m_newId;
    int m_end; ///< where the next added row stands
};

} // namespace

PastePlan planPaste(const Project& project, int top, int left, const tsv::Block& block,
                    const std::function<IndicatorId()>& newId)
{
    const std::optional<Columns> header = columnsOfHeader(block);
    const size_t first = header ? 1 : 0;
    Planner planner(project, header ? *header : columnsFrom(left, block), newId);
    planner.plan.report.hadHeader = header.has_value();
    for (size_t i = first; i < block.size(); ++i)
        planner.lay(block[i], top + static_cast<int>(i - first), static_cast<int>(i));
    return std::move(planner.plan);
}

} // namespace budget::ui
