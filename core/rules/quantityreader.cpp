// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantityreader.h"

#include "core/rules/plaintext.h"
#include "core/rules/quantitynumeral.h"
#include "core/rules/quantitywords.h"

#include <algorithm>

namespace budget {

namespace {

using numeral::Numeral;
using quantitywords::isOneOf;

constexpr QStringView kSentenceEnds = u"。!?！？\n";
constexpr QStringView kClauseEnds = u",;:";
constexpr QStringView kItemEnds = u"、()（）+";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

class Reader
{
public:
    explicit Reader(QStringView printed)
        : m_plain(printed)
        , m_text(m_plain.text())
    {}
    std::vector<StatedQuantity> read();

private:
    void pass(QChar c);
    qsizetype number(qsizetype at);
    [[nodiscard]] qsizetype setApart(qsizetype at, const Numeral& numeral) const;
    bool readUnit(qsizetype& at, const Numeral& numeral, StatedQuantity& quantity) const;
    bool readRange(qsizetype& at, const Numeral& first, StatedQuantity& quantity) const;
    void finish(qsizetype at, qsizetype end, StatedQuantity quantity);
    void closeItem(qsizetype end);
    [[nodiscard]] QChar charAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n');
    }

    PlainText m_plain;
    QStringView m_text;
    std::vector<StatedQuantity> m_found;
    qsizetype m_itemStart = 0;   ///< where the words before the next quantity begin
    qsizetype m_clauseStart = 0; ///< behind the last comma
    qsizetype m_clause = 0;
    qsizetype m_sentence = 0;
    qsizetype m_openFrom = -1; ///< where the words behind the last quantity begin; -1: they are closed
    qsizetype m_phraseStart = 0;
};

/// The words behind the last quantity end at \a end.
void Reader::closeItem(qsizetype end)
{
    if (m_openFrom < 0)
        return;
    StatedQuantity& quantity = m_found.back();
    quantity.after = m_text.mid(m_openFrom, end - m_openFrom).toString();
    quantity.phrase = m_plain.printed(m_phraseStart, std::max(end, m_openFrom) - m_phraseStart);
    m_openFrom = -1;
}

std::vector<StatedQuantity> Reader::read()
{
    for (qsizetype i = 0; i < m_text.size();) {
        const QChar c = m_text[i];
        if (const qsizetype quoted = quantitywords::quotationAt(m_text, i); quoted > 0) {
            i += quoted;
        } else if (const qsizetype aside = quantitywords::asideAt(m_text, i); aside > 0) {
            i += aside;
        } else if (isDigit(c) || numeral::spelledRun(m_text, i) > 0) {
            i = number(i);
        } else {
            if (kSentenceEnds.contains(c) || kClauseEnds.contains(c) || kItemEnds.contains(c)) {
                closeItem(i);
                m_itemStart = i + 1;
            }
            pass(c);
            if (kSentenceEnds.contains(c) || kClauseEnds.contains(c))
                m_clauseStart = i + 1;
            ++i;
        }
    }
    closeItem(m_text.size());
    return std::move(m_found);
}

void Reader::pass(QChar c)
{
    if (kSentenceEnds.contains(c))
        ++m_sentence;
    if (kSentenceEnds.contains(c) || kClauseEnds.contains(c))
        ++m_clause;
}

/// How far to go on behind a numeral that counts nothing; 0 when it may count something.
qsizetype Reader::setApart(qsizetype at, const Numeral& numeral) const
{
    const qsizetype end = at + numeral.length;
    if (const qsizetype date = quantitywords::dateAt(m_text, at, numeral); date > 0)
        return date;
    const QChar before = charAt(at - 1);
    const QChar next = charAt(end);
    const bool isName = isLatin(before) || isOneOf(before, u"第前〔[﹝【x×*") || isOneOf(next, u"号#岁型") ||
                        m_text.mid(end).startsWith(u"周岁");
    const bool isRatio = isOneOf(next, u":∶") && isDigit(charAt(end + 1));
    return isName || isRatio || quantitywords::isFigureOfSpeech(m_text, at, numeral) ? numeral.length : 0;
}

/// Reads the number at \a at; where to go on.
qsizetype Reader::number(qsizetype at)
{
    const std::optional<Numeral> numeral = numeral::at(m_text, at);
    if (!numeral) {
        const qsizetype run = numeral::spelledRun(m_text, at);
        qsizetype end = at + std::max<qsizetype>(run, 1);
        while (run == 0 && isDigit(charAt(end)))
            ++end;
        return end;
    }
    if (const qsizetype mark = quantitywords::listMarkAt(m_text, at, m_clauseStart, *numeral); mark > 0) {
        m_itemStart = at + mark;
        return m_itemStart;
    }
    if (const qsizetype skipped = setApart(at, *numeral); skipped > 0)
        return at + skipped;

    StatedQuantity quantity;
    quantity.low = quantity.high = numeral->value;
    quantity.printed = numeral->printed;
    quantity.decimals = numeral->decimals;
    constexpr qint64 kSmall = 10;
    quantity.isSpelledOut = numeral->isSpelledOut && !numeral->isRate && numeral->value < kSmall;
    qsizetype end = at + numeral->length;
    if (!readRange(end, *numeral, quantity) && !readUnit(end, *numeral, quantity))
        return at + numeral->length;
    if (quantitywords::isNameBehind(m_text, end, quantity))
        return end;
    finish(at, end, std::move(quantity));
    return m_itemStart;
}

/// The unit behind \a at, with 余 and a scale word before it; a rate in words has none.
bool Reader::readUnit(qsizetype& at, const Numeral& numeral, StatedQuantity& quantity) const
{
    if (numeral.isRate) {
        quantity.unit.base = QStringLiteral("%");
        return true;
    }
    qsizetype end = at;
    numeral::Scale scale;
    if (isOneOf(charAt(end), u"余多来")) {
        quantity.isApproximate = true;
        scale = numeral::scaleAt(m_text, end + 1);
        end += 1 + scale.length;
    }
    const std::optional<units::Unit> unit = units::unitAt(m_text, end);
    if (!unit) {
        quantity.isApproximate = false;
        return scale.length == 0 && quantitywords::isCountedWithoutUnit(m_text, at - numeral.length, at);
    }
    if (numeral.isSpelledOut && (unit->base == u"分" || unit->base == u"元" || isLatin(charAt(end))))
        return false; // 十分, 一元
    if (unit->base == u"天" && charAt(end) == u'日' && numeral.decimals > 0)
        return false; // 5.12日
    const auto factor = unit->factor.times(scale.factor);
    const auto low = factor ? quantity.low.times(*factor) : std::nullopt;
    const auto high = factor ? quantity.high.times(*factor) : std::nullopt;
    if (!low || !high)
        return false;
    quantity.low = *low;
    quantity.high = *high;
    quantity.unit = *unit;
    at = end + unit->length;
    return true;
}

/// 3-5个, 10%至15%: the second number, and the unit of both.
bool Reader::readRange(qsizetype& at, const Numeral& first, StatedQuantity& quantity) const
{
    StatedQuantity range = quantity;
    qsizetype end = at;
    const std::optional<units::Unit> firstUnit = units::unitAt(m_text, end);
    end += firstUnit ? firstUnit->length : 0;
    const qsizetype dash = quantitywords::rangeSignAt(m_text, end);
    const std::optional<Numeral> second = dash > 0 ? numeral::at(m_text, end + dash) : std::nullopt;
    if (!second || second->isSpelledOut != first.isSpelledOut || quantity.low >= second->value)
        return false;
    range.high = second->value;
    end += dash + second->length;
    const bool sharesScale = !firstUnit && first.printed == first.value; // 3-5万元
    if (!readUnit(end, *second, range) || range.unit.base.isEmpty())
        return false;
    if (firstUnit && (firstUnit->base != range.unit.base || firstUnit->factor != range.unit.factor))
        return false;
    const auto scale = second->printed.isZero() ? std::nullopt : second->value.over(second->printed);
    const auto low = sharesScale && scale ? range.low.times(*scale) : std::optional(range.low);
    if (!low)
        return false;
    range.low = *low;
    quantity = std::move(range);
    at = end;
    return true;
}

void Reader::finish(qsizetype at, qsizetype end, StatedQuantity quantity)
{
    const quantitywords::Comparison before = quantitywords::comparisonBefore(m_text, m_itemStart, at);
    const quantitywords::Comparison after = quantitywords::comparisonAfter(m_text, end);
    closeItem(std::max(m_itemStart, at - before.length));
    quantity.bound = after.bound != Bound::None ? after.bound : before.bound;
    quantity.isApproximate = quantity.isApproximate || before.isApproximate || after.isApproximate;
    quantity.span = m_plain.printed(at, end - at);
    quantity.before = m_text.mid(m_itemStart, at - before.length - m_itemStart).toString();
    quantity.per = quantity.unit.per;
    if (quantity.per.isEmpty())
        quantity.per = quantitywords::perWordsIn(m_text.mid(m_clauseStart, at - m_clauseStart));
    if (quantity.per == u"年")
        quantity.per.clear(); // a goal is one year's anyway
    quantity.isPerUnit = !quantity.per.isEmpty();
    quantity.clause = m_clause;
    quantity.sentence = m_sentence;
    m_phraseStart = m_itemStart;
    m_openFrom = end + after.length;
    m_itemStart = m_openFrom;
    m_found.push_back(std::move(quantity));
}

} // namespace

std::vector<StatedQuantity> quantitiesIn(QStringView printed)
{
    return Reader(printed).read();
}

} // namespace budget
