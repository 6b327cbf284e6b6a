// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/model/numbers.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a profile says apart from which rules run: plain values, read from its data file.
namespace budget {

/// What a 一级指标 or 二级指标 is about, whatever a district calls it. Rules ask for the kind, not the name.
enum class LevelKind : quint8 {
    Cost,         ///< 成本; also the 二级 that older forms put under 产出
    Output,       ///< 产出
    Benefit,      ///< 效益
    Satisfaction, ///< 满意度
    Count,        ///< 数量
    Quality,      ///< 质量
    Timeliness,   ///< 时效
    Other,
};

/// One 二级指标 under its 一级指标.
struct Level2
{
    QString name; ///< as the profile prints it
    QString key;  ///< levelKey() of the name
    LevelKind kind = LevelKind::Other;
};

struct Level1
{
    QString name;
    QString key;
    LevelKind kind = LevelKind::Other;
    std::vector<Level2> level2;
};

/// How a level is compared: folded, without the suffix 指标.
[[nodiscard]] QString levelKey(QStringView text);

/// A division of the points over the 一级指标 that a review accepts.
struct WeightScheme
{
    struct Share
    {
        LevelKind kind = LevelKind::Other;
        Weight low; ///< both inclusive
        Weight high;
    };
    QString name;
    std::vector<Share> shares; ///< a kind that is not listed has no points
};

/// The numbers of a profile. The defaults are those of the national guidance.
struct RuleParameters
{
    int minIndicators = 5;
    int minCore = 3;
    int maxIndicators = 8;
    Weight totalWeight = Weight::fromInteger(100);
    std::vector<Weight> executionWeights{Weight::fromInteger(10)};
    Weight satisfactionWeight = Weight::fromInteger(10);
    Weight dominantWeight = Weight::fromInteger(40);
    int copiedGoalPercent = 90;      ///< likeness from which a goal counts as copied
    int minCopiedGoalLength = 10;    ///< characters; shorter goals are alike by nature
    std::vector<Field> headerFields; ///< that must be filled
    QStringList currencyUnits;
};

/// The words of a profile, folded as text::folded() does. A rule that looks for one of a list of words in a
/// text says which list in its own comment.
struct Lexicon
{
    QStringList placeholders;     ///< a cell with one of these is empty: 无, /, —
    QStringList notInvolved;      ///< 不涉及
    QStringList emptyAnswers;     ///< qualitative values that say nothing: 是
    QStringList savings;          ///< a saving may have a floor although it stands under cost
    QStringList constructionWork; ///< projects that need a cost indicator …
    QStringList purchase;
    QStringList perHeadSubsidy;
    QStringList notConstruction; ///< … and phrases that only look like it: 队伍建设
    QStringList supervision;     ///< rows that look at other people's work: 检查
    QStringList publicService;   ///< texts that speak of people who are served
    QStringList satisfaction;    ///< 满意: wherever it stands, people are asked
    QStringList opinion;         ///< 好评, 评价: the same, within 满意度指标
    QStringList notSatisfaction; ///< 不满意, 投诉: the less the better
    QStringList timely;          ///< 及时, 按时
    QStringList late;            ///< 逾期, 不及时: the less the better
    QStringList ratios;          ///< 比值, 指数: no rates, and they need no unit
    QStringList money;           ///< names that speak of an amount
    QStringList unitMarks;       ///< brackets after a unit's name that are no part of it: 代编
    QStringList nameMarkers;     ///< marks on project names: 重点
    QStringList planWords;       ///< a year before one of these names a plan: 2024年行动计划
    QStringList baselineBefore;  ///< a year behind one of these is compared with: 较2024年
    QStringList horizonBefore;   ///< … a later year behind one of these is a horizon: 到2027年
    QStringList baselineAfter;   ///< … and a year before one of these: 2024年基础上
};

/// 计量单位 as they are and should be written.
struct UnitDictionary
{
    QHash<QString, QString> synonyms; ///< folded spelling → what it should be
    QStringList notUnits;             ///< words that name a quantity, not its unit: 数量
    QStringList rates;                ///< %, ‰
    QStringList withDigits;           ///< the only units with a digit: m2
};

/// The first of \a words that stands in \a foldedText; empty when none does.
[[nodiscard]] QString firstOf(QStringView foldedText, const QStringList& words);
[[nodiscard]] inline bool hasAny(QStringView foldedText, const QStringList& words)
{
    return !firstOf(foldedText, words).isEmpty();
}

} // namespace budget
