// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/projectquantities.h"

#include "core/base/text.h"
#include "core/rules/projectview.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::optional<RowQuantity> quantityOf(const RowView& row, const ProjectView& view)
{
    if (!row.number || !row.isQuantitative())
        return std::nullopt;
    RowQuantity result;
    result.row = &row;
    result.printed = ExactNumber::from(*row.number);
    const QString unit = view.profile().units().standard(row.unit);
    if (const std::optional<units::Unit> known = units::unitOf(unit)) {
        const std::optional<ExactNumber> value = result.printed.times(known->factor);
        if (!value)
            return std::nullopt;
        result.value = *value;
        result.unit = *known;
    } else {
        result.value = result.printed;
        result.unit.base = unit;
    }
    result.subject = row.name;
    const QString tail = view.words().countEnds.endOf(row.name);
    if (tail.size() < row.name.size())
        result.subject.chop(tail.size());
    return result;
}

/// Pairs of neighbouring characters of \a text that stand in \a other too, of a hundred.
int covered(QStringView text, QStringView other)
{
    if (text.size() < 2 || other.size() < 2)
        return 0;
    if (other.contains(text))
        return 100;
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        common += other.contains(text.mid(i, 2)) ? 1 : 0;
    return static_cast<int>(99 * common / (text.size() - 1));
}

/// The words beside a quantity, brackets unified as in folded names.
QString folded(const QString& words)
{
    return text::folded(words);
}

} // namespace

QString RowQuantity::target() const
{
    return row->row->op + row->row->value + row->row->unit;
}

ProjectQuantities::ProjectQuantities(const ProjectView& view)
    : goal(quantitiesIn(view.project().goal))
    , overview(quantitiesIn(view.project().overview))
{
    for (const RowView& row : view.rows()) {
        if (std::optional<RowQuantity> quantity = quantityOf(row, view))
            rows.push_back(std::move(*quantity));
    }
}

namespace quantitymatch {

int closeness(const StatedQuantity& quantity, const RowQuantity& row)
{
    constexpr qsizetype kTelling = 3;
    const QString before = folded(quantity.before);
    const QString after = folded(quantity.after);
    int best = 0;
    for (const QString& words : {before, after}) {
        best = std::max(best, covered(row.subject, words));
        if (words.size() >= kTelling)
            best = std::max(best, covered(words, row.row->name));
    }
    // 完成…60户残疾人家庭改造: the verb stands before, the thing behind.
    return std::max(best, covered(row.subject, before + after));
}

bool isEqual(const StatedQuantity& quantity, const RowQuantity& row)
{
    if (quantity.low <= row.value && row.value <= quantity.high)
        return true;
    if (!quantity.isApproximate)
        return false;
    // 约, 余: within a tenth.
    const auto tenth = ExactNumber::fraction(1, 10);
    const auto low = quantity.low.times(ExactNumber::fraction(9, 10));
    const auto slack = quantity.high.times(tenth);
    const auto high = slack ? quantity.high.plus(*slack) : std::nullopt;
    return low && high && *low <= row.value && row.value <= *high;
}

bool sameUnit(const StatedQuantity& quantity, const RowQuantity& row)
{
    return units::areSame(quantity.unit, row.unit);
}

bool isSum(ExactNumber total, std::span<const ExactNumber> parts)
{
    constexpr size_t kMost = 24;
    parts = parts.first(std::min(parts.size(), kMost));
    const auto reaches = [&](auto&& self, ExactNumber sum, size_t from, int left) -> bool {
        for (size_t i = from; i < parts.size(); ++i) {
            const std::optional<ExactNumber> next = sum.plus(parts[i]);
            if (!next)
                continue;
            const bool isSeveral = from > 0;
            if (isSeveral && *next == total)
                return true;
            if (left > 1 && *next < total && self(self, *next, i + 1, left - 1))
                return true;
        }
        return false;
    };
    constexpr int kMostParts = 4;
    return reaches(reaches, ExactNumber(0), 0, kMostParts);
}

bool isDigitSlip(const StatedQuantity& quantity, const RowQuantity& row)
{
    constexpr qsizetype kTelling = 3;
    QString stated = quantity.printed.toString();
    QString target = row.printed.toString();
    if (quantity.isRange() || stated == target || stated.size() < kTelling)
        return false;
    std::ranges::sort(stated);
    std::ranges::sort(target);
    return stated == target;
}

bool isZeroSlip(const StatedQuantity& quantity, const RowQuantity& row, const ProjectQuantities& all)
{
    static const QStringList kMeasures{u"米"_s, u"平方米"_s, u"亩"_s,   u"立方米"_s,
                                       u"吨"_s, u"升"_s,     u"千瓦"_s, u"gb"_s};
    const QString& base = row.unit.base;
    const auto isIn = [&](const auto& other) { return other.unit.base == base; };
    if (quantity.isRange() || quantity.isPerUnit || !row.unit.per.isEmpty() || quantity.unit.base != base ||
        !kMeasures.contains(base) || std::ranges::count_if(all.goal, isIn) != 1 ||
        std::ranges::count_if(all.rows, isIn) != 1)
        return false;
    return quantity.low.times(10) == row.value || row.value.times(10) == quantity.low;
}

bool isPast(const StatedQuantity& quantity, const ProjectView& view)
{
    return view.words().pastFigures.isIn(folded(quantity.before));
}

bool isTarget(const StatedQuantity& quantity, const ProjectView& view)
{
    const bool isDuration =
        QStringView(u"天月周分钟工作日").contains(quantity.unit.base) && !quantity.unit.base.isEmpty();
    const bool isKind = quantity.unit.isVague;
    return !quantity.isSpelledOut && !isDuration && !isKind && !isPast(quantity, view);
}

} // namespace quantitymatch

} // namespace budget
