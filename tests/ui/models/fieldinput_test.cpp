// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/fieldinput.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::IsError;

struct Accepted
{
    Field field;
    QString typed;
    QString text;
};

class AcceptedText : public ::testing::TestWithParam<Accepted>
{};

TEST_P(AcceptedText, IsWhatThePrintedFormWouldHold)
{
    const Result<QString> text = acceptText(GetParam().field, GetParam().typed, u"万元");

    ASSERT_THAT(text, test::IsOk());
    EXPECT_EQ(*text, GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    OfEachKind, AcceptedText,
    ::testing::Values(Accepted{Field::Budget, u"78.00"_s, u"78.00"_s},
                      Accepted{Field::Budget, u" １，２３４．５０ "_s, u"1234.50"_s},
                      Accepted{Field::Budget, u"78万元"_s, u"78"_s}, Accepted{Field::Budget, u"0"_s, u"0"_s},
                      Accepted{Field::Budget, u""_s, u""_s},
                      Accepted{Field::IndicatorWeight, u"20%"_s, u"20"_s},
                      Accepted{Field::IndicatorWeight, u"12.5 分"_s, u"12.5"_s},
                      Accepted{Field::IndicatorWeight, u"100"_s, u"100"_s},
                      Accepted{Field::Operator, u">="_s, u"≥"_s}, Accepted{Field::Operator, u"="_s, u"＝"_s},
                      Accepted{Field::Operator, u" 定 性 "_s, u"定性"_s},
                      Accepted{Field::Operator, u"不超过"_s, u"≤"_s}, Accepted{Field::Core, u"Y"_s, u"是"_s},
                      Accepted{Field::Core, u"0"_s, u"否"_s}, Accepted{Field::Core, u"是"_s, u"是"_s},
                      Accepted{Field::IndicatorName, u" 宣传\n次数\t "_s, u"宣传次数"_s},
                      Accepted{Field::IndicatorName, u"HPV\r\nvaccine"_s, u"HPV vaccine"_s},
                      Accepted{Field::Goal, u"一、甲 \r\n二、乙\r三、丙\n"_s, u"一、甲\n二、乙\n三、丙"_s},
                      Accepted{Field::Value, u"  \t "_s, u""_s}));

struct Refused
{
    Field field;
    QString typed;
    QString expected;
};

class RefusedText : public ::testing::TestWithParam<Refused>
{};

TEST_P(RefusedText, SaysWhatIsExpectedAndWhere)
{
    const Result<QString> text = acceptText(GetParam().field, GetParam().typed, u"万元");

    ASSERT_THAT(text, IsError(ErrorCode::ValueInvalid));
    EXPECT_EQ(text.error().detail, GetParam().expected);
    EXPECT_EQ(text.error().context, QStringList(fieldInfo(GetParam().field).name));
}

INSTANTIATE_TEST_SUITE_P(
    OfEachKind, RefusedText,
    ::testing::Values(Refused{Field::Budget, u"约78"_s, u"decimal"_s},
                      Refused{Field::Budget, u"1,23"_s, u"decimal"_s},
                      Refused{Field::Budget, u"-1"_s, u"amount-range"_s},
                      Refused{Field::Budget, u"900000001"_s, u"amount-range"_s},
                      Refused{Field::IndicatorWeight, u"100.01"_s, u"points-range"_s},
                      Refused{Field::IndicatorWeight, u"-5"_s, u"points-range"_s},
                      Refused{Field::IndicatorWeight, u"二十"_s, u"decimal"_s},
                      Refused{Field::Operator, u"~"_s, u"operator"_s},
                      Refused{Field::Core, u"也许"_s, u"yes-no"_s},
                      Refused{Field::IndicatorName, QString(kMaxLineLength + 1, u'长'), u"length"_s},
                      Refused{Field::Goal, QString(kMaxParagraphsLength + 1, u'长'), u"length"_s}));

TEST(AcceptText, TakesLargerAmountsInYuan)
{
    EXPECT_THAT(acceptText(Field::Budget, u"900000001", u"元"), test::IsOk());
}

} // namespace
} // namespace budget::ui
