// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/brackets.h"
#include "tests/support/budgettest.h"

#include <QString>

namespace budget {

struct Balanced
{
    const char* name;
    QStringView text;
};
void PrintTo(const Balanced& balanced, std::ostream* out)
{
    *out << balanced.text.toString().toStdString();
}

class BalancedText : public testing::TestWithParam<Balanced>
{};

TEST_P(BalancedText, HasNoUnpairedSign)
{
    EXPECT_FALSE(firstUnpaired(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Brackets, BalancedText,
    testing::Values(Balanced{"Nothing", u""}, Balanced{"MixedWidth", u"暴恐(案）事件数量"},
                    Balanced{"NestedTitle", u"《关于印发<某“计划”办法>的通知》（某办〔2023〕3号）"},
                    Balanced{"InnerTitle", u"《印发〈方案〉的通知》"},
                    Balanced{"MixedSquare", u"某发〔2018]13号"},
                    Balanced{"ListNumbers", u"1）完成甲；2）完成乙。\n一)完成丙；a）完成丁"},
                    Balanced{"Comparison", u"浓度<5且>1"},
                    Balanced{"StraightQuotes", u"打造\"河畅、水清\"的河湖"},
                    Balanced{"Apostrophe", u"people’s"}, Balanced{"Ordered", u"小（1）型水库"}),
    [](const auto& instance) { return instance.param.name; });

struct Broken
{
    const char* name;
    QStringView text;
    qsizetype position;
    bool isOpening;
};
void PrintTo(const Broken& broken, std::ostream* out)
{
    *out << broken.text.toString().toStdString();
}

class BrokenText : public testing::TestWithParam<Broken>
{};

TEST_P(BrokenText, ShowsTheFirstUnpairedSign)
{
    const std::optional<Unpaired> unpaired = firstUnpaired(GetParam().text);

    ASSERT_TRUE(unpaired);
    EXPECT_EQ(unpaired->position, GetParam().position);
    EXPECT_EQ(unpaired->isOpening, GetParam().isOpening);
}

INSTANTIATE_TEST_SUITE_P(Brackets, BrokenText,
                         testing::Values(Broken{"OnlyClosing", u"知晓率”", 3, false},
                                         Broken{"OnlyOpening", u"医疗（不含药品", 2, true},
                                         Broken{"TwiceOpened", u"开展““5.12”防灾", 2, true},
                                         Broken{"Crossed", u"（甲《乙）丙》", 2, true},
                                         Broken{"StraightThenCurly", u"打造\"河畅”的河湖", 5, false},
                                         Broken{"ClosingInsideAWord", u"完成项目）建设", 4, false},
                                         Broken{"InnerTitleLeftOpen", u"《印发<方案的通知》", 3, true}),
                         [](const auto& instance) { return instance.param.name; });

} // namespace budget
