// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"

/// One made-up document for each layout that other districts use; what is read is compared as a whole.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

void dump(const Extras& extras, const QString& before, QStringList& out)
{
    for (const Extra& extra : extras) {
        if (extra.parts.empty()) {
            out.append(before + extra.name + u": "_s + QString(extra.text).replace(u'\n', u'/'));
            continue;
        }
        const bool isList = extra.parts.front().name.isEmpty();
        for (const Extra& part : extra.parts) {
            if (!isList) {
                dump({part}, before + extra.name + u'.', out);
                continue;
            }
            QStringList members;
            dump(part.parts, {}, members);
            out.append(before + extra.name + u"[] "_s + members.join(u", "_s));
        }
    }
}

/// What was read of a project: a line for each field that is not empty, then one for each row.
QString dumpOf(const Project& project)
{
    QStringList out{project.title + u' ' + QString::number(project.year)};
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        const QString text = project.text(info.field);
        if (!text.isEmpty())
            out.append(info.name + u": "_s + QString(text).replace(u'\n', u'/'));
    }
    dump(project.extras, u"+ "_s, out);
    for (const Indicator& row : project.indicators) {
        QStringList cells;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            cells.append(row.text(info.field));
        QStringList extras;
        dump(row.extras, {}, extras);
        out.append(u"- "_s + cells.join(u'|') +
                   (extras.isEmpty() ? QString() : u" + "_s + extras.join(u", "_s)));
    }
    return out.join(u'\n') + u'\n';
}

/// The one project of a document with this table, which must be read to the last line.
QString readTable(const QStringList& paragraphs, const QString& rows)
{
    const auto batch = readDocument(toHtml({tableOf(paragraphs, rows)}), u"x"_s);
    if (!batch)
        return u"error "_s + batch.error().detail;
    QString text;
    for (const auto& project : batch->projects)
        text += dumpOf(*project);
    for (const UnplacedLine& line : batch->document.lines.unplaced)
        text += u"unplaced "_s + line.text + u'\n';
    return text;
}

TEST(Layouts, TargetApproval)
{
    const QString read = readTable({u"2023年项目支出绩效目标审批表"_s}, uR"(
预算单位 | 301-某县农业局 | < | 项目名称 | 高标准农田建设 | < | <
建设周期 | 1年 | < | 业务主管部门 | 某县农业农村委 | < | <
实施单位 | 某县农技站 | < | 项目负责人 | 张三 | 联系电话 | 023-1234567
项目总体概况 | 建设高标准农田。 | < | < | < | < | <
年度主要目标和成果 | 建成1000亩。 | < | < | < | < | <
项目总预算 | 100 | < | 当年年度预算 | 65 | 其中：财政资金 | 60
^ | ^ | ^ | ^ | ^ | 其它资金 | 5
年度预算执行率 | 100% | < | 分值 | 10 | < | <
一级指标 | 二级指标 | 三级指标 | < | 指标值 | 分值 | 指标解释
产出指标(0-20)分 | 数量指标 | 建成面积 | < | ≥1000亩 | 20 | 按验收计
^ | 质量指标 | 验收合格率 | < | =100% | 15 | 合格数/总数
成本指标(0-10)分 | 经济成本指标 | 总成本 | < | ≤65万元 | 10 | 
满意度指标 | 服务对象满意度指标 | 农户满意度 | < | 优良 | 5 | 问卷
)"_s);

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
    const QString read = readTable(
        {u"项目支出绩效目标申报表"_s, u"（2023年度）"_s, u"填报单位（盖章）：某区水务局 单位：万元"_s}, uR"(
项目支出名称 | 水库维护 | < | 预算部门 | 某区水务局 | <
年度本级预算金额 | 80 | < | 上级资金 | 20 | <
实施期 | 2023-2025年 | < | < | < | <
实施期绩效目标 | 水库安全。 | < | < | < | <
本年度绩效目标 | 维护3座。 | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值及单位 | 绩效标准
^ | 产出指标 | 数量指标 | 购置车辆 | 10辆 | 采购合同
^ | ^ | 质量指标 | 网速 | ≥80M | 
^ | ^ | 时效指标 |  |  | 
^ | 效益指标 | 社会效益 | 防洪能力 | 2024年9月底前 | 记录
财政部门审核意见 | 同意。审核人：李四 日期：2023年1月5日 | < | < | < | <
)"_s);

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
    const QString read = readTable({u"2019年某市项目支出绩效目标批复表"_s}, uR"(
预算单位 | 某市交通局 | < | 项目名称 | 公交补贴 | < | <
中期市财政预算 | 900 | < | 年度预算金额 | 300 | < | <
总体目标 | 中期滚动目标 | < | < | 年度目标 | < | <
^ | 三年全覆盖。 | < | < | 今年覆盖三成。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 计划指标值
产出指标 | 数量指标 | 线路总数 | 30条 | 数量指标 | 新增线路 | ≥10条
^ | 质量指标 | 准点率 | ≥95% | 质量指标 | 准点率 | ≥90%
)"_s);

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
    const QString read = readTable({u"2021年项目绩效目标表"_s, u"填报单位：某市教育局"_s}, uR"(
项目名称 | 校舍维修 | < | 项目属性 | 新增□延续√ | <
主管部门 | 某市教育局 | < | 编码 | 2021-07 | <
资金总额及构成 | 500 | < | < | < | <
立项依据 | 《校舍条例》 | < | < | < | <
长期目标 | 全部达标。 | < | 年度目标 | 维修5所。 | <
长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注
^ | 产出指标 | 数量指标 | 维修学校 | 50所 | 
年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注
^ | 产出指标 | 数量指标 | 维修学校 | ≥5所 | 含幼儿园
^ | 效益指标 | 社会效益指标 | 受益学生 | ≥3000人 | 
)"_s);

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
    const QString read = readTable({u"2022年市直部门预算项目支出绩效目标表"_s, u"单位：万元"_s}, uR"(
项目名称 | 河道清淤 | < | < | <
项目类别 | 专项 | < | 项目性质 | 经常性
立项依据 | 《河道办法》 | < | < | <
项目预算成本构成 | 支出明细 | 金额 | 测算依据 | 上年
^ | 人工 | 30 | 10人×3万 | 28
^ | 机械 | 20 | 2台×10万 | 
绩效目标 | 清淤20公里。 | < | < | <
保障措施 | 每月巡查。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 绩效标准 | 当年预期实现值
产出指标 | 数量指标 | 清淤长度 | 竣工图 | 20公里
满意度指标 | 满意度 | 居民满意度 | 问卷 | ≥90%
主管部门审核意见 | 符合要求。 | < | < | <
)"_s);

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
    const QString read = readTable({u"2023年部门预算项目支出绩效自评表"_s}, uR"(
项目名称 | 51000023R000000010-数字校园 | < | < | < | < | < | < | < | <
主管部门 | 某市教育局 | < | < | 实施单位 | 某市一中 | < | < | < | <
项目目标 | 年度目标 | < | < | < | 完成情况 | < | < | < | <
^ | 建成5间。 | < | < | < | 建成4间。 | < | < | < | <
预算执行情况(10分) | 年初预算 | 调整后预算数 | < | 执行数 | 执行率 | 权重 | 得分 | 原因 | <
总额 | 100 | 120 | < | 90 | 75% | 10 | 7.5 | 招标晚 | <
其中：财政资金 | 80 | 100 | < | 90 | 90% |  |  |  | <
其他资金 | 20 | 20 | < | 0 | 0% |  |  |  | <
绩效指标(90分) | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
^ | 产出指标 | 数量指标 | 建成教室 | ≥ | 5 | 间 | 4 | 50 | 40
^ | 效益指标 | 社会效益指标 | 覆盖学生 | ≥ | 200 | 人 | 210 | 40 | 40
合计 | < | < | < | < | < | < | < | 100 | 87.5
评价结论 | 良好。 | < | < | < | < | < | < | < | <
存在问题 | 进度慢。 | < | < | < | < | < | < | < | <
改进措施 | 提前招标。 | < | < | < | < | < | < | < | <
)"_s);

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
    const QString read = readTable({u"项目支出绩效自评表"_s, u"（2022年度）"_s}, uR"(
项目名称 | 博物馆运行 | < | < | < | < | < | < | <
主管部门 | 某省文旅厅 | < | < | 实施单位 | 某省博物馆 | < | < | <
项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 200 | 210 | 205 | 10 | 97.6% | 9.8
^ | 其中：当年财政拨款 | < | 200 | 200 | 195 | — | 97.5% | —
^ | 上年结转资金 | < | 0 | 10 | 10 | — | 100% | —
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 开放300天。 | < | < | < | 开放310天。 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标（50分） | 数量指标 | ★开放天数 | ≥300天 | 310天 | 50 | 50 | 
^ | 效益指标（30分） | 社会效益指标 | 观众人次 | ≥100百分比 | 99 | 30 | 29 | 天气
^ | 满意度指标（10分） | 服务对象满意度指标 | 观众满意度 | ≥90% |  | 10 | 10 | 
总分 | < | < | < | < | < | 100 | 98.8 | 
)"_s);

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
    const QString read = readTable({u"2022年绩效目标自评表"_s}, uR"(
项目名称 | 农村公路养护 | < | < | 负责人及电话 | 王五 13800000000 | < | <
主管部门 | 某县交通局 | < | < | 实施单位 | 某县公路所 | < | <
资金情况 | 全年预算数(A) | 60 | < | 执行数(B) | 54 | 执行率(B/A) | 90%
年度总体目标 | 养护80公里。 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因
产出指标 | 数量指标 | 养护里程 | 50 | ≥80公里 | 82公里 | 50 | 
效益指标 | 社会效益指标 | 通行率 | 40 | 100% | 100% | 40 | 
)"_s);

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
    const QString read = readTable({u"转移支付绩效目标自评表"_s, u"（2021年度）"_s}, uR"(
转移支付(项目)名称 | 义务教育补助 | < | < | < | <
中央主管部门 | 教育部 | < | 地方主管部门 | 某省教育厅 | <
资金情况（万元） |  | 全年预算数(A) | 全年执行数(B) | 执行率(B/A) | <
^ | 年度资金总额 | 1,000 | 990 | 99% | <
^ | 其中：中央补助 | 800 | 795 | 99.4% | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 未完成原因和改进措施
产出指标 | 数量指标 | 补助学生 | ≥5万人 | 5.1 | 
)"_s);

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
    const QString read =
        readTable({u"部门整体支出绩效目标申报表"_s, u"（2024年度）"_s, u"填报单位：某区民政局"_s}, uR"(
部门职能 | 负责社会救助。 | < | < | <
目标1 | 救助及时。 | < | < | <
目标2 | 养老提质。 | < | < | <
分目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
目标1 | 产出指标 | 数量指标 | 救助人数 | ≥500人
目标2 | 产出指标 | 数量指标 | 新增床位 | ≥100张
^ | 效益指标 | 社会效益指标 | 入住率 | ≥80%
)"_s);

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

TEST(Layouts, ExportOfTheBudgetSystem)
{
    const QString rows = uR"(
一级指标 | 二级指标 | 三级指标名称 | 计算符号 | 年度指标值 | 计量单位 | 权重 | 完成值 | 得分 | 评价得分分析
产出指标 | 数量指标 | 培训人次 | ≥ | 100 | 人次 | 30 | 120 | 30 | 
 |  | 培训期数 | = | 4 | 期 | 20 | 4 | 20 | 按计划
效益指标 | 社会效益指标 | 就业率 | ≥ | 80 | % | 40 | 78 | 38 | 市场
)"_s;

    EXPECT_EQ(readTable({}, rows), uR"( 0
- 产出指标|数量指标|培训人次|人次|≥|100|30| + actual: 120, score: 30
- 产出指标|数量指标|培训期数|期|=|4|20| + actual: 4, score: 20, reason: 按计划
- 效益指标|社会效益指标|就业率|%|≥|80|40| + actual: 78, score: 38, reason: 市场
)"_s);
}

TEST(Layouts, AFlatListBeginsAProjectWhereItsNameChanges)
{
    const QString read = readTable({u"2025年项目绩效目标表"_s}, uR"(
序号 | 单位代码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 未知栏
1 | 301 | 某局 | 甲 | 产出指标 | 数量指标 | 次数 | ≥4次 | x
2 | 301 | 某局 | 甲 | 效益指标 | 社会效益指标 | 效果 | 好 | 
3 | 301 | 某局 | 乙 | 产出指标 | 数量指标 | 场次 | ≥2场 | 
)"_s);

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
    const QString read = readTable({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | 风险等级 | 低
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(read.contains(u"+ otherFields.风险等级: 低"_s)) << read.toStdString();
}

} // namespace
} // namespace budget::test
