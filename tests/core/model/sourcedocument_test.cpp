// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sourcedocument.h"
#include "tests/support/budgettest.h"

namespace budget {

TEST(Digest, IsBlake2bOfThirtyTwoBytes)
{
    // Files hold it for ever: another one would make every document a new one.
    EXPECT_EQ(digestOf("abc").toHex(),
              QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

} // namespace budget
