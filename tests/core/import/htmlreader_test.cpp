// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/htmlreader.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"

#include <QStringEncoder>

/// Pages as Excel, WPS and the systems of authorities write them.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString linesIn(const QByteArray& bytes)
{
    const SourceText text = readSourceText(bytes).value();
    QStringList lines;
    for (quint32 i = 1; i <= text.lineCount(); ++i)
        lines.append(text.line(i));
    return lines.join(u'|');
}

TEST(HtmlReader, ReadsSignsBeyondTheEncodingThatThePageNames)
{
    const QString page =
        u"<html><head><meta charset=%1></head><table><tr><td>镕㎡≥90%</td><td>后</td></tr></table></html>"_s;
    QStringEncoder gb("GB18030");

    for (const QString& name : {u"gb2312"_s, u"\"GBK\""_s, u"'gb18030'"_s})
        EXPECT_EQ(linesIn(gb(page.arg(name))), u"镕㎡≥90%|后"_s) << name.toStdString();
    QStringEncoder unnamed("GB18030");
    EXPECT_EQ(linesIn(unnamed(u"<table><tr><td>绩效目标</td></tr></table>"_s)), u"绩效目标"_s);
    EXPECT_EQ(linesIn(page.arg(u"utf-8"_s).toUtf8()), u"镕㎡≥90%|后"_s);
}

TEST(HtmlReader, ReadsWhatExcelSavesAsAPage)
{
    EXPECT_EQ(
        linesIn(
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta http-equiv=Content-Type "
            "content=\"text/html; charset=utf-8\"><style><!--td {mso-number-format:General;}--></style>"
            "<!--[if gte mso "
            "9]><xml><x:ExcelWorkbook><x:Name>表</x:Name></x:ExcelWorkbook></xml><![endif]--></head>"
            "<body><!--[if !excel]>&nbsp;&nbsp;<![endif]--><table><col width=72 "
            "style='mso-width-source:userset'>"
            "<tr height=19><td colspan=2 rowspan=2 x:str>名称<span style='mso-spacerun:yes'>&nbsp; "
            "</span></td>"
            "<td class=xl65 x:num=\"0.95\">95%</td></tr><tr><td>第一行<br "
            "style='mso-data-placement:same-cell;'>"
            "第二行</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td "
            "width=72>宽"
            "</td></tr><![endif]></table></body></html>"),
        u"名称|95%|第一行|第二行"_s);
}

TEST(HtmlReader, LeavesOutWhatThePageDoesNotShow)
{
    EXPECT_EQ(
        linesIn(
            "<html><body><p style=\"color:red; display: none\">隐</p><table><tr><td>甲<span "
            "style='mso-hide:all'>隐</span></td><td hidden>隐</td></tr><tr style='display:none'><td>隐</td>"
            "</tr></table></body></html>"),
        u"甲"_s);
}

} // namespace
} // namespace budget::test
