// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilesource.h"
#include "core/rules/rule.h"
#include "tests/support/budgettest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

ProfileSource anOwnProfile()
{
    return ProfileSource::over(ProfileSource::builtIn(u"chongqing"_s).value(), u"北碚"_s).value();
}

QJsonObject saidBy(const ProfileSource& source)
{
    return QJsonDocument::fromJson(source.toJson()).object();
}

} // namespace

TEST(ProfileSource, ExtendsABuiltInProfileAndSaysNothingAtFirst)
{
    const ProfileSource own = anOwnProfile();

    EXPECT_EQ(own.name(), u"北碚"_s);
    EXPECT_EQ(own.title(Language::Chinese), u"北碚"_s);
    EXPECT_EQ(own.baseName(), u"chongqing"_s);
    EXPECT_FALSE(own.isBuiltIn());
    EXPECT_FALSE(own.isChanged());
    EXPECT_EQ(own.profile()->parameters().minCore, 3);
    EXPECT_EQ(saidBy(own).keys(), QStringList({u"extends"_s, u"format"_s, u"name"_s, u"title"_s}));
}

TEST(ProfileSource, ExtendsAnOwnProfileAndSaysOnlyWhatDiffersFromIt)
{
    ProfileSource base = anOwnProfile();
    base.setEnabled(u"basis-old"_s, false);
    ASSERT_THAT(base.setParameter(u"minCore"_s, 4), test::IsOk());

    ProfileSource own = ProfileSource::over(base, u"北碚2026"_s).value();
    own.setEnabled(u"cost-missing"_s, false);

    EXPECT_EQ(own.baseName(), u"北碚"_s);
    EXPECT_TRUE(own.restsOn(u"北碚"_s));
    EXPECT_TRUE(own.restsOn(u"chongqing"_s));
    EXPECT_FALSE(own.isRuleChanged(u"basis-old"_s));
    EXPECT_FALSE(own.profile()->isEnabled(QLatin1String("basis-old")));
    EXPECT_FALSE(own.profile()->isEnabled(QLatin1String("cost-missing")));
    EXPECT_EQ(own.profile()->parameters().minCore, 4);
    EXPECT_EQ(saidBy(own)[u"rules"_s].toObject().keys(), QStringList(u"cost-missing"_s));
}

TEST(ProfileSource, ReadsAProfileThatExtendsAnOwnOneWithTheFilesAtHand)
{
    ProfileSource base = anOwnProfile();
    base.setEnabled(u"basis-old"_s, false);
    const QByteArray json = ProfileSource::over(base, u"北碚2026"_s)->toJson();

    const auto own = ProfileSource::fromJson(json, {{u"北碚"_s, base.toJson()}});
    ASSERT_THAT(own, test::IsOk());
    EXPECT_FALSE(own->profile()->isEnabled(QLatin1String("basis-old")));

    const auto alone = ProfileSource::fromJson(json);
    ASSERT_THAT(alone, test::IsError(ErrorCode::ProfileInvalid));
    ASSERT_TRUE(alone.error().reason);
    EXPECT_EQ(alone.error().reason->fault, FileFault::NoProfile);
    EXPECT_EQ(alone.error().reason->values, QStringList(u"北碚"_s));
}

TEST(ProfileSource, RefusesProfilesThatExtendEachOtherInACircle)
{
    const auto extending = [](const char* name, const char* base) {
        return QByteArray("{ \"format\": \"budget-review-profile/1\",\n\"name\": \"") + name +
               "\",\n\"title\": {\"zh_CN\": \"x\", \"en\": \"x\"},\n\"extends\": \"" + base + "\" }";
    };
    const ProfileTexts own{
        {u"a"_s, extending("a", "b")}, {u"b"_s, extending("b", "a")}, {u"c"_s, extending("c", "c")}};

    for (const QString& name : own.keys()) {
        const auto read = ProfileSource::fromJson(own.value(name), own);
        ASSERT_THAT(read, test::IsError(ErrorCode::ProfileInvalid));
        EXPECT_TRUE(read.error().detail.startsWith(u"line 4: extends: "_s))
            << qPrintable(read.error().detail);
        EXPECT_TRUE(read.error().detail.contains(u"circle"_s)) << qPrintable(read.error().detail);
    }
}

TEST(ProfileSource, FollowsAnotherProfileOnlyWhenThatOneDoesNotRestOnIt)
{
    ProfileSource own = anOwnProfile();
    own.setEnabled(u"basis-old"_s, false);
    const ProfileSource follower = ProfileSource::over(own, u"北碚2026"_s).value();

    EXPECT_THAT(own.rebased(follower), test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_THAT(own.rebased(own), test::IsError(ErrorCode::ProfileInvalid));
    const auto moved = own.rebased(ProfileSource::builtIn(u"sichuan"_s).value());
    ASSERT_THAT(moved, test::IsOk());
    EXPECT_EQ(moved->baseName(), u"sichuan"_s);
    EXPECT_FALSE(moved->profile()->isEnabled(QLatin1String("basis-old")));
    EXPECT_FALSE(moved->profile()->isEnabled(QLatin1String("satisfaction-weight")));
}

TEST(ProfileSource, ComesToTheSameWithoutTheOwnProfilesThatItRestsOn)
{
    ProfileSource base = anOwnProfile();
    base.setEnabled(u"basis-old"_s, false);
    base.setSeverity(u"cost-missing"_s, Severity::Error);
    ASSERT_THAT(base.setList(u"secret"_s, {{u"机密"_s}, {u"参阅件"_s}}), test::IsOk());
    ProfileSource own = ProfileSource::over(base, u"北碚2026"_s).value();
    own.setEnabled(u"basis-old"_s, true);
    ASSERT_THAT(own.setParameter(u"minCore"_s, 4), test::IsOk());

    const auto flat = own.flattened();

    ASSERT_THAT(flat, test::IsOk());
    EXPECT_EQ(flat->name(), u"北碚2026"_s);
    EXPECT_EQ(flat->baseName(), u"chongqing"_s);
    EXPECT_TRUE(flat->profile()->isEnabled(QLatin1String("basis-old")));
    EXPECT_EQ(flat->severity(u"cost-missing"_s), Severity::Error);
    EXPECT_EQ(flat->profile()->words().secret.all(), own.profile()->words().secret.all());
    EXPECT_EQ(flat->profile()->parameters().minCore, 4);
    EXPECT_THAT(ProfileSource::fromJson(flat->toJson()), test::IsOk());
}

TEST(ProfileSource, ChangesItsWholeFileWithTheOneThatItRestsOn)
{
    ProfileSource base = anOwnProfile();
    const ProfileSource before = ProfileSource::over(base, u"北碚2026"_s).value();
    base.setEnabled(u"basis-old"_s, false);
    const ProfileSource after = ProfileSource::over(base, u"北碚2026"_s).value();

    EXPECT_EQ(before.toJson(), after.toJson());
    EXPECT_NE(before.wholeJson(), after.wholeJson());
}

TEST(ProfileSource, SaysOfARuleOnlyWhatIsUnusual)
{
    ProfileSource own = anOwnProfile();

    own.setEnabled(u"basis-old"_s, false);
    own.setSeverity(u"basis-old"_s, Severity::Error);
    EXPECT_TRUE(own.isRuleChanged(u"basis-old"_s));
    EXPECT_EQ(own.severity(u"basis-old"_s), Severity::Error);
    EXPECT_EQ(own.usualSeverity(u"basis-old"_s), Severity::Hint);

    own.setEnabled(u"basis-old"_s, true);
    own.setSeverity(u"basis-old"_s, Severity::Hint);
    EXPECT_FALSE(own.isChanged());
    EXPECT_FALSE(saidBy(own).contains(u"rules"_s));
}

TEST(ProfileSource, TakesAParameterBackToTheExtendedProfile)
{
    ProfileSource own = anOwnProfile();

    ASSERT_THAT(own.setParameter(u"minCore"_s, 4), test::IsOk());
    EXPECT_EQ(own.profile()->parameters().minCore, 4);
    EXPECT_TRUE(own.isParameterChanged(u"minCore"_s));

    own.restoreParameter(u"minCore"_s);
    EXPECT_EQ(own.profile()->parameters().minCore, 3);
    EXPECT_FALSE(own.isChanged());
}

TEST(ProfileSource, RefusesAParameterOutOfRangeAndStaysAsItIs)
{
    ProfileSource own = anOwnProfile();

    EXPECT_THAT(own.setParameter(u"copiedGoalPercent"_s, 101), test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_THAT(own.setParameter(u"minCore"_s, u"three"_s), test::IsError(ErrorCode::ProfileInvalid));

    EXPECT_FALSE(own.isChanged());
    EXPECT_EQ(own.profile()->parameters().copiedGoalPercent, 90);
}

TEST(ProfileSource, TakesEveryParameterAsItIs)
{
    ProfileSource own = anOwnProfile();
    for (const Parameter& parameter : parameterTable()) {
        const QJsonValue present = parameter.valueIn(own.profile()->parameters());
        EXPECT_THAT(own.setParameter(parameter.key, present), test::IsOk()) << parameter.key.latin1();
    }
    EXPECT_FALSE(own.isChanged());
}

TEST(ProfileSource, WritesAListAsWhatIsAddedAndRemoved)
{
    ProfileSource own = anOwnProfile();
    ProfileList::Rows rows = findProfileList(u"secret")->rowsIn(*own.profile());
    const QString removed = rows.front().front();
    rows.erase(rows.begin());
    rows.push_back({u"机密件"_s});

    ASSERT_THAT(own.setList(u"secret"_s, rows), test::IsOk());

    const QJsonValue said = saidBy(own)[u"words"][u"secret"];
    EXPECT_EQ(said[u"add"].toArray(), QJsonArray{u"机密件"_s});
    EXPECT_EQ(said[u"remove"].toArray(), QJsonArray{removed});
    EXPECT_TRUE(own.profile()->words().secret.contains(u"机密件"));
    EXPECT_FALSE(own.profile()->words().secret.contains(removed));
    EXPECT_TRUE(own.isListChanged(u"secret"_s));
}

/// Adds an entry to each list, takes another one away, and goes back again.
class ListOfAProfile : public testing::TestWithParam<int>
{};

TEST_P(ListOfAProfile, TakesEntriesInAndOutAndBack)
{
    const ProfileList& list = profileLists()[static_cast<size_t>(GetParam())];
    ProfileSource own = anOwnProfile();
    const ProfileList::Rows usual = list.rowsIn(*own.profile());
    ProfileList::Rows rows = usual;
    if (!rows.empty())
        rows.erase(rows.begin());
    QStringList entry{u"新条目"_s, u"换成"_s, u"2020"_s};
    if (list.shape == ListShape::WordsAndYears)
        entry[1] = u"2020"_s;
    rows.push_back(entry.first(columnCount(list.shape)));

    ASSERT_THAT(own.setList(list.key, rows), test::IsOk()) << list.key.latin1();
    ProfileList::Rows read = list.rowsIn(*own.profile());
    std::ranges::sort(read);
    std::ranges::sort(rows);
    EXPECT_EQ(read, rows) << list.key.latin1();
    EXPECT_TRUE(own.isListChanged(list.key));

    ASSERT_THAT(own.setList(list.key, usual), test::IsOk());
    EXPECT_FALSE(own.isChanged()) << list.key.latin1();

    ASSERT_THAT(own.setList(list.key, rows), test::IsOk());
    own.restoreList(list.key);
    EXPECT_FALSE(own.isChanged()) << list.key.latin1();
    EXPECT_EQ(list.rowsIn(*own.profile()), usual);
}

INSTANTIATE_TEST_SUITE_P(All, ListOfAProfile, testing::Range(0, static_cast<int>(profileLists().size())));

TEST(ProfileSource, RefusesAnEntryWithoutItsYear)
{
    ProfileSource own = anOwnProfile();

    EXPECT_THAT(own.setList(u"slogans"_s, {{u"某提法"_s, u"去年"_s}}),
                test::IsError(ErrorCode::ValueInvalid));
    EXPECT_FALSE(own.isChanged());
}

TEST(ProfileSource, RestoresAllAndKeepsWhatItDoesNotKnow)
{
    ProfileSource own = anOwnProfile();
    QJsonObject root = saidBy(own);
    root.insert(u"schemes"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"甲"_s}, {u"points"_s, QJsonObject{{u"output"_s, 90}}}}});
    own = ProfileSource::fromJson(QJsonDocument(root).toJson()).value();
    own.setEnabled(u"basis-old"_s, false);
    ASSERT_THAT(own.setParameter(u"minCore"_s, 4), test::IsOk());
    ASSERT_THAT(own.setList(u"typos"_s, {}), test::IsOk());

    own.restoreAll();

    EXPECT_FALSE(own.isChanged());
    EXPECT_EQ(saidBy(own).value(u"schemes"_s), root.value(u"schemes"_s));
    EXPECT_EQ(own.profile()->schemes().size(), 1U);
}

TEST(ProfileSource, SaysTheLineOfWhatIsWrong)
{
    const auto read = ProfileSource::fromJson("{ \"format\": \"budget-review-profile/1\",\n\"name\": \"x\",\n"
                                              "\"title\": { \"zh_CN\": \"x\", \"en\": \"x\" },\n"
                                              "\"rulez\": {} }");

    ASSERT_THAT(read, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(read.error().detail.startsWith(u"line 4:"_s)) << qPrintable(read.error().detail);
}

} // namespace budget
