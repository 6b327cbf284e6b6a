// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilefolder.h"
#include "tests/support/budgettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

class ProfileFolderTest : public testing::Test
{
protected:
    [[nodiscard]] static ProfileSource profileNamed(const QString& name)
    {
        return ProfileSource::over(ProfileSource::builtIn(u"chongqing"_s).value(), name).value();
    }
    void putFile(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(path);
        QFile file(path + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir parent;
    QString path = parent.filePath(u"profiles"_s);
    ProfileFolder folder{path};
};

} // namespace

TEST_F(ProfileFolderTest, HasNothingBeforeTheFirstProfileIsWritten)
{
    EXPECT_TRUE(folder.files().empty());
    EXPECT_THAT(folder.find(u"北碚"_s), test::IsError(ErrorCode::ProfileInvalid));
}

TEST_F(ProfileFolderTest, FindsByNameWhatWasWritten)
{
    ProfileSource own = profileNamed(u"北碚/2026"_s);
    own.setEnabled(u"basis-old"_s, false);

    ASSERT_THAT(folder.write(own), test::IsOk());

    const auto found = folder.find(u"北碚/2026"_s);
    ASSERT_THAT(found, test::IsOk());
    EXPECT_EQ(found->toJson(), own.toJson());
    EXPECT_THAT(folder.find(u"chongqing"_s), test::IsOk());
}

TEST_F(ProfileFolderTest, WritesOverTheFileOfTheSameProfileAndNoOther)
{
    putFile(u"北碚.json"_s, "{ broken");
    const ProfileSource own = profileNamed(u"北碚"_s);

    ASSERT_THAT(folder.write(own), test::IsOk());
    ASSERT_THAT(folder.write(own), test::IsOk());

    EXPECT_EQ(QDir(path).entryList(QDir::Files), QStringList({u"北碚-2.json"_s, u"北碚.json"_s}));
    EXPECT_THAT(folder.find(u"北碚"_s), test::IsOk());
}

TEST_F(ProfileFolderTest, TellsTheLineOfABadFile)
{
    putFile(u"bad.json"_s, "{ \"format\": \"budget-review-profile/1\",\n\"rulez\": 1 }");

    ASSERT_EQ(folder.files().size(), 1U);
    const auto found = folder.find(u"bad"_s);
    ASSERT_THAT(found, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(found.error().detail.startsWith(u"line 2:"_s)) << qPrintable(found.error().detail);
}

TEST_F(ProfileFolderTest, ReadsProfilesThatExtendOneAnotherWhateverTheirFilesAreCalled)
{
    ProfileSource base = profileNamed(u"乙"_s);
    base.setEnabled(u"basis-old"_s, false);
    putFile(u"2.json"_s, base.toJson());
    putFile(u"1.json"_s, ProfileSource::over(base, u"甲"_s)->toJson());

    const auto found = folder.find(u"甲"_s);

    ASSERT_THAT(found, test::IsOk());
    EXPECT_FALSE(found->profile()->isEnabled(QLatin1String("basis-old")));
}

TEST_F(ProfileFolderTest, NamesTheFileInWhichAProfileThatIsExtendedIsWrong)
{
    putFile(u"乙.json"_s, "{ \"format\": \"budget-review-profile/1\", \"name\": \"乙\",\n\"rulez\": {} }");
    putFile(u"甲.json"_s, ProfileSource::over(profileNamed(u"乙"_s), u"甲"_s)->toJson());

    const auto found = folder.find(u"甲"_s);

    ASSERT_THAT(found, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(found.error().detail.contains(u"\"乙\": line 2"_s)) << qPrintable(found.error().detail);
}

TEST_F(ProfileFolderTest, RemovesTheFileOfAProfile)
{
    ASSERT_THAT(folder.write(profileNamed(u"甲"_s)), test::IsOk());
    ASSERT_THAT(folder.write(profileNamed(u"乙"_s)), test::IsOk());

    ASSERT_THAT(folder.remove(u"甲"_s), test::IsOk());
    ASSERT_THAT(folder.remove(u"丙"_s), test::IsOk());

    ASSERT_EQ(folder.files().size(), 1U);
    EXPECT_EQ(folder.files().front().source->name(), u"乙"_s);
}

} // namespace budget
