// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace budget {

using namespace Qt::StringLiterals;
using test::budgetReviewCli;
using test::CommandLineTest;
using test::contentOf;
using test::samplePath;

namespace {

/// `import` and `export`.
class WorkspaceCommands : public CommandLineTest
{
protected:
    QString imported() const
    {
        QString workspace = path(u"审阅.brw"_s);
        const auto result = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, workspace});
        EXPECT_EQ(result.status, 0) << result.err.toStdString();
        return workspace;
    }
    [[nodiscard]] static QByteArray fixture(const QString& name)
    {
        return contentOf(QString::fromUtf8(BUDGET_SOURCE_DIR) + u"/tests/data/db/"_s + name);
    }
};

} // namespace

TEST_F(WorkspaceCommands, ImportSaysWhatWasNew)
{
    const auto result = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, path(u"a.brw"_s)});

    EXPECT_EQ(result.status, 0) << result.err.toStdString();
    EXPECT_TRUE(result.text().contains(u"new 74, different 0, gone 0"_s)) << result.text().toStdString();
}

TEST_F(WorkspaceCommands, ImportingAgainFindsNothingDifferent)
{
    const QString workspace = imported();

    const auto again = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, workspace});

    EXPECT_EQ(again.status, 0) << again.err.toStdString();
    EXPECT_TRUE(again.text().contains(u"new 0, different 0, gone 0, unchanged 74"_s))
        << again.text().toStdString();
}

TEST_F(WorkspaceCommands, ImportingACorrectedDocumentListsWhatIsDifferent)
{
    const QString workspace = imported();
    QByteArray corrected = contentOf(samplePath());
    corrected.replace(QByteArray("补助对象满意度 定性 较好 5 否"),
                      QByteArray("补助对象满意度 定性 满意 5 否"));
    const QString document = write(u"beibei-2025.txt"_s, corrected);

    const auto again = budgetReviewCli({u"import"_s, document, u"--into"_s, workspace});

    EXPECT_TRUE(again.text().contains(u"new 0, different 1, gone 0"_s)) << again.text().toStdString();
    EXPECT_TRUE(again.text().contains(u"补助对象满意度 · Target: “较好” is now “满意”"_s))
        << again.text().toStdString();
}

TEST_F(WorkspaceCommands, ExportWritesWhatParseReads)
{
    const QString out = path(u"out.json"_s);

    const auto exported = budgetReviewCli({u"export"_s, imported(), u"--format"_s, u"json"_s, u"-o"_s, out});

    ASSERT_EQ(exported.status, 0) << exported.err.toStdString();
    EXPECT_EQ(contentOf(out), budgetReviewCli({u"parse"_s, samplePath()}).out);
}

TEST_F(WorkspaceCommands, AWorkspaceNamesSourcesAsItsDocumentDoes)
{
    EXPECT_EQ(budgetReviewCli({u"parse"_s, imported(), u"--sources"_s}).out,
              budgetReviewCli({u"parse"_s, samplePath(), u"--sources"_s}).out);
}

TEST_F(WorkspaceCommands, AWorkspaceIsCheckedAsItsDocumentIs)
{
    EXPECT_EQ(budgetReviewCli({u"check"_s, imported(), u"--format"_s, u"json"_s}).out,
              budgetReviewCli({u"check"_s, samplePath(), u"--format"_s, u"json"_s}).out);
}

TEST_F(WorkspaceCommands, ExportKeepsToTheDepartmentsThatWereNamed)
{
    const QString out = path(u"out.json"_s);

    const auto exported =
        budgetReviewCli({u"export"_s, samplePath(), u"--format"_s, u"json"_s, u"--department"_s, u"403"_s,
                         u"--department"_s, u"107"_s, u"-o"_s, out});

    ASSERT_EQ(exported.status, 0) << exported.err.toStdString();
    const QJsonObject written = test::CommandResult{.out = contentOf(out), .err = {}}.json();
    QStringList codes;
    for (const QJsonValue& project : written[u"documents"][0][u"projects"].toArray())
        codes.append(project[u"unitCode"].toString());
    EXPECT_EQ(codes.count(u"403"_s), 7);
    codes.removeDuplicates();
    EXPECT_EQ(codes, (QStringList{u"107"_s, u"403"_s}));
}

TEST_F(WorkspaceCommands, ExportRefusesADepartmentThereIsNot)
{
    const QString out = path(u"out.json"_s);

    const auto exported = budgetReviewCli(
        {u"export"_s, samplePath(), u"--format"_s, u"json"_s, u"--department"_s, u"999"_s, u"-o"_s, out});

    EXPECT_EQ(exported.status, 2);
    EXPECT_TRUE(exported.err.contains(u"999"_s));
    EXPECT_FALSE(QFileInfo::exists(out));
}

TEST_F(WorkspaceCommands, ImportLeavesNoWorkspaceBehindWhenNothingCouldBeRead)
{
    const QString workspace = path(u"a.brw"_s);

    EXPECT_EQ(budgetReviewCli({u"import"_s, path(u"missing.txt"_s), u"--into"_s, workspace}).status, 3);

    EXPECT_FALSE(QFileInfo::exists(workspace));
}

TEST_F(WorkspaceCommands, ImportTakesNoWorkspaceAsItsInput)
{
    const auto result = budgetReviewCli({u"import"_s, imported(), u"--into"_s, path(u"b.brw"_s)});

    EXPECT_EQ(result.status, 2);
    EXPECT_FALSE(QFileInfo::exists(path(u"b.brw"_s)));
}

TEST_F(WorkspaceCommands, SayWhatIsWrongWithAFileThatIsNoWorkspace)
{
    const QString foreign = write(u"foreign.brw"_s, "no database");

    for (const QString& verb : {u"parse"_s, u"check"_s}) {
        const auto result = budgetReviewCli({verb, foreign});

        EXPECT_EQ(result.status, 3);
        EXPECT_TRUE(result.err.startsWith(foreign + u": "_s)) << result.err.toStdString();
    }
    const auto imported = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, foreign});
    EXPECT_EQ(imported.status, 3);
    EXPECT_EQ(contentOf(foreign), QByteArray("no database"));
}

TEST_F(WorkspaceCommands, ReadOlderWorkspacesWithoutChangingThem)
{
    for (const QString& name : {u"workspace-v1.brw"_s, u"workspace-v2.brw"_s}) {
        const QByteArray bytes = fixture(name);
        const QString workspace = write(name, bytes);

        EXPECT_LE(budgetReviewCli({u"check"_s, workspace}).status, 1) << qPrintable(name);
        const auto parsed = budgetReviewCli({u"parse"_s, workspace, u"--format"_s, u"csv"_s});
        EXPECT_EQ(parsed.status, 0) << parsed.err.toStdString();
        EXPECT_TRUE(parsed.text().contains(u"人才专项资金"_s));
        EXPECT_EQ(contentOf(workspace), bytes);
    }
}

TEST_F(WorkspaceCommands, ImportIntoAnOlderWorkspaceSaysWhereItsCopyIs)
{
    const QString workspace = write(u"old.brw"_s, fixture(u"workspace-v2.brw"_s));

    const auto result = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, workspace});

    EXPECT_EQ(result.status, 0) << result.err.toStdString();
    const QStringList copies = QDir(QFileInfo(workspace).path()).entryList({u"old.backup-*.brw"_s});
    ASSERT_EQ(copies.size(), 1);
    EXPECT_TRUE(result.err.contains(copies.front())) << result.err.toStdString();
    const auto again = budgetReviewCli({u"import"_s, samplePath(), u"--into"_s, workspace});
    EXPECT_FALSE(again.err.contains(u"backup"_s)) << "once";
}

} // namespace budget
