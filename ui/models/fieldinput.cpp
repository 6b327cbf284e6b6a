// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/fieldinput.h"

#include "core/base/text.h"
#include "core/model/indicator.h"
#include "core/model/numbers.h"

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

Error refused(Field field, QLatin1String expected)
{
    return fail(ErrorCode::ValueInvalid, expected).withContext(fieldInfo(field).name);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter || c == QChar(u'\0');
}

/// One line: breaks between Han characters vanish, as where a form wraps a cell; other breaks and tabs
/// become a blank.
QString oneLine(QStringView typed)
{
    QString result;
    result.reserve(typed.size());
    bool isBreak = false;
    for (const QChar c : typed) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator) {
            isBreak = true;
            continue;
        }
        if (isControl(c))
            continue;
        if (isBreak && !result.isEmpty() &&
            !(text::isHan(c.unicode()) && text::isHan(result.back().unicode())))
            result.append(u' ');
        isBreak = false;
        result.append(c);
    }
    return result.trimmed();
}

QString paragraphs(QStringView typed)
{
    QString unified = typed.toString();
    unified.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : unified) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    }
    QStringList lines = unified.split(u'\n');
    for (QString& line : lines) {
        line.replace(u'\t', u' ');
        line.removeIf(isControl);
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    return lines.join(u'\n').trimmed();
}

/// "１，２３４．50" → "1234.50": the decimals as typed, since 78.00 and 78 are printed differently.
QString plainNumber(QStringView number)
{
    QString result = number.trimmed().toString().normalized(QString::NormalizationForm_KC);
    result.remove(u',');
    if (result.startsWith(u'+'))
        result.remove(0, 1);
    return result;
}

/// A unit that people type or paste behind a number means nothing new in these cells.
QStringView withoutUnit(QStringView number, std::initializer_list<QStringView> units)
{
    number = number.trimmed();
    for (const QStringView unit : units) {
        if (number.endsWith(unit))
            return number.chopped(unit.size()).trimmed();
    }
    return number;
}

Result<QString> acceptAmount(Field field, QStringView typed, QStringView currencyUnit)
{
    const bool isYuan = currencyUnit.trimmed() == u"元";
    const QStringView number = isYuan ? withoutUnit(typed, {u"元"}) : withoutUnit(typed, {u"万元"});
    const std::optional<Money> amount = Money::parse(number);
    if (!amount)
        return refused(field, "decimal"_L1);
    // Sums are made in 元: an amount in 万元 has four digits less.
    constexpr qint64 kMaxTenThousand = 900'000'000;
    constexpr qint64 kMaxYuan = kMaxTenThousand * 10'000;
    const Money limit = Money::fromInteger(isYuan ? kMaxYuan : kMaxTenThousand);
    if (*amount < Money() || *amount > limit)
        return refused(field, "amount-range"_L1);
    return plainNumber(number);
}

Result<QString> acceptPoints(Field field, QStringView typed)
{
    const QStringView number = withoutUnit(typed, {u"%", u"％", u"分"});
    const std::optional<Weight> points = Weight::parse(number);
    if (!points)
        return refused(field, "decimal"_L1);
    if (*points < Weight() || *points > Weight::fromInteger(100))
        return refused(field, "points-range"_L1);
    return plainNumber(number);
}

Result<QString> acceptOperator(Field field, QStringView typed)
{
    struct Spoken
    {
        QStringView words;
        Operator op;
    };
    static constexpr std::array<Spoken, 10> kSpoken{{{u"大于等于", Operator::AtLeast},
                                                     {u"不小于", Operator::AtLeast},
                                                     {u"不低于", Operator::AtLeast},
                                                     {u"大于", Operator::MoreThan},
                                                     {u"等于", Operator::Equal},
                                                     {u"小于", Operator::LessThan},
                                                     {u"小于等于", Operator::AtMost},
                                                     {u"不大于", Operator::AtMost},
                                                     {u"不超过", Operator::AtMost},
                                                     {u"不高于", Operator::AtMost}}};
    const QString compact = text::withoutSpace(typed);
    if (const std::optional<Operator> op = parseOperator(compact))
        return operatorWord(*op).toString();
    const auto* const spoken = std::ranges::find(kSpoken, QStringView(compact), &Spoken::words);
    if (spoken == kSpoken.end())
        return refused(field, "operator"_L1);
    return operatorWord(spoken->op).toString();
}

Result<QString> acceptYesNo(Field field, QStringView typed)
{
    static constexpr std::array<QStringView, 6> kYes{u"是", u"y", u"yes", u"1", u"true", u"√"};
    static constexpr std::array<QStringView, 6> kNo{u"否", u"n", u"no", u"0", u"false", u"×"};
    const QString word = text::folded(typed);
    if (std::ranges::find(kYes, QStringView(word)) != kYes.end())
        return u"是"_s;
    if (std::ranges::find(kNo, QStringView(word)) != kNo.end())
        return u"否"_s;
    return refused(field, "yes-no"_L1);
}

Result<QString> acceptLength(Field field, QString text, int limit)
{
    if (text.size() > limit)
        return refused(field, "length"_L1);
    return text;
}

} // namespace

Result<QString> acceptText(Field field, QStringView typed, QStringView currencyUnit)
{
    if (text::withoutSpace(typed.left(kMaxParagraphsLength)).isEmpty() &&
        typed.size() <= kMaxParagraphsLength)
        return QString();
    switch (fieldInfo(field).kind) {
    case FieldKind::Line: return acceptLength(field, oneLine(typed), kMaxLineLength);
    case FieldKind::Paragraphs: return acceptLength(field, paragraphs(typed), kMaxParagraphsLength);
    case FieldKind::Amount: return acceptAmount(field, typed, currencyUnit);
    case FieldKind::Points: return acceptPoints(field, typed);
    case FieldKind::Comparator: return acceptOperator(field, typed);
    case FieldKind::YesNo: return acceptYesNo(field, typed);
    }
    Q_UNREACHABLE();
}

} // namespace budget::ui
