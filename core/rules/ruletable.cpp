// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefunctions.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

using enum Severity;
using enum RuleScope;
using enum Dimension;

constexpr Rule checking(const char* id, Severity severity, RuleScope scope, Dimension dimension, int argCount,
                        Rule::Check check)
{
    return {QLatin1String(id), severity, scope, dimension, argCount, check, nullptr};
}

constexpr Rule joining(const char* id, Severity severity, RuleScope scope, Dimension dimension, int argCount,
                       Rule::Join join)
{
    return {QLatin1String(id), severity, scope, dimension, argCount, nullptr, join};
}

// A new rule is a line here, its function in the file of its family, its words in data/rules.json and its
// tests. The order is that of the catalogue.
// clang-format off
constexpr std::array kRules{
    checking("header-field-missing", Error, PerProject, Completeness, 1, rules::headerFieldMissing),
    checking("unit-label-truncated", Warning, PerDocument, Completeness, 2, rules::unitLabelTruncated),
    checking("amount-parts-mismatch", Error, PerProject, Completeness, 4, rules::amountPartsMismatch),
    checking("amount-missing-or-zero", Error, PerProject, Completeness, 3, rules::amountMissingOrZero),
    checking("exec-weight-not-profile", Error, PerProject, Completeness, 2, rules::execWeightNotProfile),
    checking("weight-sum-mismatch", Error, PerProject, Completeness, 4, rules::weightSumMismatch),
    checking("weight-not-positive", Error, PerIndicator, Completeness, 2, rules::weightNotPositive),
    checking("weight-missing-or-nonnumeric", Error, PerIndicator, Completeness, 3, rules::weightMissingOrNonnumeric),
    checking("operator-or-value-missing", Error, PerIndicator, Completeness, 4, rules::operatorOrValueMissing),
    checking("unit-missing", Error, PerIndicator, Completeness, 2, rules::unitMissing),
    checking("unit-on-qualitative", Hint, PerIndicator, Completeness, 2, rules::unitOnQualitative),
    checking("too-few-indicators", Warning, PerProject, Completeness, 2, rules::tooFewIndicators),
    checking("too-few-core", Warning, PerProject, Completeness, 2, rules::tooFewCore),
    checking("too-many-indicators", Hint, PerProject, Relevance, 2, rules::tooManyIndicators),
    checking("output-or-benefit-missing", Error, PerProject, Completeness, 1, rules::outputOrBenefitMissing),
    checking("quantity-missing", Warning, PerProject, Completeness, 0, rules::quantityMissing),
    checking("quality-and-timeliness-missing", Warning, PerProject, Completeness, 0, rules::qualityAndTimelinessMissing),
    checking("timeliness-missing", Hint, PerProject, Completeness, 0, rules::timelinessMissing),
    checking("quality-missing", Hint, PerProject, Completeness, 0, rules::qualityMissing),
    checking("cost-missing", Hint, PerProject, Adequacy, 2, rules::costMissing),
    checking("satisfaction-missing", Warning, PerProject, Completeness, 1, rules::satisfactionMissing),
    checking("agency-manager-differ", Hint, PerProject, Completeness, 2, rules::agencyManagerDiffer),
    joining("duplicate-project", Error, PerDocument, Completeness, 2, rules::duplicateProject),
    joining("name-style-inconsistent", Hint, PerDocument, Completeness, 3, rules::nameStyleInconsistent),

    checking("l1-unknown", Error, PerIndicator, Completeness, 4, rules::l1Unknown),
    checking("l2-unknown", Error, PerIndicator, Completeness, 4, rules::l2Unknown),
    checking("l2-alias", Warning, PerIndicator, Completeness, 2, rules::l2Alias),
    checking("l2-wrong-parent", Error, PerIndicator, Completeness, 3, rules::l2WrongParent),
    checking("l2-sustainable-legacy", Hint, PerIndicator, Completeness, 2, rules::l2SustainableLegacy),
    checking("cost-name-not-cost", Error, PerIndicator, Relevance, 1, rules::costNameNotCost),
    checking("satisfaction-elsewhere", Error, PerIndicator, Relevance, 2, rules::satisfactionElsewhere),
    checking("nonsatisfaction-in-satisfaction", Error, PerIndicator, Relevance, 1, rules::nonsatisfactionInSatisfaction),
    checking("perception-as-benefit", Hint, PerIndicator, Relevance, 2, rules::perceptionAsBenefit),
    checking("rate-in-quantity", Warning, PerIndicator, Relevance, 2, rules::rateInQuantity),
    checking("timeliness-name-elsewhere", Warning, PerIndicator, Relevance, 3, rules::timelinessNameElsewhere),
    checking("not-timeliness", Warning, PerIndicator, Relevance, 1, rules::notTimeliness),
    checking("output-count-in-benefit", Warning, PerIndicator, Relevance, 3, rules::outputCountInBenefit),
    checking("outcome-in-quantity", Hint, PerIndicator, Relevance, 2, rules::outcomeInQuantity),
    checking("benefit-l2-doubt", Hint, PerIndicator, Relevance, 2, rules::benefitL2Doubt),
    checking("cost-content-in-output", Hint, PerIndicator, Relevance, 2, rules::costContentInOutput),
    checking("suspect-ocr-operator", Warning, PerIndicator, Completeness, 4, rules::suspectOcrOperator),

    checking("cost-direction", Error, PerIndicator, Adequacy, 3, rules::costDirection),
    checking("cost-qualitative", Error, PerIndicator, Adequacy, 2, rules::costQualitative),
    checking("cost-over-budget", Error, PerIndicator, Adequacy, 3, rules::costOverBudget),
    checking("timeliness-direction", Error, PerIndicator, Adequacy, 4, rules::timelinessDirection),
    checking("positive-rate-capped", Error, PerIndicator, Adequacy, 4, rules::positiveRateCapped),
    checking("negative-with-floor", Error, PerIndicator, Adequacy, 4, rules::negativeWithFloor),
    checking("output-capped", Warning, PerIndicator, Adequacy, 3, rules::outputCapped),
    checking("satisfaction-operator", Warning, PerIndicator, Adequacy, 3, rules::satisfactionOperator),
    checking("satisfaction-hundred", Warning, PerIndicator, Feasibility, 3, rules::satisfactionHundred),
    checking("satisfaction-qualitative", Error, PerIndicator, Adequacy, 2, rules::satisfactionQualitative),
    checking("strict-operator", Hint, PerIndicator, Completeness, 3, rules::strictOperator),
    checking("satisfaction-low", Hint, PerIndicator, Adequacy, 4, rules::satisfactionLow),
    checking("satisfaction-unit", Hint, PerIndicator, Completeness, 2, rules::satisfactionUnit),
    checking("exact-forecast", Hint, PerIndicator, Feasibility, 3, rules::exactForecast),
    checking("percent-on-nonrate", Error, PerIndicator, Completeness, 2, rules::percentOnNonrate),
    checking("pseudo-quantified", Warning, PerIndicator, Feasibility, 3, rules::pseudoQuantified),
    checking("unit-malformed", Warning, PerIndicator, Completeness, 4, rules::unitMalformed),
    checking("qualitative-ungraded", Warning, PerIndicator, Feasibility, 2, rules::qualitativeUngraded),
    checking("qualitative-yes", Warning, PerIndicator, Feasibility, 2, rules::qualitativeYes),
    checking("value-vs-unit-scale", Hint, PerIndicator, Completeness, 4, rules::valueVsUnitScale),
    checking("qualitative-echo", Hint, PerIndicator, Feasibility, 2, rules::qualitativeEcho),
    checking("quantifiable-left-qualitative", Warning, PerIndicator, Feasibility, 3, rules::quantifiableLeftQualitative),
    checking("benefit-all-qualitative", Warning, PerProject, Feasibility, 1, rules::benefitAllQualitative),
    checking("core-qualitative", Hint, PerIndicator, Feasibility, 2, rules::coreQualitative),

    checking("l1-weight-profile", Warning, PerProject, Adequacy, 3, rules::l1WeightProfile),
    checking("satisfaction-weight", Warning, PerProject, Adequacy, 2, rules::satisfactionWeight),
    checking("no-satisfaction-weight-shift", Warning, PerProject, Adequacy, 4, rules::noSatisfactionWeightShift),
    checking("single-weight-dominates", Warning, PerIndicator, Adequacy, 3, rules::singleWeightDominates),
    checking("core-lighter-than-noncore", Warning, PerProject, Adequacy, 4, rules::coreLighterThanNoncore),
    checking("empty-indicator-with-points", Error, PerIndicator, Completeness, 2, rules::emptyIndicatorWithPoints),

    checking("goal-number-conflict", Error, PerProject, Relevance, 4, rules::goalNumberConflict),
    checking("goal-number-unreflected", Warning, PerProject, Relevance, 2, rules::goalNumberUnreflected),
    checking("goal-unit-conflict", Hint, PerProject, Relevance, 3, rules::goalUnitConflict),
    checking("indicator-not-in-goal", Hint, PerIndicator, Relevance, 1, rules::indicatorNotInGoal),
    checking("core-off-topic", Warning, PerIndicator, Relevance, 2, rules::coreOffTopic),
    checking("goal-off-overview", Warning, PerProject, Relevance, 0, rules::goalOffOverview),
    joining("goal-copied", Error, PerDepartmentAndDocument, Relevance, 2, rules::goalCopied),
    checking("overview-as-goal", Warning, PerProject, Completeness, 1, rules::overviewAsGoal),
    joining("indicator-set-copied", Warning, PerDepartment, Relevance, 3, rules::indicatorSetCopied),
    joining("similar-projects", Warning, PerDepartment, Adequacy, 2, rules::similarProjects),
    checking("near-duplicate-indicator", Warning, PerProject, Relevance, 3, rules::nearDuplicateIndicator),
    checking("process-indicator", Warning, PerIndicator, Relevance, 2, rules::processIndicator),
    checking("exec-rate-duplicated", Error, PerIndicator, Adequacy, 2, rules::execRateDuplicated),
    checking("name-compound", Warning, PerIndicator, Feasibility, 1, rules::nameCompound),
    checking("name-truncated", Error, PerIndicator, Completeness, 1, rules::nameTruncated),
    checking("name-too-long", Hint, PerIndicator, Completeness, 3, rules::nameTooLong),
    checking("name-is-sentence", Hint, PerIndicator, Feasibility, 2, rules::nameIsSentence),
    checking("attribution-too-far", Hint, PerIndicator, Relevance, 3, rules::attributionTooFar),
    checking("perverse-target", Hint, PerIndicator, Adequacy, 4, rules::perverseTarget),
    checking("amount-vs-scope", Warning, PerProject, Adequacy, 3, rules::amountVsScope),

    checking("goal-without-numbers", Warning, PerProject, Feasibility, 0, rules::goalWithoutNumbers),
    checking("goal-too-short", Hint, PerProject, Completeness, 2, rules::goalTooShort),
    checking("goal-is-indicator-list", Hint, PerProject, Completeness, 2, rules::goalIsIndicatorList),
    checking("goal-past-tense", Hint, PerProject, Completeness, 1, rules::goalPastTense),
    checking("unit-cost-check", Warning, PerProject, Adequacy, 5, rules::unitCostCheck),
    checking("overview-arithmetic", Warning, PerProject, Adequacy, 5, rules::overviewArithmetic),
    joining("parent-indicator-dropped", Warning, PerProject, Relevance, 3, rules::parentIndicatorDropped),
    joining("last-year-regression", Warning, PerIndicator, Adequacy, 4, rules::lastYearRegression),

    checking("goal-year-mismatch", Warning, PerProject, Completeness, 2, rules::goalYearMismatch),
    checking("basis-duplicate", Error, PerProject, Completeness, 1, rules::basisDuplicate),
    checking("basis-title-duplicate", Hint, PerProject, Completeness, 1, rules::basisTitleDuplicate),
    checking("basis-expired-plan", Warning, PerProject, Relevance, 2, rules::basisExpiredPlan),
    checking("basis-annual-stale", Hint, PerProject, Relevance, 2, rules::basisAnnualStale),
    checking("basis-old", Hint, PerProject, Relevance, 2, rules::basisOld),
    checking("basis-superseded", Hint, PerProject, Relevance, 1, rules::basisSuperseded),
    checking("basis-without-number", Hint, PerProject, Completeness, 0, rules::basisWithoutNumber),
    checking("basis-number-format", Hint, PerProject, Completeness, 1, rules::basisNumberFormat),
    checking("basis-number-title-clash", Warning, PerProject, Completeness, 1, rules::basisNumberTitleClash),
    checking("basis-sensitive", Error, PerProject, Completeness, 1, rules::basisSensitive),
    checking("basis-weak", Hint, PerProject, Relevance, 1, rules::basisWeak),
    checking("outdated-slogan", Hint, PerProject, Relevance, 2, rules::outdatedSlogan),
    checking("typo-lexicon", Warning, PerIndicator, Completeness, 1, rules::typoLexicon),
    joining("basis-shared", Hint, PerDepartment, Adequacy, 2, rules::basisShared),
    checking("unbalanced-punctuation", Warning, PerIndicator, Completeness, 3, rules::unbalancedPunctuation),
};
// clang-format on

} // namespace

std::span<const Rule> ruleTable()
{
    return kRules;
}

const Rule* findRule(QStringView id)
{
    const auto* const found = std::ranges::find_if(kRules, [&](const Rule& rule) { return rule.id == id; });
    return found == kRules.end() ? nullptr : found;
}

} // namespace budget
