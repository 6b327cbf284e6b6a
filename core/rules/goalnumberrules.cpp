// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/projectquantities.h"
#include "core/rules/quantitywords.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules that hold the numbers of the goal and the overview against the targets of the rows.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

using quantitymatch::closeness;
using quantitymatch::isEqual;
using quantitymatch::sameUnit;

/// From this closeness a text and a row speak of the same thing; from kLikely they may well do.
constexpr int kNamed = 90; ///< the row's own words
constexpr int kSame = 75;
constexpr int kLikely = 50;
/// Below this they do not: an equal rate is chance, half of all rates are 80, 90, 95 or 100 %.
constexpr int kRelated = 20;

Evidence evidenceOf(const StatedQuantity& quantity, Field field, const ProjectView& view)
{
    const QString text = view.project().text(field).mid(quantity.phrase.start, quantity.phrase.length);
    return {view.address(field), text, {quantity.span}};
}

QString phraseOf(const StatedQuantity& quantity, Field field, const ProjectView& view)
{
    constexpr qsizetype kLongest = 40;
    const QString text = view.project().text(field);
    const TextSpan phrase = quantity.phrase;
    if (phrase.length <= kLongest)
        return text.mid(phrase.start, phrase.length).trimmed();
    return text.mid(quantity.span.start, quantity.span.length).trimmed();
}

QString fieldPhrase(Field field)
{
    return field == Field::Goal ? u"@field.goal"_s : u"@field.overview"_s;
}

/// Says that the text and the row differ.
void report(const StatedQuantity& quantity, Field field, const RowQuantity& row, const ProjectView& view,
            FindingSink& sink)
{
    sink.report(
        {.subject = row.row->subject(Field::Value),
         .args = {row.row->row->name, row.target(), fieldPhrase(field), phraseOf(quantity, field, view)},
         .evidence = {evidenceOf(quantity, field, view), row.row->evidence(Field::Value)}});
}

/// The same digits under another scale word: 1.5万头 and 1.5头, 3‰ and 3%; or all digits and the scale word
/// besides: 620万人次 and 6200000万人次.
bool isScaleSlip(const StatedQuantity& quantity, const RowQuantity& row)
{
    const bool isSameNumber = quantity.printed == row.printed || quantity.low == row.printed;
    return !quantity.isRange() && sameUnit(quantity, row) && quantity.low != row.value && isSameNumber &&
           !row.value.isZero();
}

bool states(const StatedQuantity& quantity, const RowQuantity& row)
{
    const bool mayBe = !quantity.unit.isRate() || closeness(quantity, row) >= kRelated;
    return mayBe && sameUnit(quantity, row) && isEqual(quantity, row);
}

bool isStatedAnywhere(const RowQuantity& row, const ProjectQuantities& all)
{
    const auto says = [&](const StatedQuantity& quantity) { return states(quantity, row); };
    return std::ranges::any_of(all.goal, says) || std::ranges::any_of(all.overview, says);
}

/// Whether a text says what the row says, so that \a quantity is something else. Where the goal names the
/// very thing of the row, only the goal does: the overview may be right, and the goal wrong.
bool isSettled(const StatedQuantity& quantity, const RowQuantity& row, Field field,
               const ProjectQuantities& all)
{
    const bool isNamed = field == Field::Goal && closeness(quantity, row) >= kNamed && !row.unit.isRate();
    const auto says = [&](const StatedQuantity& other) { return states(other, row); };
    return isNamed ? std::ranges::any_of(all.goal, says) : isStatedAnywhere(row, all);
}

bool isInSomeRow(const StatedQuantity& quantity, const ProjectQuantities& all)
{
    return std::ranges::any_of(all.rows, [&](const RowQuantity& row) { return states(quantity, row); });
}

/// The values of what is counted like \a unit. Counts of several kinds may be added up to one (142个站点,
/// 2座站, 73处广播), money and areas only with their like.
std::vector<ExactNumber> addable(const std::vector<StatedQuantity>& quantities, const units::Unit& unit)
{
    std::vector<ExactNumber> values;
    for (const StatedQuantity& quantity : quantities) {
        if (!quantity.isRange() && !quantity.isPerUnit && quantity.unit.base == unit.base && !unit.isRate())
            values.push_back(quantity.low);
    }
    return values;
}

bool isSumOfText(const RowQuantity& row, const ProjectQuantities& all)
{
    return quantitymatch::isSum(row.value, addable(all.goal, row.unit)) ||
           quantitymatch::isSum(row.value, addable(all.overview, row.unit));
}

/// One target may be split over several rows: 1600人次 is 200人 and 1400人. 人 and 人次 go together here.
bool isSumOfRows(const StatedQuantity& quantity, const ProjectQuantities& all)
{
    const bool isPeople = quantity.unit.base.startsWith(u'人');
    std::vector<ExactNumber> values;
    for (const RowQuantity& row : all.rows) {
        const bool isAlike =
            row.unit.base == quantity.unit.base || (isPeople && row.unit.base.startsWith(u'人'));
        if (isAlike && !row.unit.isRate())
            values.push_back(row.value);
    }
    return quantitymatch::isSum(quantity.low, values);
}

/// The one row that gives the price which the text states for the same unit: 每场 2.5万元, 每场演出成本
/// 2万元.
const RowQuantity* priceRow(const StatedQuantity& quantity, const ProjectQuantities& all)
{
    const RowQuantity* found = nullptr;
    if (!quantity.unit.isMoney() || !quantity.isPerUnit || !quantity.unit.per.isEmpty())
        return nullptr;
    for (const RowQuantity& row : all.rows) {
        const bool isPrice = row.row->isCost() && row.unit.isMoney() && row.unit.per.isEmpty() &&
                             quantitywords::perWordsIn(row.row->name) == quantity.per;
        if (isPrice && found)
            return nullptr;
        if (isPrice)
            found = &row;
    }
    return found;
}

/// 培训人次达到 800人次: the whole name of the row, short as what it counts may be.
bool isNameBefore(const StatedQuantity& quantity, const RowQuantity& row)
{
    return row.subject.size() < row.row->name.size() && text::folded(quantity.before).endsWith(row.row->name);
}

/// The row that a quantity speaks of although their numbers differ; null when it is not clear which.
const RowQuantity* conflicting(const StatedQuantity& quantity, const ProjectQuantities& all)
{
    constexpr qsizetype kTelling = 3;
    if (const RowQuantity* price = priceRow(quantity, all))
        return price;
    const RowQuantity* best = nullptr;
    int bestCloseness = 0;
    int rivals = 0;
    for (const RowQuantity& row : all.rows) {
        const bool isTelling = row.subject.size() >= kTelling || isNameBefore(quantity, row);
        const int close = sameUnit(quantity, row) && isTelling ? closeness(quantity, row) : 0;
        rivals += close == bestCloseness ? 1 : 0;
        if (close > bestCloseness) {
            best = &row;
            bestCloseness = close;
            rivals = 0;
        }
    }
    if (!best || rivals > 0)
        return nullptr;
    const int needed = quantitymatch::isZeroSlip(quantity, *best, all) ? 1
                       : quantitymatch::isDigitSlip(quantity, *best)   ? kLikely
                                                                       : kSame;
    return bestCloseness >= needed ? best : nullptr;
}

/// 每月举办活动 1场 is no 1场 where the row counts those of the year.
bool isEachOfMany(const StatedQuantity& quantity, const RowQuantity& row)
{
    return quantity.isPerUnit && !quantity.unit.isMoney() && row.unit.per.isEmpty() &&
           quantitywords::perWordsIn(row.row->name).isEmpty();
}

void findConflicts(const std::vector<StatedQuantity>& quantities, Field field, const ProjectView& view,
                   FindingSink& sink, std::vector<const RowView*>& reported)
{
    const ProjectQuantities& all = view.quantities();
    for (const StatedQuantity& quantity : quantities) {
        if (quantity.isSpelledOut || quantitymatch::isPast(quantity, view) || isInSomeRow(quantity, all))
            continue;
        const RowQuantity* row = conflicting(quantity, all);
        if (!row || isEachOfMany(quantity, *row) || isScaleSlip(quantity, *row) ||
            isSettled(quantity, *row, field, all) || isSumOfText(*row, all) || isSumOfRows(quantity, all) ||
            std::ranges::count(reported, row->row) > 0)
            continue;
        reported.push_back(row->row);
        report(quantity, field, *row, view, sink);
    }
}

/// The same number in another unit, of what seems to be the same thing.
bool isUnitConflict(const StatedQuantity& quantity, const RowQuantity& row)
{
    constexpr qint64 kCommon = 10; // 1次 and 1个 stand in every second goal
    const bool isSameNumber = quantity.printed == row.printed || quantity.low == row.value;
    const int needed = quantity.low < kCommon || quantity.unit.isRate() ? kSame : kLikely;
    return isSameNumber && !quantity.isRange() && !quantity.isPerUnit && row.unit.per.isEmpty() &&
           quantity.unit.base != row.unit.base && !quantity.unit.base.isEmpty() && !row.unit.base.isEmpty() &&
           !isScaleSlip(quantity, row) && closeness(quantity, row) >= needed;
}

/// Whether some row, qualitative ones included, takes the number up in its way.
bool isReflected(const StatedQuantity& quantity, const ProjectView& view)
{
    const ProjectQuantities& all = view.quantities();
    if (isInSomeRow(quantity, all) || conflicting(quantity, all) || isSumOfRows(quantity, all))
        return true;
    for (const RowQuantity& row : all.rows) {
        if (isUnitConflict(quantity, row) || isScaleSlip(quantity, row))
            return true;
        std::vector<ExactNumber> parts = addable(all.goal, row.unit);
        if (row.unit.base == quantity.unit.base && quantitymatch::isSum(row.value, parts))
            return true;
    }
    return std::ranges::any_of(view.rows(), [&](const RowView& row) {
        RowQuantity words;
        words.row = &row;
        words.subject = row.name;
        return !row.number && closeness(quantity, words) >= kLikely;
    });
}

} // namespace

void goalNumberConflict(const ProjectView& view, FindingSink& sink)
{
    std::vector<const RowView*> reported;
    findConflicts(view.quantities().goal, Field::Goal, view, sink, reported);
    findConflicts(view.quantities().overview, Field::Overview, view, sink, reported);
}

void goalNumberUnreflected(const ProjectView& view, FindingSink& sink)
{
    if (view.rows().empty())
        return;
    Draft draft{.subject = view.subject(Field::Goal)};
    QStringList missing;
    for (const StatedQuantity& quantity : view.quantities().goal) {
        const bool isExecution = hasAny(quantity.before, view.words().execution); // it has its own points
        if (!quantitymatch::isTarget(quantity, view) || isExecution || isReflected(quantity, view))
            continue;
        missing.append(phraseOf(quantity, Field::Goal, view));
        draft.evidence.push_back(evidenceOf(quantity, Field::Goal, view));
    }
    if (missing.isEmpty())
        return;
    constexpr qsizetype kShown = 4;
    const QString more = missing.size() > kShown ? u"……"_s : QString();
    draft.args = {missing.mid(0, kShown).join(u"”“") + more, QString::number(missing.size())};
    sink.report(std::move(draft));
}

void goalUnitConflict(const ProjectView& view, FindingSink& sink)
{
    const ProjectQuantities& all = view.quantities();
    std::vector<const RowView*> reported;
    for (const StatedQuantity& quantity : all.goal) {
        if (quantity.isSpelledOut || isInSomeRow(quantity, all))
            continue;
        for (const RowQuantity& row : all.rows) {
            if (!isUnitConflict(quantity, row) || std::ranges::count(reported, row.row) > 0)
                continue;
            reported.push_back(row.row);
            sink.report({.subject = row.row->subject(Field::Unit),
                         .args = {row.row->row->name, row.target(), phraseOf(quantity, Field::Goal, view)},
                         .evidence = {evidenceOf(quantity, Field::Goal, view), row.row->evidence(Field::Unit),
                                      row.row->evidence(Field::Value)}});
            break;
        }
    }
}

void valueVsUnitScale(const ProjectView& view, FindingSink& sink)
{
    const ProjectQuantities& all = view.quantities();
    for (const RowQuantity& row : all.rows) {
        if (isStatedAnywhere(row, all))
            continue;
        for (const Field field : {Field::Goal, Field::Overview}) {
            const std::vector<StatedQuantity>& quantities = field == Field::Goal ? all.goal : all.overview;
            const auto found = std::ranges::find_if(quantities, [&](const StatedQuantity& quantity) {
                return isScaleSlip(quantity, row) && closeness(quantity, row) >= kLikely;
            });
            if (found != quantities.end()) {
                report(*found, field, row, view, sink);
                break;
            }
        }
    }
}

void strictOperator(const ProjectView& view, FindingSink& sink)
{
    const ProjectQuantities& all = view.quantities();
    for (const RowQuantity& row : all.rows) {
        if (row.row->op != Operator::MoreThan)
            continue;
        const auto found = std::ranges::find_if(all.goal, [&](const StatedQuantity& quantity) {
            return quantity.bound == Bound::AtLeast && sameUnit(quantity, row) && isEqual(quantity, row) &&
                   closeness(quantity, row) >= kLikely;
        });
        if (found == all.goal.end())
            continue;
        sink.report(
            {.subject = row.row->subject(Field::Operator),
             .args = {row.row->row->name, row.target(), phraseOf(*found, Field::Goal, view)},
             .evidence = {evidenceOf(*found, Field::Goal, view), row.row->evidence(Field::Operator)},
             .fix = Fix{row.row->address(Field::Operator), operatorWord(Operator::AtLeast).toString()}});
    }
}

void goalWithoutNumbers(const ProjectView& view, FindingSink& sink)
{
    const auto counts = [](const StatedQuantity& quantity) {
        return !quantity.isSpelledOut || quantity.bound != Bound::None;
    };
    if (!view.project().goal.trimmed().isEmpty() && std::ranges::none_of(view.quantities().goal, counts))
        sink.report({.subject = view.subject(Field::Goal), .args = {}});
}

} // namespace budget::rules
