// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/modelcontract.h"

#include <QStringListModel>

#include <gtest/gtest-spi.h>

namespace budget::test {

namespace {

/// Loses rows without a word, and announces fewer than come.
class SilentModel final : public QAbstractListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : rows;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void announceWrongly()
    {
        beginInsertRows({}, 0, 0);
        rows += 2;
        endInsertRows();
    }
    int rows = 3;
};

TEST(ModelContract, FailsWhenRowsVanishWithoutASignal)
{
    ::testing::TestPartResultArray failures;
    {
        ::testing::ScopedFakeTestPartResultReporter reporter(&failures);
        SilentModel model;
        ModelContract contract(model);
        model.rows = 2;
        contract.verify();
    }

    EXPECT_GT(failures.size(), 0);
}

TEST(ModelContract, FailsWhenTheTesterOfQtComplains)
{
    ::testing::TestPartResultArray failures;
    {
        ::testing::ScopedFakeTestPartResultReporter reporter(&failures);
        SilentModel model;
        ModelContract contract(model);
        model.announceWrongly();
    }

    EXPECT_GT(failures.size(), 0);
}

TEST(ModelContract, PassesAModelThatTellsEverything)
{
    QStringListModel model({QStringLiteral("a"), QStringLiteral("b")});
    ModelContract contract(model);

    model.insertRows(1, 2);
    model.setData(model.index(1), QStringLiteral("c"));
    model.removeRows(0, 1);

    contract.verify();
    EXPECT_EQ(contract.insertions(), 1);
    EXPECT_EQ(contract.removals(), 1);
}

} // namespace
} // namespace budget::test
