// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selectionsum.h"

#include <QItemSelection>

namespace budget::ui {

namespace {

std::optional<Quantity> added(std::optional<Quantity> sum, Quantity number)
{
    qint64 raw = 0;
    if (!sum || __builtin_add_overflow(sum->millionths(), number.millionths(), &raw))
        return std::nullopt;
    return Quantity::fromMillionths(raw);
}

void add(SelectionSum& result, const QItemSelectionRange& range)
{
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (result.cells == kMostSummedCells) {
                result.isComplete = false;
                return;
            }
            ++result.cells;
            const QString text = range.model()->index(row, column, range.parent()).data().toString();
            if (const auto number = Quantity::parse(text)) {
                ++result.numbers;
                result.sum = added(result.sum, *number);
            }
        }
    }
}

} // namespace

std::optional<Quantity> SelectionSum::mean() const
{
    if (numbers == 0 || !sum)
        return std::nullopt;
    const qint64 raw = sum->millionths();
    const qint64 half = raw < 0 ? -(numbers / 2) : numbers / 2;
    return Quantity::fromMillionths(raw / numbers + (raw % numbers + half) / numbers);
}

SelectionSum sumOf(const QItemSelection& selection)
{
    SelectionSum result;
    result.sum = Quantity();
    for (const QItemSelectionRange& range : selection)
        add(result, range);
    return result;
}

} // namespace budget::ui
