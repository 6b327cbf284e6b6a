// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvreader.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

#include <QStringEncoder>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString tableWith(QChar separator, const QString& lineEnd)
{
    const QStringList rows{u"2025年项目绩效目标表|||"_s,
                           u"项目名称|甲|立项依据|\"《水法》%1第二条\n《防洪法》\""_s.arg(separator),
                           u"一级指标|二级指标|三级指标|指标值"_s, u"产出指标|数量指标|次数|≥4次"_s,
                           u"|质量指标|\"称为\"\"好\"\"的率\"|≥90%"_s};
    QString text = rows.join(u'\n');
    return text.replace(u'|', separator).replace(u'\n', lineEnd) + lineEnd;
}

QString readBytes(const QByteArray& bytes)
{
    const auto batch = readDocument(bytes, u"x.csv"_s);
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

QString expectedWith(QChar separator)
{
    const QChar within = separator == u'\t' ? u' ' : separator; // a line has no tabs
    return u"2025年项目绩效目标表 2025\nname: 甲\nbasis: 《水法》%1第二条/《防洪法》\n"_s.arg(within) +
           u"- 产出指标|数量指标|次数|次|≥|4||\n- 产出指标|质量指标|称为\"好\"的率|%|≥|90||\n"_s;
}

TEST(Csv, IsReadWithAnySeparatorAndLineEnd)
{
    for (const QChar separator : {u',', u';', u'\t'}) {
        for (const QString& lineEnd : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
            EXPECT_EQ(readBytes(tableWith(separator, lineEnd).toUtf8()), expectedWith(separator))
                << static_cast<char>(separator.unicode()) << ' ' << lineEnd.size();
        }
    }
}

TEST(Csv, IsReadInTheEncodingsThatExcelWrites)
{
    const QString comma = tableWith(u',', u"\r\n"_s);
    const QString tab = tableWith(u'\t', u"\r\n"_s);
    QStringEncoder gb("GB18030");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);

    EXPECT_EQ(readBytes(gb(comma)), expectedWith(u','));
    EXPECT_EQ(readBytes("\xEF\xBB\xBF" + comma.toUtf8()), expectedWith(u','));
    EXPECT_EQ(readBytes(utf16(tab)), expectedWith(u'\t')) << "the text that Excel calls Unicode";
}

TEST(Csv, MayTellExcelItsSeparator)
{
    const QByteArray bytes = "sep=;\r\n" + tableWith(u';', u"\r\n"_s).toUtf8();

    EXPECT_EQ(readBytes(bytes), expectedWith(u';'));
    EXPECT_EQ(readSourceText(bytes).value().place(1), SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 1, 1));
}

} // namespace
} // namespace budget::test
