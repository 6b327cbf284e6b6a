// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checker.h"
#include "core/rules/checkrun.h"
#include "core/rules/findinggroups.h"
#include "tests/core/rules/checkfixture.h"
#include "tests/support/sample.h"

#include <QRandomGenerator>
#include <QSignalSpy>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Cell texts that make rules speak, and some that do not.
constexpr std::array<QStringView, 14> kTexts{u"",
                                             u"10",
                                             u"20",
                                             u"约20",
                                             u"≥",
                                             u"定性",
                                             u"是",
                                             u"产出指标",
                                             u"满意度指标",
                                             u"数量指标",
                                             u"%",
                                             u"某项目（重点）",
                                             u"某项目(重点)",
                                             u"2023年完成全区改造任务20处，群众满意。"};

/// Makes one random change that fits the document.
class RandomChanges
{
public:
    /// New projects and rows get ids behind \a lastProject and \a lastRow.
    explicit RandomChanges(quint32 seed, qint64 lastProject = 10, qint64 lastRow = 100'000)
        : m_random(seed)
        , m_lastProject(lastProject)
        , m_lastRow(lastRow)
    {}

    Change next(const BudgetDocument& document)
    {
        if (document.projectCount() < 6 || m_random.bounded(8) == 0)
            return inserted(document);
        const auto at = m_random.bounded(document.projectCount());
        const Project& project = document.projectAt(at);
        switch (m_random.bounded(9)) {
        case 0: return ProjectsRemoved{at, {document.snapshot(project.id)}};
        case 1: return replaced(document, project);
        case 2: return decided(document, project);
        case 3:
            return IndicatorInserted{project.id, 0,
                                     test::row(++m_lastRow, u"产出指标|质量指标|合格率|%|＝|100|5|否", 0)};
        case 4:
        case 5:
            if (const auto rows = static_cast<int>(project.indicators.size()); rows > 0) {
                const int from = m_random.bounded(rows);
                const int to = m_random.bounded(rows);
                if (to != from)
                    return IndicatorMoved{project.id, from, to};
                return IndicatorRemoved{project.id, from, project.indicators[static_cast<size_t>(from)]};
            }
            break;
        default: break;
        }
        return edited(project);
    }

private:
    Change inserted(const BudgetDocument& document)
    {
        test::ProjectBuilder builder = test::aProject(++m_lastProject);
        if (m_random.bounded(2) == 0)
            builder.with(Field::Goal,
                         u"完成第%1项任务，覆盖全区各镇街，群众评价良好。"_s.arg(m_random.bounded(3)));
        builder.named(u"项目%1%2"_s.arg(QString::number(m_random.bounded(3)),
                                        m_random.bounded(2) == 0 ? u"（重点）"_s : u""_s));
        if (m_random.bounded(2) == 0)
            builder.with(Field::Overview,
                         u"开展第%1批整治，覆盖全区各镇街的道路、桥梁和隧道。"_s.arg(m_random.bounded(3)));
        Project project = builder.build();
        project.document = DocumentId(1 + m_random.bounded(2)); // one file for each project, or one for all
        project.year = 2024 + m_random.bounded(3);
        project.title = m_random.bounded(2) == 0 ? u"绩效目标表（一级项目）"_s : u"绩效目标表（二级项目）"_s;
        return ProjectsInserted{m_random.bounded(document.projectCount() + 1),
                                {std::make_shared<const Project>(project)}};
    }

    Change replaced(const BudgetDocument& document, const Project& project)
    {
        auto after = std::make_shared<Project>(project);
        after->goal = u"改读后的绩效目标，共%1项。"_s.arg(m_random.bounded(2));
        return ProjectReplaced{document.snapshot(project.id), after};
    }

    /// Decides on one finding of the project, or takes the decision back.
    Change decided(const BudgetDocument& document, const Project& project)
    {
        const auto profile = test::profileNamed(u"chongqing");
        const std::vector<Finding> findings = checkProject(project, *profile);
        if (findings.empty())
            return edited(project);
        const Finding& finding = findings[m_random.bounded(static_cast<quint32>(findings.size()))];
        if (document.decision(finding.rule, finding.subject))
            return *decisionChange(document, finding, std::nullopt);
        return *decisionChange(document, finding,
                               DecisionWords{.kind = static_cast<DecisionKind>(m_random.bounded(3))});
    }

    Change edited(const Project& project)
    {
        const FieldScope scope = project.indicators.empty() || m_random.bounded(2) == 0
                                     ? FieldScope::Project
                                     : FieldScope::Indicator;
        const auto fields = fieldsOf(scope);
        FieldAddress address{
            project.id, {}, fields[m_random.bounded(static_cast<quint32>(fields.size()))].field};
        if (scope == FieldScope::Indicator)
            address.indicator =
                project.indicators[m_random.bounded(static_cast<quint32>(project.indicators.size()))].id;
        return FieldEdited{address, textAt(project, address),
                           kTexts[m_random.bounded(static_cast<quint32>(kTexts.size()))].toString()};
    }

    QRandomGenerator m_random;
    qint64 m_lastProject;
    qint64 m_lastRow;
};

/// What the checker holds, in the order of the document.
std::vector<Finding> held(const Checker& checker, const BudgetDocument& document)
{
    std::vector<Finding> all;
    for (const auto& project : document.projects()) {
        const std::vector<Finding>& findings = checker.findings(project->id);
        all.insert(all.end(), findings.begin(), findings.end());
    }
    return all;
}

Checker::Counts countedAnew(const Checker& checker, const BudgetDocument& document)
{
    Checker::Counts counts;
    for (const Finding& finding : held(checker, document)) {
        const Decision* const decision = document.decision(finding.rule, finding.subject);
        const bool isSame = decision && decision->fingerprint == finding.fingerprint;
        if (isSame && decision->kind == DecisionKind::Rejected) {
            ++counts.rejected;
            continue;
        }
        if (isSame && decision->kind == DecisionKind::Mended) {
            ++counts.mended;
            continue;
        }
        if (decision && decision->kind == DecisionKind::Accepted)
            ++counts.accepted;
        if (finding.severity == Severity::Error)
            ++counts.errors;
        else if (finding.severity == Severity::Warning)
            ++counts.warnings;
        else
            ++counts.hints;
    }
    for (const auto& project : document.projects())
        counts.mended += static_cast<int>(checker.mended(project->id).size());
    return counts;
}

} // namespace

class CheckerTest : public testing::Test
{
protected:
    CheckerTest() { test::fill(document, {test::aProject(1), test::aProject(2).named(u"第二个项目"_s)}); }

    FieldEdited edit(qint64 project, int row, Field field, const QString& after) const
    {
        const Project& p = *document.project(ProjectId(project));
        FieldAddress address{p.id, {}, field};
        if (row >= 0)
            address.indicator = p.indicators[static_cast<size_t>(row)].id;
        return {address, textAt(p, address), after};
    }

    std::vector<Finding> of(const Checker& checker, qint64 project, const char* rule) const
    {
        std::vector<Finding> findings = checker.findings(ProjectId(project));
        std::erase_if(findings, [&](const Finding& f) { return f.rule != QLatin1String(rule); });
        return findings;
    }

    BudgetDocument document;
    std::shared_ptr<const Profile> profile = test::profileNamed(u"chongqing");
};

TEST_F(CheckerTest, EqualsAFullRunAfterAnySequenceOfChanges)
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        SCOPED_TRACE(seed);
        test::fill(document, {test::aProject(1)});
        Checker checker(document, profile);
        RandomChanges changes(seed);
        for (int i = 0; i < 120; ++i) {
            const Change change = changes.next(document);
            ASSERT_THAT(document.check(change), test::IsOk());
            document.apply(change);
            ASSERT_EQ(held(checker, document), checkAll(document.content(), *profile)) << "change " << i;
            ASSERT_EQ(checker.total(), countedAnew(checker, document)) << "change " << i;
        }
    }
}

TEST_F(CheckerTest, EqualsAFullRunOnceTheSlicesAreDone)
{
    for (const quint32 seed : {5U, 6U}) {
        SCOPED_TRACE(seed);
        test::fill(document, {});
        RandomChanges changes(seed);
        for (int i = 0; i < 40; ++i)
            document.apply(changes.next(document));
        Checker checker(document, profile, 3);
        EXPECT_FALSE(checker.isComplete());
        for (int i = 0; i < 200; ++i) {
            if (i % 3 == 0)
                document.apply(changes.next(document));
            checker.checkSlice(0);
        }
        while (!checker.isComplete())
            checker.checkSlice(8);

        EXPECT_EQ(held(checker, document), checkAll(document.content(), *profile));
        EXPECT_EQ(checker.total(), countedAnew(checker, document));
    }
}

TEST_F(CheckerTest, EqualsAFullRunWhateverIsEditedWhileTheWorkersRun)
{
    for (const quint32 seed : {7U, 8U, 9U}) {
        SCOPED_TRACE(seed);
        document.reset(test::sampleContent());
        RandomChanges changes(seed, 1'000, 100'000);
        Checker checker(document, profile, 0);
        ASSERT_FALSE(checker.isComplete());
        int edits = 0;
        while (!checker.isComplete()) {
            if (edits < 60) {
                document.apply(changes.next(document));
                ++edits;
            }
            // Also of a project whose turn has not come.
            std::ignore = checker.findings(document.projectAt(document.projectCount() / 2).id);
            checker.checkSlice(0);
        }

        EXPECT_EQ(held(checker, document), checkAll(document.content(), *profile));
        EXPECT_EQ(checker.total(), countedAnew(checker, document));
    }
}

TEST_F(CheckerTest, TellsTheProgressOfALargeDocumentUntilAllIsChecked)
{
    document.reset(test::sampleContent());
    Checker checker(document, profile, 0);
    const QSignalSpy progressed(&checker, &Checker::progressed);

    while (!checker.isComplete())
        checker.checkSlice(0);

    int before = 0;
    for (const QList<QVariant>& arguments : progressed) {
        EXPECT_LE(before, arguments[0].toInt());
        before = arguments[0].toInt();
        EXPECT_EQ(arguments[0].toInt() == arguments[1].toInt(), &arguments == &progressed.back());
    }
}

TEST_F(CheckerTest, ChecksAProjectOfALargeDocumentWhenItIsAskedFor)
{
    document.apply(edit(2, 0, Field::Unit, u""_s));
    const Checker checker(document, profile, 0);

    EXPECT_FALSE(checker.isComplete());
    EXPECT_EQ(of(checker, 2, "unit-missing").size(), 1U);
}

TEST_F(CheckerTest, CountsWithoutCheckingAndAnnouncesWhatWasCheckedOnTheSpot)
{
    document.apply(edit(2, 0, Field::Unit, u""_s));
    Checker checker(document, profile, 0);
    EXPECT_EQ(checker.countsSoFar(ProjectId(2)), Checker::Counts());

    const Checker::Counts counts = checker.counts(ProjectId(2));
    EXPECT_NE(counts, Checker::Counts());
    EXPECT_EQ(checker.countsSoFar(ProjectId(2)), counts);

    const QSignalSpy changed(&checker, &Checker::findingsChanged);
    std::vector<ProjectId> announced;
    while (!checker.isComplete())
        checker.checkSlice(0);
    for (const QList<QVariant>& arguments : changed) {
        const auto projects = arguments[0].value<std::vector<ProjectId>>();
        announced.insert(announced.end(), projects.begin(), projects.end());
    }
    EXPECT_THAT(announced, ::testing::Contains(ProjectId(2)));
}

TEST_F(CheckerTest, SaysOnceWhatAChangeChanged)
{
    Checker checker(document, profile);
    const QSignalSpy changed(&checker, &Checker::findingsChanged);

    document.apply(ChangeGroup{ChangeGroup::Kind::BulkEdit,
                               {edit(1, 0, Field::Unit, u""_s), edit(2, 0, Field::Unit, u""_s)}});

    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<std::vector<ProjectId>>(), (std::vector{ProjectId(1), ProjectId(2)}));
}

TEST_F(CheckerTest, IsSilentAboutAChangeThatShowsNothingNew)
{
    test::fill(document, {test::aProject(1)});
    Checker checker(document, profile);
    const QSignalSpy changed(&checker, &Checker::findingsChanged);

    document.apply(edit(1, 1, Field::Value, u"99"_s));

    EXPECT_EQ(changed.count(), 0);
}

TEST_F(CheckerTest, ChecksTheOtherProjectWhenADuplicateIsRenamed)
{
    document.apply(edit(2, -1, Field::ProjectName, document.projectAt(0).name));
    Checker checker(document, profile);
    ASSERT_EQ(of(checker, 1, "duplicate-project").size(), 1U);
    const QSignalSpy changed(&checker, &Checker::findingsChanged);

    document.apply(edit(2, -1, Field::ProjectName, u"另一个项目"_s));

    EXPECT_TRUE(of(checker, 1, "duplicate-project").empty());
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].value<std::vector<ProjectId>>(), (std::vector{ProjectId(1), ProjectId(2)}));
}

TEST_F(CheckerTest, CountsARejectedFindingApartUntilItsFactsChange)
{
    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    Checker checker(document, profile);
    const Finding finding = of(checker, 1, "weight-sum-mismatch").at(0);
    const int errors = checker.counts(ProjectId(1)).errors;

    document.apply(*decisionChange(document, finding,
                                   DecisionWords{.kind = DecisionKind::Rejected, .note = u"区财政局同意"_s}));
    ASSERT_NE(checker.decision(finding), nullptr);
    EXPECT_EQ(checker.decision(finding)->note, u"区财政局同意");
    EXPECT_EQ(checker.counts(ProjectId(1)).errors, errors - 1);
    EXPECT_EQ(checker.counts(ProjectId(1)).rejected, 1);

    document.apply(edit(1, 0, Field::IndicatorWeight, u"30"_s));
    EXPECT_EQ(checker.state(of(checker, 1, "weight-sum-mismatch").at(0)), FindingState::Open);
    EXPECT_EQ(checker.counts(ProjectId(1)).rejected, 0);

    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    EXPECT_EQ(checker.counts(ProjectId(1)).rejected, 1);
}

TEST_F(CheckerTest, AnAcceptedFindingStaysAcceptedUntilItIsGoneAndThenCountsAsMended)
{
    const QString printed = document.projectAt(0).indicators[0].weight.text();
    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    Checker checker(document, profile);
    const Finding finding = of(checker, 1, "weight-sum-mismatch").at(0);
    const Checker::Counts before = checker.counts(ProjectId(1));

    document.apply(*decisionChange(document, finding, DecisionWords{.kind = DecisionKind::Accepted}));
    EXPECT_EQ(checker.counts(ProjectId(1)).errors, before.errors) << "it is a fault all the same";
    EXPECT_EQ(checker.counts(ProjectId(1)).accepted, 1);

    document.apply(edit(1, 0, Field::IndicatorWeight, u"30"_s));
    EXPECT_EQ(checker.state(of(checker, 1, "weight-sum-mismatch").at(0)), FindingState::Accepted)
        << "another wrong number mends nothing";
    EXPECT_EQ(checker.counts(ProjectId(1)).mended, 0);

    document.apply(edit(1, 0, Field::IndicatorWeight, printed));
    EXPECT_EQ(checker.counts(ProjectId(1)).accepted, 0);
    EXPECT_EQ(checker.counts(ProjectId(1)).mended, 1);
    ASSERT_EQ(checker.mended(ProjectId(1)).size(), 1U);
    EXPECT_EQ(checker.mended(ProjectId(1))[0].rule, u"weight-sum-mismatch");
    EXPECT_EQ(checker.mended(ProjectId(1))[0].args, finding.args) << "it says what was wrong";

    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    EXPECT_EQ(checker.counts(ProjectId(1)).accepted, 1);
    EXPECT_EQ(checker.total().mended, 0);
}

TEST_F(CheckerTest, ARuleThatIsSwitchedOffMendsNothing)
{
    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    Checker checker(document, profile);
    const Finding finding = of(checker, 1, "weight-sum-mismatch").at(0);
    document.apply(*decisionChange(document, finding, DecisionWords{.kind = DecisionKind::Accepted}));

    checker.setProfile(*Profile::fromJson(
        R"({"format": "budget-review-profile/1", "name": "x", "title": {"zh_CN": "甲", "en": "x"},
            "extends": "chongqing", "rules": {"weight-sum-mismatch": {"enabled": false}}})"));

    EXPECT_EQ(checker.total().accepted, 0);
    EXPECT_EQ(checker.total().mended, 0);
}

TEST_F(CheckerTest, AFindingThatIsSaidToBeMendedIsNoFaultUntilItsFactsChange)
{
    document.apply(edit(1, 0, Field::IndicatorWeight, u"25"_s));
    Checker checker(document, profile);
    const Finding finding = of(checker, 1, "weight-sum-mismatch").at(0);
    const int errors = checker.counts(ProjectId(1)).errors;

    document.apply(*decisionChange(document, finding, DecisionWords{.kind = DecisionKind::Mended}));
    EXPECT_EQ(checker.counts(ProjectId(1)).errors, errors - 1);
    EXPECT_EQ(checker.counts(ProjectId(1)).mended, 1);

    document.apply(edit(1, 0, Field::IndicatorWeight, u"30"_s));
    EXPECT_EQ(checker.state(of(checker, 1, "weight-sum-mismatch").at(0)), FindingState::Open);
}

TEST_F(CheckerTest, ChecksEverythingAgainUnderAnotherProfile)
{
    document.apply(edit(1, 3, Field::Level1, u"产出指标"_s));
    document.apply(edit(1, 3, Field::Level2, u"成本指标"_s));
    Checker checker(document, profile);
    ASSERT_EQ(of(checker, 1, "l2-wrong-parent").size(), 1U);
    const QSignalSpy reset(&checker, &Checker::findingsReset);

    checker.setProfile(test::profileNamed(u"mof-2015"));

    EXPECT_EQ(reset.count(), 1);
    EXPECT_TRUE(of(checker, 1, "l2-wrong-parent").empty());
    EXPECT_EQ(held(checker, document), checkAll(document.content(), checker.profile()));
}

TEST_F(CheckerTest, FollowsAReset)
{
    Checker checker(document, profile);
    test::fill(document, {test::aProject(7).with(Field::Goal, u""_s)});

    EXPECT_TRUE(checker.findings(ProjectId(1)).empty());
    EXPECT_EQ(of(checker, 7, "header-field-missing").size(), 1U);
}

TEST_F(CheckerTest, PutsTheWorstFirst)
{
    document.apply(edit(1, 0, Field::Unit, u""_s));
    const Checker checker(document, profile);
    const std::vector<Finding>& findings = checker.findings(ProjectId(1));

    EXPECT_TRUE(std::ranges::is_sorted(findings, isMoreImportant));
    EXPECT_EQ(findings.at(0).severity, Severity::Error);
    EXPECT_EQ(findings.back().severity, Severity::Hint);
}

} // namespace budget
