// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sourcetext.h"
#include "tests/support/budgettest.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

TEST(SourceText, CountsLinesOfAnyEnd)
{
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const SourceText text("\xEF\xBB\xBF" + QByteArray("甲") + end + end + "乙 丙" + end);

        SCOPED_TRACE(end.toHex().toStdString());
        EXPECT_EQ(text.lineCount(), 3U);
        EXPECT_EQ(text.line(1), u"甲"_s);
        EXPECT_EQ(text.line(2), QString());
        EXPECT_EQ(text.line(3), u"乙 丙"_s);
    }
}

TEST(SourceText, CountsAByteOrderMarkWithinTheDocumentAsACharacter)
{
    const SourceText text(QByteArray("甲\n\xEF\xBB\xBF") + "乙");

    EXPECT_EQ(text.line(2), QString(QChar(QChar::ByteOrderMark)) + u'乙');
}

TEST(SourceText, GivesNothingOutsideOfTheDocument)
{
    const SourceText text(QByteArray("甲"));

    EXPECT_EQ(text.lineCount(), 1U);
    EXPECT_EQ(text.line(0), QString());
    EXPECT_EQ(text.line(2), QString());
    EXPECT_EQ(SourceText().lineCount(), 0U);
    EXPECT_EQ(SourceText().line(1), QString());
}

TEST(SourceText, FindsEveryLineOfALongDocument)
{
    constexpr quint32 kLines = 1000;
    QByteArray bytes;
    for (quint32 line = 1; line <= kLines; ++line)
        bytes += "第" + QByteArray::number(line) + "行\r\n";
    const SourceText text(bytes);

    ASSERT_EQ(text.lineCount(), kLines);
    for (quint32 line = 1; line <= kLines; ++line)
        EXPECT_EQ(text.line(line), u"第%1行"_s.arg(line));
}

TEST(SourceText, KnowsThePlaceOfALine)
{
    GridBuilder builder;
    builder.addParagraph(u"标题", SourcePlace::ofParagraph(4));
    builder.beginTable();
    builder.beginCell({});
    builder.addText(u"甲\n乙", SourcePlace::onPage(7, {1, 2, 3, 4}));
    const SourceText text(builder.finish().value());

    EXPECT_EQ(text.place(1), SourcePlace::ofParagraph(4));
    EXPECT_EQ(text.place(3), SourcePlace::onPage(7, {1, 2, 3, 4}));
    EXPECT_EQ(text.line(3), u"乙"_s);
    EXPECT_EQ(SourceText(QByteArray("a")).place(1).kind, SourcePlace::Kind::Line);
}

} // namespace
} // namespace budget::test
