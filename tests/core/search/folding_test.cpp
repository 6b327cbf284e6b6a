// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/search/folding.h"
#include "tests/support/budgettest.h"

namespace budget::search {

void PrintTo(const Range& range, std::ostream* out)
{
    *out << range.begin << '+' << range.length;
}

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Folding, EqualsTheFoldingOfIdentityForEveryCharacterOfTheBasicPlane)
{
    for (char32_t c = 1; c < 0xFFFE; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString one(QChar(static_cast<char16_t>(c)));

        ASSERT_EQ(foldedUtf8(one), text::folded(one).toUtf8()) << "U+" << std::hex << static_cast<int>(c);
    }
}

TEST(Folding, EqualsTheFoldingOfIdentityWhereCharactersActOnTheirNeighbours)
{
    for (const QString& text :
         {u"e\u0301cole"_s, u"か\u3099"_s, u"𠀀号"_s, u"ｶﾞ"_s, u"\u1112\u1161\u11AB"_s}) {
        EXPECT_EQ(foldedUtf8(text), text::folded(text).toUtf8());
    }
}

TEST(Folding, LetsWidthBracketsCaseAndSpaceGo)
{
    EXPECT_EQ(foldedUtf8(u"《 关于ＡＢ 》〔２０２３〕 3 号 ㎡…"), u"<关于ab>[2023]3号m2..."_s.toUtf8());
}

TEST(Folding, DropsZeroCharacters)
{
    EXPECT_EQ(foldedUtf8(QString(QChar(u'\0')) + u"é\u0301"_s).count('\0'), 0);
}

TEST(Matches, FindsAcrossBlanksAndNamesThePieceOfTheText)
{
    EXPECT_THAT(matches(u"举办共 4 场、4场", u"4场"), ElementsAre(Range{4, 3}, Range{8, 2}));
}

TEST(Matches, LeavesTheBlankAfterAMatchOut)
{
    EXPECT_THAT(matches(u"满意 度", u"满意"), ElementsAre(Range{0, 2}));
}

TEST(Matches, FindsNothingForBlankText)
{
    EXPECT_THAT(matches(u"满意度", u"  "), IsEmpty());
}

} // namespace
} // namespace budget::search
