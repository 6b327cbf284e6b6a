// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(QualitativeRule, SaysOneThingAboutOneCell)
{
    const test::ProjectBuilder project = test::withRow(u"产出指标|时效指标|及时发放补助||定性|是|5|否");

    EXPECT_EQ(test::findingsOf(project, "qualitative-yes").size(), 1U);
    EXPECT_TRUE(test::findingsOf(project, "qualitative-ungraded").empty());
    EXPECT_TRUE(test::findingsOf(project, "quantifiable-left-qualitative").empty());
}

TEST(QualitativeRule, TakesAWholeScaleForGraded)
{
    const auto ungraded = [](const char16_t* value) {
        const QString row =
            u"效益指标|社会效益指标|社会和谐稳定||定性|%1|5|否"_s.arg(QString::fromUtf16(value));
        return test::findingsOf(test::withRow(row), "qualitative-ungraded").size();
    };

    for (const auto* scale :
         {u"优良中差", u"优/良/中/差", u"优良中低差", u"好一般差", u"高中低", u"好、较好、一般", u"合格"})
        EXPECT_EQ(ungraded(scale), 0U) << QString::fromUtf16(scale).toStdString();
    for (const auto* value : {u"改善", u"提高", u"优化环境", u"高质量发展", u"中心城区"})
        EXPECT_EQ(ungraded(value), 1U) << QString::fromUtf16(value).toStdString();
}

TEST(QualitativeRule, SaysWhichNumberIsMissing)
{
    const auto phraseFor = [](QStringView cells) {
        const auto findings = test::findingsOf(test::withRow(cells), "quantifiable-left-qualitative");
        return findings.size() == 1 ? findings[0].args.at(2) : QString();
    };

    EXPECT_EQ(phraseFor(u"效益指标|社会效益指标|幸福指数||定性|提升|5|否"), u"@number.rate");
    EXPECT_EQ(phraseFor(u"产出指标|时效指标|完成普查||定性|按时完成|5|否"), u"@number.time");
    EXPECT_EQ(phraseFor(u"效益指标|社会效益指标|群体性事件||定性|减少|5|否"), u"@number.count");
}

TEST(QualitativeRule, CountsTheBenefitsWithoutANumber)
{
    const auto findings = test::findingsOf(test::aBareProject()
                                               .withRow(u"效益指标|社会效益指标|公路安全水平||定性|优|10|否")
                                               .withRow(u"效益指标|经济效益指标|商贸发展||定性|良|10|否"),
                                           "benefit-all-qualitative");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList(u"2"_s));
    EXPECT_EQ(findings[0].evidence.size(), 2U);
}

} // namespace budget
