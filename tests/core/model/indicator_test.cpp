// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/indicator.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

TEST(ParseOperator, ReadsEverySpellingOfTheForms)
{
    for (const QStringView word : {u"≥", u"≧", u">=", u"＞＝"})
        EXPECT_EQ(parseOperator(word), Operator::AtLeast) << word.toUtf8().constData();
    for (const QStringView word : {u"≤", u"≦", u"<="})
        EXPECT_EQ(parseOperator(word), Operator::AtMost) << word.toUtf8().constData();
    EXPECT_EQ(parseOperator(u"="), Operator::Equal);
    EXPECT_EQ(parseOperator(u" 定性 "), Operator::Qualitative);
}

TEST(ParseOperator, RefusesWhatOcrMadeOfIt)
{
    EXPECT_EQ(parseOperator(u"2"), std::nullopt);
    EXPECT_EQ(parseOperator(u""), std::nullopt);
}

TEST(Printed, KeepsTheTextOfACellThatIsNoNumber)
{
    const Printed<Weight> cell(QStringLiteral("约20"));

    EXPECT_EQ(cell.text(), u"约20");
    EXPECT_EQ(cell.value(), std::nullopt);
}

TEST(Printed, TakesATickForAYesAndACrossForANo)
{
    for (const char16_t yes : {u'是', u'√', u'☑', u'★'})
        EXPECT_EQ(Printed<YesNo>(QString(QChar(yes))).value(), YesNo::Yes);
    for (const char16_t no : {u'否', u'×', u'□'})
        EXPECT_EQ(Printed<YesNo>(QString(QChar(no))).value(), YesNo::No);
    EXPECT_EQ(Printed<YesNo>(QStringLiteral("是否")).value(), std::nullopt);
    EXPECT_EQ(Printed<YesNo>(QStringLiteral("——")).value(), std::nullopt);
}

TEST(Indicator, GivesEveryFieldAsPrinted)
{
    const Indicator row = test::row(7, u"产出指标|数量指标|宣传次数|次|≥|4|20|是");

    QStringList texts;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
        texts.append(row.text(info.field));
    EXPECT_EQ(texts.join(u'|'), u"产出指标|数量指标|宣传次数|次|≥|4|20|是");
}

} // namespace budget
