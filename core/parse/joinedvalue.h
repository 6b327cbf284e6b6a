// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace budget::parse {

/// Where the parts of a target value in one cell stand: ≤65万元 is ≤, 65 and 万元. A text that is no bound
/// (优良, 2024年9月底前, ±3%以内) is all value and qualitative; a bare number has no operator.
struct JoinedValue
{
    qsizetype operatorEnd = 0; ///< 0: none is printed
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    qsizetype unitBegin = 0; ///< the unit ends with the text
    bool isQualitative = false;
};

[[nodiscard]] JoinedValue splitJoinedValue(QStringView text);

} // namespace budget::parse
