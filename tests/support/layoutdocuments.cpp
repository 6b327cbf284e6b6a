// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/layoutdocuments.h"

#include <algorithm>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const std::vector<LayoutDocument>& layoutDocuments()
{
    static const std::vector<LayoutDocument> kDocuments{
        {u"TargetApproval"_s, {u"2023年项目支出绩效目标审批表"_s}, uR"(
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
)"_s},
        {u"TargetApplication"_s,
         {u"项目支出绩效目标申报表"_s, u"（2023年度）"_s, u"填报单位（盖章）：某区水务局 单位：万元"_s},
         uR"(
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
)"_s},
        {u"SideBySide"_s, {u"2019年某市项目支出绩效目标批复表"_s}, uR"(
预算单位 | 某市交通局 | < | 项目名称 | 公交补贴 | < | <
中期市财政预算 | 900 | < | 年度预算金额 | 300 | < | <
总体目标 | 中期滚动目标 | < | < | 年度目标 | < | <
^ | 三年全覆盖。 | < | < | 今年覆盖三成。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 计划指标值
产出指标 | 数量指标 | 线路总数 | 30条 | 数量指标 | 新增线路 | ≥10条
^ | 质量指标 | 准点率 | ≥95% | 质量指标 | 准点率 | ≥90%
)"_s},
        {u"LongTermBlockThenAnnualBlock"_s, {u"2021年项目绩效目标表"_s, u"填报单位：某市教育局"_s}, uR"(
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
)"_s},
        {u"CostItemsAndMeasures"_s, {u"2022年市直部门预算项目支出绩效目标表"_s, u"单位：万元"_s}, uR"(
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
)"_s},
        {u"SelfEvaluationOfADepartment"_s, {u"2023年部门预算项目支出绩效自评表"_s}, uR"(
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
)"_s},
        {u"SelfEvaluationOfTheMinistry"_s, {u"项目支出绩效自评表"_s, u"（2022年度）"_s}, uR"(
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
)"_s},
        {u"WeightBeforeValue"_s, {u"2022年绩效目标自评表"_s}, uR"(
项目名称 | 农村公路养护 | < | < | 负责人及电话 | 王五 13800000000 | < | <
主管部门 | 某县交通局 | < | < | 实施单位 | 某县公路所 | < | <
资金情况 | 全年预算数(A) | 60 | < | 执行数(B) | 54 | 执行率(B/A) | 90%
年度总体目标 | 养护80公里。 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因
产出指标 | 数量指标 | 养护里程 | 50 | ≥80公里 | 82公里 | 50 | 
效益指标 | 社会效益指标 | 通行率 | 40 | 100% | 100% | 40 | 
)"_s},
        {u"TransferPayment"_s, {u"转移支付绩效目标自评表"_s, u"（2021年度）"_s}, uR"(
转移支付(项目)名称 | 义务教育补助 | < | < | < | <
中央主管部门 | 教育部 | < | 地方主管部门 | 某省教育厅 | <
资金情况（万元） |  | 全年预算数(A) | 全年执行数(B) | 执行率(B/A) | <
^ | 年度资金总额 | 1,000 | 990 | 99% | <
^ | 其中：中央补助 | 800 | 795 | 99.4% | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际值 | 未完成原因和改进措施
产出指标 | 数量指标 | 补助学生 | ≥5万人 | 5.1 | 
)"_s},
        {u"WholeDepartmentByGoals"_s,
         {u"部门整体支出绩效目标申报表"_s, u"（2024年度）"_s, u"填报单位：某区民政局"_s},
         uR"(
部门职能 | 负责社会救助。 | < | < | <
目标1 | 救助及时。 | < | < | <
目标2 | 养老提质。 | < | < | <
分目标 | 一级指标 | 二级指标 | 三级指标 | 指标值
目标1 | 产出指标 | 数量指标 | 救助人数 | ≥500人
目标2 | 产出指标 | 数量指标 | 新增床位 | ≥100张
^ | 效益指标 | 社会效益指标 | 入住率 | ≥80%
)"_s},
        {u"AFlatListBeginsAProjectWhereItsNameChanges"_s, {u"2025年项目绩效目标表"_s}, uR"(
序号 | 单位代码 | 单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 未知栏
1 | 301 | 某局 | 甲 | 产出指标 | 数量指标 | 次数 | ≥4次 | x
2 | 301 | 某局 | 甲 | 效益指标 | 社会效益指标 | 效果 | 好 | 
3 | 301 | 某局 | 乙 | 产出指标 | 数量指标 | 场次 | ≥2场 | 
)"_s},
        {u"ALabelThatNobodyKnowsIsKept"_s, {u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | 风险等级 | 低
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s},
        {u"ExportOfTheBudgetSystem"_s, {}, uR"(
一级指标 | 二级指标 | 三级指标名称 | 计算符号 | 年度指标值 | 计量单位 | 权重 | 完成值 | 得分 | 评价得分分析
产出指标 | 数量指标 | 培训人次 | ≥ | 100 | 人次 | 30 | 120 | 30 | 
 |  | 培训期数 | = | 4 | 期 | 20 | 4 | 20 | 按计划
效益指标 | 社会效益指标 | 就业率 | ≥ | 80 | % | 40 | 78 | 38 | 市场
)"_s},
    };
    return kDocuments;
}

const LayoutDocument& layoutDocument(const QString& name)
{
    const auto found = std::ranges::find(layoutDocuments(), name, &LayoutDocument::name);
    Q_ASSERT_X(found != layoutDocuments().end(), "layoutDocument", "there is no document of this name");
    return *found;
}

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

QString dumpOf(const ParsedBatch& batch)
{
    QString text;
    for (const auto& project : batch.projects)
        text += dumpOf(*project);
    for (const UnplacedLine& line : batch.document.lines.unplaced)
        text += u"unplaced "_s + line.text + u'\n';
    return text;
}

} // namespace budget::test
