// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget {

/// 文号: the issuer's word, a year and a number, 渝府办发〔2019〕47号; or an order, 国务院令第381号.
struct DocumentNumber
{
    enum class Form : quint8 {
        Standard,      ///< 〔2019〕47号
        OtherBrackets, ///< [2019]47号
        NoSign,        ///< 〔2019〕47
        Order,         ///< 令第381号
    };

    QString issuer; ///< folded; of an order everything up to 令
    int year = 0;   ///< 0 for an order
    QString serial; ///< digits, with a letter in front where one is printed
    Form form = Form::Standard;
    QString tail; ///< folded, what follows within the same brackets: 秘件

    [[nodiscard]] bool isSame(const DocumentNumber& other) const
    {
        return issuer == other.issuer && year == other.year && serial == other.serial;
    }
};

/// A document that a 立项依据 cites: 《title》（number). The number is empty when none is printed.
struct Citation
{
    QString printed; ///< title and number as they stand there
    QString title;   ///< folded, without the outer 《》
    QString number;  ///< folded, what stands in brackets behind the title and is its number, or may be
    std::vector<DocumentNumber> numbers; ///< all that are printed behind the title
    QStringList marks;                   ///< folded, other brackets behind the title: 内部
};

/// The years from the first to the last of a plan.
struct Period
{
    int from = 0;
    int to = 0;
};

/// The documents cited in one line of a 立项依据; a line without 《》 is one document.
[[nodiscard]] std::vector<Citation> citationsIn(QStringView line);

/// Whether the two name one and the same document, though one may leave its number out.
[[nodiscard]] bool isSameDocument(const Citation& a, const Citation& b);

/// What a title is about once 关于印发…的通知 and 关于转发…的通知 are taken off. Two documents with the same
/// core are one that was forwarded.
[[nodiscard]] QString coreTitle(const QString& foldedTitle);

/// The period that a title names: “十三五”, 2017-2020年, or 三年行动 of a document of a known year (0: not
/// known).
[[nodiscard]] std::optional<Period> planPeriod(const QString& foldedTitle, int numberYear);
/// The year of a document that is made anew each year (2021年工作要点); 0 for any other.
[[nodiscard]] int yearlyDocument(const QString& foldedTitle);

/// The line with 〔〕 around the years of its 文号, whatever brackets stand there.
[[nodiscard]] QString withStandardBrackets(QString line);

} // namespace budget
