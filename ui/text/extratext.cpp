// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/extratext.h"

#include "ui/models/columnspec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExtraName
{
    QLatin1String name;
    const char* title; ///< source text in the context "Extras"
};

// clang-format off
constexpr std::array kTitles{
    ExtraName{QLatin1String("projectCode"), QT_TRANSLATE_NOOP("Extras", "Project code")},
    ExtraName{QLatin1String("departmentCode"), QT_TRANSLATE_NOOP("Extras", "Code of the department in charge")},
    ExtraName{QLatin1String("implementingUnit"), QT_TRANSLATE_NOOP("Extras", "Implementing unit")},
    ExtraName{QLatin1String("projectUnit"), QT_TRANSLATE_NOOP("Extras", "Unit of the project")},
    ExtraName{QLatin1String("category"), QT_TRANSLATE_NOOP("Extras", "Category")},
    ExtraName{QLatin1String("nature"), QT_TRANSLATE_NOOP("Extras", "Nature")},
    ExtraName{QLatin1String("attribute"), QT_TRANSLATE_NOOP("Extras", "Attribute")},
    ExtraName{QLatin1String("period"), QT_TRANSLATE_NOOP("Extras", "Period")},
    ExtraName{QLatin1String("leader"), QT_TRANSLATE_NOOP("Extras", "Project leader")},
    ExtraName{QLatin1String("financeLeader"), QT_TRANSLATE_NOOP("Extras", "Head of finance")},
    ExtraName{QLatin1String("unitLeader"), QT_TRANSLATE_NOOP("Extras", "Head of the unit")},
    ExtraName{QLatin1String("preparer"), QT_TRANSLATE_NOOP("Extras", "Prepared by")},
    ExtraName{QLatin1String("phone"), QT_TRANSLATE_NOOP("Extras", "Telephone")},
    ExtraName{QLatin1String("contact"), QT_TRANSLATE_NOOP("Extras", "Contact")},
    ExtraName{QLatin1String("date"), QT_TRANSLATE_NOOP("Extras", "Date")},
    ExtraName{QLatin1String("longTermGoal"), QT_TRANSLATE_NOOP("Extras", "Long-term goal")},
    ExtraName{QLatin1String("midTermBudget"), QT_TRANSLATE_NOOP("Extras", "Medium-term budget")},
    ExtraName{QLatin1String("totalBudget"), QT_TRANSLATE_NOOP("Extras", "Total budget")},
    ExtraName{QLatin1String("initialBudget"), QT_TRANSLATE_NOOP("Extras", "Initial budget")},
    ExtraName{QLatin1String("budget"), QT_TRANSLATE_NOOP("Extras", "Budget of the year")},
    ExtraName{QLatin1String("executed"), QT_TRANSLATE_NOOP("Extras", "Executed")},
    ExtraName{QLatin1String("executionRate"), QT_TRANSLATE_NOOP("Extras", "Execution rate")},
    ExtraName{QLatin1String("executionScore"), QT_TRANSLATE_NOOP("Extras", "Score of the execution")},
    ExtraName{QLatin1String("executionReason"), QT_TRANSLATE_NOOP("Extras", "Reason for the execution")},
    ExtraName{QLatin1String("totalScore"), QT_TRANSLATE_NOOP("Extras", "Total score")},
    ExtraName{QLatin1String("goalActual"), QT_TRANSLATE_NOOP("Extras", "What was reached")},
    ExtraName{QLatin1String("implementation"), QT_TRANSLATE_NOOP("Extras", "Implementation")},
    ExtraName{QLatin1String("conclusion"), QT_TRANSLATE_NOOP("Extras", "Conclusion")},
    ExtraName{QLatin1String("problems"), QT_TRANSLATE_NOOP("Extras", "Problems")},
    ExtraName{QLatin1String("improvements"), QT_TRANSLATE_NOOP("Extras", "Improvements")},
    ExtraName{QLatin1String("feasibility"), QT_TRANSLATE_NOOP("Extras", "Feasibility")},
    ExtraName{QLatin1String("necessity"), QT_TRANSLATE_NOOP("Extras", "Necessity")},
    ExtraName{QLatin1String("measures"), QT_TRANSLATE_NOOP("Extras", "Measures")},
    ExtraName{QLatin1String("duties"), QT_TRANSLATE_NOOP("Extras", "Duties")},
    ExtraName{QLatin1String("schedule"), QT_TRANSLATE_NOOP("Extras", "Schedule")},
    ExtraName{QLatin1String("costItems"), QT_TRANSLATE_NOOP("Extras", "Items of cost")},
    ExtraName{QLatin1String("fundSources"), QT_TRANSLATE_NOOP("Extras", "Money by source")},
    ExtraName{QLatin1String("opinions"), QT_TRANSLATE_NOOP("Extras", "Opinions")},
    ExtraName{QLatin1String("goals"), QT_TRANSLATE_NOOP("Extras", "Numbered goals")},
    ExtraName{QLatin1String("longTermIndicators"), QT_TRANSLATE_NOOP("Extras", "Long-term indicators")},
    ExtraName{QLatin1String("otherFields"), QT_TRANSLATE_NOOP("Extras", "Further fields")},
    ExtraName{QLatin1String("explanation"), QT_TRANSLATE_NOOP("Extras", "Explanation")},
    ExtraName{QLatin1String("actual"), QT_TRANSLATE_NOOP("Extras", "Actual value")},
    ExtraName{QLatin1String("score"), QT_TRANSLATE_NOOP("Extras", "Score")},
    ExtraName{QLatin1String("reason"), QT_TRANSLATE_NOOP("Extras", "Reason for the difference")},
    ExtraName{QLatin1String("level1Points"), QT_TRANSLATE_NOOP("Extras", "Points of level 1")},
    ExtraName{QLatin1String("goalLabel"), QT_TRANSLATE_NOOP("Extras", "Goal it belongs to")},
    ExtraName{QLatin1String("amount"), QT_TRANSLATE_NOOP("Extras", "Amount")},
    ExtraName{QLatin1String("from"), QT_TRANSLATE_NOOP("Extras", "From")},
    ExtraName{QLatin1String("text"), QT_TRANSLATE_NOOP("Extras", "Text")},
    ExtraName{QLatin1String("reviewer"), QT_TRANSLATE_NOOP("Extras", "Reviewer")},
    ExtraName{QLatin1String("unit"), QT_TRANSLATE_NOOP("Extras", "Unit (code-name)")},
    ExtraName{QLatin1String("unitCode"), QT_TRANSLATE_NOOP("Extras", "Code of the unit")},
    ExtraName{QLatin1String("group"), QT_TRANSLATE_NOOP("Extras", "Only covers others")},
};
// clang-format on

} // namespace

QString extraTitle(const QString& name)
{
    const auto* const known =
        std::ranges::find_if(kTitles, [&name](const ExtraName& each) { return name == each.name; });
    return known == kTitles.end() ? name : QCoreApplication::translate("Extras", known->title);
}

QString fieldTitleOf(const QString& name, FieldScope scope)
{
    const bool isCodeName = scope == FieldScope::Project && (name == "unit"_L1 || name == "unitCode"_L1);
    const QByteArray latin = name.toLatin1();
    const auto field = isCodeName ? std::nullopt : fieldByName(scope, QLatin1String(latin));
    return field ? columnTitle(*field) : extraTitle(name);
}

} // namespace budget::ui
