// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/findingswriter.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QBuffer>

namespace budget {

using namespace Qt::StringLiterals;
using test::aProject;
using test::IsOk;

namespace {

class FindingsWriterTest : public ::testing::Test
{
protected:
    QString written(const std::vector<Finding>& findings)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        FindingsWriter writer(
            out, u"chongqing"_s,
            {.project = [this](ProjectId id) -> const Project* {
                 return id == m_project.id ? &m_project : id == m_other.id ? &m_other : nullptr;
             },
             .fileName = [](DocumentId) { return u"甲.txt"_s; },
             .message = [](const Finding& finding) { return finding.args.join(u'/'); },
             .decision =
                 [this](const Finding& finding) {
                     return finding.rule == m_decision.rule ? std::optional(m_decision) : std::nullopt;
                 }});
        writer.write(findings);
        EXPECT_THAT(writer.finish(), IsOk());
        const QString text = QString::fromUtf8(out.data());
        const qsizetype begin = text.indexOf(u"\"findings\": "_s);
        return text.mid(begin, text.lastIndexOf(u"\n}"_s) - begin);
    }

    Project m_project = aProject(1).build();
    Project m_other = aProject(2).named(u"另一项目"_s).build();
    Decision m_decision;
};

} // namespace

TEST_F(FindingsWriterTest, WritesAFindingOnACellWithEvidenceAndFix)
{
    const FieldAddress cell{m_project.id, m_project.indicators[3].id, Field::Operator};
    const Finding finding{.rule = u"cost-direction"_s,
                          .severity = Severity::Error,
                          .dimension = Dimension::Adequacy,
                          .subject = {.department = {},
                                      .project = cell.project,
                                      .indicator = cell.indicator,
                                      .field = cell.field,
                                      .rule = {}},
                          .args = {u"≥"_s},
                          .evidence = {{.cell = cell, .text = u"≥"_s},
                                       {.cell = {m_project.id, {}, Field::Goal}, .text = u"不超过20万元"_s}},
                          .related = {},
                          .fix = Fix{.cell = cell, .replacement = u"≤"_s},
                          .fingerprint = {}};

    EXPECT_EQ(written({finding}), uR"("findings": [
    {
      "rule": "cost-direction",
      "severity": "error",
      "dimension": "适当性",
      "file": "甲.txt",
      "table": 1,
      "unitCode": "107",
      "project": "人才专项资金",
      "indicator": "研修委托服务费",
      "field": "operator",
      "message": "≥",
      "group": 1,
      "evidence": [
        { "field": "operator", "text": "≥" },
        { "field": "goal", "text": "不超过20万元" }
      ],
      "fix": { "field": "operator", "replacement": "≤" }
    }
  ])"_s);
}

TEST_F(FindingsWriterTest, NamesTheCellsThatAFixChangesAlong)
{
    const IndicatorId row = m_project.indicators[3].id;
    const FieldAddress level2{m_project.id, row, Field::Level2};
    const FieldAddress level1{m_project.id, row, Field::Level1};
    Finding finding;
    finding.rule = u"timeliness-name-elsewhere"_s;
    finding.subject.project = m_project.id;
    finding.subject.indicator = row;
    finding.fix = Fix{level2, u"时效指标"_s, {{level1, u"产出指标"_s}}};

    EXPECT_TRUE(written({finding}).contains(
        uR"("fix": { "field": "level2", "replacement": "时效指标", "also": [ { "field": "level1", "replacement": "产出指标" } ] })"_s))
        << written({finding}).toStdString();
}

TEST_F(FindingsWriterTest, NamesTheOtherProjectsAndLeavesOutWhatAProjectHasNot)
{
    Finding finding;
    finding.rule = u"basis-duplicate"_s;
    finding.severity = Severity::Hint;
    finding.dimension = Dimension::Relevance;
    finding.subject.project = m_project.id;
    finding.evidence = {{.cell = {m_other.id, {}, Field::Basis}, .text = u"《甲》"_s}};
    finding.related = {m_other.id};

    EXPECT_EQ(written({finding}), uR"("findings": [
    {
      "rule": "basis-duplicate",
      "severity": "hint",
      "dimension": "相关性",
      "file": "甲.txt",
      "table": 1,
      "unitCode": "107",
      "project": "人才专项资金",
      "message": "",
      "group": 1,
      "evidence": [
        { "file": "甲.txt", "table": 2, "unitCode": "107", "project": "另一项目", "field": "basis", "text": "《甲》" }
      ],
      "related": [
        { "file": "甲.txt", "table": 2, "unitCode": "107", "project": "另一项目" }
      ]
    }
  ])"_s);
}

TEST_F(FindingsWriterTest, SaysWhoSetAFindingAsideAndWhy)
{
    m_decision.rule = u"goal-copied"_s;
    m_decision.kind = DecisionKind::Rejected;
    m_decision.author = u"审核人"_s;
    m_decision.at = QDateTime(QDate(2025, 3, 1), QTime(9, 30), Qt::UTC);
    m_decision.note = u"已说明"_s;
    Finding finding;
    finding.rule = m_decision.rule;
    finding.subject.project = m_project.id;

    EXPECT_TRUE(written({finding}).contains(
        uR"("decision": { "state": "rejected", "author": "审核人", "at": "2025-03-01T09:30:00Z", "note": "已说明" })"_s));
}

TEST_F(FindingsWriterTest, WritesAnEmptyListWhenNothingWasFound)
{
    EXPECT_EQ(written({}), u"\"findings\": []"_s);
}

} // namespace budget
