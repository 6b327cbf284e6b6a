// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changecodec.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/changegenerator.h"

namespace budget {

namespace {

/// Remembers the tables of a change as the workspace file would.
void remember(const Change& change, QHash<ProjectId, ProjectPtr>& projects)
{
    const auto add = [&](const std::vector<ProjectPtr>& list) {
        for (const ProjectPtr& project : list)
            projects.insert(project->id, project);
    };
    if (const auto* inserted = std::get_if<ProjectsInserted>(&change.any))
        add(inserted->projects);
    else if (const auto* removed = std::get_if<ProjectsRemoved>(&change.any))
        add(removed->projects);
    else if (const auto* group = std::get_if<ChangeGroup>(&change.any))
        for (const Change& part : group->changes)
            remember(part, projects);
}

Result<Change> decoded(const QByteArray& payload)
{
    return changecodec::decode(payload, [](ProjectId) { return ProjectPtr(); });
}

} // namespace

class ChangeCodecKinds : public testing::TestWithParam<size_t>
{};

TEST_P(ChangeCodecKinds, ComeBackAsTheyWere)
{
    BudgetDocument document;
    test::fill(document, {test::aProject(1), test::aProject(2), test::aProject(3), test::aProject(4)});
    test::ChangeGenerator generator(7);
    for (int i = 0; i < 40; ++i) {
        const Change change = generator.ofKind(GetParam(), document);
        QHash<ProjectId, ProjectPtr> projects;
        remember(change, projects);

        const Result<Change> back = changecodec::decode(changecodec::encode(change),
                                                        [&](ProjectId id) { return projects.value(id); });

        ASSERT_THAT(back, test::IsOk());
        ASSERT_TRUE(*back == change) << changecodec::encode(change).toStdString();
        // A group may hold two states of one table, of which the file keeps the last.
        document.apply(change);
    }
}

INSTANTIATE_TEST_SUITE_P(AllButGroups, ChangeCodecKinds,
                         testing::Range(size_t(0), std::variant_size_v<Change::Any> - 1));

TEST(ChangeCodec, BringsGroupsBackAsTheyWere)
{
    const FieldAddress cell{ProjectId(1), IndicatorId(101), Field::Value};
    const Change change = ChangeGroup{
        ChangeGroup::Kind::Paste,
        {FieldEdited{cell, QStringLiteral("1"), QStringLiteral("2")}, IndicatorMoved{ProjectId(1), 0, 2}}};

    EXPECT_TRUE(*decoded(changecodec::encode(change)) == change);
}

TEST(ChangeCodec, WritesWordsThatNeverChange)
{
    const FieldAddress cell{ProjectId(1), IndicatorId(101), Field::IndicatorName};

    EXPECT_EQ(changecodec::encode(FieldEdited{cell, QStringLiteral("a"), QStringLiteral("b")}),
              QByteArray(R"({"after":"b","before":"a","field":"name","kind":"fieldEdited","project":1,)"
                         R"("row":101,"v":1})"));
}

TEST(ChangeCodec, ReadsWhatVersionOneWrote)
{
    const Result<Change> change = decoded(
        R"({"v":1,"kind":"group","group":"bulkEdit","changes":[)"
        R"({"kind":"rowMoved","project":3,"from":0,"to":2},)"
        R"({"kind":"reviewSet","project":3,"before":{"verdict":"none","opinion":"","author":"","at":""},)"
        R"("after":{"verdict":"return","opinion":"重报","author":"甲","at":"2026-11-24T09:30:00.125Z"}}]})");

    ASSERT_THAT(change, test::IsOk());
    const Review review{Verdict::Return, QStringLiteral("重报"), QStringLiteral("甲"),
                        QDateTime(QDate(2026, 11, 24), QTime(9, 30, 0, 125), Qt::UTC)};
    EXPECT_TRUE(*change == Change(ChangeGroup{ChangeGroup::Kind::BulkEdit,
                                              {IndicatorMoved{ProjectId(3), 0, 2},
                                               ReviewSet{ProjectId(3), Review(), review}}}));
}

TEST(ChangeCodec, ReadsAWaiverOfTheFirstVersionsAsARejection)
{
    const auto change = decoded(
        R"({"v":1,"kind":"waiverSet","after":{"rule":"unit-missing","subject":{"project":3,"row":7,"field":"unit"},)"
        R"("fingerprint":"f","author":"甲","at":"2026-11-24T09:30:00.125Z","reason":"同意"}})");

    ASSERT_THAT(change, test::IsOk());
    const Decision decision{
        .rule = QStringLiteral("unit-missing"),
        .subject = {.project = ProjectId(3), .indicator = IndicatorId(7), .field = Field::Unit},
        .fingerprint = QStringLiteral("f"),
        .kind = DecisionKind::Rejected,
        .author = QStringLiteral("甲"),
        .at = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 0, 125), Qt::UTC),
        .note = QStringLiteral("同意")};
    EXPECT_TRUE(*change == Change(DecisionSet{std::nullopt, decision}));
}

TEST(ChangeCodec, NamesManyTablesInAShortLine)
{
    ProjectsInserted change;
    for (int id = 1; id <= 1000; ++id) {
        auto project = std::make_shared<Project>();
        project->id = ProjectId(id);
        change.projects.push_back(project);
    }

    const QByteArray payload = changecodec::encode(change);

    EXPECT_LT(payload.size(), 100);
    const Result<Change> back = changecodec::decode(
        payload, [&](ProjectId id) { return change.projects[static_cast<size_t>(id.value() - 1)]; });
    ASSERT_THAT(back, test::IsOk());
    EXPECT_TRUE(*back == Change(change));
}

TEST(ChangeCodec, AsksForNoTableBehindTheFirstThatTheFileDoesNotHave)
{
    int asked = 0;

    const Result<Change> change = changecodec::decode(
        R"({"v":1,"kind":"projectsInserted","position":0,"ids":[[1,9000000]]})", [&](ProjectId id) {
            ++asked;
            return id == ProjectId(1) ? test::aProject(1).shared() : ProjectPtr();
        });

    EXPECT_THAT(change, test::IsError(ErrorCode::WorkspaceCorrupt));
    EXPECT_EQ(asked, 2);
}

TEST(ChangeCodec, RefusesAChangeThatBringsOrTakesATableTwice)
{
    const auto decodedWith = [](const QByteArray& payload) {
        return changecodec::decode(
            payload, [](ProjectId id) { return test::aProject(static_cast<int>(id.value())).shared(); });
    };
    const auto group = [](const QByteArray& first, const QByteArray& second) {
        return R"({"v":1,"kind":"group","group":"import","changes":[)" + first + ',' + second + "]}";
    };
    const QByteArray in = R"({"kind":"projectsInserted","position":0,"ids":[[2,4]]})";
    const QByteArray out = R"({"kind":"projectsRemoved","position":0,"ids":[[2,4]]})";

    for (const char* ids : {"[[1,3],[3,5]]", "[[3,5],[1,3]]", "[[1,9],[4,5]]", "[[4,5],[1,9]]"})
        EXPECT_THAT(
            decodedWith(QByteArray(R"({"v":1,"kind":"projectsRemoved","position":0,"ids":)") + ids + "}"),
            test::IsError(ErrorCode::WorkspaceCorrupt))
            << ids;
    EXPECT_THAT(decodedWith(group(in, in)), test::IsError(ErrorCode::WorkspaceCorrupt));
    EXPECT_THAT(decodedWith(group(out, out)), test::IsError(ErrorCode::WorkspaceCorrupt));
    EXPECT_THAT(decodedWith(group(out, in)), test::IsOk());
}

TEST(ChangeCodec, RefusesWhatItDidNotWrite)
{
    for (const char* payload :
         {"", "[]", "{}", R"({"v":1,"kind":"noSuchKind"})", R"({"v":1,"kind":"fieldEdited"})",
          R"({"v":1,"kind":"fieldEdited","project":1,"field":"noSuchField","before":"","after":""})",
          R"({"v":1,"kind":"projectsInserted","position":0,"ids":[[1,9000000000000]]})",
          R"({"v":1,"kind":"projectsInserted","position":0,"ids":[[5,4]]})", R"({"v":1,"kind":"threadSet"})",
          R"({"v":1,"kind":"reviewSet","project":1,"before":{},"after":{}})"})
        EXPECT_THAT(decoded(payload), test::IsError(ErrorCode::WorkspaceCorrupt)) << payload;
    EXPECT_THAT(decoded(R"({"v":2,"kind":"rowMoved"})"), test::IsError(ErrorCode::WorkspaceNewer));
}

} // namespace budget
