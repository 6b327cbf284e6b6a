// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/textlayout.h"

#include <algorithm>
#include <array>

namespace budget::cli {

namespace {

/// The blocks that Unicode's East Asian Width calls wide or full-width, in the parts that Chinese documents
/// use.
struct Range
{
    char32_t first;
    char32_t last;
};
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF}, Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60}, Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x20000, 0x3FFFD},
};

int characterWidth(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format || category == QChar::Other_Control)
        return 0;
    const bool isWide =
        std::ranges::any_of(kWide, [c](const Range& range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += characterWidth(c);
    return width;
}

QStringList aligned(const std::vector<QStringList>& rows)
{
    std::vector<int> widths(rows.empty() ? 0 : static_cast<size_t>(rows.front().size()), 0);
    for (const QStringList& row : rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[static_cast<qsizetype>(column)]));
    }

    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (size_t column = 0; column < widths.size(); ++column) {
            const QString& cell = row[static_cast<qsizetype>(column)];
            line += cell + QString(widths[column] - displayWidth(cell) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace budget::cli
