// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/innerphrase.h"
#include "core/rules/rule.h"
#include "core/rules/rulecatalog.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// The highest %n of a text.
int placeholders(const QString& text)
{
    int highest = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'%')
            highest = std::max(highest, text[i + 1].digitValue());
    }
    return highest;
}

Finding findingOf(const QString& rule, const QStringList& args)
{
    Finding finding;
    finding.rule = rule;
    finding.args = args;
    return finding;
}

} // namespace

TEST(RuleCatalog, KnowsTheRulesOfTheTableInTheirOrder)
{
    QStringList ids;
    for (const Rule& rule : ruleTable())
        ids.append(rule.id);
    QStringList known = RuleCatalog::builtIn().ids();
    ids.sort();
    known.sort();

    EXPECT_EQ(known, ids);
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST(RuleCatalog, AsksForNoMoreArgumentsThanARuleGives)
{
    for (const Rule& rule : ruleTable()) {
        const RuleCatalog::Entry* entry = RuleCatalog::builtIn().entry(QString(rule.id));
        ASSERT_NE(entry, nullptr) << rule.id.latin1();
        for (const QString& message : entry->message)
            EXPECT_LE(placeholders(message), rule.argCount) << rule.id.latin1();
    }
}

TEST(RuleCatalog, PutsTheValuesIntoTheSentence)
{
    const Finding finding = findingOf(u"cost-direction"_s, {u"资金投入成本"_s, u"≥"_s, u"180万元"_s});

    EXPECT_EQ(RuleCatalog::builtIn().message(finding, Language::Chinese),
              u"成本指标“资金投入成本”为 ≥180万元，成本应控制在限额以内，请改用 ≤ 或 ＝。");
    EXPECT_TRUE(RuleCatalog::builtIn().message(finding, Language::English).contains(u"≥180万元"));
}

TEST(RuleCatalog, DoesNotTakeDocumentTextForAPlaceholder)
{
    const Finding finding = findingOf(u"unit-on-qualitative"_s, {u"%2覆盖"_s, u"@x"_s});

    EXPECT_EQ(RuleCatalog::builtIn().message(finding, Language::Chinese),
              u"定性指标“%2覆盖”填有计量单位“@x”。");
}

TEST(RuleCatalog, FillsAPhraseWithTheSameValues)
{
    const Finding finding =
        findingOf(u"weight-missing-or-nonnumeric"_s, {u"宣传次数"_s, u"约20"_s, u"@weight.noNumber"_s});

    EXPECT_EQ(RuleCatalog::builtIn().message(finding, Language::Chinese),
              u"“宣传次数”的权重“约20”不是数字。");
}

TEST(RuleCatalog, FillsPhrasesWithinAnArgumentInItsLanguage)
{
    const QString list = u"《甲规划》"_s + innerPhrase(u"basis.until"_s, {u"2020"_s}) + u"、《乙规划》"_s +
                         innerPhrase(u"basis.until"_s, {u"2022"_s});
    const Finding finding = findingOf(u"basis-expired-plan"_s, {list, u"2025"_s});

    EXPECT_EQ(RuleCatalog::builtIn().message(finding, Language::Chinese),
              u"规划期在 2025 年之前已结束：《甲规划》（至2020年）、《乙规划》（至2022年）。");
    EXPECT_EQ(RuleCatalog::builtIn().message(finding, Language::English),
              u"Ended before 2025: 《甲规划》 (until 2020)、《乙规划》 (until 2022).");
}

TEST(RuleCatalog, LeavesWhatLooksLikeAPhraseAndIsNone)
{
    const Finding unknown = findingOf(u"basis-superseded"_s, {innerPhrase(u"no.such"_s, {u"2020"_s})});
    const Finding open = findingOf(u"basis-superseded"_s, {u"甲\u001Ebasis.until"_s});

    EXPECT_TRUE(RuleCatalog::builtIn().message(unknown, Language::English).contains(u"no.such"));
    EXPECT_TRUE(RuleCatalog::builtIn().message(open, Language::English).contains(u"甲"));
}

TEST(RuleCatalog, NamesAnUnknownRuleByItsId)
{
    EXPECT_EQ(RuleCatalog::builtIn().message(findingOf(u"of-a-later-version"_s, {}), Language::Chinese),
              u"of-a-later-version");
}

TEST(RuleCatalog, SpeaksOfSeverityAndDimensionInBothLanguages)
{
    EXPECT_EQ(RuleCatalog::builtIn().word(Severity::Error, Language::Chinese), u"错误");
    EXPECT_EQ(RuleCatalog::builtIn().word(Dimension::Feasibility, Language::Chinese), u"可行性");
    EXPECT_EQ(RuleCatalog::builtIn().word(Dimension::Adequacy, Language::English), u"adequacy");
}

TEST(RuleCatalog, SaysWhereTheDataIsWrong)
{
    const Result<RuleCatalog> result = RuleCatalog::fromJson("{ \"format\": \"budget-review-rules/1\",\n"
                                                             "\"rules\": [\n"
                                                             "{ \"id\": \"a\",\n\"title\": {} } ] }");

    ASSERT_THAT(result, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(result.error().detail.startsWith(u"line 4: "_s)) << result.error().detail.toStdString();
}

} // namespace budget
