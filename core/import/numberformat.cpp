// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/numberformat.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet keeps 15 digits; what a binary number has beyond them is noise.
constexpr int kDigits = 15;
constexpr int kDigitsOfComma = 3;

/// \a number without exponent and trailing zeros.
QString plainDigits(double number)
{
    if (!std::isfinite(number))
        return {};
    const double size = std::fabs(number);
    const int whole = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    // The digits before the first one of 0.00012 do not count.
    const int leading = size > 0 && size < 1 ? static_cast<int>(-std::floor(std::log10(size))) - 1 : 0;
    constexpr int kMostDecimals = 30;
    const int decimals = std::clamp(kDigits - (size < 1 ? 0 : whole) + leading, 0, kMostDecimals);
    QString text = QString::number(number, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0"_s ? u"0"_s : text;
}

bool isDateLetter(QChar c)
{
    return QStringView(u"yYdDhHsS").contains(c);
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    switch (id) {
    case 0: return NumberFormat();
    case 1: return NumberFormat(u"0");
    case 2: return NumberFormat(u"0.00");
    case 3: return NumberFormat(u"#,##0");
    case 4: return NumberFormat(u"#,##0.00");
    case 9: return NumberFormat(u"0%");
    case 10: return NumberFormat(u"0.00%");
    case 14: return NumberFormat(u"yyyy/m/d");
    case 15: return NumberFormat(u"yyyy/m/d");
    case 16: return NumberFormat(u"m/d");
    case 17: return NumberFormat(u"yyyy/m");
    case 18:
    case 20: return NumberFormat(u"h:mm");
    case 19:
    case 21: return NumberFormat(u"h:mm:ss");
    case 22: return NumberFormat(u"yyyy/m/d h:mm");
    case 37:
    case 38: return NumberFormat(u"#,##0");
    case 39:
    case 40:
    case 43:
    case 44: return NumberFormat(u"#,##0.00");
    case 41:
    case 42: return NumberFormat(u"#,##0");
    case 27:
    case 28:
    case 31:
    case 50:
    case 57:
    case 58: return NumberFormat(u"yyyy\"年\"m\"月\"d\"日\"");
    case 30: return NumberFormat(u"yyyy/m/d");
    case 49: return NumberFormat(u"@");
    default: return NumberFormat();
    }
}

/// Reads the code of a format letter by letter.
class NumberFormat::Reader
{
public:
    Reader(NumberFormat& format, QStringView code)
        : m_format(format)
        , m_code(code)
    {}

    void read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';') // then: formats of negative numbers and of zero
            readNext();
        m_format.m_isDate = m_format.m_isDate && !m_hasDigits;
        // A comma behind the last digit leaves three digits out: #,##0, shows thousands.
        m_format.m_scale += kDigitsOfComma * m_commas;
        if (!m_hasDigits && !m_format.m_isDate && !m_format.m_isText)
            m_format.m_isGeneral = true;
    }

private:
    void readNext()
    {
        const QChar c = m_code[m_at++];
        if (c == u'"')
            addLiteral(takeUntil(u'"').toString());
        else if ((c == u'\\' || c == u'!') && m_at < m_code.size())
            addLiteral(m_code[m_at++]);
        else if (c == u'[')
            addBracket(takeUntil(u']'));
        else if (c == u'_' || c == u'*')
            ++m_at; // room for, or filled with, the next character
        else if (isDateLetter(c) || c == u'm' || c == u'M')
            addDatePart(c);
        else if (!readDigit(c))
            addLiteral(c);
    }

    /// What only numbers and texts have; false for any other character.
    bool readDigit(QChar c)
    {
        if (c == u'@') {
            m_format.m_isText = true;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            m_hasDigits = true;
            m_format.m_hasThousands = m_format.m_hasThousands || (m_commas > 0 && !m_isBehindPoint);
            m_commas = 0;
            m_format.m_scale += m_isBehindDrawnPoint ? 1 : 0;
            m_format.m_decimals += (m_isBehindPoint && c == u'0') || m_isBehindDrawnPoint ? 1 : 0;
        } else if (c == u'.' && !m_format.m_isDate) {
            m_isBehindPoint = true;
            m_format.m_scale += kDigitsOfComma * std::exchange(m_commas, 0);
        } else if (c == u',' && m_hasDigits) {
            ++m_commas;
        } else if (c == u'%') {
            m_format.m_isPercent = true;
        } else {
            return false;
        }
        return true;
    }

    /// A colour, a locale or, as in [$￥-804], a currency sign.
    void addBracket(QStringView inner)
    {
        if (inner.startsWith(u'$'))
            addLiteral(inner.sliced(1).split(u'-').front().toString());
    }

    void addDatePart(QChar letter)
    {
        const qsizetype first = m_at - 1;
        while (m_at < m_code.size() && m_code[m_at].toLower() == letter.toLower())
            ++m_at;
        QChar token = letter.toLower();
        const bool isMinute = token == u'm' && (m_wasHour || (m_at < m_code.size() && m_code[m_at] == u':'));
        if (isMinute)
            token = u'n';
        m_wasHour = token == u'h';
        m_format.m_isDate = m_format.m_isDate || isDateLetter(letter) || token == u'm';
        m_format.m_dateParts.push_back(
            {.token = token, .count = static_cast<int>(m_at - first), .literal = {}});
    }

    void addLiteral(const QString& literal)
    {
        if (literal.isEmpty())
            return;
        // 0!.0, shows 12345 as 1.2: the point is drawn between the digits of the thousands.
        const bool isBetweenDigits =
            m_hasDigits && m_at < m_code.size() && (m_code[m_at] == u'0' || m_code[m_at] == u'#');
        if (literal == u"." && isBetweenDigits && !m_isBehindPoint) {
            m_isBehindDrawnPoint = true;
            return;
        }
        m_format.m_dateParts.push_back({.token = {}, .count = 0, .literal = literal});
        (m_hasDigits ? m_format.m_suffix : m_format.m_prefix) += literal;
    }

    /// The text before the next \a end, which is passed over as well.
    QStringView takeUntil(QChar end)
    {
        const qsizetype found = m_code.indexOf(end, m_at);
        const QStringView text = m_code.sliced(m_at, (found < 0 ? m_code.size() : found) - m_at);
        m_at = found < 0 ? m_code.size() : found + 1;
        return text;
    }

    NumberFormat& m_format;
    QStringView m_code;
    qsizetype m_at = 0;
    bool m_hasDigits = false;
    bool m_isBehindPoint = false;
    bool m_isBehindDrawnPoint = false;
    int m_commas = 0; ///< since the last digit
    bool m_wasHour = false;
};

NumberFormat::NumberFormat(QStringView code)
{
    m_isGeneral = code.compare(u"General", Qt::CaseInsensitive) == 0 || code.isEmpty();
    if (!m_isGeneral)
        Reader(*this, code).read();
}

QString NumberFormat::shown(QStringView stored, bool countsFrom1904) const
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || m_isText)
        return isNumber ? plainDigits(number) : stored.toString();
    if (m_isGeneral)
        return plainDigits(number);
    constexpr double kLastDay = 2'958'466; // 9999-12-31
    if (m_isDate && number >= 0 && number < kLastDay)
        return dateText(number, countsFrom1904);
    return numberText(number);
}

QString NumberFormat::numberText(double number) const
{
    const double scaled = m_scale == 0 ? number : number / std::pow(10.0, m_scale);
    QString digits = plainDigits(m_isPercent ? scaled * 100 : scaled);
    const qsizetype point = digits.indexOf(u'.');
    const auto decimals = static_cast<int>(point < 0 ? 0 : digits.size() - point - 1);
    if (decimals < m_decimals)
        digits += (point < 0 ? u"."_s : QString()) + QString(m_decimals - decimals, u'0');
    if (m_hasThousands) {
        const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
        qsizetype at = digits.indexOf(u'.');
        for (at = (at < 0 ? digits.size() : at) - 3; at > first; at -= 3)
            digits.insert(at, u',');
    }
    return m_prefix + digits + (m_isPercent ? u"%"_s : QString()) + m_suffix;
}

QString NumberFormat::dateText(double days, bool countsFrom1904) const
{
    constexpr qint64 kSecondsOfDay = 24LL * 60 * 60;
    // Day 60 of the older count is 29 February 1900, which never was.
    constexpr int kFalseLeapDay = 60;
    const QDate first = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < kFalseLeapDay ? 31 : 30);
    const qint64 seconds = std::llround(days * static_cast<double>(kSecondsOfDay));
    return dateText(first.addDays(seconds / kSecondsOfDay),
                    QTime(0, 0).addSecs(static_cast<int>(seconds % kSecondsOfDay)));
}

QString NumberFormat::shownDate(const QString& iso) const
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    if (!moment.isValid())
        return iso;
    return m_isDate ? dateText(moment.date(), moment.time()) : moment.date().toString(Qt::ISODate);
}

QString NumberFormat::dateText(const QDate& date, const QTime& time) const
{
    const auto padded = [](int number, int count) {
        return QString::number(number).rightJustified(count > 1 ? 2 : 1, u'0');
    };
    QString text;
    for (const DatePart& part : m_dateParts) {
        switch (part.token.unicode()) {
        case u'y':
            text += part.count > 2 ? QString::number(date.year()) : QString::number(date.year()).right(2);
            break;
        case u'm': text += padded(date.month(), part.count); break;
        case u'd': text += part.count > 2 ? QString() : padded(date.day(), part.count); break;
        case u'h': text += padded(time.hour(), part.count); break;
        case u'n': text += padded(time.minute(), part.count); break;
        case u's': text += padded(time.second(), part.count); break;
        default: text += part.literal;
        }
    }
    return text;
}

} // namespace budget
