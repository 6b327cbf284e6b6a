// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profile.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

QByteArray profileWith(const char* entries)
{
    return QByteArray("{ \"format\": \"budget-review-profile/1\",\n\"name\": \"own\",\n"
                      "\"title\": { \"zh_CN\": \"自定义\", \"en\": \"own\" },\n"
                      "\"extends\": \"chongqing\"") +
           entries + "}";
}

} // namespace

TEST(Profile, ComesInFourKinds)
{
    EXPECT_EQ(Profile::builtInNames(),
              QStringList({u"chongqing"_s, u"mof-2015"_s, u"mof-2021"_s, u"sichuan"_s}));
    for (const QString& name : Profile::builtInNames()) {
        const auto profile = Profile::builtIn(name);
        ASSERT_THAT(profile, test::IsOk()) << name.toStdString();
        EXPECT_EQ(profile.value()->name(), name);
        EXPECT_FALSE(profile.value()->schemes().empty());
    }
}

TEST(Profile, RefusesANameThatIsNotBuiltIn)
{
    EXPECT_THAT(Profile::builtIn(u"../chongqing"_s), test::IsError(ErrorCode::ProfileInvalid));
}

TEST(Profile, TakesWhatItDoesNotSayFromTheOneItExtends)
{
    const auto profile = Profile::fromJson(profileWith(",\n\"parameters\": { \"minCore\": 4 }"));

    ASSERT_THAT(profile, test::IsOk());
    EXPECT_EQ(profile.value()->name(), u"own");
    EXPECT_EQ(profile.value()->parameters().minCore, 4);
    EXPECT_EQ(profile.value()->parameters().minIndicators, 5);
    EXPECT_EQ(profile.value()->schemes().size(), 4U);
}

TEST(Profile, TurnsRulesOffAndChangesTheirSeverity)
{
    const auto result =
        Profile::fromJson(profileWith(",\n\"rules\": { \"cost-missing\": { \"enabled\": false },"
                                      "\"unit-missing\": { \"severity\": \"hint\" } }"));

    ASSERT_THAT(result, test::IsOk());
    const Profile& profile = *result.value();
    EXPECT_FALSE(profile.isEnabled(QLatin1String("cost-missing")));
    EXPECT_TRUE(profile.isEnabled(QLatin1String("unit-missing")));
    EXPECT_EQ(profile.severity(QLatin1String("unit-missing")), Severity::Hint);
    EXPECT_EQ(profile.severity(QLatin1String("cost-direction")), std::nullopt);
}

TEST(Profile, ReadsPointsExactly)
{
    const auto profile =
        Profile::fromJson(profileWith(",\n\"parameters\": { \"dominantWeight\": \"33.3\" }"));

    ASSERT_THAT(profile, test::IsOk());
    EXPECT_EQ(profile.value()->parameters().dominantWeight, *Weight::parse(u"33.3"));
}

TEST(Profile, AddsWordsToAListAndTakesSomeAway)
{
    const auto base = Profile::builtIn(u"chongqing"_s).value();
    const auto result = Profile::fromJson(
        profileWith(",\n\"words\": { \"late\": { \"add\": [\"拖延\"], \"remove\": [\"逾期\"] } }"));

    ASSERT_THAT(result, test::IsOk());
    const WordList& late = result.value()->words().late;
    EXPECT_TRUE(late.isIn(u"办理拖延率"));
    EXPECT_FALSE(late.isIn(u"逾期率"));
    EXPECT_EQ(late.all().size(), base->words().late.all().size());
}

TEST(Profile, ReplacesAListOfWords)
{
    const auto result = Profile::fromJson(profileWith(",\n\"words\": { \"late\": [\"拖延\"] }"));

    ASSERT_THAT(result, test::IsOk());
    EXPECT_EQ(result.value()->words().late.all(), QStringList(u"拖延"_s));
}

TEST(Profile, ChangesSingleEntriesOfItsTables)
{
    const auto result = Profile::fromJson(profileWith(
        ",\n\"slogans\": { \"两学一做\": 0, \"某某行动\": 2023 },"
        "\"typos\": { \"安排布署\": \"\", \"错字\": \"对字\" },"
        "\"superseded\": { \"合同法\": {}, \"旧办法\": { \"by\": \"新办法\", \"since\": 2020 } }"));

    ASSERT_THAT(result, test::IsOk());
    const Profile& profile = *result.value();
    EXPECT_FALSE(profile.sloganWords().contains(u"两学一做"));
    EXPECT_TRUE(profile.sloganWords().contains(u"某某行动"));
    EXPECT_FALSE(profile.typoWords().contains(u"安排布署"));
    EXPECT_TRUE(profile.typoWords().contains(u"错字"));
    const auto titles = [&](const QString& title) {
        return std::ranges::count(profile.superseded(), title, &Superseded::title);
    };
    EXPECT_EQ(titles(u"合同法"_s), 0);
    EXPECT_EQ(titles(u"旧办法"_s), 1);
}

TEST(Profile, PutsCostUnderOutputOnlyInTheOlderForm)
{
    const auto older = Profile::builtIn(u"mof-2015"_s).value();
    const auto newer = Profile::builtIn(u"mof-2021"_s).value();

    EXPECT_EQ(older->level1(LevelKind::Cost), nullptr);
    ASSERT_NE(newer->level1(LevelKind::Cost), nullptr);
    EXPECT_EQ(older->level1(LevelKind::Output)->level2.size(), 4U);
    EXPECT_EQ(newer->level1(LevelKind::Output)->level2.size(), 3U);
}

struct BadProfile
{
    const char* name;
    const char* entries;
    int line;
};
void PrintTo(const BadProfile& bad, std::ostream* out)
{
    *out << bad.name;
}

class InvalidProfile : public testing::TestWithParam<BadProfile>
{};

TEST_P(InvalidProfile, IsRefusedWithLineAndReason)
{
    const auto result = Profile::fromJson(profileWith(GetParam().entries));

    ASSERT_THAT(result, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(result.error().detail.startsWith(u"line %1: "_s.arg(GetParam().line)))
        << result.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Profile, InvalidProfile,
    testing::Values(
        BadProfile{"NoJson", ",\n\n]", 6}, BadProfile{"UnknownKey", ",\n\"rule\": {}", 5},
        BadProfile{"UnknownRule", ",\n\"rules\": {\n\"no-such-rule\": {} }", 6},
        BadProfile{"UnknownSeverity", ",\n\"rules\": { \"unit-missing\": {\n\"severity\": \"fatal\" } }", 6},
        BadProfile{"UnknownParameter", ",\n\"parameters\": {\n\"minCores\": 3 }", 6},
        BadProfile{"PercentOverHundred", ",\n\"parameters\": { \"copiedGoalPercent\": 101 }", 5},
        BadProfile{"FractionForACount", ",\n\"parameters\": { \"minCore\": 2.5 }", 5},
        BadProfile{"NegativeCount", ",\n\"parameters\": { \"minCore\": -1 }", 5},
        BadProfile{"BinaryFraction", ",\n\"parameters\": { \"dominantWeight\": 33.3 }", 5},
        BadProfile{"UnknownField", ",\n\"parameters\": { \"headerFields\": [\"phone\"] }", 5},
        BadProfile{"UpsideDownRange",
                   ",\n\"schemes\": [ { \"name\": \"X\",\n\"points\": { \"output\": [50, 40] } } ]", 6},
        BadProfile{"UnknownKind", ",\n\"schemes\": [ { \"name\": \"X\", \"points\": {\n\"effort\": 50 } } ]",
                   6},
        BadProfile{"UnknownWords", ",\n\"words\": {\n\"verbs\": [] }", 6},
        BadProfile{"WordsNeitherAddedNorRemoved", ",\n\"words\": { \"late\": {\n\"replace\": [\"逾期\"] } }",
                   6},
        BadProfile{"SloganWithoutYear", ",\n\"slogans\": {\n\"某某行动\": \"2020\" }", 6},
        BadProfile{"TypoWithoutText", ",\n\"typos\": {\n\"错字\": 1 }", 6},
        BadProfile{"SupersededWithoutYear", ",\n\"superseded\": {\n\"旧办法\": { \"by\": \"新办法\" } }", 6},
        BadProfile{"WordsNoList", ",\n\"words\": {\n\"late\": \"逾期\" }", 6}),
    [](const auto& instance) { return instance.param.name; });

TEST(Profile, DoesNotExtendWhatItDoesNotKnow)
{
    const auto result = Profile::fromJson("{ \"extends\": \"nowhere\" }");

    ASSERT_THAT(result, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(result.error().detail.contains(u"nowhere"_s));
}

} // namespace budget
