// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/readingdifference.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

using namespace Qt::StringLiterals;
using Kind = ReadingDifference::Kind;

namespace {

/// "kind project | row | before > after" of each.
QStringList described(const std::vector<ReadingDifference>& differences)
{
    static const QStringList kinds{u"new"_s, u"gone"_s, u"new row"_s, u"row gone"_s, u"changed"_s};
    QStringList result;
    for (const ReadingDifference& each : differences)
        result.append(kinds[static_cast<int>(each.kind)] + u' ' + each.project + u" | "_s + each.row +
                      u" | "_s + each.before + u" > "_s + each.after);
    return result;
}

void hold(BudgetDocument& document, const Project& project)
{
    DocumentContent content;
    content.projects = {std::make_shared<Project>(project)};
    document.reset(content);
}

} // namespace

TEST(ReadingDifferences, AreOfWhatIsPrintedAndNotOfEdits)
{
    const test::ProjectBuilder earlier =
        test::aProject(1).named(u"人才专项"_s).with(Field::Budget, u"78.00"_s);
    Project now = test::aProject(1).named(u"人才专项"_s).with(Field::Budget, u"80.00"_s).build();
    now.goal = u"改过的目标"_s; // by a person: the printed one is as it was
    now.originals.insert(Field::Goal, earlier.build().goal);
    BudgetDocument document;
    hold(document, now);
    ImportReport report;
    report.isReimport = true;
    report.changed = {ProjectId(1)};
    report.changedProjects = {earlier.shared()};

    const auto differences = readingDifferences(report, document);

    EXPECT_EQ(described(differences), QStringList(u"changed 人才专项 |  | 78.00 > 80.00"_s));
    EXPECT_EQ(differences.front().address, (FieldAddress{ProjectId(1), {}, Field::Budget}));
}

TEST(ReadingDifferences, NameRowsThatCameAndWent)
{
    const Project earlier = test::aProject(1).named(u"人才专项"_s).build();
    Project now = earlier;
    const Indicator gone = now.indicators.front();
    now.indicators.erase(now.indicators.begin());
    Indicator added = gone;
    added.id = IndicatorId(900);
    added.name = u"新的一行"_s;
    now.indicators.push_back(added);
    Indicator byHand = added;
    byHand.id = IndicatorId(901);
    byHand.sourceRow = 0;
    now.indicators.push_back(byHand);
    BudgetDocument document;
    hold(document, now);
    ImportReport report;
    report.isReimport = true;
    report.changedProjects = {std::make_shared<Project>(earlier)};

    EXPECT_EQ(described(readingDifferences(report, document)),
              (QStringList{u"new row 人才专项 | 新的一行 |  > "_s,
                           u"row gone 人才专项 | "_s + gone.name + u" |  > "_s}));
}

TEST(ReadingDifferences, NameProjectsThatCameAndWent)
{
    BudgetDocument document;
    test::fill(document, {test::aProject(1).named(u"新项目"_s)});
    ImportReport report;
    report.added = {ProjectId(1)};
    report.removedProjects = {test::aProject(2).named(u"旧项目"_s).shared()};
    EXPECT_TRUE(readingDifferences(report, document).empty()) << "a first reading differs from nothing";
    report.isReimport = true;

    EXPECT_EQ(described(readingDifferences(report, document)),
              (QStringList{u"new 新项目 |  |  > "_s, u"gone 旧项目 |  |  > "_s}));
}

} // namespace budget
