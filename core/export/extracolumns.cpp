// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/extracolumns.h"

#include <algorithm>
#include <array>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

struct PrintedTitle
{
    QLatin1String name;
    QStringView title;
};
/// As most forms print it, not translations; see core/parse/forms.
constexpr std::array kPrintedTitles{
    PrintedTitle{QLatin1String("unitCode"), u"单位代码"},
    PrintedTitle{QLatin1String("projectCode"), u"项目编码"},
    PrintedTitle{QLatin1String("departmentCode"), u"主管部门代码"},
    PrintedTitle{QLatin1String("implementingUnit"), u"实施单位"},
    PrintedTitle{QLatin1String("projectUnit"), u"项目单位"},
    PrintedTitle{QLatin1String("category"), u"项目类别"},
    PrintedTitle{QLatin1String("nature"), u"项目性质"},
    PrintedTitle{QLatin1String("attribute"), u"项目属性"},
    PrintedTitle{QLatin1String("period"), u"实施期"},
    PrintedTitle{QLatin1String("leader"), u"项目负责人"},
    PrintedTitle{QLatin1String("financeLeader"), u"财务负责人"},
    PrintedTitle{QLatin1String("unitLeader"), u"单位负责人"},
    PrintedTitle{QLatin1String("preparer"), u"填报人"},
    PrintedTitle{QLatin1String("phone"), u"联系电话"},
    PrintedTitle{QLatin1String("contact"), u"联系人"},
    PrintedTitle{QLatin1String("date"), u"填报日期"},
    PrintedTitle{QLatin1String("reviewer"), u"审核人"},
    PrintedTitle{QLatin1String("longTermGoal"), u"长期目标"},
    PrintedTitle{QLatin1String("midTermBudget"), u"中期预算"},
    PrintedTitle{QLatin1String("totalBudget"), u"项目总预算"},
    PrintedTitle{QLatin1String("initialBudget"), u"年初预算数"},
    PrintedTitle{QLatin1String("executed"), u"全年执行数"},
    PrintedTitle{QLatin1String("executionRate"), u"执行率"},
    PrintedTitle{QLatin1String("executionScore"), u"执行得分"},
    PrintedTitle{QLatin1String("executionReason"), u"执行情况说明"},
    PrintedTitle{QLatin1String("totalScore"), u"总分"},
    PrintedTitle{QLatin1String("goalActual"), u"目标完成情况"},
    PrintedTitle{QLatin1String("implementation"), u"项目实施情况"},
    PrintedTitle{QLatin1String("conclusion"), u"评价结论"},
    PrintedTitle{QLatin1String("problems"), u"存在问题"},
    PrintedTitle{QLatin1String("improvements"), u"改进措施"},
    PrintedTitle{QLatin1String("feasibility"), u"可行性"},
    PrintedTitle{QLatin1String("necessity"), u"必要性"},
    PrintedTitle{QLatin1String("measures"), u"保障措施"},
    PrintedTitle{QLatin1String("duties"), u"部门职能"},
    PrintedTitle{QLatin1String("schedule"), u"实施进度计划"},
    PrintedTitle{QLatin1String("costItems"), u"成本构成"},
    PrintedTitle{QLatin1String("fundSources"), u"资金来源"},
    PrintedTitle{QLatin1String("opinions"), u"审核意见"},
    PrintedTitle{QLatin1String("goals"), u"分项目标"},
    PrintedTitle{QLatin1String("longTermIndicators"), u"长期指标"},
    PrintedTitle{QLatin1String("explanation"), u"指标解释"},
    PrintedTitle{QLatin1String("actual"), u"完成值"},
    PrintedTitle{QLatin1String("score"), u"得分"},
    PrintedTitle{QLatin1String("reason"), u"偏差原因及改进措施"},
    PrintedTitle{QLatin1String("level1Points"), u"一级指标分值"},
    PrintedTitle{QLatin1String("goalLabel"), u"所属目标"},
};

QString titleOf(const QString& name)
{
    const auto* const known =
        std::ranges::find_if(kPrintedTitles, [&name](const PrintedTitle& each) { return name == each.name; });
    return known == kPrintedTitles.end() ? name : known->title.toString();
}

/// The whole field in one cell: entries of a list one after the other, what an entry is made of within them.
QString cellOf(const Extra& extra)
{
    if (extra.parts.empty())
        return extra.text;
    QStringList texts;
    for (const Extra& part : extra.parts)
        texts.append(cellOf(part));
    const bool isList = extra.parts.front().name.isEmpty();
    return texts.join(isList ? u"；"_s : u"："_s);
}

/// Calls \a take with title and text of each column: labels that no description knows are columns of their
/// own.
template <typename Take>
void forEachColumn(const Extras& extras, Take take)
{
    for (const Extra& extra : extras) {
        if (extra.name != kOtherFields) {
            take(titleOf(extra.name), cellOf(extra));
            continue;
        }
        for (const Extra& other : extra.parts)
            take(other.name, cellOf(other));
    }
}

} // namespace

void ExtraColumns::Part::note(const Extras& extras)
{
    forEachColumn(extras, [this](const QString& title, const QString&) {
        if (positions.contains(title))
            return;
        positions.insert(title, titles.size());
        titles.append(title);
    });
}

void ExtraColumns::Part::fill(const Extras& extras, QStringList& cells, qsizetype first) const
{
    forEachColumn(extras, [&](const QString& title, const QString& text) {
        QString& cell = cells[first + positions.value(title)];
        // Two labels of one name stand in one table now and then; neither is lost.
        cell = cell.isEmpty() ? text : cell + u"；"_s + text;
    });
}

void ExtraColumns::note(const Project& project)
{
    m_projects.note(project.extras);
    for (const Indicator& row : project.indicators)
        m_rows.note(row.extras);
}

QStringList ExtraColumns::cells(const Project& project, const Indicator* row) const
{
    QStringList cells(m_projects.titles.size() + m_rows.titles.size());
    m_projects.fill(project.extras, cells, 0);
    if (row)
        m_rows.fill(row->extras, cells, m_projects.titles.size());
    return cells;
}

} // namespace budget
