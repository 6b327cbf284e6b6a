// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every model follows the document through hundreds of random changes, taken back and done again: the mirror
// of its signals equals it after each step, and in the end it shows what a model made afresh shows.

#include "tests/support/modelcontract.h"
#include "tests/support/printmodel.h"
#include "tests/support/testdesk.h"
#include "ui/models/allindicatorsmodel.h"
#include "ui/models/annotationlistmodel.h"
#include "ui/models/findinglistmodel.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/models/navigationtreemodel.h"
#include "ui/models/projectfieldsmodel.h"

#include <QRandomGenerator>

#include <algorithm>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::ModelContract;
using test::printModel;
using test::TestDesk;

/// Makes changes that fit the document as it is.
class RandomChanges
{
public:
    RandomChanges(TestDesk& desk, quint32 seed)
        : m_desk(desk)
        , m_random(seed)
    {}

    void step()
    {
        switch (pick(12)) {
        case 0: insertRow(); break;
        case 1: removeRow(); break;
        case 2: moveRow(); break;
        case 3: insertProjects(); break;
        case 4: removeProject(); break;
        case 5: replaceProject(); break;
        case 6: review(); break;
        case 7: annotate(); break;
        case 8: editHead(); break;
        case 9:
            if (!m_desk.sink.done.empty())
                m_desk.sink.undo();
            break;
        default: editRow(); break;
        }
    }

private:
    [[nodiscard]] int pick(int count) { return m_random.bounded(count); }
    [[nodiscard]] const Project& project()
    {
        return m_desk.document.projectAt(pick(m_desk.document.projectCount()));
    }
    [[nodiscard]] QString word()
    {
        static const QStringList kWords{u"补助"_s, u"满意"_s, u"12"_s, u"%"_s, u""_s, u"人"_s, u"≥"_s};
        return kWords[pick(static_cast<int>(kWords.size()))];
    }
    void submit(Change change) { ASSERT_THAT(m_desk.sink.submit(std::move(change)), test::IsOk()); }

    void insertRow()
    {
        const Project& at = project();
        Indicator row = test::row(m_next++, u"产出指标|数量指标|新|个|≥|1|5|否", 0);
        row.name = word();
        submit(IndicatorInserted{at.id, pick(static_cast<int>(at.indicators.size()) + 1), row});
    }
    void removeRow()
    {
        const Project& at = project();
        if (at.indicators.empty())
            return;
        const int row = pick(static_cast<int>(at.indicators.size()));
        submit(IndicatorRemoved{at.id, row, at.indicators[static_cast<size_t>(row)]});
    }
    void moveRow()
    {
        const Project& at = project();
        const int count = static_cast<int>(at.indicators.size());
        if (count < 2)
            return;
        const int from = pick(count);
        submit(IndicatorMoved{at.id, from, (from + 1 + pick(count - 1)) % count});
    }
    void insertProjects()
    {
        std::vector<ProjectPtr> added;
        for (int i = pick(3); i >= 0; --i)
            added.push_back(
                aProject(m_next++).ofUnit(QString::number(pick(4)), word()).named(word()).shared());
        submit(ProjectsInserted{pick(m_desk.document.projectCount() + 1), added});
    }
    void removeProject()
    {
        if (m_desk.document.projectCount() < 3)
            return;
        const ProjectId id = project().id;
        submit(ProjectsRemoved{m_desk.document.indexOf(id), {m_desk.document.snapshot(id)}});
    }
    void replaceProject()
    {
        const ProjectId id = project().id;
        auto again = std::make_shared<Project>(*m_desk.document.project(id));
        again->name = word();
        if (!again->indicators.empty() && pick(2) == 0)
            again->indicators.pop_back();
        submit(ProjectReplaced{m_desk.document.snapshot(id), again});
    }
    void review()
    {
        const Project& at = project();
        Review after = at.review;
        after.verdict = static_cast<Verdict>(pick(4));
        submit(ReviewSet{at.id, at.review, after});
    }
    void annotate()
    {
        const auto& threads = m_desk.document.threads();
        if (!threads.empty() && pick(2) == 0) {
            const Thread before = threads[static_cast<size_t>(pick(static_cast<int>(threads.size())))];
            Thread after = before;
            after.state = static_cast<ThreadState>(pick(3));
            submit(pick(3) == 0 ? ThreadSet{before, std::nullopt} : ThreadSet{before, after});
            return;
        }
        const Project& at = project();
        Thread thread;
        thread.id = ThreadId(m_next++);
        thread.subject.project = at.id;
        if (!at.indicators.empty())
            thread.subject.indicator = at.indicators.front().id;
        submit(ThreadSet{std::nullopt, thread});
    }
    void editHead()
    {
        static const std::array kFields{Field::UnitCode, Field::UnitName, Field::ProjectName, Field::Budget,
                                        Field::CurrencyUnit};
        const Project& at = project();
        edit(at, {at.id, {}, kFields[static_cast<size_t>(pick(static_cast<int>(kFields.size())))]});
    }
    void editRow()
    {
        const Project& at = project();
        if (at.indicators.empty())
            return;
        const Indicator& row =
            at.indicators[static_cast<size_t>(pick(static_cast<int>(at.indicators.size())))];
        edit(at, {at.id, row.id, kIndicatorColumns[static_cast<size_t>(pick(8))]});
    }
    void edit(const Project& at, const FieldAddress& cell)
    {
        submit(FieldEdited{cell, textAt(at, cell), word()});
    }

    TestDesk& m_desk;
    QRandomGenerator m_random;
    qint64 m_next = 5000;
};

class ModelsFollow : public ::testing::TestWithParam<quint32>
{};

TEST_P(ModelsFollow, EveryChangeOnEveryPath)
{
    TestDesk desk{aProject(1), aProject(2).ofUnit(u"303"_s, u"卫健委"_s), aProject(3)};
    IndicatorTableModel table(desk.document, desk.sink, desk.checker);
    table.setProject(ProjectId(1));
    ProjectFieldsModel fields(desk.document, desk.sink, desk.checker);
    fields.setProject(ProjectId(1));
    NavigationTreeModel tree(desk.document, desk.checker);
    NavigationTreeModel filteredTree(desk.document, desk.checker);
    NavigationFilter treeFilter;
    treeFilter.isUnreviewed = true;
    filteredTree.setFilter(treeFilter);
    filteredTree.setOrder(NavigationTreeModel::Order::ByName);
    AllIndicatorsModel plain(desk.document, desk.sink, desk.checker);
    AllIndicatorsModel filtered(desk.document, desk.sink, desk.checker);
    filtered.setFilterText(u"补助"_s);
    AllIndicatorsModel sorted(desk.document, desk.sink, desk.checker);
    sorted.sort(AllIndicatorsModel::columnOf(Field::IndicatorName), Qt::DescendingOrder);
    FindingListModel findings(desk.document, desk.checker);
    AnnotationListModel annotations(desk.document);
    const std::vector<QAbstractItemModel*> models{&table,    &fields, &tree,     &filteredTree, &plain,
                                                  &filtered, &sorted, &findings, &annotations};
    std::vector<std::unique_ptr<ModelContract>> contracts;
    for (QAbstractItemModel* model : models)
        contracts.push_back(std::make_unique<ModelContract>(*model));
    RandomChanges changes(desk, GetParam());

    for (int i = 0; i < 150 && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        changes.step();
        for (const auto& contract : contracts)
            contract->verify();
    }

    AllIndicatorsModel freshPlain(desk.document, desk.sink, desk.checker);
    EXPECT_EQ(printModel(plain), printModel(freshPlain));
    AllIndicatorsModel freshFiltered(desk.document, desk.sink, desk.checker);
    freshFiltered.setFilterText(u"补助"_s);
    filtered.refresh();
    EXPECT_EQ(printModel(filtered), printModel(freshFiltered));
    AllIndicatorsModel freshSorted(desk.document, desk.sink, desk.checker);
    freshSorted.sort(AllIndicatorsModel::columnOf(Field::IndicatorName), Qt::DescendingOrder);
    sorted.refresh();
    EXPECT_EQ(printModel(sorted), printModel(freshSorted));
    for (int facet = 0; facet < kFacetCount; ++facet) {
        const auto byKey = [](std::vector<FacetValue> values) {
            std::ranges::sort(values, {}, &FacetValue::key);
            return values;
        };
        EXPECT_EQ(byKey(plain.facetValues(static_cast<Facet>(facet))),
                  byKey(freshPlain.facetValues(static_cast<Facet>(facet))))
            << facet;
    }
    NavigationTreeModel freshTree(desk.document, desk.checker);
    tree.refresh();
    EXPECT_EQ(printModel(tree), printModel(freshTree));
    EXPECT_EQ(printModel(findings), printModel(FindingListModel(desk.document, desk.checker)));
    EXPECT_EQ(printModel(annotations), printModel(AnnotationListModel(desk.document)));
    // The table and the head of one project empty themselves when it goes; nothing else ever starts afresh.
    for (size_t i = 2; i < contracts.size(); ++i)
        EXPECT_EQ(contracts[i]->resets(), 0) << i;
}

INSTANTIATE_TEST_SUITE_P(Seeds, ModelsFollow, ::testing::Values(1U, 2U, 3U, 4U, 5U, 6U));

} // namespace
} // namespace budget::ui
