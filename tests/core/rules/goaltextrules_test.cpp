// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const QString kOverview = u"通过提供财政补贴的方式，加大对发展托育服务的支持力度，充分调动社会积极性，"
                          u"形成覆盖城乡的婴幼儿照护服务体系。"_s;

test::ProjectBuilder withGoal(const QString& goal, const QString& overview = kOverview)
{
    return test::aBareProject().with(Field::Goal, goal).with(Field::Overview, overview);
}

size_t count(const test::ProjectBuilder& project, const char* rule)
{
    return test::findingsOf(project, rule).size();
}

} // namespace

TEST(OverviewAsGoal, SeesACopyAndMarksItInBothTexts)
{
    const QString goal = kOverview.mid(kOverview.indexOf(u"加大"));
    const auto findings = test::findingsOf(withGoal(goal), "overview-as-goal");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList(u"100"_s));
    const TextSpan inOverview = findings[0].evidence.at(1).spans.at(0);
    EXPECT_EQ(kOverview.mid(inOverview.start, inOverview.length), goal);
}

TEST(OverviewAsGoal, LetsAGoalAddWhatItWants)
{
    const QString goal =
        kOverview + u"全年新增托位200个，普惠托位占比达到六成以上，家长满意度达到90%以上。"_s;

    EXPECT_EQ(count(withGoal(goal), "overview-as-goal"), 0U);
}

TEST(GoalOffOverview, SeesTwoProjects)
{
    EXPECT_EQ(count(withGoal(u"安装行道树灌溉设施，治理松材线虫，保证苗木成活。"_s +
                             u"完成绿地养护任务，营造优美景观。"_s),
                    "goal-off-overview"),
              1U);
}

TEST(GoalOffOverview, IsContentWithAFewCommonWords)
{
    EXPECT_EQ(count(withGoal(u"按标准向备案机构发放运营补贴，使全区婴幼儿照护水平提升，家长放心。"_s),
                    "goal-off-overview"),
              0U);
    EXPECT_EQ(count(withGoal(u"安装行道树灌溉设施，治理松材线虫，保证苗木成活。"_s, u"其他项目。"_s),
                    "goal-off-overview"),
              0U);
}

TEST(GoalOffOverview, ExpectsMoreOfALongOverview)
{
    // 家庭 and 生活 stand in it by chance.
    const QString goal = u"维持照护中心失能老人、贫困家庭基本生活稳定，落实高龄津贴，推广智能手环。"_s;
    const QString few = u"为困难家庭发放生活补贴，为流浪乞讨人员提供临时救助和返乡车票，免除基本丧葬费。"_s;
    const QString more =
        u"对捐献器官的逝者开展追思，为孤儿购买意外保险，组织殡葬执法检查，更新婚姻登记设备，"
        u"建设未成年人保护站，开展地名普查和界线联检，培训社工和志愿者，举办慈善募捐活动。"_s;

    EXPECT_EQ(count(withGoal(goal, few), "goal-off-overview"), 0U);
    EXPECT_EQ(count(withGoal(goal, few + more + more + more + more + more), "goal-off-overview"), 1U);
}

TEST(GoalTooShort, CountsCharacters)
{
    EXPECT_EQ(count(withGoal(u"成功申报 5个市级和美乡村先行村。"_s), "goal-too-short"), 1U);
    EXPECT_EQ(count(withGoal(u"完成测绘任务，形成成果资料一套，全部通过上级审核，如期交付使用。"_s),
                    "goal-too-short"),
              0U);
    EXPECT_EQ(count(withGoal(u""_s), "goal-too-short"), 0U);
}

TEST(GoalIsIndicatorList, SeesAGoalThatOnlyRepeatsTheRows)
{
    const auto rows = [](test::ProjectBuilder builder) {
        return builder.withRow(u"产出指标|数量指标|发展市场主体数|户|＝|5000|20|是")
            .withRow(u"产出指标|数量指标|食品安全监督抽检|批次|＝|400|20|是")
            .withRow(u"产出指标|数量指标|聘用协管员|人|＝|196|20|是");
    };
    const auto list = rows(
        withGoal(u"1.全年发展市场主体 5000户；\n2.完成食品安全监督抽检 400批次；\n3.聘用协管员 196人。"_s));
    const auto goal = rows(withGoal(u"加强食品安全监督抽检，及时消除风险隐患，守住不发生区域性事故的底线；"
                                    u"优化营商环境，激发经营活力，让消费者买得放心、吃得安心。"_s));

    EXPECT_EQ(count(list, "goal-is-indicator-list"), 1U);
    EXPECT_EQ(count(goal, "goal-is-indicator-list"), 0U);
}

TEST(GoalPastTense, HearsAReport)
{
    const auto findings =
        test::findingsOf(withGoal(u"年度资金使用率达到了90%以上，基本落实了保险责任。"_s), "goal-past-tense");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList(u"达到了”“落实了"_s));
    EXPECT_EQ(findings[0].evidence.at(0).spans.size(), 2U);
}

TEST(GoalPastTense, LetsTheGoalSpeakOfWhatIsThere)
{
    EXPECT_EQ(count(withGoal(u"发放已享受待遇对象的补贴，维护已建成的设施。"_s), "goal-past-tense"), 0U);
}

} // namespace budget
