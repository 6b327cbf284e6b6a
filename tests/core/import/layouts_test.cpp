// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

/// One made-up document for each layout that other districts use; what is read is compared as a whole.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// The made-up document of this name, which must be read to the last line.
QString readLayout(const QString& name)
{
    const auto batch = readDocument(toHtml({layoutDocument(name).table()}), u"x"_s);
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

TEST(Layouts, TargetApproval)
{
    const QString read = readLayout(u"TargetApproval"_s);

    EXPECT_EQ(read, uR"(2023年项目支出绩效目标审批表 2023
unitCode: 301
unitName: 某县农业局
name: 高标准农田建设
department: 某县农业农村委
executionWeight: 10
budget: 65
overview: 建设高标准农田。
goal: 建成1000亩。
+ period: 1年
+ implementingUnit: 某县农技站
+ leader: 张三
+ phone: 023-1234567
+ totalBudget: 100
+ fundSources[] name: 财政资金, amount: 60
+ fundSources[] name: 其它资金, amount: 5
+ executionRate: 100%
- 产出指标|数量指标|建成面积|亩|≥|1000|20| + level1Points: 0-20, explanation: 按验收计
- 产出指标|质量指标|验收合格率|%|=|100|15| + level1Points: 0-20, explanation: 合格数/总数
- 成本指标|经济成本指标|总成本|万元|≤|65|10| + level1Points: 0-10
- 满意度指标|服务对象满意度指标|农户满意度||定性|优良|5| + explanation: 问卷
)"_s);
}

TEST(Layouts, TargetApplication)
{
    const QString read = readLayout(u"TargetApplication"_s);

    EXPECT_EQ(read, uR"(项目支出绩效目标申报表 2023
unitName: 某区水务局
currencyUnit: 万元
name: 水库维护
department: 某区水务局
budget: 80
goal: 维护3座。
+ fundSources[] name: 上级资金, amount: 20
+ period: 2023-2025年
+ longTermGoal: 水库安全。
+ opinions[] from: 财政部门, text: 同意。, reviewer: 李四, date: 2023年1月5日
- 产出指标|数量指标|购置车辆|辆||10|| + explanation: 采购合同
- 产出指标|质量指标|网速|M|≥|80||
- 效益指标|社会效益|防洪能力||定性|2024年9月底前|| + explanation: 记录
)"_s);
}

TEST(Layouts, SideBySide)
{
    const QString read = readLayout(u"SideBySide"_s);

    EXPECT_EQ(read, uR"(2019年某市项目支出绩效目标批复表 2019
unitName: 某市交通局
name: 公交补贴
budget: 300
goal: 今年覆盖三成。
+ midTermBudget: 900
+ longTermGoal: 三年全覆盖。
+ longTermIndicators[] level1: 产出指标, level2: 数量指标, name: 线路总数, unit: 条, value: 30
+ longTermIndicators[] level1: 产出指标, level2: 质量指标, name: 准点率, unit: %, operator: ≥, value: 95
- 产出指标|数量指标|新增线路|条|≥|10||
- 产出指标|质量指标|准点率|%|≥|90||
)"_s);
}

TEST(Layouts, LongTermBlockThenAnnualBlock)
{
    const QString read = readLayout(u"LongTermBlockThenAnnualBlock"_s);

    EXPECT_EQ(read, uR"(2021年项目绩效目标表 2021
unitName: 某市教育局
name: 校舍维修
department: 某市教育局
budget: 500
basis: 《校舍条例》
goal: 维修5所。
+ attribute: 新增□延续√
+ projectCode: 2021-07
+ longTermGoal: 全部达标。
+ longTermIndicators[] level1: 产出指标, level2: 数量指标, name: 维修学校, unit: 所, value: 50
- 产出指标|数量指标|维修学校|所|≥|5|| + explanation: 含幼儿园
- 效益指标|社会效益指标|受益学生|人|≥|3000||
)"_s);
}

TEST(Layouts, CostItemsAndMeasures)
{
    const QString read = readLayout(u"CostItemsAndMeasures"_s);

    EXPECT_EQ(read, uR"(2022年市直部门预算项目支出绩效目标表 2022
currencyUnit: 万元
name: 河道清淤
basis: 《河道办法》
goal: 清淤20公里。
+ category: 专项
+ nature: 经常性
+ costItems[] 支出明细: 人工, 金额: 30, 测算依据: 10人×3万, 上年: 28
+ costItems[] 支出明细: 机械, 金额: 20, 测算依据: 2台×10万
+ measures: 每月巡查。
+ opinions[] from: 主管部门, text: 符合要求。
- 产出指标|数量指标|清淤长度|公里||20|| + explanation: 竣工图
- 满意度指标|满意度|居民满意度|%|≥|90|| + explanation: 问卷
)"_s);
}

TEST(Layouts, SelfEvaluationOfADepartment)
{
    const QString read = readLayout(u"SelfEvaluationOfADepartment"_s);

    EXPECT_EQ(read, uR"(2023年部门预算项目支出绩效自评表 2023
unitName: 某市一中
name: 数字校园
department: 某市教育局
executionWeight: 10
budget: 120
goal: 建成5间。
+ projectCode: 51000023R000000010
+ implementingUnit: 某市一中
+ goalActual: 建成4间。
+ initialBudget: 100
+ executed: 90
+ executionRate: 75%
+ executionScore: 7.5
+ executionReason: 招标晚
+ fundSources[] name: 财政资金, initialBudget: 80, budget: 100, executed: 90, executionRate: 90%
+ fundSources[] name: 其他资金, initialBudget: 20, budget: 20, executed: 0, executionRate: 0%
+ totalScore: 87.5
+ conclusion: 良好。
+ problems: 进度慢。
+ improvements: 提前招标。
- 产出指标|数量指标|建成教室|间|≥|5|50| + actual: 4, score: 40
- 效益指标|社会效益指标|覆盖学生|人|≥|200|40| + actual: 210, score: 40
)"_s);
}

TEST(Layouts, SelfEvaluationOfTheMinistry)
{
    const QString read = readLayout(u"SelfEvaluationOfTheMinistry"_s);

    EXPECT_EQ(read, uR"(项目支出绩效自评表 2022
unitName: 某省博物馆
currencyUnit: 万元
name: 博物馆运行
department: 某省文旅厅
executionWeight: 10
budget: 210
goal: 开放300天。
+ implementingUnit: 某省博物馆
+ initialBudget: 200
+ executed: 205
+ executionRate: 97.6%
+ executionScore: 9.8
+ fundSources[] name: 当年财政拨款, initialBudget: 200, budget: 200, executed: 195, executionWeight: —, executionRate: 97.5%, executionScore: —
+ fundSources[] name: 上年结转资金, initialBudget: 0, budget: 10, executed: 10, executionWeight: —, executionRate: 100%, executionScore: —
+ goalActual: 开放310天。
+ totalScore: 98.8
- 产出指标|数量指标|开放天数|天|≥|300|50|是 + level1Points: 50, actual: 310天, score: 50
- 效益指标|社会效益指标|观众人次|百分比|≥|100|30| + level1Points: 30, actual: 99, score: 29, reason: 天气
- 满意度指标|服务对象满意度指标|观众满意度|%|≥|90|10| + level1Points: 10, score: 10
)"_s);
}

TEST(Layouts, WeightBeforeValue)
{
    const QString read = readLayout(u"WeightBeforeValue"_s);

    EXPECT_EQ(read, uR"(2022年绩效目标自评表 2022
unitName: 某县公路所
name: 农村公路养护
department: 某县交通局
budget: 60
goal: 养护80公里。
+ leader: 王五 13800000000
+ implementingUnit: 某县公路所
+ executed: 54
+ executionRate: 90%
- 产出指标|数量指标|养护里程|公里|≥|80|50| + actual: 82公里, score: 50
- 效益指标|社会效益指标|通行率|%||100|40| + actual: 100%, score: 40
)"_s);
}

TEST(Layouts, TransferPayment)
{
    const QString read = readLayout(u"TransferPayment"_s);

    EXPECT_EQ(read, uR"(转移支付绩效目标自评表 2021
currencyUnit: 万元
name: 义务教育补助
department: 教育部
budget: 1,000
+ otherFields.地方主管部门: 某省教育厅
+ executed: 990
+ executionRate: 99%
+ fundSources[] name: 中央补助, budget: 800, executed: 795, executionRate: 99.4%
- 产出指标|数量指标|补助学生|万人|≥|5|| + actual: 5.1
)"_s);
}

TEST(Layouts, WholeDepartmentByGoals)
{
    const QString read = readLayout(u"WholeDepartmentByGoals"_s);

    EXPECT_EQ(read, uR"(部门整体支出绩效目标申报表 2024
unitName: 某区民政局
+ duties: 负责社会救助。
+ goals[] name: 目标1, text: 救助及时。
+ goals[] name: 目标2, text: 养老提质。
- 产出指标|数量指标|救助人数|人|≥|500|| + goalLabel: 目标1
- 产出指标|数量指标|新增床位|张|≥|100|| + goalLabel: 目标2
- 效益指标|社会效益指标|入住率|%|≥|80|| + goalLabel: 目标2
)"_s);
}

TEST(Layouts, ApprovalWithMoneyInThreeLevels)
{
    EXPECT_EQ(readLayout(u"ApprovalWithMoneyInThreeLevels"_s), uR"(2024年项目支出绩效目标审批表 2024
unitCode: 362003
unitName: 某区住房中心
currencyUnit: 万元
name: 小区改造
department: 某区住建局
executionWeight: 10
budget: 640
overview: 改造18个小区。
goal: 一期10个。
+ period: 2024.1-2024.12
+ departmentCode: 362
+ totalBudget: 800
+ fundSources[] name: 财政资金, amount: 600
+ fundSources[] name: 上级资金, amount: 400
+ fundSources[] name: 其它资金, amount: 40
+ executionRate: ≥95%
+ unitLeader: 林海
+ financeLeader: 许静
+ preparer: 吴迪
- 产出指标|数量指标|加装电梯|部|≥|25|30| + level1Points: 0-50, explanation: 以验收为准
- 产出指标|时效指标|拨付时限||定性|收到资金后30日内|20| + level1Points: 0-50
)"_s);
}

TEST(Layouts, WholeDepartmentWithTasks)
{
    EXPECT_EQ(readLayout(u"WholeDepartmentWithTasks"_s), uR"(2025年部门整体支出绩效目标申报表 2025
unitName: 某区住建局
currencyUnit: 万元
goal: 改造18个小区。
+ otherFields.年度主要任务: 任务名称 主要内容 预算金额（万元）/总额 财政拨款 其他资金/任务1 日常运转 120 120 0/金额合计 120 120 0
- 产出指标|数量指标|改造小区|个||18||
- 效益指标|社会效益指标|受益户数|户|≥|4,326||
)"_s);
}

TEST(Layouts, ExportOfTheBudgetSystem)
{
    EXPECT_EQ(readLayout(u"ExportOfTheBudgetSystem"_s), uR"( 0
- 产出指标|数量指标|培训人次|人次|≥|100|30| + actual: 120, score: 30
- 产出指标|数量指标|培训期数|期|=|4|20| + actual: 4, score: 20, reason: 按计划
- 效益指标|社会效益指标|就业率|%|≥|80|40| + actual: 78, score: 38, reason: 市场
)"_s);
}

TEST(Layouts, AFlatListBeginsAProjectWhereItsNameChanges)
{
    const QString read = readLayout(u"AFlatListBeginsAProjectWhereItsNameChanges"_s);

    EXPECT_EQ(read, uR"(2025年项目绩效目标表 2025
unitCode: 301
unitName: 某局
name: 甲
- 产出指标|数量指标|次数|次|≥|4|| + otherFields.序号: 1, otherFields.未知栏: x
- 效益指标|社会效益指标|效果||定性|好|| + otherFields.序号: 2
2025年项目绩效目标表 2025
unitCode: 301
unitName: 某局
name: 乙
- 产出指标|数量指标|场次|场|≥|2|| + otherFields.序号: 3
)"_s);
}

TEST(Layouts, ALabelThatNobodyKnowsIsKept)
{
    const QString read = readLayout(u"ALabelThatNobodyKnowsIsKept"_s);

    EXPECT_TRUE(read.contains(u"+ otherFields.风险等级: 低"_s)) << read.toStdString();
}

} // namespace
} // namespace budget::test
