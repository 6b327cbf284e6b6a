// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/tempworkspace.h"

namespace budget {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A table as a parser gives it: no ids, the places of its rows.
std::shared_ptr<Project> table(const test::ProjectBuilder& builder)
{
    auto project = std::make_shared<Project>(builder.build());
    project->id = {};
    project->document = {};
    for (Indicator& row : project->indicators) {
        row.id = {};
        project->sources.add(row.sourceRow, Field::Value, {static_cast<quint32>(10 + row.sourceRow), 1, 1});
    }
    return project;
}

ParsedBatch batchOf(std::initializer_list<test::ProjectBuilder> builders)
{
    ParsedBatch batch;
    batch.document.fileName = u"107.txt"_s;
    batch.document.title = u"2025年区级重点专项绩效目标表（一级项目）"_s;
    batch.document.year = 2025;
    quint32 number = 0;
    for (const test::ProjectBuilder& builder : builders) {
        batch.projects.push_back(table(builder));
        batch.projects.back()->table = ++number;
    }
    return batch;
}

test::ProjectBuilder another(const QString& name)
{
    return test::ProjectBuilder(0)
        .ofUnit(u"202"_s, u"某区园林局"_s)
        .named(name)
        .withRow(u"产出指标|数量指标|"_s + name + u"面积|平方米|≥|4000|50|是"_s);
}

} // namespace

/// A workspace into which a document of two tables was read.
class ReimportTest : public testing::Test
{
protected:
    ReimportTest()
        : session(workspace.create())
    {
        first = import(batchOf({test::aProject(0), another(u"绿化管护"_s)}), "first");
    }

    ImportReport import(ParsedBatch batch, const QByteArray& bytes)
    {
        Result<ImportReport> report = session->import(std::move(batch), bytes);
        EXPECT_THAT(report, test::IsOk());
        return report ? std::move(report).value() : ImportReport();
    }
    void submit(const Change& change) { ASSERT_THAT(session->submit(change), test::IsOk()); }
    [[nodiscard]] const Project& project(int index) const { return session->document().projectAt(index); }
    [[nodiscard]] FieldAddress cell(int row, Field field) const
    {
        return {project(0).id, project(0).indicators[static_cast<size_t>(row)].id, field};
    }
    [[nodiscard]] QString text(const FieldAddress& address) const
    {
        return textAt(*session->document().project(address.project), address);
    }
    [[nodiscard]] QString original(const FieldAddress& address) const
    {
        return originalTextAt(*session->document().project(address.project), address);
    }

    test::TempWorkspace workspace;
    std::unique_ptr<DocumentSession> session;
    ImportReport first;
};

TEST_F(ReimportTest, TheSameBytesChangeNothing)
{
    const DocumentContent before = session->document().content();

    const ImportReport report = import(batchOf({test::aProject(0)}), "first");

    EXPECT_TRUE(report.isReimport);
    EXPECT_EQ(report.unchanged, first.added);
    EXPECT_TRUE(session->document().content() == before);
    EXPECT_EQ(session->history(10)->size(), 1U);
}

TEST_F(ReimportTest, UneditedCellsTakeTheNewText)
{
    const FieldAddress value = cell(0, Field::Value);
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    const ImportReport report = import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_TRUE(report.isReimport);
    EXPECT_THAT(report.changed, ElementsAre(first.added[0]));
    EXPECT_THAT(report.unchanged, ElementsAre(first.added[1]));
    EXPECT_EQ(project(0).budget.text(), u"80.00");
    EXPECT_EQ(text(value), u"1");
    EXPECT_EQ(session->document().sourceDocuments().size(), 1U);
    EXPECT_EQ(*session->sourceBytes(first.document), QByteArray("second"));
}

TEST_F(ReimportTest, EditedCellsKeepTheEditWithTheNewOriginal)
{
    const FieldAddress budget{project(0).id, {}, Field::Budget};
    const FieldAddress value = cell(0, Field::Value);
    submit(FieldEdited{budget, u"78.00"_s, u"79.00"_s});
    submit(FieldEdited{value, u"1"_s, u"2"_s});
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    const ImportReport report = import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(text(budget), u"79.00");
    EXPECT_EQ(original(budget), u"80.00");
    EXPECT_EQ(text(value), u"2");
    EXPECT_EQ(original(value), u"1");
    EXPECT_THAT(report.keptEdits, ElementsAre(budget));
}

TEST_F(ReimportTest, AnEditThatTheOwnerMadeTooIsNoLongerOne)
{
    const FieldAddress budget{project(0).id, {}, Field::Budget};
    submit(FieldEdited{budget, u"78.00"_s, u"80.00"_s});
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    const ImportReport report = import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(text(budget), u"80.00");
    EXPECT_FALSE(isEdited(project(0), budget));
    EXPECT_THAT(report.keptEdits, IsEmpty());
}

TEST_F(ReimportTest, AnnotationsVerdictsAndDecisionsStayWithTheirRows)
{
    const FieldAddress value = cell(2, Field::Value);
    const Subject subject{.project = value.project, .indicator = value.indicator, .field = Field::Value};
    const Review review{Verdict::Return, u"请重报"_s, u"甲"_s, workspace.clock().now()};
    submit(
        ThreadSet{std::nullopt, Thread{.id = session->newThreadId(), .subject = subject, .quoted = u"95"_s}});
    submit(ReviewSet{value.project, {}, review});
    submit(DecisionSet{std::nullopt, Decision{.rule = u"unit-missing"_s, .subject = subject}});
    Project now = test::aProject(0).build();
    std::rotate(now.indicators.begin(), now.indicators.begin() + 2, now.indicators.end());
    now.indicators[0].name = u"各项补助经费兑现率"_s;
    test::ProjectBuilder changed(0);
    changed.ofUnit(now.unitCode, now.unitName).named(now.name);
    for (const Indicator& row : now.indicators) {
        QStringList cells;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            cells.append(row.text(info.field));
        changed.withRow(cells.join(u'|'));
    }

    import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(project(0).indicators[0].id, value.indicator);
    EXPECT_EQ(project(0).indicators[0].name, u"各项补助经费兑现率");
    EXPECT_EQ(project(0).review, review);
    EXPECT_EQ(session->document().threads().front().subject, subject);
    EXPECT_NE(session->document().decision(u"unit-missing"_s, subject), nullptr);
}

TEST_F(ReimportTest, ARowThatWasMissingAndReturnsIsTheRowItWas)
{
    const FieldAddress value = cell(2, Field::Value);
    const Subject subject{.project = value.project, .indicator = value.indicator, .field = Field::Value};
    submit(DecisionSet{std::nullopt, Decision{.rule = u"unit-missing"_s, .subject = subject}});
    Project whole = test::aProject(0).build();
    test::ProjectBuilder cut(0);
    cut.ofUnit(whole.unitCode, whole.unitName).named(whole.name);
    for (const Indicator& row : whole.indicators) {
        QStringList cells;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            cells.append(row.text(info.field));
        if (row.name != project(0).indicator(value.indicator)->name)
            cut.withRow(cells.join(u'|'));
    }

    const ImportReport gone = import(batchOf({cut, another(u"绿化管护"_s)}), "second");
    ASSERT_THAT(gone.removedRows, ElementsAre(RemovedRow{value.project, value.indicator}));
    ASSERT_NE(session->document().decision(u"unit-missing"_s, subject), nullptr) << "nothing is lost";
    import(batchOf({test::aProject(0), another(u"绿化管护"_s)}), "third");

    EXPECT_EQ(project(0).indicators[2].id, value.indicator);
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_EQ(project(0).indicator(value.indicator), nullptr);
    ASSERT_THAT(session->redo(), test::IsOk());
    EXPECT_EQ(project(0).indicators[2].id, value.indicator);
}

TEST_F(ReimportTest, ListsNewAndGoneTablesAndPutsTheNewOnesInTheirPlace)
{
    const ImportReport report =
        import(batchOf({test::aProject(0), another(u"河道清淤"_s), another(u"路灯照明"_s)}), "second");

    EXPECT_THAT(report.unchanged, ElementsAre(first.added[0]));
    EXPECT_THAT(report.removed, ElementsAre(first.added[1]));
    EXPECT_EQ(report.removedProjects.front()->name, u"绿化管护");
    EXPECT_EQ(report.added.size(), 2U);
    ASSERT_EQ(session->document().projectCount(), 3);
    EXPECT_EQ(project(1).name, u"河道清淤");
    EXPECT_EQ(project(2).name, u"路灯照明");
}

TEST_F(ReimportTest, ListsRowsThatAreGone)
{
    const IndicatorId gone = project(0).indicators[4].id;
    const Project fewer = test::aProject(0).build();
    test::ProjectBuilder changed(0);
    changed.ofUnit(fewer.unitCode, fewer.unitName).named(fewer.name);
    changed.withRow(u"产出指标|数量指标|专家国情研修次数|次|≥|1|20|是");

    const ImportReport report = import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(report.removedRows.size(), 4U);
    EXPECT_EQ(report.removedRows.back(), (RemovedRow{first.added[0], gone}));
}

TEST_F(ReimportTest, RowsAddedByHandStayBehindTheirNeighbour)
{
    Indicator added = test::row(0, u"产出指标|质量指标|手工补充|%|≥|95|0|否", 0);
    added.id = session->newIndicatorId();
    submit(IndicatorInserted{project(0).id, 2, added});
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(project(0).indicators.size(), 6U);
    EXPECT_EQ(project(0).indicators[2], added);
}

TEST_F(ReimportTest, ARowAddedByHandThatTheOwnerPrintsNowIsOneRow)
{
    Indicator added = test::row(0, u"产出指标|质量指标|验收合格率|%|≥|95|5|否", 0);
    added.id = session->newIndicatorId();
    submit(IndicatorInserted{project(0).id, 1, added});
    test::ProjectBuilder changed = test::aProject(0);
    changed.withRow(u"产出指标|质量指标|验收合格率|%|≥|90|5|否");

    const ImportReport report = import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    ASSERT_EQ(project(0).indicators.size(), 6U);
    const Indicator& row = project(0).indicators[5]; // where it is printed
    EXPECT_EQ(row.id, added.id);
    EXPECT_EQ(row.value, u"95");
    EXPECT_EQ(row.originalText(Field::Value), u"90");
    EXPECT_FALSE(row.originals.contains(Field::IndicatorWeight));
    EXPECT_THAT(report.keptEdits, ElementsAre(FieldAddress{project(0).id, added.id, Field::Value}));
}

TEST_F(ReimportTest, RowsTakenOutByHandStayOutUntilTheyArePrintedAnew)
{
    submit(IndicatorRemoved{project(0).id, 3, project(0).indicators[3]});
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    import(batchOf({changed, another(u"绿化管护"_s)}), "second");
    EXPECT_EQ(project(0).indicators.size(), 4U);

    ParsedBatch third = batchOf({changed, another(u"绿化管护"_s)});
    third.projects[0]->indicators[3].value = u"25"_s;
    import(std::move(third), "third");
    EXPECT_EQ(project(0).indicators.size(), 5U);
    EXPECT_EQ(project(0).indicators[3].value, u"25");
}

TEST_F(ReimportTest, TheOrderInWhichPeoplePutTheRowsStays)
{
    submit(IndicatorMoved{project(0).id, 4, 0});
    const std::vector<Indicator> before = project(0).indicators;
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s);

    import(batchOf({changed, another(u"绿化管护"_s)}), "second");

    EXPECT_EQ(project(0).indicators, before);
}

TEST_F(ReimportTest, IsOneStepThatCanBeUndoneAndRedoneAfterReopening)
{
    submit(FieldEdited{cell(0, Field::Value), u"1"_s, u"2"_s});
    const DocumentContent start = session->document().content();
    test::ProjectBuilder changed = test::aProject(0);
    changed.with(Field::Budget, u"80.00"_s).withRow(u"效益指标|生态效益指标|新增|平方米|≥|3000|5|否");
    import(batchOf({another(u"河道清淤"_s), changed}), "second");
    const DocumentContent end = session->document().content();

    session.reset();
    session = workspace.open();
    EXPECT_TRUE(session->document().content() == end);
    ASSERT_THAT(session->undo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == start);
    EXPECT_EQ(*session->sourceBytes(first.document), QByteArray("first"));
    session.reset();
    session = workspace.open();
    EXPECT_TRUE(session->document().content() == start);
    ASSERT_THAT(session->redo(), test::IsOk());
    EXPECT_TRUE(session->document().content() == end);
}

TEST_F(ReimportTest, ARenamedFileWithTheSameTablesIsTheSameDocument)
{
    ParsedBatch batch = batchOf({test::aProject(0), another(u"绿化管护"_s), another(u"河道清淤"_s)});
    batch.document.fileName = u"107（修改稿）.txt"_s;

    const ImportReport report = import(std::move(batch), "second");

    EXPECT_TRUE(report.isReimport);
    EXPECT_EQ(report.unchanged.size(), 2U);
    EXPECT_EQ(session->document().sourceDocuments().front().fileName, u"107（修改稿）.txt");
}

TEST_F(ReimportTest, ARenamedFileIsFoundBehindADocumentOfAnotherYearWithItsProjects)
{
    ParsedBatch other = batchOf({test::aProject(0), another(u"绿化管护"_s)});
    other.document.fileName = u"自评.txt"_s;
    other.document.year = 2024;
    ASSERT_FALSE(import(std::move(other), "other").isReimport);
    ParsedBatch batch = batchOf({test::aProject(0), another(u"绿化管护"_s)});
    batch.document.fileName = u"107（修改稿）.txt"_s;

    const ImportReport report = import(std::move(batch), "second");

    EXPECT_TRUE(report.isReimport);
    EXPECT_EQ(report.document, first.document);
}

TEST_F(ReimportTest, AFileOfTheSameNameWithOtherTablesIsAnotherDocument)
{
    const ImportReport report = import(batchOf({another(u"河道清淤"_s)}), "second");

    EXPECT_FALSE(report.isReimport);
    EXPECT_EQ(session->document().projectCount(), 3);
    EXPECT_EQ(session->document().sourceDocuments().size(), 2U);
}

TEST_F(ReimportTest, AFileOfTheSameNameFromAnotherUnitIsAnotherDocumentHoweverAlike)
{
    test::ProjectBuilder otherSchool = test::aProject(0);
    otherSchool.ofUnit(u"305"_s, u"第二小学"_s);

    const ImportReport report = import(batchOf({otherSchool}), "second");

    EXPECT_FALSE(report.isReimport);
    EXPECT_EQ(session->document().projectCount(), 3);
    EXPECT_EQ(project(0).unitCode, test::aProject(0).build().unitCode);
}

TEST_F(ReimportTest, TheSameProjectsOfAnotherYearAreAnotherDocument)
{
    ParsedBatch batch = batchOf({test::aProject(0), another(u"绿化管护"_s)});
    batch.document.year = 2026;
    batch.document.title = u"2026年区级重点专项绩效目标表（一级项目）"_s;

    EXPECT_FALSE(import(std::move(batch), "second").isReimport);
    EXPECT_EQ(session->document().projectCount(), 4);
}

} // namespace budget
