// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recentfiles.h"
#include "tests/support/budgettest.h"

#include <QTemporaryDir>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;

QStringList paths(const RecentFiles& files)
{
    QStringList paths;
    for (const ui::RecentFile& file : files.files())
        paths.append(file.path);
    return paths;
}

TEST(RecentFiles, PutsTheNewestFirstAndEachOnlyOnce)
{
    RecentFiles files;
    files.add(u"/a"_s);
    files.add(u"/b"_s);
    files.add(u"/a"_s);

    EXPECT_EQ(paths(files), (QStringList{u"/a"_s, u"/b"_s}));
}

TEST(RecentFiles, ForgetsTheOldestBeyondTenButNoPinnedOne)
{
    RecentFiles files;
    files.add(u"/pinned"_s);
    files.togglePin(u"/pinned"_s);
    for (int i = 0; i < 12; ++i)
        files.add(u"/file%1"_s.arg(i));

    const QStringList left = paths(files);
    EXPECT_EQ(left.size(), RecentFiles::kMost);
    EXPECT_EQ(left.front(), u"/pinned"_s);
    EXPECT_EQ(left[1], u"/file11"_s);
    EXPECT_FALSE(left.contains(u"/file0"_s));
}

TEST(RecentFiles, MarksTheMissingOnes)
{
    const QTemporaryDir folder;
    RecentFiles files;
    files.add(folder.path());
    files.add(folder.filePath(u"gone"_s));

    EXPECT_TRUE(files.files()[0].isMissing);
    EXPECT_FALSE(files.files()[1].isMissing);
}

TEST(WorthRemembering, IsAFolderAndNotItsFiles)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.txt"_s);

    EXPECT_EQ(worthRemembering({folder.path()}, {file}), QStringList(folder.path()));
    EXPECT_EQ(worthRemembering({folder.path()}, {u"/elsewhere/a.txt"_s}), QStringList());
}

TEST(WorthRemembering, AreAFewFilesThatWereReadAndNoneOfMany)
{
    const QStringList few{u"/a"_s, u"/b"_s, u"/c"_s};

    EXPECT_EQ(worthRemembering(few, {u"/a"_s, u"/c"_s}), (QStringList{u"/a"_s, u"/c"_s}));
    EXPECT_EQ(worthRemembering(few + QStringList(u"/d"_s), few + QStringList(u"/d"_s)), QStringList());
}

} // namespace
} // namespace budget::app
