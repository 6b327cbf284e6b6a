// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/collation.h"
#include "tests/support/budgettest.h"

namespace budget::search {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(PinyinRanks, FollowThePronunciation)
{
    EXPECT_THAT(pinyinRanks({u"疫苗接种"_s, u"安全培训"_s, u"人才专项"_s}), ElementsAre(2, 0, 1));
    EXPECT_THAT(pinyinRanks({}), IsEmpty());
}

TEST(PinyinRanks, TakeDigitsForNumbers)
{
    EXPECT_THAT(pinyinRanks({u"第10期"_s, u"第9期"_s, u"第1期"_s}), ElementsAre(2, 1, 0));
}

TEST(PinyinRanks, AreTheSameForTheSameText)
{
    EXPECT_THAT(pinyinRanks({u"数量"_s, u""_s, u"数量"_s, u""_s}), ElementsAre(1, 0, 1, 0));
}

TEST(PinyinRanks, TellTextsApartThatDifferFarBehind)
{
    for (const int length : {1, 2, 3, 4, 5, 30, 5000}) {
        const QString same(length, u'满');
        EXPECT_THAT(pinyinRanks({same + u'意', same, same + u'安', same + u"意度"_s}),
                    ElementsAre(2, 0, 1, 3))
            << length;
    }
}

} // namespace
} // namespace budget::search
