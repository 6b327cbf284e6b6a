// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selftest.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Profile> withExamples(const char* examples)
{
    const QByteArray json = QByteArray("{ \"format\": \"budget-review-profile/1\", \"name\": \"own\",\n"
                                       "\"title\": { \"zh_CN\": \"自定义\", \"en\": \"own\" },\n"
                                       "\"extends\": \"chongqing\",\n\"examples\": ") +
                            examples + "}";
    const auto profile = Profile::fromJson(json);
    EXPECT_THAT(profile, test::IsOk());
    return profile.value_or(nullptr);
}

} // namespace

class BuiltInProfile : public testing::TestWithParam<QString>
{};

TEST_P(BuiltInProfile, HoldsItsOwnExamples)
{
    const auto profile = Profile::builtIn(GetParam());
    ASSERT_THAT(profile, test::IsOk());
    const SelfTest result = selfTest(**profile);

    EXPECT_GT(result.examples, 300);
    for (const RuleExample* failure : result.failures)
        ADD_FAILURE() << failure->rule.toStdString() << (failure->fires ? " is silent: " : " speaks: ")
                      << failure->text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(SelfTest, BuiltInProfile, testing::ValuesIn(Profile::builtInNames()),
                         [](const auto& instance) {
                             QString name = instance.param;
                             return name.remove(u'-').toStdString();
                         });

TEST(SelfTest, SaysWhatFails)
{
    const auto profile = withExamples(R"({ "cost-direction": {
        "fires": ["成本指标|经济成本指标|总成本|万元|≤|5"], "silent": ["成本指标|经济成本指标|总成本|万元|≥|5"] } })");
    const SelfTest result = selfTest(*profile);

    ASSERT_EQ(result.failures.size(), 2U);
    EXPECT_EQ(result.failures[0]->text, u"成本指标|经济成本指标|总成本|万元|≤|5");
    EXPECT_TRUE(result.failures[0]->fires);
    EXPECT_FALSE(result.failures[1]->fires);
}

TEST(SelfTest, MissesTheExamplesOfARule)
{
    const SelfTest result = selfTest(*withExamples(R"({ "cost-direction": {} })"));

    EXPECT_TRUE(result.withoutFiring.contains(u"cost-direction"_s));
    EXPECT_TRUE(result.withoutSilent.contains(u"cost-direction"_s));
    EXPECT_TRUE(result.failures.empty());
}

TEST(SelfTest, TriesSeveralProjectsTogether)
{
    const SelfTest result = selfTest(*withExamples(R"({ "duplicate-project": {
        "fires": [{ "projects": [{ "name": "甲" }, { "name": "甲" }] }],
        "silent": [{ "projects": [{ "name": "甲" }, { "name": "乙" }] }] } })"));

    EXPECT_TRUE(result.failures.empty());
}

struct BadExample
{
    const char* name;
    const char* examples;
};
void PrintTo(const BadExample& bad, std::ostream* out)
{
    *out << bad.name;
}
class InvalidExample : public testing::TestWithParam<BadExample>
{};

TEST_P(InvalidExample, IsRefusedWithItsLine)
{
    const QByteArray json = QByteArray("{ \"format\": \"budget-review-profile/1\", \"name\": \"own\",\n"
                                       "\"title\": { \"zh_CN\": \"自定义\", \"en\": \"own\" },\n"
                                       "\"extends\": \"chongqing\",\n\"examples\": {\n") +
                            GetParam().examples + "} }";
    const auto profile = Profile::fromJson(json);

    ASSERT_THAT(profile, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(profile.error().detail.startsWith(u"line 5: "_s)) << profile.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    SelfTest, InvalidExample,
    testing::Values(BadExample{"UnknownRule", R"("no-such-rule": {})"},
                    BadExample{"UnknownKind", R"("cost-direction": { "speaks": [] })"},
                    BadExample{"ShortRow", R"("cost-direction": { "fires": ["成本指标|总成本"] })"},
                    BadExample{"UnknownField", R"("cost-direction": { "fires": [{ "phone": "1" }] })"},
                    BadExample{"NoRow", R"("cost-direction": { "fires": [5] })"}),
    [](const auto& instance) { return instance.param.name; });

} // namespace budget
