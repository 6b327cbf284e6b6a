// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selectionsum.h"

#include <QItemSelection>

namespace budget::ui {

namespace {

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
                result.sum = result.sum ? result.sum->plus(*number) : std::nullopt;
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
