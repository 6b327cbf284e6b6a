// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/projectquantities.h"
#include "core/rules/rulefunctions.h"
#include "core/rules/textarithmetic.h"

#include <QHash>

#include <algorithm>

/// Rules that reckon: whether the figures of a text agree, and whether the money is enough for what it buys.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

using textarithmetic::Discrepancy;

QString figure(const StatedQuantity& quantity, const QString& text)
{
    return text.mid(quantity.span.start, quantity.span.length);
}

Evidence evidenceOf(const StatedQuantity& quantity, Field field, const QString& text, const ProjectView& view)
{
    return {view.address(field), text.mid(quantity.phrase.start, quantity.phrase.length), {quantity.span}};
}

/// With at most two places, as people write it.
QString rounded(ExactNumber number)
{
    const std::optional<ExactNumber> cents = number.times(100);
    if (!cents)
        return number.toString();
    const qint64 whole = cents->numerator() / cents->denominator();
    const qint64 rest = cents->numerator() % cents->denominator();
    const bool isUp = rest >= cents->denominator() - rest;
    return ExactNumber::fraction(whole + (isUp ? 1 : 0), 100).toString();
}

void reportDiscrepancy(const Discrepancy& found, Field field, const ProjectView& view, FindingSink& sink)
{
    using enum Discrepancy::Kind;
    const QString text = view.project().text(field);
    QStringList figures;
    Draft draft{.subject = view.subject(field)};
    for (const StatedQuantity* quantity : found.figures) {
        figures.append(figure(*quantity, text));
        draft.evidence.push_back(evidenceOf(*quantity, field, text, view));
    }
    const QString last = figures.takeLast();
    const QString phrase = found.kind == Share  ? u"@sum.share"_s
                           : found.kind == Part ? u"@sum.part"_s
                           : found.kind == Sum  ? u"@sum.parts"_s
                                                : u"@sum.premium"_s;
    const QString unit = found.kind == Premium ? u"元"_s : found.kind == Share ? u"%"_s : QString();
    draft.args = {figures.value(0), figures.mid(1).join(u'、'), last, rounded(found.expected) + unit, phrase};
    sink.report(std::move(draft));
}

/// Years, stages and totals in the overview are of more than this year: they may differ from the goal. What
/// is there already (现有, 共有) is said of the number behind it only, not of those in later clauses.
bool isOfSeveralYears(const StatedQuantity& quantity, const ProjectView& view)
{
    constexpr qsizetype kReach = 40;
    constexpr QStringView kClauseEnds = u"，,。；;\n";
    const qsizetype from = std::max<qsizetype>(quantity.span.start - kReach, 0);
    const QStringView before = QStringView(view.project().overview).mid(from, quantity.span.start - from);
    qsizetype clause = before.size();
    while (clause > 0 && !kClauseEnds.contains(before[clause - 1]))
        --clause;
    const QString folded = text::folded(before);
    const QString near = text::folded(before.mid(clause));
    return std::ranges::any_of(view.words().severalYears, [&](const QString& word) {
        return (word.endsWith(u'有') ? near : folded).contains(word);
    });
}

struct Price
{
    ExactNumber amount; ///< 元 for one
    QString per;        ///< 人*月
    Evidence evidence;
    QString printed;
};

/// What a price is multiplied with.
struct Factors
{
    QString payee;      ///< whom or what it is paid for
    qint64 periods = 1; ///< how often a year
};

/// Nothing when the price is for nothing that is counted, or depends on more than that: of 元/人*天 no table
/// tells how many days each one has.
std::optional<Factors> factorsOf(const QString& per)
{
    static const QHash<QString, qint64> kPeriods{{u"年"_s, 1}, {u"季"_s, 4}, {u"月"_s, 12}};
    Factors factors;
    for (const QString& part : per.split(u'*', Qt::SkipEmptyParts)) {
        if (const qint64 periods = kPeriods.value(part))
            factors.periods = std::max(factors.periods, periods);
        else if (part == u"天" || !factors.payee.isEmpty())
            return std::nullopt;
        else
            factors.payee = part;
    }
    return factors.payee.isEmpty() ? std::nullopt : std::optional(factors);
}

/// The prices of one kind of thing; empty when the project has prices of several kinds, of which nobody can
/// tell what each costs.
std::vector<Price> pricesOf(const ProjectView& view)
{
    std::vector<Price> prices;
    const ProjectQuantities& all = view.quantities();
    for (const RowQuantity& row : all.rows) {
        if (row.unit.isMoney() && !row.unit.per.isEmpty())
            prices.push_back({row.value, row.unit.per, row.row->evidence(Field::Value), row.target()});
    }
    const auto add = [&](const std::vector<StatedQuantity>& quantities, Field field) {
        const QString text = view.project().text(field);
        for (const StatedQuantity& quantity : quantities) {
            if (quantity.unit.isMoney() && quantity.isPerUnit && !quantity.isRange())
                prices.push_back({quantity.low, quantity.per, evidenceOf(quantity, field, text, view),
                                  figure(quantity, text)});
        }
    };
    if (prices.empty())
        add(all.goal, Field::Goal);
    if (prices.empty())
        add(all.overview, Field::Overview);
    const bool areAlike =
        std::ranges::all_of(prices, [&](const Price& price) { return price.per == prices.front().per; });
    return areAlike ? prices : std::vector<Price>();
}

/// The one row that counts those whom a price is paid for; null when there is none or more than one.
const RowQuantity* payees(const ProjectQuantities& all, const QString& payee)
{
    const RowQuantity* found = nullptr;
    for (const RowQuantity& row : all.rows) {
        if (row.unit.base != payee || !row.unit.per.isEmpty())
            continue;
        if (found)
            return nullptr;
        found = &row;
    }
    return found;
}

/// Whether a row says for how many months or days something is paid: then the price is not paid all the year.
bool hasDurationOfItsOwn(const ProjectQuantities& all)
{
    static const QStringList kTimes{u"月"_s, u"周"_s, u"天"_s, u"工作日"_s, u"分钟"_s, u"学时"_s};
    return std::ranges::any_of(all.rows, [](const RowQuantity& row) {
        return row.row->isLevel2(LevelKind::Count) && row.unit.per.isEmpty() &&
               kTimes.contains(row.unit.base);
    });
}

/// Whether the project puts out something else than what the price is paid for: then the price does not
/// account for all of the money.
bool hasOtherOutput(const ProjectQuantities& all, const RowQuantity& count)
{
    return std::ranges::any_of(all.rows, [&](const RowQuantity& row) {
        return row.row != count.row && row.row->isLevel2(LevelKind::Count) && !row.unit.isRate() &&
               !row.unit.isMoney() && row.unit.base != count.unit.base;
    });
}

QString inTenThousand(ExactNumber yuan)
{
    const std::optional<ExactNumber> amount = yuan.over(10'000);
    return amount ? rounded(*amount) + u"万元"_s : yuan.toString() + u"元"_s;
}

} // namespace

void overviewArithmetic(const ProjectView& view, FindingSink& sink)
{
    const ProjectQuantities& all = view.quantities();
    bool isReported = false;
    for (const Field field : {Field::Overview, Field::Goal}) {
        const std::vector<StatedQuantity>& quantities = field == Field::Goal ? all.goal : all.overview;
        if (const auto found = textarithmetic::firstIn(quantities)) {
            reportDiscrepancy(*found, field, view, sink);
            isReported = true;
        }
    }
    const auto disagreement = textarithmetic::between(all.overview, all.goal);
    if (isReported || !disagreement || isOfSeveralYears(*disagreement->first, view) ||
        quantitymatch::isPast(*disagreement->first, view))
        return;
    const QString overview = view.project().overview;
    const QString goal = view.project().goal;
    sink.report({.subject = view.subject(),
                 .args = {figure(*disagreement->first, overview), QString(),
                          figure(*disagreement->second, goal), QString(), u"@sum.twoTexts"_s},
                 .evidence = {evidenceOf(*disagreement->first, Field::Overview, overview, view),
                              evidenceOf(*disagreement->second, Field::Goal, goal, view)}});
}

void unitCostCheck(const ProjectView& view, FindingSink& sink)
{
    const std::vector<Price> prices = pricesOf(view);
    const std::optional<ExactNumber> budget = view.budgetInYuan();
    const std::optional<Factors> factors = prices.empty() ? std::nullopt : factorsOf(prices.front().per);
    if (!factors || !budget)
        return;
    const RowQuantity* count = payees(view.quantities(), factors->payee);
    if (!count || count->value.isZero() || hasDurationOfItsOwn(view.quantities()))
        return;
    const auto [low, high] = std::ranges::minmax_element(prices, {}, &Price::amount);
    const auto cost = [&](const Price& price) -> std::optional<ExactNumber> {
        const auto yearly = price.amount.times(factors->periods);
        return yearly ? yearly->times(count->value) : std::nullopt;
    };
    const auto least = cost(*low);
    const auto most = cost(*high);
    if (!least || !most)
        return;
    // A tenth to each side: rounding, handling fees, people who come and go.
    const auto floor = least->times(ExactNumber::fraction(9, 10));
    const auto ceiling = most->times(ExactNumber::fraction(11, 10));
    if (!floor || !ceiling || (*floor <= *budget && *budget <= *ceiling))
        return;
    if (*ceiling < *budget && hasOtherOutput(view.quantities(), *count))
        return;
    const QString periods = factors->periods > 1 ? u" × "_s + QString::number(factors->periods) : QString();
    const QString price = low->amount == high->amount ? low->printed : low->printed + u'～' + high->printed;
    const QString total =
        *least == *most ? inTenThousand(*least) : inTenThousand(*least) + u'～' + inTenThousand(*most);
    sink.report(
        {.subject = view.subject(Field::Budget),
         .args = {price, count->row->row->name + count->target(), periods, total, inTenThousand(*budget)},
         .evidence = {view.evidence(Field::Budget), low->evidence, count->row->evidence(Field::Value)}});
}

void costOverBudget(const ProjectView& view, FindingSink& sink)
{
    const std::optional<ExactNumber> budget = view.budgetInYuan();
    if (!budget)
        return;
    for (const RowQuantity& row : view.quantities().rows) {
        // 总成本, 建设成本 and 运行成本 are totals although they name a kind of cost.
        const bool isTotal = row.unit.isMoney() && row.unit.per.isEmpty() &&
                             !hasAny(row.row->name, view.words().averages) &&
                             !hasAny(row.row->name, view.words().savings);
        if (row.row->isCost() && isTotal && row.value > *budget)
            sink.report({.subject = row.row->subject(Field::Value),
                         .args = {row.row->row->name, row.target(), inTenThousand(*budget)},
                         .evidence = {row.row->evidence(Field::Value), view.evidence(Field::Budget)}});
    }
}

} // namespace budget::rules
