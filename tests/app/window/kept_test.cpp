// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kept.h"
#include "tests/support/budgettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;

void touch(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
}

TEST(KeptWorkspaces, AreTheSameForTheSameDocumentsInAnyOrder)
{
    const QString one = keptWorkspaceFor({u"/x/a.txt"_s, u"/x/b.txt"_s}, u"/kept"_s);

    EXPECT_EQ(keptWorkspaceFor({u"/x/b.txt"_s, u"/x/a.txt"_s}, u"/kept"_s), one);
    EXPECT_NE(keptWorkspaceFor({u"/y/a.txt"_s, u"/x/b.txt"_s}, u"/kept"_s), one);
    EXPECT_TRUE(isKept(one, u"/kept"_s));
    EXPECT_FALSE(isKept(u"/home/a.brw"_s, u"/kept"_s));
}

TEST(KeptWorkspaces, AreCalledLikeWhatIsInThem)
{
    EXPECT_EQ(nameOfKept(keptWorkspaceFor({u"/收件/2026-申报"_s}, u"/kept"_s)), u"2026-申报"_s);
}

TEST(KeptWorkspaces, ReadTheDocumentsOfFoldersInOrder)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"inner"_s);
    touch(folder.filePath(u"b.txt"_s));
    touch(folder.filePath(u"a.txt"_s));
    touch(folder.filePath(u"program.exe"_s));
    touch(folder.filePath(u"inner/c.txt"_s));

    const QStringList found =
        documentsIn({u"/elsewhere/z.txt"_s, folder.path(), folder.filePath(u"a.txt"_s)});

    EXPECT_EQ(found, (QStringList{u"/elsewhere/z.txt"_s, folder.filePath(u"a.txt"_s),
                                  folder.filePath(u"b.txt"_s), folder.filePath(u"inner/c.txt"_s)}));
}

// Passed over in silence, they would seem to have been read.
TEST(KeptWorkspaces, LeaveOutNoFileThatPeopleTakeForADocument)
{
    const QTemporaryDir folder;
    for (const QString& name : {u"a.et"_s, u"b.jpg"_s, u"c.wps"_s, u"d.xls"_s, u"e.zip"_s, u"f.rar"_s})
        touch(folder.filePath(name));

    EXPECT_EQ(documentsIn({folder.path()}).size(), 6);
}

} // namespace
} // namespace budget::app
