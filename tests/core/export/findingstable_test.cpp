// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/findingstable.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <QBuffer>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

class FindingsTableTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList lines(const std::vector<Finding>& findings, Language language)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        FindingsTable table(
            out,
            {.project = [this](ProjectId id) { return id == m_project.id ? &m_project : nullptr; },
             .fileName = [](DocumentId) { return u"甲.txt"_s; },
             .message = [](const Finding& finding) { return finding.args.join(u'/'); },
             .decision = [this](const Finding&) { return m_decision; }},
            {.language = language,
             .fieldTitle = [](Field field) { return QString(fieldInfo(field).name); },
             .decision =
                 [](DecisionKind kind) { return QString(kDecisionWords[static_cast<size_t>(kind)]); }});
        table.write(findings);
        EXPECT_THAT(table.finish(), test::IsOk());
        return QString::fromUtf8(out.data()).remove(QChar(0xFEFF)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

    [[nodiscard]] Finding onUnit() const
    {
        Finding finding;
        finding.rule = u"unit-missing"_s;
        finding.severity = Severity::Error;
        finding.subject = {
            .project = m_project.id, .indicator = m_project.indicators[0].id, .field = Field::Unit};
        finding.args = {u"未填，须补"_s, u"x,y"_s};
        return finding;
    }

    Project m_project = test::aProject(1).build();
    std::optional<Decision> m_decision;
};

} // namespace

TEST_F(FindingsTableTest, HasOneLineForEachFindingUnderWordsOfTheLanguage)
{
    const QStringList chinese = lines({onUnit(), onUnit()}, Language::Chinese);

    ASSERT_EQ(chinese.size(), 3);
    EXPECT_TRUE(chinese[0].startsWith(u"文件,表号,单位代码,编制单位,项目名称,"_s));
    EXPECT_TRUE(chinese[1].startsWith(u"甲.txt,%1,107,"_s.arg(m_project.table)));
    EXPECT_TRUE(chinese[1].contains(u"\"未填，须补/x,y\""_s)) << "a comma asks for quotes";
    EXPECT_TRUE(lines({}, Language::English)[0].startsWith(u"File,Table,"_s));
}

TEST_F(FindingsTableTest, SaysWhatWasDecided)
{
    m_decision = Decision{.kind = DecisionKind::Rejected,
                          .author = u"甲"_s,
                          .at = QDateTime(QDate(2025, 3, 1), QTime(9, 30), Qt::UTC),
                          .note = u"=1+1"_s};

    EXPECT_TRUE(lines({onUnit()}, Language::Chinese)[1].endsWith(u",rejected,甲,2025-03-01 09:30,'=1+1"_s))
        << "and runs nothing that was noted";
}

} // namespace budget
