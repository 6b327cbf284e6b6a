// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantityunit.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// "10000 元/人*月": what a unit comes to; "?" for none that is known.
QString comesTo(const std::optional<units::Unit>& unit)
{
    if (!unit)
        return u"?"_s;
    return unit->factor.toString() + u' ' + unit->base + (unit->per.isEmpty() ? QString() : u'/' + unit->per);
}

struct UnitCase
{
    const char* name;
    QStringView cell;
    QStringView expected;
};
void PrintTo(const UnitCase& unit, std::ostream* out)
{
    *out << unit.cell.toString().toStdString();
}
std::string nameOf(const testing::TestParamInfo<UnitCase>& instance)
{
    return instance.param.name;
}

class UnitOfACell : public testing::TestWithParam<UnitCase>
{};

} // namespace

TEST_P(UnitOfACell, IsBroughtToOneForEachKindOfThing)
{
    EXPECT_EQ(comesTo(units::unitOf(GetParam().cell)), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, UnitOfACell,
    testing::Values(
        UnitCase{"Yuan", u"元", u"1 元"}, UnitCase{"TenThousandYuan", u"万元", u"10000 元"},
        UnitCase{"HundredMillionYuan", u"亿元", u"100000000 元"}, UnitCase{"Jiao", u"角", u"0.1 元"},
        UnitCase{"Dollars", u"万美元", u"10000 美元"}, UnitCase{"Percent", u"%", u"1 %"},
        UnitCase{"PerMille", u"‰", u"0.1 %"}, UnitCase{"PerTenThousand", u"‱", u"0.01 %"},
        UnitCase{"PercentagePoints", u"个百分点", u"1 百分点"}, UnitCase{"Kilometres", u"公里", u"1000 米"},
        UnitCase{"Hectares", u"公顷", u"10000 平方米"}, UnitCase{"SquareMetres", u"m2", u"1 平方米"},
        UnitCase{"TenThousandMu", u"万亩", u"10000 亩"}, UnitCase{"Jin", u"斤", u"0.0005 吨"},
        UnitCase{"Terabytes", u"tb", u"1024 gb"}, UnitCase{"Hours", u"小时", u"60 分钟"},
        UnitCase{"Years", u"年", u"12 月"}, UnitCase{"People", u"名", u"1 人"},
        UnitCase{"Visits", u"人次", u"1 人次"}, UnitCase{"TenThousandVisits", u"万人次", u"10000 人次"},
        UnitCase{"Places", u"处", u"1 个"}, UnitCase{"Events", u"场", u"1 次"},
        UnitCase{"Doses", u"针次", u"1 剂次"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Compounds, UnitOfACell,
                         testing::Values(UnitCase{"ForEachPerson", u"元/人", u"1 元/人"},
                                         UnitCase{"ForEachPupil", u"元/生", u"1 元/人"},
                                         UnitCase{"ForEachPersonAndMonth", u"元/人*月", u"1 元/人*月"},
                                         UnitCase{"WithTwoStrokes", u"元/人/月", u"1 元/人*月"},
                                         UnitCase{"WithADot", u"万元/人·年", u"10000 元/人*年"},
                                         UnitCase{"ForEachQuarter", u"元/户*季度", u"1 元/户*季"},
                                         UnitCase{"ForEachDay", u"元/人*天", u"1 元/人*天"},
                                         UnitCase{"KilometresKeepTheirName", u"元/公里", u"1 元/公里"},
                                         UnitCase{"OfAThousand", u"份/千人", u"1 份/千人"},
                                         UnitCase{"Speed", u"公里/小时", u"1 公里/小时"},
                                         UnitCase{"VisitsWithAStroke", u"人/次", u"1 人次"}),
                         nameOf);

INSTANTIATE_TEST_SUITE_P(Unknown, UnitOfACell,
                         testing::Values(UnitCase{"Nothing", u"", u"?"}, UnitCase{"OnlyAScale", u"万", u"?"},
                                         UnitCase{"NoUnit", u"数量", u"?"},
                                         UnitCase{"MoreThanAUnit", u"元整", u"?"},
                                         UnitCase{"OpenCompound", u"元/", u"?"},
                                         UnitCase{"PartOfAWord", u"mp", u"?"}),
                         nameOf);

TEST(UnitAt, TakesTheLongestThatBeginsThere)
{
    EXPECT_EQ(comesTo(units::unitAt(u"3人次培训", 1)), u"1 人次");
    EXPECT_EQ(comesTo(units::unitAt(u"3人培训", 1)), u"1 人");
    EXPECT_EQ(comesTo(units::unitAt(u"50元/人*月补助", 2)), u"1 元/人*月");
    EXPECT_EQ(units::unitAt(u"50元/人*月补助", 2)->length, 5);
    EXPECT_EQ(comesTo(units::unitAt(u"3mp4", 1)), u"?") << "a letter behind it makes another word of it";
    EXPECT_EQ(comesTo(units::unitAt(u"3", 1)), u"?");
}

TEST(Units, AreTheSameWhereAmountsCanBeCompared)
{
    const auto areSame = [](QStringView a, QStringView b) {
        return units::areSame(*units::unitOf(a), *units::unitOf(b));
    };

    EXPECT_TRUE(areSame(u"万元", u"元"));
    EXPECT_TRUE(areSame(u"%", u"‰"));
    EXPECT_FALSE(areSame(u"元", u"元/人")) << "a price is no amount";
    EXPECT_FALSE(areSame(u"人", u"人次"));
    EXPECT_FALSE(areSame(u"亩", u"平方米")) << "nobody converts these in a table";
}

TEST(PerKey, BringsWhomAPriceIsPaidForToOneWord)
{
    for (const auto* person : {u"生", u"学生", u"名", u"位", u"人", u"人次"})
        EXPECT_EQ(units::perKey(QString::fromUtf16(person)), u"人");
    EXPECT_EQ(units::perKey(u"个月"_s), u"月");
    EXPECT_EQ(units::perKey(u"季度"_s), u"季");
    EXPECT_EQ(units::perKey(u"年"_s), u"年");
    EXPECT_EQ(units::perKey(u"场"_s), u"次");
    EXPECT_EQ(units::perKey(u"公里"_s), u"公里");
    EXPECT_EQ(units::perKey(u"站点"_s), u"站点");
}

} // namespace budget
