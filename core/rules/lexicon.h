// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/model/numbers.h"
#include "core/rules/wordlist.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
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
    Economy,      ///< 经济效益
    Society,      ///< 社会效益
    Ecology,      ///< 生态效益
    Sustained,    ///< 可持续影响
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
    int copiedGoalPercent = 90;        ///< likeness from which a goal counts as copied
    int minCopiedGoalLength = 10;      ///< characters; shorter goals are alike by nature
    int satisfactionFloor = 80;        ///< percent; a lower satisfaction asks for too little
    int maxNameLength = 20;            ///< characters of a name
    int hardNameLength = 100;          ///< … and what the systems accept at most
    int smallBudget = 500'000;         ///< 元; up to it a project moves no macro figure
    int tinyBudget = 10'000;           ///< 元; up to it a broad scope is doubtful …
    int slightBudget = 50'000;         ///< … and up to it a very broad one
    int oldBasisYears = 10;            ///< from this age a document is asked whether it still holds
    int staleBasisYears = 2;           ///< from this age a yearly document is
    int similarOverviewPercent = 80;   ///< likeness from which overviews are doubtful
    int minSimilarOverviewLength = 20; ///< characters; shorter overviews are alike by nature
    int copiedRowsPercent = 80;        ///< equal rows from which a set of rows counts as copied
    int minCopiedRows = 4;             ///< rows; fewer are alike by chance
    int shortGoalLength = 25;          ///< characters; a shorter goal says too little
    int overviewAsGoalPercent = 90;    ///< of the goal that may not stand in the overview
    int indicatorListPercent = 85;     ///< of the goal that may not only name indicators
    int duplicateNamePercent = 70;     ///< likeness from which names of one target are doubtful
    Weight heavyWeight = Weight::fromInteger(30); ///< from which a core row must be about the goal
    std::vector<Field> headerFields;              ///< that must be filled
    QStringList currencyUnits;
};

/// The words of a profile, folded as text::folded() does. A rule that looks for one of a list of words in a
/// text says which list in its own comment.
struct Lexicon
{
    WordList placeholders;     ///< a cell with one of these is empty: 无, /, —
    WordList notInvolved;      ///< 不涉及
    WordList emptyAnswers;     ///< qualitative values that say nothing: 是
    WordList savings;          ///< a saving may have a floor although it stands under cost
    WordList constructionWork; ///< projects that need a cost indicator …
    WordList purchase;
    WordList perHeadSubsidy;
    WordList notConstruction; ///< … and phrases that only look like it: 队伍建设
    WordList supervision;     ///< rows that look at other people's work: 检查
    WordList publicService;   ///< texts that speak of people who are served
    WordList satisfaction;    ///< 满意: wherever it stands, people are asked
    WordList opinion;         ///< 好评, 评价: the same, within 满意度指标
    WordList notSatisfaction; ///< 不满意, 投诉: the less the better
    WordList timely;          ///< 及时, 按时
    WordList late;            ///< 逾期, 不及时: the less the better
    WordList ratios;          ///< 比值, 指数: no rates, and they need no unit
    WordList money;           ///< names that speak of an amount
    WordList unitMarks;       ///< brackets after a unit's name that are no part of it: 代编
    WordList nameMarkers;     ///< marks on project names: 重点
    WordList planWords;       ///< a year before one of these names a plan: 2024年行动计划
    WordList baselineBefore;  ///< a year behind one of these is compared with: 较2024年
    WordList horizonBefore;   ///< … a later year behind one of these is a horizon: 到2027年
    WordList baselineAfter;   ///< … and a year before one of these: 2024年基础上

    // What a row measures.
    WordList bad;            ///< 隐患, 事故: the less the better …
    WordList handled;        ///< … unless something is done about it: 整治, 化解
    WordList outcomes;       ///< 死亡, 事件: results that no unit puts out
    WordList outcomeService; ///< … and what is done for those whom they hit: 抚恤
    WordList goodRates;      ///< 完好率, 覆盖率: the more the better
    WordList notGoodRates;   ///< 不合格率: they only look like it
    WordList consumption;    ///< 用水, 编制: quantities that are rightly bounded above
    WordList rateNames;      ///< what makes a name a rate, wherever it stands
    WordList rateEnds;       ///< … and what does at its end
    WordList changes;        ///< 增长, 下降: a change may be given in percent
    WordList states;         ///< 合格, 到位: so may a share that is in some state
    WordList immeasurable;   ///< 影响程度, 形象: no number can be found for it
    WordList forecasts;      ///< 游客, 收入: what the unit does not control
    WordList policyShares;   ///< 补贴比例: a share that is laid down, not foreseen
    WordList growing;        ///< 增长率: rates that may pass 100 %
    WordList perception;     ///< 安全感: known from surveys alone
    WordList costs;          ///< what money is spent on, and what it is called
    WordList sideEffects;    ///< 污染, 能耗: social and ecological cost
    WordList costStandards;  ///< 补助标准, 单价: cost, wherever it stands
    WordList times;          ///< what a 时效指标 may speak of
    WordList timeUnits;      ///< 天, 小时
    WordList timeLimits;     ///< 响应时间, 工期: times of which less is better
    WordList activities;     ///< 次数, 宣传: what is done, not what it brings
    WordList activityUnits;  ///< 次, 场
    WordList inputs;         ///< 总投资: money that goes in …
    WordList attracted;      ///< … unless it is others' money: 带动, 引进
    WordList economy;        ///< what a 经济效益 may speak of
    WordList notEconomy;     ///< 经济作物: it only looks like it
    WordList ecology;        ///< what a 生态效益 may speak of
    WordList process;        ///< 预决算公开: routine management
    WordList execution;      ///< 资金执行率: it has its own 10 points
    WordList macroResults;   ///< 生产总值, 社会稳定: more than a small project moves
    WordList penalties;      ///< 罚款, 执法案件: a floor on them invites the wrong work
    WordList deaths;         ///< 死亡, 亡人: a number of them that is allowed …
    WordList zeroTolerance;  ///< … against a goal that says none: 零死亡, 杜绝
    // Values and names.
    WordList grades;       ///< 优, 较好: qualitative values of a scale
    WordList facts;        ///< 符合, 不超: values that can be checked, though they lie on no scale
    WordList adverbs;      ///< 有效, 逐步: they add nothing to a value
    WordList countable;    ///< 发生情况, 次数: a number could be given
    WordList dueValues;    ///< 按时完成: a date or a rate could be given
    WordList effectVerbs;  ///< 提升, 维护: a name that begins so is a sentence …
    WordList measures;     ///< … unless it ends so: 率, 人数
    WordList measureParts; ///< the same before an “and”: 率, 人数
    WordList dangling;     ///< 的, 和: no name ends so …
    WordList notDangling;  ///< … but 目的 and 总和 do
    WordList shareEnds;    ///< 收入, 比重: what a name that has 占 in it ends in
    WordList notShare;     ///< 占地, 侵占: no share
    // Cited documents.
    WordList laws;      ///< 条例, 法: titles that are cited without a number
    WordList notLaws;   ///< 办法: ends like one
    WordList standards; ///< 规程, 规范: so are these
    WordList weakBasis; ///< 会议纪要, 合同
    WordList secret;    ///< 内部, 秘件
    // Numbers in prose.
    WordList countEnds;    ///< 数量, 次数: what a name counts with; before it stands what it counts
    WordList pastFigures;  ///< 上年, 截至: a number behind them is no target
    WordList severalYears; ///< 总投资, 三年: a number behind them is not one year's
    WordList averages;     ///< 人均, 每: no total
    // What texts speak of.
    WordList commonWords; ///< 提升, 及时, 服务: they stand in any project and tell nothing of its matter
    WordList aspects;     ///< 及时, 合规, 国家级: what makes two measures of one thing
    WordList pastTense;   ///< 达到了, 已完成: a report speaks so
    WordList currentSlogans; ///< 脱贫攻坚成果: still in use, though a part of it is not
};

/// The key of every list of words in a profile's data file.
struct LexiconKey
{
    QLatin1String key;
    WordList Lexicon::*member;
};
[[nodiscard]] std::span<const LexiconKey> lexiconKeys();

/// Wordings that time has overtaken.
struct Slogan
{
    QString word;  ///< folded
    int until = 0; ///< the last year in which it was current
};
/// A known slip of the pen.
struct Typo
{
    QString wrong;   ///< folded
    QString printed; ///< as people write it
    QString right;
};
/// A law or document that another one has replaced.
struct Superseded
{
    QString title;  ///< folded
    QString number; ///< folded; empty: whatever its number
    QString by;     ///< its successor; empty when it was repealed
    int since = 0;
};

/// 计量单位 as they are and should be written.
struct UnitDictionary
{
    QHash<QString, QString> synonyms; ///< folded spelling → what it should be
    WordList notUnits;                ///< words that name a quantity, not its unit: 数量
    WordList rates;                   ///< %, ‰
    QStringList withDigits;           ///< the only units with a digit: m2

    /// The unit that a folded spelling stands for, folded; the spelling itself when it is a usual one.
    [[nodiscard]] QString standard(const QString& spelling) const;
};

/// The first of \a words that stands in \a foldedText; empty when none does.
[[nodiscard]] inline QString firstOf(QStringView foldedText, const WordList& words)
{
    return words.firstIn(foldedText);
}
[[nodiscard]] inline bool hasAny(QStringView foldedText, const WordList& words)
{
    return words.isIn(foldedText);
}

} // namespace budget
