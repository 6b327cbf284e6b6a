// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

#include <algorithm>

/// What departments change in a form of a known layout: words of labels and heads, codes, brackets, lines
/// above and below the table, tables beside it.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString twoRows()
{
    return uR"(
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
效益指标 | 社会效益指标 | 知晓率 | ≥90%
)"_s;
}

Result<ParsedBatch> read(const std::vector<FormTable>& tables)
{
    return readDocument(toHtml(tables), u"x"_s);
}

/// What is read of one table below \a paragraphs.
QString readForm(const QStringList& paragraphs, const QString& rows)
{
    const auto batch = read({tableOf(paragraphs, rows)});
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

bool complains(const std::vector<Diagnostic>& diagnostics, Diagnostic::Kind kind, QStringView detail)
{
    return std::ranges::any_of(diagnostics, [&](const Diagnostic& diagnostic) {
        return diagnostic.kind == kind && diagnostic.detail == detail;
    });
}

TEST(LayoutVariants, RowsOfATableBehindTheFormAreNoIndicators)
{
    const FormTable form = tableOf({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows());
    const FormTable stock = tableOf({u"资产清单"_s}, u"序号 | 名称 | 规格 | 数量\n1 | 课桌 | A1 | 12"_s);

    const auto batch = read({form, stock, form});

    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->projects.size(), 2U);
    for (const auto& project : batch->projects)
        EXPECT_EQ(project->indicators.size(), 2U);
    EXPECT_EQ(batch->document.lines.unplaced.size(), 9U) << "the other table is listed";
}

TEST(LayoutVariants, AnIndicatorOfAnUnknownLevelBelowABlankRowIsOne)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows() + u" |  |  | \n特色指标 | 党建 | 活动 | ≥2次"_s);

    EXPECT_TRUE(text.contains(u"- 特色指标|党建|活动|次|≥|2||"_s)) << text.toStdString();
}

TEST(LayoutVariants, ATableOfSomethingElseIsRefused)
{
    const QStringList tables{
        u"单位编码 | 单位名称 | 项目名称 | 采购品目 | 预算金额\n205 | 某校 | 课桌采购 | 家具 | 42"_s,
        u"序号 | 项目名称 | 主管部门 | 实施单位 | 预算金额 | 项目负责人\n1 | 甲 | 某局 | 某所 | 100 | 张三"_s,
        u"项目名称 | 甲 | 项目负责人 | 张三\n实施单位 | 某公司 | 联系电话 | 138\n资金总额 | 100 | 其他资金 | 50"_s,
        u"姓名 | 张三 | 部门 | 财务部\n考核指标 | 指标说明 | 权重 | 得分\n工作态度 | 积极 | 20 | 18"_s,
    };
    for (const QString& rows : tables) {
        const auto batch = read({tableOf({u"2025年某某表"_s}, rows)});
        ASSERT_FALSE(batch) << rows.toStdString();
        EXPECT_EQ(batch.error().code, ErrorCode::FormUnknown);
    }
}

TEST(LayoutVariants, IndicatorsWithoutAnyTargetAreComplainedOf)
{
    const auto batch = read({tableOf({u"项目绩效评价指标表"_s}, uR"(
一级指标 | 二级指标 | 三级指标 | 分值
决策 | 项目立项 | 立项依据充分性 | 5
)"_s)});

    ASSERT_TRUE(batch);
    EXPECT_TRUE(complains(batch->document.diagnostics, Diagnostic::Kind::FieldMissing, u"value"));
}

TEST(LayoutVariants, ALetterAboveTheTitleIsNoPartOfTheTable)
{
    const QString text = readForm({u"市财政局："_s, u"联系人：吴敏"_s, u"2023年项目支出绩效目标申报表"_s},
                                  u"项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"2023年项目支出绩效目标申报表 2023\nname: 甲\n- "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"unplaced 联系人：吴敏"_s)) << text.toStdString();
}

TEST(LayoutVariants, PointsOfALevelStandInAnyBracket)
{
    for (const QString& points :
         {u"（50分）"_s, u"(50)分"_s, u"「(50)分」"_s, u"50分"_s, u"（50）"_s, u" （ 50 分 ）"_s}) {
        const QString text =
            readForm({u"项目支出绩效自评表"_s},
                     u"项目名称 | 甲 | < | <\n一级指标 | 二级指标 | 三级指标 | 年度指标值\n"_s +
                         u"产出指标"_s + points + u" | 数量指标 | 次数 | ≥4次"_s);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + level1Points: 50\n"_s))
            << text.toStdString();
    }
}

TEST(LayoutVariants, AUnitMayNameAnotherInABracket)
{
    const QString text = readForm({u"项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 设备 | ≥1,200台（套）
产出指标 | 数量指标 | 学校 | 12所（含续建）
)"_s);

    EXPECT_TRUE(text.contains(u"|设备|台（套）|≥|1,200|"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|学校||定性|12所（含续建）|"_s)) << text.toStdString();
}

TEST(LayoutVariants, AHeadIsKnownByTheWordItHolds)
{
    for (const QString& head :
         {u"指标值及计量单位"_s, u"预期当年实现值"_s, u"本年度计划指标值"_s, u"区级目标值"_s}) {
        const QString text =
            readForm({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n一级指标 | 二级指标 | 三级指标 | "_s +
                                                head + u"\n产出指标 | 数量指标 | 次数 | ≥4次"_s);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
    }
}

TEST(LayoutVariants, AHeadThatIsSpelledSoGoesBeforeOneThatHoldsTheWord)
{
    const QString text = readForm({u"项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 区级指标值 | 指标值 | 上年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次 | 2次
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|| + otherFields.区级指标值: 3次, otherFields.上年指标值: 2次"_s))
        << text.toStdString();
}

TEST(LayoutVariants, ALabelMayNameTheYear)
{
    const QString text = readForm(
        {u"项目绩效目标表"_s},
        u"项目名称 | 甲 | < | <\n2025年度绩效目标 | 完成4次。 | < | <\n项目立项的依据 | 《办法》 | < | <\n"_s
        u"2024年预算数 | 7 | 2025年预算数 | 8"_s +
            twoRows());

    EXPECT_TRUE(text.contains(u"goal: 完成4次。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"basis: 《办法》"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"+ otherFields.2024年预算数: 7"_s)) << "which year is the table's is not said";
}

TEST(LayoutVariants, AnOfficeStandsBesideItsCodeAndTheReminderOfASeal)
{
    struct Case
    {
        QStringView printed;
        QStringView code;
        QStringView name;
    };
    for (const Case& each :
         {Case{u"318001-公路中心（盖章）", u"318001", u"公路中心"},
          Case{u"（盖章）公路中心", u"", u"公路中心"}, Case{u"[318]公路中心", u"318", u"公路中心"},
          Case{u"公路中心[318]", u"318", u"公路中心"}, Case{u"318001公路中心", u"318001", u"公路中心"},
          Case{u"318\u3000公路中心", u"318", u"公路中心"}, Case{u"110指挥中心", u"", u"110指挥中心"},
          Case{u"110 指挥中心", u"", u"110 指挥中心"}}) {
        const auto batch =
            read({tableOf({u"2025年项目绩效目标表"_s}, u"填报单位 | %1 | 主管部门 | %1"_s.arg(each.printed) +
                                                           u"\n项目名称 | 甲 | < | <"_s + twoRows())});
        ASSERT_TRUE(batch);
        const Project& project = *batch->projects.front();
        EXPECT_EQ(project.unitCode, each.code) << each.printed.toUtf8().constData();
        EXPECT_EQ(project.unitName, each.name);
        EXPECT_EQ(project.department, each.name);
        const Extra* const code = findExtra(project.extras, u"departmentCode");
        EXPECT_EQ(code ? code->text : QString(), each.code);
        EXPECT_TRUE(batch->document.lines.unplaced.empty());
    }
}

TEST(LayoutVariants, TheUnitOfMoneyStandsInTheLabelOfAGroup)
{
    const auto read = [](const QString& label) {
        return readForm({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n"_s + label +
                                                   u" | 资金总额 | 500 | <\n^ | 财政拨款 | 500 | <"_s +
                                                   twoRows());
    };

    EXPECT_TRUE(read(u"项目资金（万元）"_s).contains(u"currencyUnit: 万元"_s));
    EXPECT_TRUE(read(u"资金筹措计划（元）"_s).contains(u"currencyUnit: 元"_s)) << "a label nobody knows";
}

TEST(LayoutVariants, ATitleMayHaveLinesAroundIt)
{
    const QString text =
        readForm({u"附件2-1："_s, u"某县2023年度部门预算"_s, u"项目支出绩效目标申报表"_s, u"（一级项目）"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"项目支出绩效目标申报表 2023\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(LayoutVariants, ATitleCountsOverATableWhoseFirstLabelNobodyKnows)
{
    const QString text =
        readForm({u"2024年项目绩效目标表"_s}, u"评审编号 | 7 | < | <\n项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"2024年项目绩效目标表 2024\nname: 甲\n+ otherFields.评审编号: 7"_s))
        << text.toStdString();
}

TEST(LayoutVariants, RowsBelongToTheGoalBesideOrAboveTheirHeads)
{
    const QString expected = u"|次数|次|≥|4|| + goalLabel: 目标1"_s;
    const QString second = u"|场数|场|≥|2|| + goalLabel: 目标2"_s;
    const QString beside = readForm({u"部门整体支出绩效目标申报表"_s}, uR"(
年度 | 2026 | 填报单位 | 某区民政局 | <
目标1： | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 次数 | ≥4次
目标2： | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 场数 | ≥2场
)"_s);
    const QString above = readForm({u"部门整体支出绩效目标申报表"_s}, uR"(
年度 | 2026 | 填报单位 | 某区民政局
目标1 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
目标2 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 场数 | ≥2场
)"_s);

    for (const QString& text : {beside, above}) {
        EXPECT_TRUE(text.startsWith(u"部门整体支出绩效目标申报表 2026\nunitName: 某区民政局\n- "_s))
            << text.toStdString();
        EXPECT_TRUE(text.contains(expected) && text.contains(second)) << text.toStdString();
    }
}

TEST(LayoutVariants, ATableAboutADepartmentNeedsNoProject)
{
    const auto batch =
        read({tableOf({u"部门整体支出绩效目标申报表"_s}, u"填报单位 | 某局 | < | <"_s + twoRows())});

    ASSERT_TRUE(batch);
    EXPECT_FALSE(complains(batch->document.diagnostics, Diagnostic::Kind::FieldMissing, u"name"));
}

TEST(LayoutVariants, RemarksBelowTheTableAreKept)
{
    FormTable behind =
        tableOf({u"注：1.本表由单位填报。"_s, u"2.金额保留两位小数。"_s, u"二、其他"_s}, u"甲 | 乙"_s);
    const auto batch = read({tableOf({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows()), behind});

    ASSERT_TRUE(batch);
    const QString text = dumpOf(*batch);
    EXPECT_TRUE(text.contains(u"+ otherFields.注: 1.本表由单位填报。/2.金额保留两位小数。"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"unplaced 二、其他"_s)) << text.toStdString();
    EXPECT_TRUE(std::ranges::none_of(batch->document.diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.kind == Diagnostic::Kind::LabelUnknown;
    })) << "remarks are no doubt";
}

TEST(LayoutVariants, ValuesStandBelowTheirLabelsWhereNothingIsMerged)
{
    const FormTable table = tableOf({u"项目支出绩效自评表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | < | 全年执行数
^ | 年度资金总额 | 200 | 210 | < | 205
年度总体目标 | 预期目标 | < | 实际完成情况 | < | <
^ | 目标1：开放300天。 | < | 开放310天。 | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 天数 | ≥300天 | 310天 | 9
)"_s);
    const auto csv = readDocument(toCsv({table}), u"x.csv"_s);
    const auto html = readDocument(toHtml({table}), u"x"_s);

    ASSERT_TRUE(csv && html);
    EXPECT_EQ(dumpOf(*csv), dumpOf(*html));
    EXPECT_TRUE(dumpOf(*csv).contains(u"goal: 目标1：开放300天。\n"_s)) << dumpOf(*csv).toStdString();
}

TEST(LayoutVariants, ASmallTableEndsAtTheNextLabelWhereNothingIsMerged)
{
    const FormTable table = tableOf({u"2022年市直部门预算项目支出绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
项目预算成本构成 | 支出明细 | 金额 | 测算依据 | 上年
^ | 人工 | 30 | 10人×3万 | 28
^ | 机械 | 20 | 2台×10万 | 
绩效目标 | 清淤20公里。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 绩效标准 | 当年预期实现值
产出指标 | 数量指标 | 清淤长度 | 竣工图 | 20公里
)"_s);
    const auto csv = readDocument(toCsv({table}), u"x.csv"_s);
    const auto html = readDocument(toHtml({table}), u"x"_s);

    ASSERT_TRUE(csv && html);
    EXPECT_EQ(dumpOf(*csv), dumpOf(*html));
}

TEST(LayoutVariants, ABlankCellBelowALabelIsNoHead)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s},
                                  u"项目名称 |  | 主管部门 | \n评审编号 | 7 | 备案号 | 8"_s + twoRows());

    EXPECT_FALSE(text.contains(u"name: "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"otherFields.评审编号: 7"_s)) << text.toStdString();
}

TEST(LayoutVariants, HeadsMayStandInTwoRows)
{
    const FormTable table = tableOf({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标值 | < | <
^ | ^ | ^ | ^ | 指标性质 | 指标值 | 计量单位
^ | 产出指标 | 数量指标 | 次数 | ≥ | 4 | 次
^ | 效益指标 | 社会效益指标 | 效果 | 定性 | 好 | 
)"_s);

    for (const auto& batch : {read({table}), readDocument(toCsv({table}), u"x.csv"_s)}) {
        ASSERT_TRUE(batch);
        const QString text = dumpOf(*batch);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"- 效益指标|社会效益指标|效果||定性|好||\n"_s)) << text.toStdString();
    }
}

TEST(LayoutVariants, AHeadBelowAHeadMayBeOneOfAnotherYear)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | <
^ | ^ | ^ | 上年指标值 | 当年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + otherFields.上年指标值: 3次\n"_s))
        << text.toStdString();
}

TEST(LayoutVariants, CellsUnderOneHeadAreOneValue)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
产出指标 | 数量指标 | 次数 | ≥ | 4 | 次
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, TheBlockOfTheRowsMayStandAboveTheirHeads)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
长期绩效指标 | < | < | <
一级指标 | 二级指标 | 指标内容 | 指标值
产出指标 | 数量指标 | 次数 | ≥12次
年度绩效指标 | < | < | <
一级指标 | 二级指标 | 指标内容 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_EQ(
        text,
        u"2025年项目绩效目标表 2025\nname: 甲\n+ longTermIndicators[] level1: 产出指标, level2: 数量指标, "_s
        u"name: 次数, unit: 次, operator: ≥, value: 12\n- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

TEST(LayoutVariants, ASumStandsBehindTheWordThatCallsItOne)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
资金情况（万元） | 年度资金总额 | 合计 | 640
^ | 财政资金 | 小计 | 600
^ | ^ | 其中：上级资金 | 400
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"budget: 640\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"name: 财政资金, amount: 600\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"name: 上级资金, amount: 400\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, ATableOfSomethingElseWithinTheFormIsKeptByRows)
{
    const QString text = readForm({u"2025年部门整体支出绩效目标申报表"_s}, uR"(
部门名称 | 某局 | < | < | < | <
年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
^ | 任务1 | 日常运转 | 120 | 120 | 0
^ | 金额合计 | < | 120 | 120 | 0
一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
产出指标 | 数量指标 | 次数 | ≥4次 | < | <
)"_s);

    EXPECT_EQ(
        text,
        u"2025年部门整体支出绩效目标申报表 2025\nunitName: 某局\ncurrencyUnit: 万元\n+ "_s
        u"otherFields.年度主要任务: 任务名称 主要内容 预算金额（万元）/总额 财政拨款 其他资金/任务1 日常运转 "_s
        u"120 120 0/金额合计 120 120 0\n- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

TEST(LayoutVariants, ALabelOverLabelsIsNoTextOfItsOwn)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
项目基本情况 | 建设地点 | 某镇 | <
^ | 项目概况 | 修路。 | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"overview: 修路。\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"otherFields.建设地点: 某镇\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, WhoSignsAnOpinionMayDateIt)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows() +
                     u"绩效科审核意见 | 同意。  审核人：（签字） 方圆  2024年11月3日 | < | <"_s);

    EXPECT_TRUE(text.contains(u"from: 绩效科, text: 同意。, reviewer: 方圆, date: 2024年11月3日\n"_s))
        << text.toStdString();
}

TEST(LayoutVariants, AnEmptyCellHasAPlaceAndAMissingOneHasNone)
{
    const auto placesOfBasis = [](const QString& rows) {
        const auto batch =
            read({tableOf({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n"_s + rows + twoRows())});
        return batch ? batch->projects.front()->sources.spans(0, Field::Basis).size() : size_t(99);
    };

    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | < | <"_s), 0U);
    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | < | <\n立项依据 |  | < | <"_s), 1U);
    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | 立项依据 | "_s), 1U);
    EXPECT_EQ(placesOfBasis(u"立项依据 | 《办法》 | < | <"_s), 1U);
}

TEST(LayoutVariants, AFirstLevelMayStandInARowOfItsOwn)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | <
二级指标 | 三级指标 | 指标值
产出指标（50分） | < | <
数量指标 | 次数 | ≥4次
效益指标（40分） | < | <
社会效益指标 | 知晓率 | ≥90%
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + level1Points: 50\n"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"- 效益指标|社会效益指标|知晓率|%|≥|90|| + level1Points: 40\n"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(LayoutVariants, ARowOfDotsIsNoIndicator)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows() +
                                                  u"效益指标 | …… | …… | \n^ | 生态效益指标 | / | /"_s);

    EXPECT_EQ(text.count(u"\n- "_s), 2) << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(LayoutVariants, EachOfTwoBlocksHasItsOwnLevels)
{
    const QString own = readForm({u"2022年项目支出绩效目标批复表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 总次数 | 12次 | 产出指标 | 数量指标 | 次数 | 4次
^ | ^ | 总人数 | 30人 | ^ | 质量指标 | 合格率 | 95%
)"_s);
    const QString shared = readForm({u"2022年项目支出绩效目标批复表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 总次数 | 12次 | 数量指标 | 次数 | 4次
^ | ^ | 总人数 | 30人 | 质量指标 | 合格率 | 95%
)"_s);

    for (const QString& text : {own, shared}) {
        EXPECT_TRUE(text.contains(u"level1: 产出指标, level2: 数量指标, name: 总人数"_s))
            << text.toStdString();
        EXPECT_TRUE(
            text.contains(u"- 产出指标|数量指标|次数|次||4||\n- 产出指标|质量指标|合格率|%||95||\n"_s))
            << text.toStdString();
    }
}

TEST(LayoutVariants, AWeightMayNameItsUnit)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
产出指标 | 数量指标 | 次数 | ≥4次 | 15分
产出指标 | 数量指标 | 人数 | ≥4人 | 12.5%
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|15|\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|人数|人|≥|4|12.5|\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, AHeadOverTheNamesOfAMoneyTableIsNoAmount)
{
    const QString text = readForm({u"部门整体支出绩效自评表"_s}, uR"(
部门名称 | 某局 | < | < | <
年度预算（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 5,000 | 5,200 | 5,148 | 99%
其中：基本支出 | 3,000 | 3,000 | 3,000 | 100%
一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
产出指标 | 数量指标 | 次数 | ≥4次 | 15
)"_s);

    EXPECT_TRUE(text.contains(u"budget: 5,200\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"+ initialBudget: 5,000\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"fundSources[] name: 基本支出, initialBudget: 3,000, budget: 3,000"_s))
        << text.toStdString();
}

TEST(LayoutVariants, AListOfProjectsWithoutIndicatorsIsRefused)
{
    const auto batch = read({tableOf({u"2025年项目支出绩效目标汇总表"_s}, uR"(
序号 | 项目名称 | 主管部门 | 预算金额 | 年度绩效目标
1 | 甲 | 某局 | 100 | 完成100公里。
2 | 乙 | 某委 | 200 | 培训200人。
)"_s)});

    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().code, ErrorCode::FormUnknown);
}

TEST(LayoutVariants, HeadsOfMoneyThatNobodyKnowsAreHeads)
{
    const QString text = readForm({u"2024年项目支出绩效目标执行监控表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
项目资金（万元） |  | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
^ | 年度资金总额 | 100 | 60 | 60% | 98
^ | 其中：财政拨款 | 90 | 50 | 55% | 88
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况
产出指标 | 数量指标 | 场次 | ≥100场 | 60场 | 100场
)"_s);

    EXPECT_EQ(
        text,
        u"2024年项目支出绩效目标执行监控表 2024\ncurrencyUnit: 万元\nname: 甲\nbudget: 100\n+ initialBudget: "_s
        u"100\n+ otherFields.1-7月执行数: 60\n+ otherFields.1-7月执行率: 60%\n+ "_s
        u"otherFields.全年预计执行数: 98\n+ fundSources[] name: 财政拨款, initialBudget: 90, 1-7月执行数: "_s
        u"50, 1-7月执行率: 55%, 全年预计执行数: 88\n- 产出指标|数量指标|场次|场|≥|100|| + "_s
        u"otherFields.1-7月执行情况: 60场, otherFields.全年预计完成情况: 100场\n"_s);
}

TEST(LayoutVariants, AYearAloneIsAValue)
{
    const QString text = readForm({u"项目绩效目标表"_s},
                                  u"项目名称 | 甲 | < | <\n实施期 | 2024年 | 建设地点 | 某镇"_s + twoRows());

    EXPECT_TRUE(text.contains(u"+ period: 2024年\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, OfTargetsOfSeveralYearsTheLastIsTheTables)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 2024年指标值 | 2025年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|| + otherFields.2024年指标值: 3次\n"_s)) << text.toStdString();
}

TEST(LayoutVariants, RowsOfUnknownLevelsGoOnOnAnotherPage)
{
    const FormTable first = tableOf({u"2025年部门整体支出绩效目标表"_s},
                                    u"部门名称 | 某局 | < | <\n一级指标 | 二级指标 | 三级指标 | 指标值\n"_s
                                    u"职责履行 | 整体工作 | 完成率 | ≥95%"_s);
    const FormTable next = tableOf({}, u"能力建设 | 队伍建设 | 培训机制 | 健全"_s);

    const auto batch = read({first, next});

    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->projects.front()->indicators.size(), 2U) << dumpOf(*batch).toStdString();
}

} // namespace
} // namespace budget::test
