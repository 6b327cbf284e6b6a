// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listnumber.h"

#include <algorithm>
#include <array>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostRoman = 3999;

/// 1 to 9,999 in Han numerals; a leading 一十 is 十 where people count so.
QString hanNumber(quint32 number, QStringView digits, QStringView units, QStringView ten)
{
    constexpr quint32 kMost = 9999;
    if (number == 0 || number > kMost)
        return QString::number(number);
    QString text;
    bool isGap = false;
    quint32 unit = 1000;
    for (qsizetype place = 0; place < 4; ++place, unit /= 10) {
        const quint32 digit = number / unit % 10;
        if (digit == 0) {
            isGap = !text.isEmpty();
            continue;
        }
        if (std::exchange(isGap, false))
            text += digits[0];
        text += digits[digit];
        if (place < 3)
            text += units[place];
    }
    const QString one = QString(digits[1]) + units[2];
    return !ten.isEmpty() && text.startsWith(one) ? ten.toString() + text.sliced(one.size()) : text;
}

/// a to z, then aa to zz, and so on: the letter is repeated.
QString letters(quint32 number, char16_t first)
{
    constexpr quint32 kLetters = 26;
    constexpr quint32 kMost = kLetters * 26;
    if (number == 0 || number > kMost)
        return QString::number(number);
    const auto letter = static_cast<char16_t>(first + (number - 1) % kLetters);
    return QString(static_cast<qsizetype>((number - 1) / kLetters + 1), QChar(letter));
}

QString roman(quint32 number)
{
    struct Part
    {
        quint32 value;
        QLatin1String text;
    };
    static constexpr std::array kParts{
        Part{1000, QLatin1String("M")}, Part{900, QLatin1String("CM")}, Part{500, QLatin1String("D")},
        Part{400, QLatin1String("CD")}, Part{100, QLatin1String("C")},  Part{90, QLatin1String("XC")},
        Part{50, QLatin1String("L")},   Part{40, QLatin1String("XL")},  Part{10, QLatin1String("X")},
        Part{9, QLatin1String("IX")},   Part{5, QLatin1String("V")},    Part{4, QLatin1String("IV")},
        Part{1, QLatin1String("I")}};
    if (number == 0 || number > kMostRoman)
        return QString::number(number);
    QString text;
    for (const Part& part : kParts) {
        for (; number >= part.value; number -= part.value)
            text += part.text;
    }
    return text;
}

/// One character for each number up to \a most.
QString enclosed(quint32 number, char16_t first, quint32 most)
{
    return number >= 1 && number <= most ? QString(QChar(static_cast<char16_t>(first + number - 1)))
                                         : QString::number(number);
}

QString fullWidth(quint32 number)
{
    QString text = QString::number(number);
    for (QChar& digit : text)
        digit = QChar(static_cast<char16_t>(digit.unicode() - u'0' + u'０'));
    return text;
}

QString oneOf(quint32 number, QStringView words)
{
    return number >= 1 && number <= static_cast<quint32>(words.size()) ? QString(words[number - 1])
                                                                       : QString::number(number);
}

} // namespace

QString listNumber(quint32 number, const QString& format)
{
    if (format == "none"_L1 || format == "bullet"_L1)
        return {};
    if (format == "chineseCounting"_L1 || format == "chineseCountingThousand"_L1 ||
        format == "japaneseCounting"_L1 || format == "taiwaneseCounting"_L1 ||
        format == "taiwaneseCountingThousand"_L1 || format == "ideographDigital"_L1)
        return hanNumber(number, u"〇一二三四五六七八九", u"千百十", u"十");
    if (format == "chineseLegalSimplified"_L1)
        return hanNumber(number, u"零壹贰叁肆伍陆柒捌玖", u"仟佰拾", {});
    if (format == "ideographTraditional"_L1)
        return oneOf(number, u"甲乙丙丁戊己庚辛壬癸");
    if (format == "ideographZodiac"_L1)
        return oneOf(number, u"子丑寅卯辰巳午未申酉戌亥");
    if (format == "decimalEnclosedCircle"_L1 || format == "decimalEnclosedCircleChinese"_L1)
        return enclosed(number, u'①', 20);
    if (format == "decimalEnclosedParen"_L1)
        return enclosed(number, u'⑴', 20);
    if (format == "decimalEnclosedFullstop"_L1)
        return enclosed(number, u'⒈', 20);
    if (format == "ideographEnclosedCircle"_L1)
        return enclosed(number, u'㊀', 10);
    if (format == "decimalFullWidth"_L1 || format == "decimalFullWidth2"_L1)
        return fullWidth(number);
    if (format == "decimalZero"_L1)
        return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    if (format == "lowerLetter"_L1)
        return letters(number, u'a');
    if (format == "upperLetter"_L1)
        return letters(number, u'A');
    if (format == "upperRoman"_L1)
        return roman(number);
    if (format == "lowerRoman"_L1)
        return roman(number).toLower();
    return QString::number(number);
}

} // namespace budget
