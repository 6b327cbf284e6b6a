// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/text/changetext.h"

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(ChangeText, NamesTheFieldOfAnEdit)
{
    const FieldEdited edit{.address = {.project = ProjectId(1), .indicator = {}, .field = Field::Budget},
                           .before = u"1"_s,
                           .after = u"2"_s};

    EXPECT_EQ(changeText(edit), u"edit Budget"_s);
}

TEST(ChangeText, TellsADecisionFromAWithdrawalAndANewOpinion)
{
    const Review none;
    const Review returned{.verdict = Verdict::Return, .opinion = u"请改"_s, .author = {}, .at = {}};
    Review again = returned;
    again.opinion = u"请再改"_s;

    EXPECT_EQ(changeText(ReviewSet{ProjectId(1), none, returned}), u"decide “Return”"_s);
    EXPECT_EQ(changeText(ReviewSet{ProjectId(1), returned, again}), u"edit the opinion"_s);
    EXPECT_EQ(changeText(ReviewSet{ProjectId(1), again, none}), u"withdraw the verdict"_s);
}

TEST(ChangeText, NamesTheDocumentOfAnImport)
{
    SourceDocument source;
    source.id = DocumentId(1);
    source.fileName = u"beibei-2025.txt"_s;
    const ChangeGroup group{.kind = ChangeGroup::Kind::Import,
                            .changes = {Change(SourceDocumentSet{.before = {}, .after = source})}};

    EXPECT_EQ(changeText(group), u"import “beibei-2025.txt”"_s);
}

TEST(ChangeText, ShortensLongNames)
{
    Indicator row =
        test::row(1, u"产出指标|数量指标|开展全区范围内的绩效目标审核和绩效评价培训次数|次|≥|4|20|是");

    EXPECT_EQ(changeText(IndicatorInserted{ProjectId(1), 0, row}),
              u"insert “开展全区范围内的绩效目标审核和绩…”"_s);
}

} // namespace
} // namespace budget::ui
