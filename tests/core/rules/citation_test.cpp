// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/citation.h"
#include "core/rules/documentnumber.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;
using Form = DocumentNumber::Form;

namespace {

Citation only(QStringView line)
{
    const std::vector<Citation> citations = citationsIn(line);
    EXPECT_EQ(citations.size(), 1U);
    return citations.empty() ? Citation() : citations.front();
}

} // namespace

struct NumberCase
{
    const char* name;
    QStringView line;
    QStringView issuer;
    int year;
    QStringView serial;
    Form form;
};
void PrintTo(const NumberCase& number, std::ostream* out)
{
    *out << number.line.toString().toStdString();
}

class NumberReading : public testing::TestWithParam<NumberCase>
{};

TEST_P(NumberReading, FindsItsParts)
{
    const Citation citation = only(GetParam().line);

    ASSERT_EQ(citation.numbers.size(), 1U);
    EXPECT_EQ(citation.numbers[0].issuer, GetParam().issuer);
    EXPECT_EQ(citation.numbers[0].year, GetParam().year);
    EXPECT_EQ(citation.numbers[0].serial, GetParam().serial);
    EXPECT_EQ(citation.numbers[0].form, GetParam().form);
}

INSTANTIATE_TEST_SUITE_P(
    Citation, NumberReading,
    testing::Values(
        NumberCase{"Standard", u"《甲》（渝府办发〔2019〕47号）", u"渝府办发", 2019, u"47", Form::Standard},
        NumberCase{"SmallBrackets", u"《甲》（渝办发﹝2014﹞128号）", u"渝办发", 2014, u"128",
                   Form::Standard},
        NumberCase{"SquareBrackets", u"《甲》（渝政法[2016]15号）", u"渝政法", 2016, u"15",
                   Form::OtherBrackets},
        NumberCase{"RoundBrackets", u"《甲》（渝建发（2006）203号）", u"渝建发", 2006, u"203",
                   Form::OtherBrackets},
        NumberCase{"WithoutSign", u"《甲》（渝城管局〔2022〕88）", u"渝城管局", 2022, u"88", Form::NoSign},
        NumberCase{"BlanksAndFullWidthDigits", u"《甲》（渝府办发 〔２０１９〕 47 号 ）", u"渝府办发", 2019,
                   u"47", Form::Standard},
        NumberCase{"WithoutOuterBrackets", u"《甲》北碚编〔2017〕55号", u"北碚编", 2017, u"55",
                   Form::Standard},
        NumberCase{"LetterInFront", u"《甲》（领导批示〔2020〕F801号）", u"领导批示", 2020, u"F801",
                   Form::Standard},
        NumberCase{"BehindAnotherBracket", u"《甲》（内部）（渝人社办﹝2024﹞616号）", u"渝人社办", 2024,
                   u"616", Form::Standard},
        NumberCase{"Order", u"《甲》（国务院令第 381号）", u"国务院令", 0, u"381", Form::Order},
        NumberCase{"OrderWithoutOrdinal", u"《甲》(国管令 39号）", u"国管令", 0, u"39", Form::Order},
        NumberCase{"OrderBehind", u"《甲》（国务院、中央军委第 608号令）", u"中央军委令", 0, u"608",
                   Form::Order}),
    [](const auto& instance) { return instance.param.name; });

TEST(Citation, TakesNoDateAndNoStandardForANumber)
{
    for (const QStringView line : {u"《甲》（2007-01-01实施）", u"《甲》（DB50T 1379-2023）",
                                   u"《甲》（2024年第 77期）", u"《甲》（2018-2030年）", u"《甲》（试行）"})
        EXPECT_TRUE(only(line).numbers.empty()) << line.toString().toStdString();
}

TEST(Citation, ReadsAllNumbersBehindATitle)
{
    const Citation citation = only(u"《甲》（国办发﹝2014﹞26号）及（渝府办发﹝2015﹞3号）");

    ASSERT_EQ(citation.numbers.size(), 2U);
    EXPECT_EQ(citation.numbers[1].year, 2015);
    EXPECT_EQ(citation.printed, u"《甲》（国办发﹝2014﹞26号）");
}

TEST(Citation, KeepsMarksApartFromTheNumber)
{
    const Citation citation = only(u"《甲》（内部）（渝人社办﹝2024﹞616号）");

    EXPECT_EQ(citation.marks, QStringList(u"内部"_s));
    EXPECT_EQ(citation.number, u"渝人社办[2024]616号");
    EXPECT_EQ(only(u"《甲》（碚综办发〔2016〕19号秘件）").numbers.at(0).tail, u"秘件");
    EXPECT_TRUE(only(u"《甲》（沙水内〔2025〕3号，内部资料）").numbers.at(0).tail.endsWith(u"内部资料"));
    EXPECT_EQ(only(u"《甲》沙水〔2025〕3号，关于内部控制").numbers.at(0).tail, QString());
}

TEST(Citation, ReadsADocumentWithoutATitle)
{
    const Citation citation = only(u"3、北碚府领导批示〔2020〕F801号（渝农改〔2020〕7号）");

    EXPECT_EQ(citation.printed, u"北碚府领导批示〔2020〕F801号（渝农改〔2020〕7号）");
    EXPECT_EQ(citation.numbers.size(), 2U);
}

TEST(Citation, SeparatesTwoDocumentsOfOneLine)
{
    const auto citations = citationsIn(u"《甲》（渝农〔2020〕1号）、《乙》（渝农〔2021〕2号）");

    ASSERT_EQ(citations.size(), 2U);
    EXPECT_EQ(citations[0].numbers.size(), 1U);
    EXPECT_EQ(citations[1].numbers.at(0).year, 2021);
}

TEST(Citation, SurvivesBrokenBrackets)
{
    for (const QStringView line :
         {u"《", u"《甲", u"《甲》（", u"（〔2019", u"令", u"〔2019〕", u"第号令", u"《甲》（渝〔2019〕"})
        for (const Citation& citation : citationsIn(line))
            EXPECT_TRUE(citation.numbers.empty()) << line.toString().toStdString();
}

TEST(Citation, NamesWhatAForwardedDocumentIsAbout)
{
    EXPECT_EQ(coreTitle(u"关于转发<某局关于印发某办法的通知>的通知"_s), u"某办法");
    EXPECT_EQ(coreTitle(u"某办法"_s), u"某办法");
}

struct PlanCase
{
    const char* name;
    QStringView title;
    int issued;
    int from;
    int to;
};
void PrintTo(const PlanCase& plan, std::ostream* out)
{
    *out << plan.title.toString().toStdString();
}

class PlanPeriod : public testing::TestWithParam<PlanCase>
{};

TEST_P(PlanPeriod, IsReadFromTheTitle)
{
    const std::optional<Period> period = planPeriod(GetParam().title.toString(), GetParam().issued);

    ASSERT_EQ(period.has_value(), GetParam().from > 0);
    if (period) {
        EXPECT_EQ(period->from, GetParam().from);
        EXPECT_EQ(period->to, GetParam().to);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Citation, PlanPeriod,
    testing::Values(PlanCase{"FiveYears", u"应急体系建设\"十三五\"规划", 0, 2016, 2020},
                    PlanCase{"WithAHorizon", u"第十四个五年规划和2035年远景目标纲要", 0, 2021, 2035},
                    PlanCase{"WithAHorizonInCharacters", u"第十四个五年规划和二〇三五年远景目标纲要", 0, 2021,
                             2035},
                    PlanCase{"WithAHorizonOfNoYear", u"第十四个五年规划和远景目标纲要", 0, 2021, 2025},
                    PlanCase{"FiveYearsInFull", u"第十四个五年规划纲要", 0, 2021, 2025},
                    PlanCase{"Range", u"水土保持规划(2018-2030年)", 0, 2018, 2030},
                    PlanCase{"RangeWithoutYear", u"实施方案(2017-2020)", 2017, 2017, 2020},
                    PlanCase{"LongDash", u"行动计划(2023—2025年)", 2023, 2023, 2025},
                    PlanCase{"InWords", u"2020年至2034年缴费办法", 0, 2020, 2034},
                    PlanCase{"ThreeYears", u"治违禁三年行动实施方案", 2021, 2021, 2024},
                    PlanCase{"ThreeYearsOfAnUnknownYear", u"治违禁三年行动实施方案", 0, 0, 0},
                    PlanCase{"NoPlan", u"2021年工作要点", 2021, 0, 0},
                    PlanCase{"ADate", u"技术规范(2007-01-01实施)", 0, 0, 0},
                    PlanCase{"UpsideDown", u"规划(2030-2018年)", 0, 0, 0},
                    PlanCase{"LongNumber", u"第12020-20301号", 0, 0, 0}),
    [](const auto& instance) { return instance.param.name; });

TEST(Citation, KnowsADocumentOfOneYear)
{
    EXPECT_EQ(yearlyDocument(u"关于印发2021年全市工作要点的通知"_s), 2021);
    EXPECT_EQ(yearlyDocument(u"2022年度考核方案"_s), 2022);
    EXPECT_EQ(yearlyDocument(u"三年行动计划(2023-2025年)"_s), 0);
    EXPECT_EQ(yearlyDocument(u"建国初期参加工作"_s), 0);
}

TEST(Citation, UnifiesTheBracketsOfNumbersAlone)
{
    EXPECT_EQ(withStandardBrackets(u"《甲（2024年）》（渝政法[2016]15号）"_s),
              u"《甲（2024年）》（渝政法〔2016〕15号）");
    EXPECT_EQ(withStandardBrackets(u"《甲》（渝建发（2006）203号）"_s), u"《甲》（渝建发〔2006〕203号）");
    EXPECT_EQ(withStandardBrackets(u"《甲》（2007-01-01实施）"_s), u"《甲》（2007-01-01实施）");
}

} // namespace budget
