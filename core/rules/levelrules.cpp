// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on 一级 and 二级: known, under the standard name, in the right place for what the row measures.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<Level2>& levels)
{
    QStringList names;
    for (const Level2& level : levels)
        names.append(level.name);
    return names;
}

/// A count of surveys or of people asked is an activity, whatever it is called: 满意度调查次数.
bool isCount(const RowView& row, const UnitDictionary& units)
{
    return row.isQuantitative() && !row.unit.isEmpty() && !units.rates.contains(row.unit) &&
           row.unit != u"分" && row.unit != u"度";
}

} // namespace

void l1Unknown(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.level1)
            continue;
        QStringList known;
        for (const Level1& level : view.profile().levels())
            known.append(level.name);
        sink.report({.subject = row.subject(Field::Level1),
                     .args = {row.row->name, row.row->level1, known.join(u'、'),
                              row.level1Key.isEmpty() ? u"@level.missing"_s : u"@level.unknown"_s}});
    }
}

void l2Unknown(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.level2)
            continue;
        QStringList known;
        if (row.level1)
            known = namesOf(row.level1->level2);
        for (const Level1& level : view.profile().levels()) {
            if (!row.level1)
                known += namesOf(level.level2);
        }
        sink.report({.subject = row.subject(Field::Level2),
                     .args = {row.row->name, row.row->level2, known.join(u'、'),
                              row.level2Key.isEmpty() ? u"@level.missing"_s : u"@level.unknown"_s}});
    }
}

void l2Alias(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        // In the wrong place it is l2-wrong-parent that counts.
        if (!row.isLevel2Alias || !row.level2 || (row.level1 && row.level2Parent != row.level1))
            continue;
        const QString standard = inStyleOf(row.row->level2, row.level2->name);
        sink.report({.subject = row.subject(Field::Level2),
                     .args = {row.row->level2, standard},
                     .fix = Fix{row.address(Field::Level2), standard}});
    }
}

void l2WrongParent(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!row.level1 || !row.level2 || row.level2Parent == row.level1)
            continue;
        const QString parent = inStyleOf(row.row->level1, row.level2Parent->name);
        sink.report({.subject = row.subject(Field::Level1),
                     .args = {row.row->level1, row.row->level2, parent},
                     .evidence = {row.evidence(Field::Level1), row.evidence(Field::Level2)},
                     .fix = Fix{row.address(Field::Level1), parent}});
    }
}

void satisfactionElsewhere(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const bool isElsewhere = row.level1 && row.level1->kind != LevelKind::Satisfaction;
        // With a satisfaction 二级 the fault is the 一级: l2-wrong-parent.
        if (!isElsewhere || row.isLevel2(LevelKind::Satisfaction) ||
            !hasAny(row.name, view.words().satisfaction) || isCount(row, view.profile().units()))
            continue;
        sink.report({.subject = row.subject(Field::Level1),
                     .args = {row.row->name, row.row->level1},
                     .evidence = {row.evidence(Field::Level1), row.evidence(Field::IndicatorName)},
                     .fix = moveTo(row, view.profile(), LevelKind::Satisfaction, LevelKind::Satisfaction)});
    }
}

void rateInQuantity(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!row.isLevel2(LevelKind::Count) || !view.profile().units().rates.contains(row.unit) ||
            hasAny(row.name, view.words().ratios) || isPercentOfNoRate(row, view))
            continue; // 投保面积 in percent has the wrong unit: percent-on-nonrate
        Draft draft{.subject = row.subject(Field::Level2),
                    .args = {row.row->name, row.row->unit},
                    .evidence = {row.evidence(Field::Level2), row.evidence(Field::Unit)}};
        // What is called a rate can be moved; 验收合格 in percent may as well have the wrong unit.
        if (row.name.endsWith(u'率') && row.level2Parent) {
            const LevelKind target =
                hasAny(row.name, view.words().timely) ? LevelKind::Timeliness : LevelKind::Quality;
            const auto found = std::ranges::find(row.level2Parent->level2, target, &Level2::kind);
            if (found != row.level2Parent->level2.end())
                draft.fix = Fix{row.address(Field::Level2), inStyleOf(row.row->level2, found->name)};
        }
        sink.report(std::move(draft));
    }
}

} // namespace budget::rules
