// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

class QDate;
class QTime;

namespace budget {

/// How a spreadsheet shows a number: 0.95 as 95%, 45000 as a date. Digits that the format would round away
/// are kept, because the reader must not lose any.
class NumberFormat
{
public:
    NumberFormat() = default; ///< General
    explicit NumberFormat(QStringView code);
    /// Of the formats that have a number and no code in the file.
    [[nodiscard]] static NumberFormat builtIn(int id);

    /// \a stored as it stands in the file; text that is no number is given back. Dates of files that count
    /// from 1904 are told so.
    [[nodiscard]] QString shown(QStringView stored, bool countsFrom1904) const;
    /// The same of a date as ISO 8601 writes it.
    [[nodiscard]] QString shownDate(const QString& iso) const;

private:
    class Reader;

    [[nodiscard]] QString dateText(double days, bool countsFrom1904) const;
    [[nodiscard]] QString dateText(const QDate& date, const QTime& time) const;
    [[nodiscard]] QString numberText(double number) const;

    struct DatePart
    {
        QChar token; ///< y m d h n (minute) s a (am/pm), or null: literal
        int count = 0;
        QString literal;
    };
    std::vector<DatePart> m_dateParts;
    QString m_prefix;
    QString m_suffix;
    int m_decimals = 0;
    int m_scale = 0; ///< it shows the number divided by this power of ten
    bool m_isGeneral = true;
    bool m_isDate = false;
    bool m_isPercent = false;
    bool m_hasThousands = false;
    bool m_isText = false;
};

} // namespace budget
