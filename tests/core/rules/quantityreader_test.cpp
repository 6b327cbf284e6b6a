// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantityreader.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// "≥85%", "3…5个", "~180000吨", "50元/人*月" joined by blanks.
QString printed(const StatedQuantity& quantity)
{
    constexpr std::array<QStringView, 5> kBounds{u"", u"≥", u"＞", u"≤", u"＜"};
    QString text = kBounds[static_cast<size_t>(quantity.bound)].toString();
    if (quantity.isApproximate)
        text += u'~';
    text += quantity.low.toString();
    if (quantity.isRange())
        text += u"…"_s + quantity.high.toString();
    text += quantity.unit.base;
    if (quantity.isPerUnit)
        text += u'/' + quantity.per;
    if (quantity.isSpelledOut)
        text += u'\'';
    return text;
}

QString read(QStringView text)
{
    QStringList all;
    for (const StatedQuantity& quantity : quantitiesIn(text))
        all.append(printed(quantity));
    return all.join(u' ');
}

struct TextCase
{
    const char* name;
    QStringView text;
    QStringView expected;
};
void PrintTo(const TextCase& text, std::ostream* out)
{
    *out << text.text.toString().toStdString();
}

class QuantityReader : public testing::TestWithParam<TextCase>
{};

} // namespace

TEST_P(QuantityReader, ReadsWhatIsCountedAndNothingElse)
{
    EXPECT_EQ(read(GetParam().text), GetParam().expected.toString());
}

std::string caseName(const testing::TestParamInfo<TextCase>& instance)
{
    return instance.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Numerals, QuantityReader,
    testing::Values(TextCase{"Arabic", u"培训民族宗教人员 1200人；", u"1200人"},
                    TextCase{"ThousandsSeparators", u"投入1,234,500元", u"1234500元"},
                    TextCase{"AListOfNumbersIsNoSeparator", u"覆盖1200户,350人", u"1200户 350人"},
                    TextCase{"FullWidth", u"完成率达到９８．５％", u"≥98.5%"},
                    TextCase{"Spelled", u"建设一百二十处", u"120个"},
                    TextCase{"SpelledTen", u"组织十五场", u"15次"},
                    TextCase{"SpelledWithZero", u"发放一千零五十户", u"1050户"},
                    TextCase{"SpelledTail", u"补助两千三百户", u"2300户"},
                    TextCase{"SpelledScale", u"惠及三万五千人", u"35000人"},
                    TextCase{"SpelledDecimal", u"增长百分之八点五", u"8.5%"},
                    TextCase{"Two", u"不少于两次", u"≥2次'"}, TextCase{"NoNumber", u"落实十四五规划", u""},
                    TextCase{"Guess", u"培训三四次", u""}, TextCase{"ATenThousandAlone", u"惠及上万人", u""},
                    TextCase{"Overlong", u"编号1234567890123456789012个", u""}),
    caseName);

INSTANTIATE_TEST_SUITE_P(Rates, QuantityReader,
                         testing::Values(TextCase{"PerCent", u"85%以上", u"≥85%"},
                                         TextCase{"PerMille", u"控制在 3‰以下", u"≤0.3%"},
                                         TextCase{"TenThousandths", u"控制在万分之三以内", u"≤0.03%"},
                                         TextCase{"DecimalPerMille", u"≤0.3‰", u"≤0.03%"},
                                         TextCase{"AThird", u"减少三分之一", u"100/3%"},
                                         TextCase{"HundredthsWithDigits", u"达到百分之85", u"≥85%"},
                                         TextCase{"Points", u"提高2.5个百分点", u"2.5百分点"}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(
    Scales, QuantityReader,
    testing::Values(TextCase{"TenThousandMu", u"管护面积9.5646万亩", u"95646亩"},
                    TextCase{"Mu", u"管护面积是 95646亩", u"95646亩"},
                    TextCase{"Money", u"总投资1.2亿元，其中7000万元", u"120000000元 70000000元"},
                    TextCase{"MoreThanScale", u"发生6万余亩", u"~60000亩"},
                    TextCase{"MoreBeforeScale", u"投入10余万元", u"~100000元"},
                    TextCase{"Length", u"路缘石 20.20万米、渠道3公里", u"202000米 3000米"},
                    TextCase{"Area", u"2平方公里和3公顷", u"2000000平方米 30000平方米"},
                    TextCase{"Weight", u"回收500公斤", u"0.5吨"},
                    TextCase{"KilogramIsAUnit", u"回收5千克", u"0.005吨"},
                    TextCase{"Thousands", u"宣传品3千份", u"3000份"}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Comparatives, QuantityReader,
    testing::Values(
        TextCase{"NotLess", u"其户数不少于 1户", u"≥1户"}, TextCase{"Reaches", u"达到 1.5万头", u"≥15000头"},
        TextCase{"More", u"争取资金大于 200万元", u"≥2000000元"}, TextCase{"Exceeds", u"超过30次", u"＞30次"},
        TextCase{"NotMore", u"不超过5%", u"≤5%"}, TextCase{"Within", u"控制在 1%以内", u"≤1%"},
        TextCase{"Piled", u"达到至少3场", u"≥3次"}, TextCase{"Sign", u"群众满意度≥80%。", u"≥80%"},
        TextCase{"AndAbove", u"保持在 98.5%及以上", u"≥98.5%"},
        TextCase{"About", u"运输生活垃圾约 18万吨", u"~180000吨"},
        TextCase{"OrSo", u"1.5万名左右的公务人员", u"~15000人"},
        TextCase{"WithoutUnit", u"点位数不少于175，其中", u"≥175"},
        TextCase{"Range", u"开展3-5场活动", u"3…5次"}, TextCase{"RangeInWords", u"增长10%至15%", u"10…15%"},
        TextCase{"RangeSharesTheScale", u"每户奖励3～5万元", u"30000…50000元/户"}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Prices, QuantityReader,
    testing::Values(TextCase{"PerPersonAndMonth", u"高龄津贴每人每月 25元", u"25元/人*月"},
                    TextCase{"PerClass", u"举办培训班 5期，每期培训 100人", u"5期 100人/期"},
                    TextCase{"Slash", u"补偿标准 11.2元/亩", u"11.2元/亩"},
                    TextCase{"SlashAndStar", u"标准260元/人*月", u"260元/人*月"},
                    TextCase{"ListOfPrices", u"分别给予每生每年 700 元、800 元", u"700元/人*年 800元/人*年"},
                    TextCase{"ARateOfCounts", u"按照 1.29份/千人的比例", u"1.29份/千人"},
                    TextCase{"HoursADay", u"亮灯11小时/天", u"660分钟/天"},
                    TextCase{"EveryYearIsNoPrice", u"每年完成200次", u"200次"}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    SetApart, QuantityReader,
    testing::Values(
        TextCase{"DocumentNumber", u"按照渝城管局〔2022〕88号和碚财[2013]497号文件", u""},
        TextCase{"SmallBrackets", u"根据渝人社发﹝2020﹞126号", u""},
        TextCase{"Title", u"《关于3岁以下婴幼儿的三年行动计划（2023—2025年）》", u""},
        TextCase{"Quotation", u"组织“百名法学家百场报告会”4场", u"4次"},
        TextCase{"Date", u"自 2020年 1月 1日至 2034年 12月31日期间，12月底前完成2次", u"2次"},
        TextCase{"YearRange", u"2023-2025年全面开展，于2025年完成", u""},
        TextCase{"SpelledYear", u"二〇二五年完成五十户", u"50户"},
        TextCase{"ListNumbers", u"1、培训3人；2.慰问4人\n（一）走访5户\n一是调研6次", u"3人 4人 5户 6次"},
        TextCase{"ListNumberBeforeAYear", u"1.2025年改造7户", u"7户"},
        TextCase{"NamedDays", u"开展“5.12”防灾减灾日、3.15宣传活动", u""},
        TextCase{"Disease", u"2型糖尿病患者和65岁及以上老年人、80-89岁老人", u""},
        TextCase{"Ordinals", u"第十三个五年规划，第3次会议，排位前 5名", u""},
        TextCase{"Letters", u"建设5G基站和4A级景区，监测PM2.5", u""},
        TextCase{"RoundTheClock", u"坚持 24小时值班制度，实行7×24小时服务", u""},
        TextCase{"PlanName", u"三年行动、5年规划", u""},
        TextCase{"FiguresOfSpeech", u"化解一批矛盾，一次性补助，十分满意，进一步统一，二次供水", u""},
        TextCase{"FourTimesAHundred", u"确保实现 4个 100%的目标", u"100%"},
        TextCase{"ReservoirClass", u"2座中型水库、5座小（1）型水库", u"2个 5个"},
        TextCase{"Ratio", u"按1:3配套", u""}, TextCase{"Road", u"整治318号路", u""}),
    caseName);

TEST(QuantityReaderSpans, PointIntoThePrintedText)
{
    const QString text = u"一是 无公害防治率达到 85 %以上，测报准确率达到 90%以上。"_s;
    const std::vector<StatedQuantity> found = quantitiesIn(text);

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(text.mid(found[0].span.start, found[0].span.length), u"85 %");
    EXPECT_EQ(text.mid(found[1].phrase.start, found[1].phrase.length), u"测报准确率达到 90%以上");
    EXPECT_EQ(found[1].before, u"测报准确率");
}

TEST(QuantityReaderSpans, GiveEachQuantityTheWordsOnBothSides)
{
    const auto found = quantitiesIn(u"对全区142个水雨情监测站点、2座水文站和73处预警广播维护");

    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].before, u"对全区");
    EXPECT_EQ(found[0].after, u"水雨情监测站点");
    EXPECT_EQ(found[1].after, u"水文站和");
    EXPECT_EQ(found[2].after, u"预警广播维护");
    EXPECT_EQ(found[0].clause, found[2].clause);
}

} // namespace budget
