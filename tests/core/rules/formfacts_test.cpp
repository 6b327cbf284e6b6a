// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/formfacts.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

bool isAskedFor(const Project& project, Field field)
{
    const auto profile = test::profileNamed(u"chongqing");
    return rules::isAskedFor(ProjectView(project, *profile), field);
}

/// A table of another form: it has a field that the profile's form does not have.
Project ofAnotherForm()
{
    Project project = test::aProject().with(Field::Basis, u""_s).with(Field::ExecutionWeight, u""_s).build();
    project.extras.push_back({.name = u"period"_s, .text = u"1年"_s, .parts = {}, .spans = {}});
    project.sources.add(0, Field::UnitName, {.line = 1, .column = 1, .length = 3});
    return project;
}

} // namespace

TEST(FormFacts, CallACellBlankThatHoldsNothingButSpace)
{
    const Project project =
        test::aProject().with(Field::Goal, u" \u3000\n"_s).with(Field::Basis, u"—"_s).build();

    EXPECT_TRUE(rules::isBlank(project, Field::Goal));
    EXPECT_FALSE(rules::isBlank(project, Field::Basis));
    EXPECT_FALSE(rules::isBlank(project, Field::ProjectName));
}

TEST(FormFacts, AskTheProfilesOwnFormForAllItsFields)
{
    const Project project = test::aProject().with(Field::Basis, u""_s).build();

    EXPECT_TRUE(isAskedFor(project, Field::Basis));
    EXPECT_TRUE(isAskedFor(project, Field::ExecutionWeight));
    EXPECT_FALSE(isAskedFor(project, Field::Subsidy)) << "the profile does not ask for it";
}

TEST(FormFacts, AskAnotherFormForItsCellsAndForWhatEveryFormHas)
{
    Project project = ofAnotherForm();
    EXPECT_FALSE(isAskedFor(project, Field::ExecutionWeight)) << "such a cell was never there";
    EXPECT_FALSE(isAskedFor(project, Field::Basis));
    EXPECT_TRUE(isAskedFor(project, Field::UnitName));
    EXPECT_TRUE(isAskedFor(project, Field::Goal));

    project.sources.add(0, Field::Basis, {.line = 7, .column = 5, .length = 0});
    EXPECT_TRUE(isAskedFor(project, Field::Basis)) << "the reader saw an empty cell";
}

} // namespace budget
