// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/selectionsum.h"

#include <QItemSelection>
#include <QStandardItemModel>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

SelectionSum sumOfColumn(const QStringList& cells)
{
    QStandardItemModel model;
    for (const QString& cell : cells)
        model.appendRow(new QStandardItem(cell));
    return sumOf(QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 0)));
}

TEST(SelectionSum, AddsExactlyAndPassesOverTexts)
{
    const SelectionSum sum = sumOfColumn({u"0.1"_s, u"0.2"_s, u"定性"_s, u"1,000"_s});

    EXPECT_EQ(sum.cells, 4);
    EXPECT_EQ(sum.numbers, 3);
    EXPECT_EQ(sum.sum->toString(), u"1000.3"_s);
    EXPECT_EQ(sum.mean()->toString(), u"333.433333"_s);
}

TEST(SelectionSum, RoundsTheMeanAwayFromZeroAtTheHalf)
{
    EXPECT_EQ(sumOfColumn({u"0.000001"_s, u"0"_s}).mean()->toString(), u"0.000001"_s);
    EXPECT_EQ(sumOfColumn({u"-0.000001"_s, u"0"_s}).mean()->toString(), u"-0.000001"_s);
}

TEST(SelectionSum, HasNoMeanWithoutNumbers)
{
    EXPECT_EQ(sumOfColumn({u"定性"_s, u"是"_s}).mean(), std::nullopt);
}

TEST(SelectionSum, SaysNothingRatherThanSomethingWrongBeyondItsRange)
{
    const SelectionSum sum = sumOfColumn({u"9000000000000"_s, u"9000000000000"_s});

    EXPECT_EQ(sum.numbers, 2);
    EXPECT_EQ(sum.sum, std::nullopt);
    EXPECT_EQ(sum.mean(), std::nullopt);
}

} // namespace
} // namespace budget::ui
