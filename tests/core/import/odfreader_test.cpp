// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/import/odfreader.h"
#include "tests/support/budgettest.h"
#include "tests/support/zipwriter.h"

/// What OpenDocument writes beside plain text and plain cells.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString linesIn(const QByteArray& body)
{
    const QByteArray bytes =
        zipOf({{u"content.xml"_s,
                "<office:d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:draw=\"d\">" + body +
                    "</office:d>"}});
    const SourceText text = readSourceText(bytes).value();
    QStringList lines;
    for (quint32 i = 1; i <= text.lineCount(); ++i)
        lines.append(text.line(i));
    return lines.join(u'|');
}

TEST(OdfReader, KeepsNotesAndCommentsOutOfTheText)
{
    EXPECT_EQ(
        linesIn(
            "<office:text><text:p>宣传<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>按场计</text:p></text:note-body></text:note>次数<office:annotation><text:p>批注</text:p>"
            "</office:annotation></text:p><text:p><text:ruby><text:ruby-base>水</text:ruby-base>"
            "<text:ruby-text>shui</text:ruby-text></text:ruby>库</text:p></office:text>"),
        u"宣传次数|水库|按场计"_s);
}

TEST(OdfReader, PutsTextBoxesBehindTheirParagraph)
{
    const QByteArray box = "<draw:frame><draw:text-box><text:p>附件1</text:p></draw:text-box></draw:frame>";

    EXPECT_EQ(linesIn("<office:text>" + box + "<text:p>绩效" + box +
                      "目标</text:p><text:p>后</text:p></office:text>"),
              u"附件1|绩效目标|附件1|后"_s);
}

TEST(OdfReader, LeavesDeletedTextOut)
{
    EXPECT_EQ(
        linesIn(
            "<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p>"
            "</text:deletion></text:changed-region></text:tracked-changes><text:p>新<text:change/>的</text:p>"
            "</office:text>"),
        u"新的"_s);
}

TEST(OdfReader, LosesNoDigitToAFormat)
{
    const auto cell = [](const QByteArray& type, const QByteArray& value, const QByteArray& shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + value +
               "\"><text:p>" + shown + "</text:p></table:table-cell>";
    };
    EXPECT_EQ(linesIn("<office:spreadsheet><table:table><table:table-row>" +
                      cell("percentage", "0.953", "95%") + cell("percentage", "0.95", "95.00%") +
                      cell("currency", "1234567.891", "￥1,234,567.89") + cell("float", "123456", "12.35万") +
                      cell("float", "-0.5", "-1") + cell("float", "3", "3次") +
                      "</table:table-row></table:table></office:spreadsheet>"),
              u"95.3%|95.00%|￥1,234,567.891|12.35万|-0.5|3次"_s);
}

} // namespace
} // namespace budget::test
