// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"
#include "tests/support/budgettest.h"

#include <memory>

namespace budget {

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::ValueInvalid, QStringLiteral("odd"));
    return number / 2;
}

Result<int> quarter(int number)
{
    const int halved = TRY(half(number));
    return half(halved);
}

Result<> onlyChecks(int number)
{
    TRY(half(number));
    return {};
}

} // namespace

TEST(Result, HoldsAValueOrAnError)
{
    EXPECT_THAT(half(4), test::IsOk());
    EXPECT_EQ(half(4).value(), 2);
    EXPECT_THAT(half(3), test::IsError(ErrorCode::ValueInvalid));
    EXPECT_EQ(half(3).value_or(7), 7);
}

TEST(Try, UnwrapsOrReturnsTheError)
{
    EXPECT_EQ(quarter(8).value(), 2);
    EXPECT_THAT(quarter(6), test::IsError(ErrorCode::ValueInvalid));
    EXPECT_THAT(onlyChecks(2), test::IsOk());
    EXPECT_THAT(onlyChecks(3), test::IsError(ErrorCode::ValueInvalid));
}

TEST(Result, CarriesMoveOnlyValues)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);

    EXPECT_EQ(*std::move(result).value(), 5);
}

TEST(Result, GathersContextOnTheWayUp)
{
    const Result<int> result =
        half(3).withContext(QStringLiteral("row 2")).withContext(QStringLiteral("a.txt"));

    EXPECT_EQ(result.error().context, (QStringList{QStringLiteral("row 2"), QStringLiteral("a.txt")}));
}

} // namespace budget
