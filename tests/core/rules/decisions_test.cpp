// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decisions.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

Finding aFinding(const QString& fingerprint = u"facts"_s)
{
    Finding finding;
    finding.rule = u"unit-missing"_s;
    finding.subject = {.project = ProjectId(1), .indicator = IndicatorId(101), .field = Field::Unit};
    finding.args = QStringList(u"甲"_s);
    finding.fingerprint = fingerprint;
    return finding;
}

class Decisions : public ::testing::Test
{
protected:
    Decisions() { test::fill(document, {test::aProject(1)}); }

    void decide(DecisionKind kind)
    {
        const auto change = decisionChange(document, aFinding(),
                                           DecisionWords{.kind = kind, .author = u"甲"_s, .note = u"因为"_s});
        document.apply(*change);
        index.follow(*change);
    }

    BudgetDocument document;
    DecisionIndex index;
    std::shared_ptr<const Profile> profile = test::profileNamed(u"chongqing");
};

} // namespace

TEST_F(Decisions, ARejectionHoldsForTheFactsThatWereRejected)
{
    decide(DecisionKind::Rejected);

    EXPECT_EQ(index.stateOf(aFinding()), FindingState::Rejected);
    EXPECT_EQ(index.stateOf(aFinding(u"other facts"_s)), FindingState::Open);
}

TEST_F(Decisions, AnAcceptanceHoldsWhateverElseIsTried)
{
    decide(DecisionKind::Accepted);

    EXPECT_EQ(index.stateOf(aFinding(u"other facts"_s)), FindingState::Accepted);
    EXPECT_FALSE(isSettled(FindingState::Accepted));
}

TEST_F(Decisions, WhatIsAcceptedAndFoundNoMoreIsMended)
{
    decide(DecisionKind::Accepted);
    const Finding still = aFinding(u"other facts"_s);

    EXPECT_TRUE(index.mendedOf(document.projectAt(0), std::span(&still, 1), *profile).empty());
    const std::vector<Finding> mended = index.mendedOf(document.projectAt(0), {}, *profile);
    ASSERT_EQ(mended.size(), 1U);
    EXPECT_EQ(mended[0].args, QStringList(u"甲"_s));
    ASSERT_NE(index.of(mended[0]), nullptr);
    EXPECT_EQ(index.of(mended[0])->author, u"甲");
}

TEST_F(Decisions, WhatIsRejectedAndFoundNoMoreIsNothing)
{
    decide(DecisionKind::Rejected);

    EXPECT_TRUE(index.mendedOf(document.projectAt(0), {}, *profile).empty());
}

TEST_F(Decisions, AnotherDecisionReplacesTheFirstAndNoneTakesItBack)
{
    decide(DecisionKind::Accepted);
    decide(DecisionKind::Mended);
    ASSERT_EQ(document.decisions().size(), 1U);
    EXPECT_EQ(document.decisions()[0].kind, DecisionKind::Mended);

    document.apply(*decisionChange(document, aFinding(), std::nullopt));
    EXPECT_TRUE(document.decisions().empty());
    EXPECT_FALSE(decisionChange(document, aFinding(), std::nullopt).has_value());
}

TEST_F(Decisions, SeveralFindingsAreDecidedInOneStep)
{
    Finding other = aFinding();
    other.rule = u"unit-malformed"_s;
    const std::vector<Finding> both{aFinding(), other};

    const auto change = decisionChange(document, both, DecisionWords{.kind = DecisionKind::Accepted});
    ASSERT_TRUE(change.has_value());
    ASSERT_TRUE(std::holds_alternative<ChangeGroup>(change->any));
    EXPECT_EQ(std::get<ChangeGroup>(change->any).kind, ChangeGroup::Kind::Decisions);
    document.apply(*change);
    EXPECT_EQ(document.decisions().size(), 2U);
    document.apply(inverse(*change));
    EXPECT_TRUE(document.decisions().empty());
}

} // namespace budget
