// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    qint64 id = 1;
    int year = 2025;
    QString name = u"农业发展专项"_s;
    QString title = u"绩效目标表（一级项目）"_s;
    std::vector<QStringView> rows;
};

/// Each table in a document of its own.
std::vector<Finding> findings(std::initializer_list<Table> tables, const char* rule)
{
    DocumentContent content;
    for (const Table& table : tables) {
        test::ProjectBuilder builder = test::aBareProject(table.id).named(table.name);
        for (const QStringView row : table.rows)
            builder.withRow(row);
        Project project = builder.build();
        project.document = DocumentId(table.id);
        project.year = table.year;
        project.title = table.title;
        content.projects.push_back(std::make_shared<Project>(project));
    }
    std::vector<Finding> all = checkAll(content, *test::profileNamed(u"chongqing"));
    std::erase_if(all, [&](const Finding& finding) { return finding.rule != QLatin1String(rule); });
    return all;
}

size_t regressions(QStringView before, QStringView now)
{
    return findings({{.id = 1, .year = 2024, .rows = {before}}, {.id = 2, .rows = {now}}},
                    "last-year-regression")
        .size();
}

} // namespace

TEST(LastYearRegression, SeesALowerTarget)
{
    const auto found =
        findings({{.id = 1, .year = 2024, .rows = {u"产出指标|数量指标|服务面积|万亩|≥|5.5|10|否"}},
                  {.id = 2, .rows = {u"产出指标|数量指标|服务面积|亩|≥|50000|10|否"}}},
                 "last-year-regression");

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.project, ProjectId(2));
    EXPECT_EQ(found[0].args, QStringList({u"服务面积"_s, u"≥50000亩"_s, u"2024"_s, u"≥5.5万亩"_s}));
    EXPECT_EQ(found[0].evidence.at(1).cell.project, ProjectId(1));
}

TEST(LastYearRegression, KnowsWhichWayATargetCounts)
{
    EXPECT_EQ(regressions(u"产出指标|质量指标|事故率|%|≤|1|10|否", u"产出指标|质量指标|事故率|%|≤|2|10|否"),
              1U);
    EXPECT_EQ(regressions(u"产出指标|质量指标|事故率|%|≤|2|10|否", u"产出指标|质量指标|事故率|%|≤|1|10|否"),
              0U);
    EXPECT_EQ(
        regressions(u"产出指标|数量指标|面积|亩|≥|50000|10|否", u"产出指标|数量指标|面积|万亩|≥|5.5|10|否"),
        0U);
    EXPECT_EQ(regressions(u"成本指标|经济成本指标|费用|万元|≤|20|10|否",
                          u"成本指标|经济成本指标|费用|万元|≤|30|10|否"),
              0U);
    EXPECT_EQ(regressions(u"产出指标|数量指标|面积|亩|≥|5|10|否", u"产出指标|数量指标|面积|户|≥|3|10|否"),
              0U);
}

TEST(LastYearRegression, ReadsAnExactTargetAsAFloor)
{
    const auto row = [](const char16_t* op, const char16_t* value) {
        return u"产出指标|质量指标|合格率|%|%1|%2|10|否"_s.arg(QString::fromUtf16(op),
                                                               QString::fromUtf16(value));
    };
    const auto regressed = [&](const QString& before, const QString& now) {
        return regressions(before, now);
    };

    EXPECT_EQ(regressed(row(u"＝", u"100"), row(u"＝", u"95")), 1U);
    EXPECT_EQ(regressed(row(u"＝", u"100"), row(u"≥", u"95")), 1U);
    EXPECT_EQ(regressed(row(u"≥", u"95"), row(u"＝", u"100")), 0U);
    EXPECT_EQ(regressed(row(u"＝", u"95"), row(u"≤", u"98")), 0U) << "it counts the other way now";
    EXPECT_EQ(regressed(row(u"≥", u"95"), row(u"", u"90")), 0U) << "operator-or-value-missing";
}

TEST(LastYearRegression, ReadsAnExactNumberOfBadThingsAsACap)
{
    EXPECT_EQ(regressions(u"效益指标|社会效益指标|安全事故起数|起|＝|3|10|否",
                          u"效益指标|社会效益指标|安全事故起数|起|＝|1|10|否"),
              0U);
    EXPECT_EQ(regressions(u"效益指标|社会效益指标|安全事故起数|起|＝|0|10|否",
                          u"效益指标|社会效益指标|安全事故起数|起|≤|2|10|否"),
              1U);
    EXPECT_EQ(regressions(u"产出指标|数量指标|事故隐患整治处数|处|＝|9|10|否",
                          u"产出指标|数量指标|事故隐患整治处数|处|＝|5|10|否"),
              1U)
        << "what is done about it is no bad thing";
}

TEST(LastYearRegression, IsSilentWithoutTheYearBefore)
{
    const QStringView more = u"产出指标|数量指标|服务面积|亩|≥|9|10|否";
    const QStringView less = u"产出指标|数量指标|服务面积|亩|≥|5|10|否";

    EXPECT_TRUE(findings({{.id = 1, .rows = {less}}}, "last-year-regression").empty());
    EXPECT_TRUE(
        findings({{.id = 1, .year = 2023, .rows = {more}}, {.id = 2, .rows = {less}}}, "last-year-regression")
            .empty());
    EXPECT_TRUE(
        findings({{.id = 1, .year = 2024, .name = u"别的项目"_s, .rows = {more}}, {.id = 2, .rows = {less}}},
                 "last-year-regression")
            .empty());
}

TEST(ParentIndicatorDropped, NamesTheRowsThatAreMissing)
{
    const QStringView kept = u"产出指标|数量指标|回收农膜|吨|≥|58|10|否";
    const QStringView dropped = u"产出指标|数量指标|服务面积|亩|≥|9|10|否";
    const Table parent{.id = 1, .rows = {kept, dropped}};
    Table child{
        .id = 2, .name = u"农业发展专项—农膜回收"_s, .title = u"绩效目标表（二级项目）"_s, .rows = {kept}};

    const auto found = findings({parent, child}, "parent-indicator-dropped");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.project, ProjectId(2));
    EXPECT_EQ(found[0].args.at(1), u"服务面积");

    child.rows.push_back(dropped);
    EXPECT_TRUE(findings({parent, child}, "parent-indicator-dropped").empty());
    child.rows.pop_back();
    EXPECT_TRUE(findings({child}, "parent-indicator-dropped").empty());
}

} // namespace budget
