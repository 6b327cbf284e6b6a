// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lexicon.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLexiconKeys = std::to_array<LexiconKey>({
    {QLatin1String("placeholders"), &Lexicon::placeholders},
    {QLatin1String("notInvolved"), &Lexicon::notInvolved},
    {QLatin1String("emptyAnswers"), &Lexicon::emptyAnswers},
    {QLatin1String("savings"), &Lexicon::savings},
    {QLatin1String("constructionWork"), &Lexicon::constructionWork},
    {QLatin1String("purchase"), &Lexicon::purchase},
    {QLatin1String("perHeadSubsidy"), &Lexicon::perHeadSubsidy},
    {QLatin1String("notConstruction"), &Lexicon::notConstruction},
    {QLatin1String("supervision"), &Lexicon::supervision},
    {QLatin1String("publicService"), &Lexicon::publicService},
    {QLatin1String("satisfaction"), &Lexicon::satisfaction},
    {QLatin1String("opinion"), &Lexicon::opinion},
    {QLatin1String("notSatisfaction"), &Lexicon::notSatisfaction},
    {QLatin1String("timely"), &Lexicon::timely},
    {QLatin1String("late"), &Lexicon::late},
    {QLatin1String("ratios"), &Lexicon::ratios},
    {QLatin1String("money"), &Lexicon::money},
    {QLatin1String("unitMarks"), &Lexicon::unitMarks},
    {QLatin1String("nameMarkers"), &Lexicon::nameMarkers},
    {QLatin1String("planWords"), &Lexicon::planWords},
    {QLatin1String("baselineBefore"), &Lexicon::baselineBefore},
    {QLatin1String("horizonBefore"), &Lexicon::horizonBefore},
    {QLatin1String("baselineAfter"), &Lexicon::baselineAfter},
    {QLatin1String("bad"), &Lexicon::bad},
    {QLatin1String("handled"), &Lexicon::handled},
    {QLatin1String("outcomes"), &Lexicon::outcomes},
    {QLatin1String("outcomeService"), &Lexicon::outcomeService},
    {QLatin1String("goodRates"), &Lexicon::goodRates},
    {QLatin1String("notGoodRates"), &Lexicon::notGoodRates},
    {QLatin1String("consumption"), &Lexicon::consumption},
    {QLatin1String("rateNames"), &Lexicon::rateNames},
    {QLatin1String("rateEnds"), &Lexicon::rateEnds},
    {QLatin1String("changes"), &Lexicon::changes},
    {QLatin1String("states"), &Lexicon::states},
    {QLatin1String("immeasurable"), &Lexicon::immeasurable},
    {QLatin1String("forecasts"), &Lexicon::forecasts},
    {QLatin1String("policyShares"), &Lexicon::policyShares},
    {QLatin1String("growing"), &Lexicon::growing},
    {QLatin1String("perception"), &Lexicon::perception},
    {QLatin1String("costs"), &Lexicon::costs},
    {QLatin1String("sideEffects"), &Lexicon::sideEffects},
    {QLatin1String("costStandards"), &Lexicon::costStandards},
    {QLatin1String("times"), &Lexicon::times},
    {QLatin1String("timeUnits"), &Lexicon::timeUnits},
    {QLatin1String("timeLimits"), &Lexicon::timeLimits},
    {QLatin1String("activities"), &Lexicon::activities},
    {QLatin1String("activityUnits"), &Lexicon::activityUnits},
    {QLatin1String("inputs"), &Lexicon::inputs},
    {QLatin1String("attracted"), &Lexicon::attracted},
    {QLatin1String("economy"), &Lexicon::economy},
    {QLatin1String("notEconomy"), &Lexicon::notEconomy},
    {QLatin1String("ecology"), &Lexicon::ecology},
    {QLatin1String("process"), &Lexicon::process},
    {QLatin1String("execution"), &Lexicon::execution},
    {QLatin1String("macroResults"), &Lexicon::macroResults},
    {QLatin1String("penalties"), &Lexicon::penalties},
    {QLatin1String("deaths"), &Lexicon::deaths},
    {QLatin1String("zeroTolerance"), &Lexicon::zeroTolerance},
    {QLatin1String("grades"), &Lexicon::grades},
    {QLatin1String("facts"), &Lexicon::facts},
    {QLatin1String("adverbs"), &Lexicon::adverbs},
    {QLatin1String("countable"), &Lexicon::countable},
    {QLatin1String("dueValues"), &Lexicon::dueValues},
    {QLatin1String("effectVerbs"), &Lexicon::effectVerbs},
    {QLatin1String("measures"), &Lexicon::measures},
    {QLatin1String("measureParts"), &Lexicon::measureParts},
    {QLatin1String("dangling"), &Lexicon::dangling},
    {QLatin1String("notDangling"), &Lexicon::notDangling},
    {QLatin1String("shareEnds"), &Lexicon::shareEnds},
    {QLatin1String("notShare"), &Lexicon::notShare},
    {QLatin1String("laws"), &Lexicon::laws},
    {QLatin1String("notLaws"), &Lexicon::notLaws},
    {QLatin1String("standards"), &Lexicon::standards},
    {QLatin1String("weakBasis"), &Lexicon::weakBasis},
    {QLatin1String("secret"), &Lexicon::secret},
    {QLatin1String("countEnds"), &Lexicon::countEnds},
    {QLatin1String("pastFigures"), &Lexicon::pastFigures},
    {QLatin1String("severalYears"), &Lexicon::severalYears},
    {QLatin1String("averages"), &Lexicon::averages},
    {QLatin1String("commonWords"), &Lexicon::commonWords},
    {QLatin1String("aspects"), &Lexicon::aspects},
    {QLatin1String("pastTense"), &Lexicon::pastTense},
    {QLatin1String("currentSlogans"), &Lexicon::currentSlogans},
});

} // namespace

std::span<const LexiconKey> lexiconKeys()
{
    return kLexiconKeys;
}

QString UnitDictionary::standard(const QString& spelling) const
{
    return text::folded(synonyms.value(spelling, spelling));
}

QString levelKey(QStringView text)
{
    QString key = text::folded(text);
    const QString suffix = u"指标"_s;
    if (key.size() > suffix.size() && key.endsWith(suffix))
        key.chop(suffix.size());
    return key;
}

} // namespace budget
