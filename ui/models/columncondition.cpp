// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/columncondition.h"

#include "core/base/text.h"
#include "core/search/folding.h"

#include <array>
#include <cstring>

namespace budget::ui {

namespace {

/// Signs that ask for a number come before those that are their beginning.
enum class Sign : quint8 { AtLeast, AtMost, IsNot, More, Less, Is };

struct Spelling
{
    QStringView text;
    Sign sign;
};
constexpr std::array<Spelling, 10> kSpellings{{{u">=", Sign::AtLeast},
                                               {u"≥", Sign::AtLeast},
                                               {u"<=", Sign::AtMost},
                                               {u"≤", Sign::AtMost},
                                               {u"!=", Sign::IsNot},
                                               {u"<>", Sign::IsNot},
                                               {u"≠", Sign::IsNot},
                                               {u">", Sign::More},
                                               {u"<", Sign::Less},
                                               {u"=", Sign::Is}}};

std::optional<Quantity> numberIn(QStringView text)
{
    if (text.endsWith(u'%'))
        text.chop(1);
    return text.isEmpty() ? std::nullopt : Quantity::parse(text);
}

bool contains(QByteArrayView text, QByteArrayView word)
{
    return ::memmem(text.data(), static_cast<size_t>(text.size()), word.data(),
                    static_cast<size_t>(word.size())) != nullptr;
}

} // namespace

ColumnCondition ColumnCondition::parse(QStringView typed)
{
    const QString folded = text::folded(typed);
    if (folded.isEmpty())
        return {};
    if (const std::optional<ColumnCondition> compared = comparison(folded))
        return *compared;
    if (const std::optional<ColumnCondition> between = range(folded))
        return *between;
    ColumnCondition condition;
    condition.m_kind = Kind::Contains;
    condition.m_word = folded.toUtf8();
    return condition;
}

std::optional<ColumnCondition> ColumnCondition::comparison(QStringView folded)
{
    for (const Spelling& spelling : kSpellings) {
        if (!folded.startsWith(spelling.text))
            continue;
        const QStringView rest = folded.sliced(spelling.text.size());
        ColumnCondition condition;
        if (spelling.sign == Sign::Is || spelling.sign == Sign::IsNot) {
            condition.m_kind = spelling.sign == Sign::Is ? Kind::Is : Kind::IsNot;
            condition.m_word = rest.toUtf8();
            return condition;
        }
        const std::optional<Quantity> bound = numberIn(rest);
        if (!bound)
            return std::nullopt; // ≥ alone: the operator with this sign is looked for
        condition.m_kind = Kind::Between;
        const bool isFloor = spelling.sign == Sign::AtLeast || spelling.sign == Sign::More;
        (isFloor ? condition.m_least : condition.m_most) = bound;
        condition.m_isOpenBelow = spelling.sign == Sign::More;
        condition.m_isOpenAbove = spelling.sign == Sign::Less;
        return condition;
    }
    return std::nullopt;
}

std::optional<ColumnCondition> ColumnCondition::range(QStringView folded)
{
    constexpr QStringView kTo = u"..";
    const qsizetype at = folded.indexOf(kTo);
    if (at < 0)
        return std::nullopt;
    ColumnCondition condition;
    condition.m_kind = Kind::Between;
    condition.m_least = numberIn(folded.first(at));
    condition.m_most = numberIn(folded.sliced(at + kTo.size()));
    return condition.m_least && condition.m_most ? std::optional(condition) : std::nullopt;
}

bool ColumnCondition::fits(QByteArrayView folded) const
{
    switch (m_kind) {
    case Kind::Any: return true;
    case Kind::Contains: return contains(folded, m_word);
    case Kind::Is: return folded == m_word;
    case Kind::IsNot: return folded != m_word;
    case Kind::Between: break;
    }
    const std::optional<Quantity> number = numberIn(QString::fromUtf8(folded));
    if (!number)
        return false;
    const bool isAbove = !m_least || (m_isOpenBelow ? *number > *m_least : *number >= *m_least);
    const bool isBelow = !m_most || (m_isOpenAbove ? *number < *m_most : *number <= *m_most);
    return isAbove && isBelow;
}

} // namespace budget::ui
