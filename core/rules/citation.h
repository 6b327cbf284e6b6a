// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace budget {

/// A document that a 立项依据 cites: 《title》（number). The number is empty when none is printed.
struct Citation
{
    QString printed; ///< title and number as they stand there
    QString title;   ///< folded, without the outer 《》
    QString number;  ///< folded, what stands in brackets behind the title
};

/// The documents cited in one line of a 立项依据; a line without 《》 is one document.
[[nodiscard]] std::vector<Citation> citationsIn(QStringView line);

/// Whether the two name one and the same document, though one may leave its number out.
[[nodiscard]] bool isSameDocument(const Citation& a, const Citation& b);

} // namespace budget
