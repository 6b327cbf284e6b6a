// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/reviewtable.h"
#include "core/rules/profile.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QBuffer>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// The head and the line of one project.
QStringList linesOf(const ProjectPtr& project)
{
    const auto profile = Profile::builtIn(u"chongqing"_s).value();
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ReviewTable table(
        out, profile->reviewForm(),
        {.language = Language::Chinese,
         .verdict = [](Verdict verdict) { return QString(kVerdictWords[static_cast<size_t>(verdict)]); },
         .grade = [](Grade grade) { return QString(kGradeWords[static_cast<size_t>(grade)]); }});
    table.write(std::span(&project, 1));
    EXPECT_THAT(table.finish(), test::IsOk());
    return QString::fromUtf8(out.data()).remove(QChar(0xFEFF)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST(ReviewTable, HasTheItemsOfTheFormAndTheirSum)
{
    auto project = std::make_shared<Project>(test::aProject(1).build());
    project->review = {.verdict = Verdict::Pass, .opinion = u"同意"_s, .author = u"甲"_s};
    project->review.grade = Grade::Good;
    project->review.scores = {{u"adequacy-funds"_s, Weight::fromInteger(14)},
                              {u"completeness-form"_s, *Weight::parse(u"9.5")}};

    const QStringList lines = linesOf(project);

    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u",规范完整 (10),明确清晰 (10),目标相关 (15),"_s));
    EXPECT_TRUE(lines[1].endsWith(u",pass,同意,9.5,,,,,14,,,23.5,good,甲,"_s)) << qPrintable(lines[1]);
}

TEST(ReviewTable, LeavesASumThatNoNumberCanHoldEmpty)
{
    auto project = std::make_shared<Project>(test::aProject(1).build());
    project->review.scores = {{u"adequacy-funds"_s, Weight::fromInteger(9'000'000'000'000)},
                              {u"completeness-form"_s, Weight::fromInteger(9'000'000'000'000)}};

    EXPECT_TRUE(linesOf(project).back().endsWith(u",9000000000000,,,,,9000000000000,,,,none,,"_s))
        << qPrintable(linesOf(project).back());
}

} // namespace budget
