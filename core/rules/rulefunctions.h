// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/neighbourindex.h"
#include "core/rules/projectview.h"
#include "core/rules/rule.h"

/// The rules, one function each, named after their ids. Defined by family: see the file names.
namespace budget::rules {

// headrules.cpp
void headerFieldMissing(const ProjectView& view, FindingSink& sink);
void unitLabelTruncated(const ProjectView& view, FindingSink& sink);
void amountPartsMismatch(const ProjectView& view, FindingSink& sink);
void amountMissingOrZero(const ProjectView& view, FindingSink& sink);
void execWeightNotProfile(const ProjectView& view, FindingSink& sink);
void agencyManagerDiffer(const ProjectView& view, FindingSink& sink);

// rowrules.cpp
void weightNotPositive(const ProjectView& view, FindingSink& sink);
void weightMissingOrNonnumeric(const ProjectView& view, FindingSink& sink);
void operatorOrValueMissing(const ProjectView& view, FindingSink& sink);
void unitMissing(const ProjectView& view, FindingSink& sink);
void unitOnQualitative(const ProjectView& view, FindingSink& sink);
void unitMalformed(const ProjectView& view, FindingSink& sink);
void qualitativeYes(const ProjectView& view, FindingSink& sink);
void emptyIndicatorWithPoints(const ProjectView& view, FindingSink& sink);

// presencerules.cpp
void tooFewIndicators(const ProjectView& view, FindingSink& sink);
void tooFewCore(const ProjectView& view, FindingSink& sink);
void tooManyIndicators(const ProjectView& view, FindingSink& sink);
void outputOrBenefitMissing(const ProjectView& view, FindingSink& sink);
void quantityMissing(const ProjectView& view, FindingSink& sink);
void qualityAndTimelinessMissing(const ProjectView& view, FindingSink& sink);
void timelinessMissing(const ProjectView& view, FindingSink& sink);
void qualityMissing(const ProjectView& view, FindingSink& sink);
void costMissing(const ProjectView& view, FindingSink& sink);
void satisfactionMissing(const ProjectView& view, FindingSink& sink);

// levelrules.cpp
void l1Unknown(const ProjectView& view, FindingSink& sink);
void l2Unknown(const ProjectView& view, FindingSink& sink);
void l2Alias(const ProjectView& view, FindingSink& sink);
void l2WrongParent(const ProjectView& view, FindingSink& sink);
void satisfactionElsewhere(const ProjectView& view, FindingSink& sink);
void rateInQuantity(const ProjectView& view, FindingSink& sink);

// targetrules.cpp
void costDirection(const ProjectView& view, FindingSink& sink);
void costQualitative(const ProjectView& view, FindingSink& sink);
void timelinessDirection(const ProjectView& view, FindingSink& sink);
void satisfactionOperator(const ProjectView& view, FindingSink& sink);
void satisfactionHundred(const ProjectView& view, FindingSink& sink);
void satisfactionQualitative(const ProjectView& view, FindingSink& sink);

// weightrules.cpp
void weightSumMismatch(const ProjectView& view, FindingSink& sink);
void l1WeightProfile(const ProjectView& view, FindingSink& sink);
void satisfactionWeight(const ProjectView& view, FindingSink& sink);
void noSatisfactionWeightShift(const ProjectView& view, FindingSink& sink);
void singleWeightDominates(const ProjectView& view, FindingSink& sink);
void coreLighterThanNoncore(const ProjectView& view, FindingSink& sink);

// basisrules.cpp
void basisDuplicate(const ProjectView& view, FindingSink& sink);
void basisTitleDuplicate(const ProjectView& view, FindingSink& sink);
void basisExpiredPlan(const ProjectView& view, FindingSink& sink);
void basisAnnualStale(const ProjectView& view, FindingSink& sink);
void basisOld(const ProjectView& view, FindingSink& sink);
void basisSuperseded(const ProjectView& view, FindingSink& sink);
void basisWithoutNumber(const ProjectView& view, FindingSink& sink);
void basisNumberFormat(const ProjectView& view, FindingSink& sink);
void basisNumberTitleClash(const ProjectView& view, FindingSink& sink);
void basisSensitive(const ProjectView& view, FindingSink& sink);
void basisWeak(const ProjectView& view, FindingSink& sink);

// wordingrules.cpp
void outdatedSlogan(const ProjectView& view, FindingSink& sink);
void typoLexicon(const ProjectView& view, FindingSink& sink);

// textrules.cpp
void goalYearMismatch(const ProjectView& view, FindingSink& sink);
void unbalancedPunctuation(const ProjectView& view, FindingSink& sink);

// goalnumberrules.cpp
void goalNumberConflict(const ProjectView& view, FindingSink& sink);
void goalNumberUnreflected(const ProjectView& view, FindingSink& sink);
void goalUnitConflict(const ProjectView& view, FindingSink& sink);
void goalWithoutNumbers(const ProjectView& view, FindingSink& sink);
void strictOperator(const ProjectView& view, FindingSink& sink);
void valueVsUnitScale(const ProjectView& view, FindingSink& sink);

// goaltextrules.cpp
void goalIsIndicatorList(const ProjectView& view, FindingSink& sink);
void goalOffOverview(const ProjectView& view, FindingSink& sink);
void goalPastTense(const ProjectView& view, FindingSink& sink);
void goalTooShort(const ProjectView& view, FindingSink& sink);
void overviewAsGoal(const ProjectView& view, FindingSink& sink);

// relevancerules.cpp
void coreOffTopic(const ProjectView& view, FindingSink& sink);
void indicatorNotInGoal(const ProjectView& view, FindingSink& sink);
void nearDuplicateIndicator(const ProjectView& view, FindingSink& sink);

// moneyrules.cpp
void costOverBudget(const ProjectView& view, FindingSink& sink);
void overviewArithmetic(const ProjectView& view, FindingSink& sink);
void unitCostCheck(const ProjectView& view, FindingSink& sink);
// classrules.cpp
void l2SustainableLegacy(const ProjectView& view, FindingSink& sink);
void costNameNotCost(const ProjectView& view, FindingSink& sink);
void nonsatisfactionInSatisfaction(const ProjectView& view, FindingSink& sink);
void perceptionAsBenefit(const ProjectView& view, FindingSink& sink);
void timelinessNameElsewhere(const ProjectView& view, FindingSink& sink);
void notTimeliness(const ProjectView& view, FindingSink& sink);
void outputCountInBenefit(const ProjectView& view, FindingSink& sink);
void outcomeInQuantity(const ProjectView& view, FindingSink& sink);
void benefitL2Doubt(const ProjectView& view, FindingSink& sink);
void costContentInOutput(const ProjectView& view, FindingSink& sink);

// boundrules.cpp
void suspectOcrOperator(const ProjectView& view, FindingSink& sink);
void positiveRateCapped(const ProjectView& view, FindingSink& sink);
void negativeWithFloor(const ProjectView& view, FindingSink& sink);
void outputCapped(const ProjectView& view, FindingSink& sink);
void satisfactionLow(const ProjectView& view, FindingSink& sink);
void satisfactionUnit(const ProjectView& view, FindingSink& sink);
void exactForecast(const ProjectView& view, FindingSink& sink);
void percentOnNonrate(const ProjectView& view, FindingSink& sink);
void pseudoQuantified(const ProjectView& view, FindingSink& sink);

// qualitativerules.cpp
void qualitativeUngraded(const ProjectView& view, FindingSink& sink);
void qualitativeEcho(const ProjectView& view, FindingSink& sink);
void quantifiableLeftQualitative(const ProjectView& view, FindingSink& sink);
void benefitAllQualitative(const ProjectView& view, FindingSink& sink);
void coreQualitative(const ProjectView& view, FindingSink& sink);

// namerules.cpp
void nameCompound(const ProjectView& view, FindingSink& sink);
void nameTruncated(const ProjectView& view, FindingSink& sink);
void nameTooLong(const ProjectView& view, FindingSink& sink);
void nameIsSentence(const ProjectView& view, FindingSink& sink);

// scoperules.cpp
void processIndicator(const ProjectView& view, FindingSink& sink);
void execRateDuplicated(const ProjectView& view, FindingSink& sink);
void attributionTooFar(const ProjectView& view, FindingSink& sink);
void perverseTarget(const ProjectView& view, FindingSink& sink);
void amountVsScope(const ProjectView& view, FindingSink& sink);

// joiningrules.cpp
void duplicateProject(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void nameStyleInconsistent(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void goalCopied(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void similarProjects(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void indicatorSetCopied(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void basisShared(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);

// lineagerules.cpp
void lastYearRegression(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);
void parentIndicatorDropped(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink);

} // namespace budget::rules
