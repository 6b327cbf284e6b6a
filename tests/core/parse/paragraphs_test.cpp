// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/paragraphs.h"
#include "tests/support/budgettest.h"

#include <QStringList>

namespace budget::parse {
namespace {

using namespace Qt::StringLiterals;
using Style = ItemMarker::Style;

QString joined(const QStringList& lines)
{
    std::vector<std::string> texts;
    for (const QString& line : lines)
        texts.push_back(line.toStdString());
    Pieces pieces;
    for (const std::string& text : texts)
        pieces.push_back({.text = text});
    std::string out;
    joinParagraphs(pieces, out);
    return QString::fromStdString(out);
}

TEST(ItemMarkers, OfEveryStyleAreRead)
{
    const auto marker = [](std::string_view text) { return itemMarker(text).value_or(ItemMarker{}); };

    EXPECT_EQ(marker("3、做好"), (ItemMarker{.style = Style::Digit, .number = 3, .length = 4}));
    EXPECT_EQ(marker("12. 做好"), (ItemMarker{.style = Style::Digit, .number = 12, .length = 3}));
    EXPECT_EQ(marker("（2）做好"), (ItemMarker{.style = Style::DigitBracket, .number = 2, .length = 7}));
    EXPECT_EQ(marker("4)做好"), (ItemMarker{.style = Style::DigitBracket, .number = 4, .length = 2}));
    EXPECT_EQ(marker("（十一）做好"),
              (ItemMarker{.style = Style::ChineseBracket, .number = 11, .length = 12}));
    EXPECT_EQ(marker("二十三、做好"), (ItemMarker{.style = Style::Chinese, .number = 23, .length = 12}));
    EXPECT_EQ(marker("三是做好"), (ItemMarker{.style = Style::Firstly, .number = 3, .length = 6}));
    EXPECT_EQ(marker("⑤做好"), (ItemMarker{.style = Style::Circled, .number = 5, .length = 3}));
}

TEST(ItemMarkers, AreNotSeenInNumbersAndWords)
{
    for (const char* text : {"1.5万元", "2025年", "一个", "100、200", "3000人", "（试行）", "是", ""})
        EXPECT_FALSE(itemMarker(text)) << text;
}

TEST(Paragraphs, JoinWrappedLinesAndBeginAtItems)
{
    EXPECT_EQ(joined({u"做好人才"_s, u"工作。"_s}), u"做好人才工作。"_s);
    EXPECT_EQ(joined({u"1、做好甲；"_s, u"2、做好"_s, u"乙。"_s}), u"1、做好甲；\n2、做好乙。"_s);
    EXPECT_EQ(joined({u"目标："_s, u"（一）甲"_s, u"（二）乙"_s}), u"目标：\n（一）甲\n（二）乙"_s);
}

TEST(Paragraphs, BeginAtAnItemWhoseMarkerIsWrapped)
{
    EXPECT_EQ(joined({u"目标："_s, u"（一）甲；"_s, u"（"_s, u"二）乙；"_s, u"（三"_s, u"）丙。"_s}),
              u"目标：\n（一）甲；\n（二）乙；\n（三）丙。"_s);
    EXPECT_EQ(joined({u"1、甲；"_s, u"2"_s, u"、乙；3人。"_s}), u"1、甲；\n2、乙；3人。"_s);
}

TEST(Paragraphs, KeepPartsOfASentenceInIt)
{
    EXPECT_EQ(joined({u"做好工作：一是甲；"_s, u"二是乙；三是丙。"_s}),
              u"做好工作：一是甲；二是乙；三是丙。"_s);
    EXPECT_EQ(joined({u"共有约"_s, u"1、2人"_s}), u"共有约1、2人"_s);
}

TEST(Paragraphs, KeepABlankBetweenLatinWords)
{
    EXPECT_EQ(joined({u"引进 Open"_s, u"Data 平台"_s}), u"引进 Open Data 平台"_s);
}

} // namespace
} // namespace budget::parse
