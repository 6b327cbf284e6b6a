// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace budget {

/// A text in half width, in lower case and without white space, with the way back to the printed one.
/// Paragraph ends stay.
class PlainText
{
public:
    explicit PlainText(QStringView printed);

    [[nodiscard]] QStringView text() const { return m_text; }
    /// The part of the printed text that \a length characters from \a start were read from.
    [[nodiscard]] TextSpan printed(qsizetype start, qsizetype length) const;

private:
    QString m_text;
    std::vector<qsizetype> m_origins;
};

} // namespace budget
