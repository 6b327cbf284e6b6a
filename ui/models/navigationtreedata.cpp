// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/moneytext.h"
#include "ui/models/navigationtreemodel_p.h"
#include "ui/models/roles.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>

namespace budget::ui {

// The part of NavigationTreeModel that says what stands at a department and at a project.

namespace {

QVariant countText(int count)
{
    return count > 0 ? QVariant(QString::number(count)) : QVariant();
}

QVariant worstOf(int errors, int warnings, int hints)
{
    if (errors > 0)
        return static_cast<int>(Severity::Error);
    if (warnings > 0)
        return static_cast<int>(Severity::Warning);
    return hints > 0 ? QVariant(static_cast<int>(Severity::Hint)) : QVariant();
}

using OfYear = NavigationTree::Totals::OfYear;

/// A dash for a sum that leaves the range of exact numbers: a wrong one would look right.
QString amountText(const OfYear& sum)
{
    return sum.amount ? moneyText(*sum.amount) : QStringLiteral("—");
}

/// What a department has to spend in the newest of its years, which it names when there are several.
QString amountText(const NavigationTree::Totals& sum)
{
    const OfYear newest = sum.years.empty() ? OfYear() : sum.years.front();
    if (sum.years.size() < 2)
        return amountText(newest);
    return QCoreApplication::translate("Navigator", "%1: %2", "year: amount")
        .arg(QString::number(newest.year), amountText(newest));
}

QString tipText(const QString& name, const NavigationTree::Totals& sum)
{
    if (sum.years.size() < 2)
        return QCoreApplication::translate("Navigator", "%1\n%n project(s), %2 %3", nullptr, sum.projects)
            .arg(name, amountText(sum), sum.currencyUnit);
    QStringList lines{name, QCoreApplication::translate("Navigator",
                                                        "%n project(s) of several years, whose "
                                                        "budgets are not added up:",
                                                        nullptr, sum.projects)};
    for (const OfYear& each : sum.years) {
        const QString year = each.year > 0 ? QString::number(each.year)
                                           : QCoreApplication::translate("Navigator", "without year");
        lines.append(QCoreApplication::translate("Navigator", "%1: %2 %3", "year: amount with its unit")
                         .arg(year, amountText(each), sum.currencyUnit));
    }
    return lines.join(u'\n');
}

} // namespace

QVariant NavigationTreeModel::Private::departmentData(int department, int column, int role) const
{
    const NavigationTree::Totals& sum = tree.totals(department);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return tree.name(department);
        case AmountColumn: return amountText(sum);
        case FindingsColumn: return countText(sum.errors + sum.warnings + sum.hints);
        case StateColumn: return QStringLiteral("%1/%2").arg(sum.reviewed).arg(sum.projects);
        default: return {};
        }
    case Qt::ToolTipRole: return tipText(tree.name(department), sum);
    case IdRole: return department;
    case SubjectRole: return QVariant::fromValue(Subject{.department = tree.key(department)});
    case SortRole: return column == AmountColumn ? QVariant(sum.rank().millionths()) : QVariant();
    case SeverityRole: return worstOf(sum.errors, sum.warnings, sum.hints);
    case LevelRole: return static_cast<int>(Level::DepartmentNode);
    case ErrorCountRole: return sum.errors;
    case WarningCountRole: return sum.warnings;
    case HintCountRole: return sum.hints;
    case ProjectCountRole: return sum.projects;
    case ReviewedCountRole: return sum.reviewed;
    default: return {};
    }
}

QVariant NavigationTreeModel::Private::projectData(const Project& project, int column, int role) const
{
    const Checker::Counts counts = checker.counts(project.id);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case NameColumn: return project.name;
        case AmountColumn:
            return project.budget.value() ? moneyText(*project.budget.value()) : project.budget.text();
        case FindingsColumn: return countText(counts.errors + counts.warnings + counts.hints);
        case StateColumn: return verdictText(project.review.verdict);
        default: return {};
        }
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3 %4")
            .arg(project.name, project.unitName, project.budget.text(), project.currencyUnit);
    case IdRole: return project.id.value();
    case SubjectRole: return QVariant::fromValue(Subject{.project = project.id});
    case SortRole:
        return column == AmountColumn
                   ? QVariant(inYuan(project.budget.valueOr(Money()), project.currencyUnit).millionths())
                   : QVariant();
    case SeverityRole: return worstOf(counts.errors, counts.warnings, counts.hints);
    case VerdictRole: return static_cast<int>(project.review.verdict);
    case LevelRole: return static_cast<int>(Level::ProjectNode);
    case ErrorCountRole: return counts.errors;
    case WarningCountRole: return counts.warnings;
    case HintCountRole: return counts.hints;
    case EditedRole: return hasEdits(project);
    case AnnotatedRole: return annotated.contains(project.id);
    default: return {};
    }
}

} // namespace budget::ui
