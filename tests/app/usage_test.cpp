// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

namespace budget {

using namespace Qt::StringLiterals;
using test::budgetReviewCli;
using test::samplePath;

TEST(CommandLineUsage, IsShownOnRequestOnStandardOutput)
{
    for (const QStringList& arguments : {QStringList{u"--help"_s},
                                         {u"parse"_s, u"--help"_s},
                                         {u"check"_s, u"-h"_s},
                                         {u"import"_s, u"--help"_s},
                                         {u"export"_s, u"--help"_s},
                                         {u"explain"_s, u"--help"_s}}) {
        const auto result = budgetReviewCli(arguments);

        EXPECT_EQ(result.status, 0);
        EXPECT_TRUE(result.text().contains(u"budget-review-cli"_s)) << arguments.join(u' ').toStdString();
        EXPECT_EQ(result.err, QString());
    }
}

TEST(CommandLineUsage, NamesItsVersion)
{
    EXPECT_EQ(budgetReviewCli({u"--version"_s}).text(), u"budget-review-cli " BUDGET_VERSION "\n"_s);
}

TEST(CommandLineUsage, WithoutACommandIsWrong)
{
    const auto result = budgetReviewCli({});

    EXPECT_EQ(result.status, 2);
    EXPECT_EQ(result.text(), QString());
    EXPECT_TRUE(result.err.contains(u"explain RULE-ID"_s));
}

struct WrongUsage
{
    const char* name;
    QStringList arguments;
    QString says; ///< part of the message
};

class WrongUsageTest : public ::testing::TestWithParam<WrongUsage>
{};

TEST_P(WrongUsageTest, EndsWithStatusTwoAndSaysWhatIsWrong)
{
    const auto result = budgetReviewCli(GetParam().arguments);

    EXPECT_EQ(result.status, 2);
    EXPECT_EQ(result.text(), QString());
    EXPECT_TRUE(result.err.contains(GetParam().says)) << result.err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUsageTest,
    ::testing::Values(
        WrongUsage{"UnknownCommand", {u"print"_s}, u"print"_s},
        WrongUsage{"UnknownOption", {u"parse"_s, u"--fast"_s, samplePath()}, u"fast"_s},
        WrongUsage{"NoInput", {u"parse"_s}, u"parse --help"_s},
        WrongUsage{
            "UnknownFormat", {u"parse"_s, samplePath(), u"--format"_s, u"xml"_s}, u"json, csv, text"_s},
        WrongUsage{
            "FormatOfAnotherCommand", {u"check"_s, samplePath(), u"--format"_s, u"csv"_s}, u"text, json"_s},
        WrongUsage{"FormatNotMade",
                   {u"export"_s, samplePath(), u"--format"_s, u"html"_s, u"-o"_s, u"x"_s},
                   u"json, csv"_s},
        WrongUsage{"ExportWithoutOutput", {u"export"_s, samplePath(), u"--format"_s, u"json"_s}, u"-o"_s},
        WrongUsage{"ExportWithoutFormat", {u"export"_s, samplePath(), u"-o"_s, u"x"_s}, u"--format"_s},
        WrongUsage{"ImportWithoutWorkspace", {u"import"_s, samplePath()}, u"--into"_s},
        WrongUsage{"SourcesWithoutJson",
                   {u"parse"_s, samplePath(), u"--sources"_s, u"--format"_s, u"csv"_s},
                   u"--sources"_s},
        WrongUsage{"UnknownLanguage", {u"--lang"_s, u"fr"_s, u"parse"_s, samplePath()}, u"zh_CN, en"_s},
        WrongUsage{"UnknownProfile", {u"check"_s, samplePath(), u"--profile"_s, u"mars"_s}, u"mars"_s},
        WrongUsage{"UnknownRule", {u"explain"_s, u"no-such-rule"_s}, u"no-such-rule"_s}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(CommandLineUsage, SpeaksChineseWhenAsked)
{
    const auto result = budgetReviewCli({u"parse"_s, u"--lang"_s, u"zh_CN"_s});

    EXPECT_EQ(result.status, 2);
    EXPECT_TRUE(result.err.startsWith(u"没有指明要处理的内容。"_s)) << result.err.toStdString();
}

} // namespace budget
