// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridform.h"
#include "core/parse/wordbeginnings.h"
#include "tests/support/budgettest.h"

namespace budget::parse {
namespace {

TEST(WordBeginnings, TellMostTextsFromTheWordsByTheirFirstCharacter)
{
    WordBeginnings words;
    words.add(u"项目名称");

    EXPECT_TRUE(words.mayHold(u"项目名称"));
    EXPECT_TRUE(words.mayHold(u"  项 目名称："));
    EXPECT_FALSE(words.mayHold(u"送戏下乡"));
    EXPECT_FALSE(words.mayHold(u"86.5"));
    EXPECT_FALSE(words.mayHold(u"≥"));
    EXPECT_FALSE(words.mayHold(u" "));
}

TEST(WordBeginnings, LetWordsStandBehindNumbersAndBrackets)
{
    WordBeginnings words;
    words.add(u"项目名称");

    for (const QStringView text : {u"一、项目名称", u"1.项目名称", u"（一）项目名称", u"其中：项目名称"})
        EXPECT_TRUE(words.mayHold(text)) << text.toUtf8().toStdString();
}

TEST(WordBeginnings, RefuseNoTextWhenAWordIsNotChinese)
{
    WordBeginnings words;
    words.add(u"name");

    EXPECT_TRUE(words.mayHold(u"Name"));
}

/// What a description knows it still finds, however it is printed.
TEST(WordBeginnings, HideNoLabelOfADescription)
{
    const GridForm& form = builtInGridForms().front();

    for (const QStringView label : {u"项目名称", u"二、 项目名称：", u"其中：财政拨款", u"1.项目名称（全称）",
                                    u"绩效科审核意见", u"目标1"})
        EXPECT_TRUE(form.label(label)) << label.toUtf8().toStdString();
}

} // namespace
} // namespace budget::parse
