// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/findingtally.h"
#include "tests/core/rules/checkfixture.h"
#include "tests/support/sample.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(FindingTally, CountsWhatACheckFinds)
{
    const DocumentContent content = test::sampleContent();
    const auto profile = test::profileNamed(u"chongqing");
    FindingTally expected;
    for (const Finding& finding : checkAll(content, *profile))
        expected.add(finding);

    const auto tally = tallied(content, *profile, CancelToken());

    ASSERT_TRUE(tally);
    EXPECT_EQ(*tally, expected);
    EXPECT_GT(tally->total(), 500);
    EXPECT_EQ(tally->byRule.value(u"no-such-rule"_s), 0);
}

TEST(FindingTally, IsNothingWhenNobodyWaitsForIt)
{
    const CancelToken cancel;
    cancel.cancel();

    EXPECT_EQ(tallied(test::sampleContent(), *test::profileNamed(u"chongqing"), cancel), std::nullopt);
}

} // namespace budget
