// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QRegularExpression>

namespace budget {

using namespace Qt::StringLiterals;
using test::budgetReviewCli;
using test::contentOf;

namespace {

/// A document that is refused, and a word of what is said of it.
struct Refusal
{
    const char* name;
    QByteArray content;
    QString english;
    QString chinese;
};

QByteArray nested(int depth)
{
    return "<html><body>" + QByteArray("<div>").repeated(depth) + "</body></html>";
}

QByteArray stored(const QString& name)
{
    return contentOf(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/"_s + name);
}

std::vector<Refusal> refusals()
{
    return {
        {"Empty", {}, u"has no text"_s, u"没有文字"_s},
        {"Picture", "\x89PNG\r\n\x1a\n0000", u"picture"_s, u"图片"_s},
        {"OldFormat", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 WordDocument", u"old format"_s, u"旧格式"_s},
        {"CutArchive", "PK\x03\x04 and no more", u"technical detail"_s, u"技术信息"_s},
        {"CutPdf", "%PDF-1.4\n", u"no readable pages"_s, u"没有可读的页"_s},
        {"EncryptedPdf", stored(u"pdf/encrypted.pdf"_s), u"encrypted"_s, u"加密"_s},
        {"DeepPage", nested(5000), u"nested"_s, u"嵌套"_s},
        {"Letter", "会议通知\n各部门：\n", u"it begins: 会议通知 各部门："_s,
         u"文件开头：会议通知 各部门："_s},
    };
}

void PrintTo(const Refusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

class RefusedInput : public test::CommandLineTest, public ::testing::WithParamInterface<Refusal>
{};

} // namespace

TEST_P(RefusedInput, IsExplainedInEnglishAndInChinese)
{
    const QString file = write(u"文件"_s, GetParam().content);

    const auto english = budgetReviewCli({u"parse"_s, file});
    const auto chinese = budgetReviewCli({u"parse"_s, file, u"--lang"_s, u"zh_CN"_s});

    EXPECT_EQ(english.status, 3);
    EXPECT_TRUE(english.err.startsWith(file + u": "_s)) << english.err.toStdString();
    EXPECT_TRUE(english.err.contains(GetParam().english)) << english.err.toStdString();
    EXPECT_EQ(chinese.status, 3);
    EXPECT_TRUE(chinese.err.startsWith(file + u'：')) << chinese.err.toStdString();
    EXPECT_TRUE(chinese.err.contains(GetParam().chinese)) << chinese.err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, RefusedInput, ::testing::ValuesIn(refusals()),
                         [](const auto& refusal) { return std::string(refusal.param.name); });

} // namespace budget
