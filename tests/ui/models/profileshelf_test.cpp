// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/profileshelf.h"

#include <QFile>
#include <QTemporaryDir>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

class ProfileShelfTest : public testing::Test
{
protected:
    [[nodiscard]] static ProfileSource ownProfile(const QString& name)
    {
        return ProfileSource::over(ProfileSource::builtIn(u"chongqing"_s).value(), name).value();
    }

    QTemporaryDir path;
    ProfileFolder folder{path.path()};
};

TEST_F(ProfileShelfTest, HoldsTheBuiltInProfilesFirstAndThenOnesOwn)
{
    ASSERT_THAT(folder.write(ownProfile(u"北碚"_s)), test::IsOk());

    const ProfileShelf shelf(folder);

    ASSERT_EQ(shelf.profiles().size(), static_cast<size_t>(Profile::builtInNames().size()) + 1);
    EXPECT_TRUE(shelf.profiles().front().isBuiltIn());
    EXPECT_EQ(shelf.profiles().back().name(), u"北碚"_s);
    EXPECT_EQ(shelf.find(u"渝北"_s), nullptr);
}

TEST_F(ProfileShelfTest, WritesAndRemovesOnlyWhenItIsSaved)
{
    ASSERT_THAT(folder.write(ownProfile(u"旧"_s)), test::IsOk());
    ProfileShelf shelf(folder);

    shelf.put(ownProfile(u"新"_s));
    shelf.remove(u"旧"_s);
    EXPECT_THAT(folder.find(u"旧"_s), test::IsOk());

    ASSERT_THAT(shelf.save(), test::IsOk());
    EXPECT_THAT(folder.find(u"新"_s), test::IsOk());
    EXPECT_THAT(folder.find(u"旧"_s), test::IsError(ErrorCode::ProfileInvalid));
}

TEST_F(ProfileShelfTest, LeavesAFileAloneThatNobodyEdited)
{
    ASSERT_THAT(folder.write(ownProfile(u"北碚"_s)), test::IsOk());
    QFile file(folder.files().front().path);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("\n\n"); // as its owner has written it
    file.close();
    ProfileShelf shelf(folder);

    ASSERT_THAT(shelf.save(), test::IsOk());

    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().endsWith("\n\n"));
}

TEST_F(ProfileShelfTest, ChangesWhatRestsOnAProfileWithIt)
{
    ProfileShelf shelf(folder);
    shelf.put(ownProfile(u"甲"_s));
    shelf.put(ProfileSource::over(*shelf.find(u"甲"_s), u"乙"_s).value());
    shelf.put(ProfileSource::over(*shelf.find(u"乙"_s), u"丙"_s).value());

    ProfileSource changed = *shelf.find(u"甲"_s);
    changed.setEnabled(u"basis-old"_s, false);
    shelf.put(std::move(changed));

    EXPECT_FALSE(shelf.find(u"丙"_s)->profile()->isEnabled(QLatin1String("basis-old")));
    EXPECT_EQ(shelf.followersOf(u"甲"_s), QStringList(u"乙"_s));
}

TEST_F(ProfileShelfTest, RenamesAProfileForThoseThatExtendItToo)
{
    ASSERT_THAT(folder.write(ownProfile(u"甲"_s)), test::IsOk());
    ProfileShelf shelf(folder);
    shelf.put(ProfileSource::over(*shelf.find(u"甲"_s), u"乙"_s).value());

    shelf.rename(u"甲"_s, u"子"_s);
    shelf.rename(u"乙"_s, u"子"_s); // which is there
    shelf.rename(u"chongqing"_s, u"丑"_s);
    ASSERT_THAT(shelf.save(), test::IsOk());

    EXPECT_EQ(folder.files().size(), 2U);
    EXPECT_THAT(folder.find(u"甲"_s), test::IsError(ErrorCode::ProfileInvalid));
    ASSERT_THAT(folder.find(u"子"_s), test::IsOk());
    EXPECT_EQ(folder.find(u"子"_s)->title(Language::Chinese), u"子"_s);
    EXPECT_EQ(folder.find(u"乙"_s)->baseName(), u"子"_s);
}

TEST_F(ProfileShelfTest, SaysWhyItCannotBeSaved)
{
    ProfileShelf shelf(ProfileFolder(u"/proc/no/such/place"_s));
    shelf.put(ownProfile(u"北碚"_s));

    EXPECT_THAT(shelf.save(), test::IsError(ErrorCode::FileUnwritable));
    EXPECT_NE(shelf.find(u"北碚"_s), nullptr);
}

} // namespace
} // namespace budget::ui
