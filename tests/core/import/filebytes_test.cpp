// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filebytes.h"
#include "tests/support/budgettest.h"

#include <QFile>
#include <QTemporaryDir>

namespace budget {

using namespace Qt::StringLiterals;

TEST(FileBytes, AreAllThatAFileHolds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"文件.txt"_s);
    const QByteArray written = QByteArray(3'000'000, 'a') + "end";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();

    EXPECT_EQ(bytesOfFile(path).value(), written);
}

TEST(FileBytes, OfAFileWithoutASizeAreReadToTheEnd)
{
    EXPECT_FALSE(bytesOfFile(u"/proc/self/status"_s).value().isEmpty());
}

TEST(FileBytes, ThatCannotBeReadSayWhy)
{
    const QTemporaryDir folder;
    EXPECT_THAT(bytesOfFile(folder.filePath(u"none.txt"_s)), test::IsError(ErrorCode::FileNotFound));
    EXPECT_THAT(bytesOfFile(folder.path()), test::IsError(ErrorCode::FileUnreadable));
}

} // namespace budget
