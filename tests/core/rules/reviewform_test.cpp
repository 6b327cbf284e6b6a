// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/reviewform.h"
#include "core/rules/rule.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const ReviewForm& form()
{
    static const std::shared_ptr<const Profile> kProfile = test::profileNamed(u"chongqing");
    return kProfile->reviewForm();
}

Finding found(const QString& rule, Severity severity, qint64 row = 0)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.dimension = findRule(rule)->dimension;
    finding.subject.project = ProjectId(1);
    finding.subject.indicator = IndicatorId(row);
    return finding;
}

size_t indexOf(const QString& item)
{
    const auto known = std::ranges::find(form().items, item, &ReviewItem::id);
    return static_cast<size_t>(known - form().items.begin());
}

Result<std::shared_ptr<const Profile>> profileWith(const QByteArray& reviewForm)
{
    return Profile::fromJson(R"({"format": "budget-review-profile/1", "name": "x",
        "title": {"zh_CN": "甲", "en": "x"}, "extends": "chongqing", "reviewForm": )" +
                             reviewForm + "}");
}

} // namespace

TEST(ReviewForm, HasTheFourDimensionsOfTheOfficialForm)
{
    std::array<Weight, 4> points;
    for (const ReviewItem& item : form().items)
        points[static_cast<size_t>(item.dimension)] += item.points;

    EXPECT_THAT(points, ::testing::ElementsAre(Weight::fromInteger(20), Weight::fromInteger(30),
                                               Weight::fromInteger(30), Weight::fromInteger(20)));
    EXPECT_EQ(form().fullPoints(), Weight::fromInteger(100));
}

TEST(ReviewForm, EveryRuleHasItsPlaceInIt)
{
    for (const Rule& rule : ruleTable())
        EXPECT_NE(form().itemOf(found(rule.id, rule.severity)), nullptr) << rule.id.data();
}

TEST(ReviewForm, GradesAsTheOfficialFormDoes)
{
    EXPECT_EQ(form().gradeFor(Weight::fromInteger(90)), Grade::Excellent);
    EXPECT_EQ(form().gradeFor(*Weight::parse(u"89.5")), Grade::Good);
    EXPECT_EQ(form().gradeFor(Weight::fromInteger(60)), Grade::Fair);
    EXPECT_EQ(form().gradeFor(Weight()), Grade::Poor);
}

TEST(ReviewForm, SuggestsFullPointsWhereNothingIsFound)
{
    const std::vector<ItemSuggestion> suggestions = suggestedScores(form(), {});

    ASSERT_EQ(suggestions.size(), form().items.size());
    for (size_t i = 0; i < suggestions.size(); ++i)
        EXPECT_EQ(suggestions[i].points, form().items[i].points);
}

TEST(ReviewForm, AFaultCostsPointsOfItsItem)
{
    const std::vector<Finding> faults{found(u"goal-number-conflict"_s, Severity::Error),
                                      found(u"basis-old"_s, Severity::Hint)};

    const ItemSuggestion suggestion = suggestedScores(form(), faults)[indexOf(u"relevance-goal"_s)];

    EXPECT_EQ(suggestion.points, *Weight::parse(u"10.5"));
    ASSERT_EQ(suggestion.deductions.size(), 2U);
    EXPECT_EQ(suggestion.deductions[0].findings, std::vector<size_t>{0});
    EXPECT_EQ(suggestion.deductions[0].points, Weight::fromInteger(4));
}

TEST(ReviewForm, FindingsOfOneCauseCostOnce)
{
    const std::vector<Finding> faults{found(u"qualitative-ungraded"_s, Severity::Warning, 101),
                                      found(u"qualitative-yes"_s, Severity::Warning, 101)};

    const std::vector<ItemSuggestion> suggestions = suggestedScores(form(), faults);

    int deductions = 0;
    for (const ItemSuggestion& suggestion : suggestions)
        deductions += static_cast<int>(suggestion.deductions.size());
    EXPECT_EQ(deductions, 1);
}

TEST(ReviewForm, AnItemCannotCostMoreThanItHas)
{
    std::vector<Finding> faults;
    for (qint64 row = 1; row <= 5; ++row)
        faults.push_back(found(u"cost-over-budget"_s, Severity::Error, row));

    const ItemSuggestion suggestion = suggestedScores(form(), faults)[indexOf(u"adequacy-funds"_s)];

    EXPECT_EQ(suggestion.points, Weight());
    Weight sum;
    for (const Deduction& deduction : suggestion.deductions)
        sum += deduction.points;
    EXPECT_EQ(sum, Weight::fromInteger(15));
}

TEST(ReviewForm, AProfileReplacesItAsAWhole)
{
    const auto profile = profileWith(R"({"deductions": {"error": "2.5"}, "items": [
        {"id": "all", "dimension": "relevance", "points": 50, "title": {"zh_CN": "全部", "en": "All"}}]})");

    ASSERT_THAT(profile, test::IsOk());
    EXPECT_EQ((*profile)->reviewForm().items.size(), 1U);
    EXPECT_EQ((*profile)->reviewForm().deductions[0], *Weight::parse(u"2.5"));
    EXPECT_EQ((*profile)->reviewForm().gradeFor(Weight::fromInteger(50)), Grade::None);
}

TEST(ReviewForm, WhatIsNoFormIsRefused)
{
    for (
        const char* const form : {
            R"({"items": []})",
            R"({"items": [{"id": "a", "dimension": "beauty", "points": 5, "title": {"zh_CN": "甲", "en": "a"}}]})",
            R"({"items": [{"id": "a", "dimension": "relevance", "points": -5, "title": {"zh_CN": "甲", "en": "a"}}]})",
            R"({"items": [{"id": "a", "dimension": "relevance", "points": 5, "title": {"zh_CN": "甲"}}]})",
            R"({"items": [{"id": "a", "dimension": "relevance", "points": 5, "title": {"zh_CN": "甲", "en": "a"},
                "rules": ["no-such-rule"]}]})",
            R"({"grades": {"good": 90, "excellent": 80}, "items": []})",
            R"({"colour": 1, "items": []})",
        })
        EXPECT_THAT(profileWith(form), test::IsError(ErrorCode::ProfileInvalid)) << form;
}

} // namespace budget
