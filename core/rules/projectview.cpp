// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/projectview.h"

#include "core/base/text.h"
#include "core/rules/projectquantities.h"

#include <algorithm>
#include <iterator>

namespace budget {

namespace {

/// Weights are points out of 100. A cell with a longer number is a slip that has its own findings; it must
/// not overflow a sum.
constexpr Weight kMaxWeight = Weight::fromInteger(1'000'000);

bool isAddable(Weight weight)
{
    return weight <= kMaxWeight && Weight() - kMaxWeight <= weight;
}

const Level2* childOf(const Level1& parent, const QString& key)
{
    const auto found = std::ranges::find(parent.level2, key, &Level2::key);
    return found == parent.level2.end() ? nullptr : &*found;
}

/// Under its own 一级 first: the same 二级 may stand under several.
void findLevel2(RowView& view, const Profile& profile)
{
    if (view.level1) {
        view.level2 = childOf(*view.level1, view.level2Key);
        view.level2Parent = view.level2 ? view.level1 : nullptr;
    }
    for (const Level1& level1 : profile.levels()) {
        if (view.level2)
            return;
        view.level2 = childOf(level1, view.level2Key);
        view.level2Parent = view.level2 ? &level1 : nullptr;
    }
}

RowView viewOf(const Indicator& row, ProjectId project, const Profile& profile)
{
    RowView view;
    view.row = &row;
    view.project = project;
    view.op = parseOperator(row.op);
    view.number = Quantity::parse(row.value);
    view.name = text::folded(row.name);
    view.unit = text::folded(row.unit);
    if (profile.words().placeholders.contains(view.unit))
        view.unit.clear();
    view.value = text::folded(row.value);
    view.level1Key = levelKey(row.level1);
    view.level1 = profile.level1(view.level1Key);
    const QString printed = levelKey(row.level2);
    // A name that the profile itself uses under this 一级 is no alias, whatever other profiles call it.
    const bool isOwn = view.level1 && childOf(*view.level1, printed);
    view.level2Key = isOwn ? printed : profile.standardLevel2Key(printed);
    view.isLevel2Alias = view.level2Key != printed;
    findLevel2(view, profile);
    return view;
}

} // namespace

bool RowView::isCost() const
{
    return isIn(LevelKind::Cost) || isLevel2(LevelKind::Cost);
}

ProjectView::ProjectView(const Project& project, const Profile& profile)
    : m_project(project)
    , m_profile(profile)
{
    m_rows.reserve(project.indicators.size());
    m_hasWeights = !project.executionWeight.text().isEmpty();
    Weight sum;
    bool isComplete = true;
    for (const Indicator& row : project.indicators) {
        m_rows.push_back(viewOf(row, project.id, profile));
        m_hasWeights = m_hasWeights || !row.weight.text().isEmpty();
        const std::optional<Weight> weight = row.weight.value();
        if (weight && isAddable(*weight))
            sum += *weight;
        else
            isComplete = false;
    }
    if (isComplete && !m_rows.empty())
        m_rowWeights = sum;
}

ProjectView::~ProjectView() = default;

const ProjectQuantities& ProjectView::quantities() const
{
    if (!m_quantities)
        m_quantities = std::make_unique<const ProjectQuantities>(*this);
    return *m_quantities;
}

Weight ProjectView::weightOf(LevelKind level1Kind) const
{
    Weight sum;
    for (const RowView& row : m_rows) {
        if (row.isIn(level1Kind) && row.row->weight.value())
            sum += *row.row->weight.value();
    }
    return sum;
}

bool ProjectView::has(LevelKind level1Kind) const
{
    return std::ranges::any_of(m_rows, [&](const RowView& row) { return row.isIn(level1Kind); });
}

bool ProjectView::hasCoreColumn() const
{
    if (std::ranges::any_of(m_rows, [](const RowView& row) { return !row.row->core.text().isEmpty(); }))
        return true;
    // Of a cell that is there and empty a reader keeps the place.
    const std::vector<SourceMap::Entry> places = m_project.sources.entries();
    return std::ranges::any_of(
        places, [](const SourceMap::Entry& place) { return place.row > 0 && place.field == Field::Core; });
}

std::optional<ExactNumber> ProjectView::budgetInYuan() const
{
    const std::optional<Money> budget = m_project.budget.value();
    if (!budget || *budget <= Money())
        return std::nullopt;
    // inYuan() of the amount itself would be held at the edge of the range of Money.
    const Money unit = inYuan(Money::fromInteger(1), m_project.currencyUnit);
    return ExactNumber::from(*budget).times(ExactNumber::from(unit));
}

const std::vector<Citation>& ProjectView::citations() const
{
    if (!m_citations) {
        m_citations.emplace();
        for (const QStringView line : QStringView(m_project.basis).split(u'\n', Qt::SkipEmptyParts)) {
            std::vector<Citation> found = citationsIn(line);
            std::ranges::move(found, std::back_inserter(*m_citations));
        }
    }
    return *m_citations;
}

const QString& ProjectView::foldedText(Field field) const
{
    std::optional<QString>& known = m_folded[static_cast<size_t>(field)];
    if (!known)
        known = text::folded(m_project.text(field));
    return *known;
}

bool ProjectView::hasLevel2(LevelKind kind) const
{
    return std::ranges::any_of(m_rows, [&](const RowView& row) { return row.isLevel2(kind); });
}

} // namespace budget
