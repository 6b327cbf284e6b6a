// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;
using test::budgetReviewCli;
using test::CommandLineTest;
using test::contentOf;
using test::samplePath;

namespace {

class CheckCommand : public CommandLineTest
{
protected:
    /// A table of the sample that has warnings and no errors.
    static QByteArray soundTable()
    {
        const QByteArray content = contentOf(samplePath());
        const qsizetype name = content.indexOf("\n扫黑除恶专项经费");
        EXPECT_GE(name, 0);
        const auto lineOfTitle = [&](qsizetype title) { return content.lastIndexOf('\n', title) + 1; };
        const qsizetype from = lineOfTitle(content.lastIndexOf("绩效目标表", name));
        return content.mid(from, lineOfTitle(content.indexOf("绩效目标表", name)) - from);
    }

    /// A copy of the sample in which one amount no longer equals its parts.
    QString withWrongAmount() const
    {
        QByteArray content = contentOf(samplePath());
        const qsizetype at = content.indexOf("78.00");
        EXPECT_GE(at, 0);
        content.replace(at, 5, "79.00");
        return write(u"错误.txt"_s, content);
    }
};

int countOf(const test::CommandResult& result, const QString& severity)
{
    const QJsonArray findings = result.json()[u"findings"].toArray();
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const QJsonValue& finding) {
        return finding[u"severity"].toString() == severity;
    }));
}

QJsonArray findingsOf(const QJsonObject& checked, const QString& rule)
{
    QJsonArray found;
    for (const QJsonValue& finding : checked[u"findings"].toArray()) {
        if (finding[u"rule"].toString() == rule)
            found.append(finding);
    }
    return found;
}

} // namespace

TEST_F(CheckCommand, EndsWithStatusOneWhenThereAreErrors)
{
    const auto result = budgetReviewCli({u"check"_s, withWrongAmount(), u"--format"_s, u"json"_s});

    EXPECT_EQ(result.status, 1) << result.err.toStdString();
    const QJsonObject checked = result.json();
    EXPECT_EQ(checked[u"format"].toString(), u"budget-review-findings/1"_s);
    EXPECT_EQ(checked[u"profile"].toString(), u"chongqing"_s);
    const QJsonArray found = findingsOf(checked, u"amount-parts-mismatch"_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"severity"].toString(), u"error"_s);
    EXPECT_EQ(found[0][u"dimension"].toString(), u"完整性"_s);
    EXPECT_EQ(found[0][u"file"].toString(), u"错误.txt"_s);
    EXPECT_EQ(found[0][u"table"].toInt(), 1);
    EXPECT_EQ(found[0][u"unitCode"].toString(), u"107"_s);
    EXPECT_FALSE(found[0][u"message"].toString().isEmpty());
    EXPECT_FALSE(found[0][u"evidence"].toArray().isEmpty());
}

TEST_F(CheckCommand, NamesFileAndLineOfEachFindingForReading)
{
    const QString file = withWrongAmount();

    const auto result = budgetReviewCli({u"check"_s, file});

    EXPECT_EQ(result.status, 1);
    const QStringList lines = result.text().split(u'\n').filter(u"[amount-parts-mismatch]"_s);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.constFirst().contains(QRegularExpression(u"错误\\.txt:\\d+: "_s)))
        << lines.constFirst().toStdString();
    EXPECT_TRUE(result.text().contains(u"Tables: 74. Errors: "_s));
}

TEST_F(CheckCommand, EndsWithStatusOneOnlyForErrors)
{
    const QByteArray sound = soundTable();
    QByteArray wrong = sound;
    wrong.replace("1.00 补助街镇 0", "1.00 补助街镇 1");
    ASSERT_NE(wrong, sound);

    const auto warned = budgetReviewCli({u"check"_s, write(u"警告.txt"_s, sound), u"--format"_s, u"json"_s});
    const auto failed = budgetReviewCli({u"check"_s, write(u"错误.txt"_s, wrong), u"--format"_s, u"json"_s});

    EXPECT_GT(countOf(warned, u"warning"_s), 0);
    EXPECT_EQ(countOf(warned, u"error"_s), 0) << warned.out.toStdString();
    EXPECT_EQ(warned.status, 0);
    EXPECT_EQ(countOf(failed, u"error"_s), 1) << failed.out.toStdString();
    EXPECT_EQ(failed.status, 1);
}

TEST_F(CheckCommand, FindsWhatADepartmentCopiedFromOneFileToAnother)
{
    const QByteArray table = soundTable();
    QByteArray renamed = table;
    renamed.replace("\n扫黑除恶专项经费", "\n综治中心专项经费");
    ASSERT_NE(renamed, table);
    const QString file = write(u"甲.txt"_s, table);

    const auto copied = [](const QStringList& files) {
        return findingsOf(
            budgetReviewCli(QStringList(u"check"_s) + files + QStringList{u"--format"_s, u"json"_s}).json(),
            u"goal-copied"_s);
    };
    const QJsonArray together = copied({file, write(u"乙.txt"_s, renamed)});

    ASSERT_EQ(together.size(), 2);
    EXPECT_EQ(together[0][u"file"].toString(), u"甲.txt"_s);
    const QJsonArray related = together[0][u"related"].toArray();
    ASSERT_EQ(related.size(), 1);
    EXPECT_EQ(related[0][u"file"].toString(), u"乙.txt"_s);
    EXPECT_EQ(related[0][u"project"].toString(), u"综治中心专项经费"_s);
    EXPECT_TRUE(copied({file}).isEmpty());
    EXPECT_TRUE(copied({file, write(u"again.txt"_s, table)}).isEmpty()) << "the same project, sent again";
}

TEST_F(CheckCommand, StillChecksTheOthersAfterABadInput)
{
    const auto result = budgetReviewCli({u"check"_s, path(u"missing.txt"_s), withWrongAmount()});

    EXPECT_EQ(result.status, 3);
    EXPECT_TRUE(result.text().contains(u"[amount-parts-mismatch]"_s));
}

TEST_F(CheckCommand, TakesAProfileFromAFileAndSaysWhatIsWrongWithIt)
{
    const QString broken = write(u"broken.json"_s, "{\n  \"name\": \n}\n");

    const auto result = budgetReviewCli({u"check"_s, samplePath(), u"--profile"_s, broken});

    EXPECT_EQ(result.status, 3);
    EXPECT_TRUE(result.err.startsWith(broken + u": The rule profile"_s)) << result.err.toStdString();
}

TEST_F(CheckCommand, FindsTheUsersOwnProfilesByName)
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    write(u"data/budget-review/profiles/任意.json"_s,
          QByteArray("{ \"format\": \"budget-review-profile/1\", \"name\": \"北碚\", \"extends\": "
                     "\"chongqing\", \"title\": { \"zh_CN\": \"北碚\", \"en\": \"Beibei\" },\n"
                     "\"rules\": { \"goal-without-numbers\": { \"enabled\": false } } }"));
    write(u"data/budget-review/profiles/坏.json"_s, "{\n\n broken");

    const auto own =
        budgetReviewCli({u"check"_s, samplePath(), u"--profile"_s, u"北碚"_s, u"--format"_s, u"json"_s});
    const auto bad = budgetReviewCli({u"check"_s, samplePath(), u"--profile"_s, u"坏"_s});
    qputenv("XDG_DATA_HOME", before);

    const QJsonObject checked = own.json();
    EXPECT_EQ(checked[u"profile"].toString(), u"北碚"_s) << own.err.toStdString();
    EXPECT_TRUE(findingsOf(checked, u"goal-without-numbers"_s).isEmpty());
    EXPECT_FALSE(findingsOf(checked, u"unit-malformed"_s).isEmpty());
    EXPECT_EQ(bad.status, 3);
    EXPECT_TRUE(bad.err.contains(u"line 3"_s)) << bad.err.toStdString();
}

TEST_F(CheckCommand, ExplainsEveryRuleThatItNames)
{
    const auto checked = budgetReviewCli({u"check"_s, samplePath(), u"--format"_s, u"json"_s});

    QStringList rules;
    for (const QJsonValue& finding : checked.json()[u"findings"].toArray())
        rules.append(finding[u"rule"].toString());
    rules.removeDuplicates();
    ASSERT_FALSE(rules.isEmpty());
    const auto explained = budgetReviewCli(QStringList(u"explain"_s) + rules);
    EXPECT_EQ(explained.status, 0) << explained.err.toStdString();
    for (const QString& rule : rules)
        EXPECT_TRUE(explained.text().contains(rule + u": "_s)) << rule.toStdString();
}

} // namespace budget
