// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/textarithmetic.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

using textarithmetic::Discrepancy;
using Kind = Discrepancy::Kind;

/// "share 57.2万亩 15.63万亩 29%: 27.3…"; empty where all agrees.
QString discrepancy(const QString& text)
{
    const std::vector<StatedQuantity> quantities = quantitiesIn(text);
    const std::optional<Discrepancy> found = textarithmetic::firstIn(quantities);
    if (!found)
        return {};
    constexpr std::array<QStringView, 4> kKinds{u"share", u"part", u"sum", u"premium"};
    QStringList words{kKinds[static_cast<size_t>(found->kind)].toString()};
    for (const StatedQuantity* figure : found->figures)
        words.append(text.mid(figure->span.start, figure->span.length));
    return words.join(u' ');
}

/// "14014盏 14104盏"; empty where the texts agree.
QString disagreement(const QString& a, const QString& b)
{
    const std::vector<StatedQuantity> first = quantitiesIn(a);
    const std::vector<StatedQuantity> second = quantitiesIn(b);
    const auto found = textarithmetic::between(first, second);
    return found ? a.mid(found->first->span.start, found->first->span.length) + u' ' +
                       b.mid(found->second->span.start, found->second->span.length)
                 : QString();
}

} // namespace

TEST(TextArithmetic, ComparesAShareWithThePartAndTheWholeItNames)
{
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩，纯林15.63万亩，占全区森林面积的29%。"_s),
              u"share 57.2万亩 15.63万亩 29%");
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩，纯林15.63万亩，占全区森林面积的27.3%。"_s), u"");
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩，纯林15.63万亩，占全区森林面积的28%。"_s), u"")
        << "a last place may be rounded or cut";
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩，纯林约15万亩，占全区森林面积的29%。"_s), u"") << "about";
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩。纯林15.63万亩，占全区森林面积的29%。"_s), u"")
        << "in another sentence";
    EXPECT_EQ(discrepancy(u"森林面积57.2万亩，纯林15.63万亩，占比达到29%以上。"_s), u"") << "a target";
}

TEST(TextArithmetic, FindsAPartThatIsMoreThanTheWhole)
{
    EXPECT_EQ(discrepancy(u"管护绿地82万平方米，其中外包绿地95万平方米。"_s), u"part 82万平方米 95万平方米");
    EXPECT_EQ(discrepancy(u"管护绿地82万平方米，其中外包绿地82万平方米。"_s), u"");
    EXPECT_EQ(discrepancy(u"管护绿地82万平方米，其中外包人员95人。"_s), u"");
    EXPECT_EQ(discrepancy(u"管护绿地82万平方米，外包绿地95万平方米。"_s), u"");
}

TEST(TextArithmetic, AddsPartsThatCannotOverlap)
{
    EXPECT_EQ(discrepancy(u"总投资500万元，其中市级资金300万元、区级资金250万元。"_s),
              u"sum 500万元 300万元 250万元");
    EXPECT_EQ(discrepancy(u"总投资500万元，其中市级资金300万元、区级资金200万元。"_s), u"");
    EXPECT_EQ(discrepancy(u"总投资500万元，其中市级资金300万元、区级资金200万元，配套资金80万元。"_s), u"")
        << "what follows the whole is another matter";
    EXPECT_EQ(discrepancy(u"总投资500万元，其中市级资金300万元、区级资金150万元。"_s), u"")
        << "the text need not name every part";
    EXPECT_EQ(discrepancy(u"培训100人，其中女性60人、党员70人。"_s), u"") << "people are counted twice";
}

TEST(TextArithmetic, MultipliesTheSumInsuredWithTheRate)
{
    EXPECT_EQ(discrepancy(u"每亩保险金额800元，保险费率1.25%（1元/亩）。"_s), u"premium 800元 1.25% 1元/亩");
    EXPECT_EQ(discrepancy(u"每亩保险金额800元，保险费率1.25‰（1元/亩）。"_s), u"");
    EXPECT_EQ(discrepancy(u"每亩保险金额800元，补贴比例1.25%（1元/亩）。"_s), u"");
}

TEST(TextArithmetic, ComparesWhatTwoTextsSayOfOneThing)
{
    EXPECT_EQ(disagreement(u"管护路灯设施14014盏。"_s, u"管护路灯设施14104盏。"_s), u"14014盏 14104盏");
    EXPECT_EQ(disagreement(u"管护路灯设施14014盏。"_s, u"管护路灯设施14014盏。"_s), u"");
    EXPECT_EQ(disagreement(u"管护路灯设施1.4万盏。"_s, u"管护路灯设施14000盏。"_s), u"");
    EXPECT_EQ(disagreement(u"管护路灯设施约1万盏。"_s, u"管护路灯设施14104盏。"_s), u"") << "about";
    EXPECT_EQ(disagreement(u"管护路灯14014盏。"_s, u"新建公厕14盏。"_s), u"") << "of something else";
    EXPECT_EQ(disagreement(u"管护路灯设施14014盏。"_s, u"管护路灯设施14104盏，管护路灯设施14014盏。"_s), u"")
        << "one of both is confirmed";
}

} // namespace budget
