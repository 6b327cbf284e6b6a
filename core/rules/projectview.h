// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/rules/citation.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"
#include "core/rules/quantitynumber.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace budget {

struct ProjectQuantities;

/// A row of a table with what the rules want to know of it, worked out once.
struct RowView
{
    const Indicator* row = nullptr;
    ProjectId project;
    std::optional<Operator> op;
    std::optional<Quantity> number; ///< the target, when it is a number
    QString name;                   ///< folded
    QString unit;                   ///< folded; empty for placeholders such as 无
    QString value;                  ///< folded
    QString level1Key;
    QString level2Key;                    ///< the standard one
    bool isLevel2Alias = false;           ///< printed under another usual name
    const Level1* level1 = nullptr;       ///< null when the profile does not know it
    const Level2* level2 = nullptr;       ///< under level1, or wherever the profile has it
    const Level1* level2Parent = nullptr; ///< where level2 belongs

    [[nodiscard]] bool isQualitative() const { return op == Operator::Qualitative; }
    [[nodiscard]] bool isQuantitative() const { return op && op != Operator::Qualitative; }
    [[nodiscard]] bool isCost() const;
    [[nodiscard]] bool isIn(LevelKind level1Kind) const { return level1 && level1->kind == level1Kind; }
    [[nodiscard]] bool isLevel2(LevelKind kind) const { return level2 && level2->kind == kind; }
    [[nodiscard]] bool isCore() const { return row->core.value() == YesNo::Yes; }
    /// No core row, be it said or left blank beside others that are marked. Not one that cannot be read.
    [[nodiscard]] bool isPlain() const
    {
        return row->core.value() == YesNo::No || row->core.text().isEmpty();
    }

    [[nodiscard]] FieldAddress address(Field field) const { return {project, row->id, field}; }
    [[nodiscard]] Subject subject(Field field) const
    {
        return {.department = {}, .project = project, .indicator = row->id, .field = field, .rule = {}};
    }
    [[nodiscard]] Evidence evidence(Field field) const { return {address(field), row->text(field)}; }
};

/// A project as the rules read it. Refers to the project and the profile, which must outlive it.
class ProjectView
{
public:
    ProjectView(const Project& project, const Profile& profile);
    ProjectView(Project&&, const Profile&) = delete;
    ~ProjectView();

    [[nodiscard]] const Project& project() const { return m_project; }
    [[nodiscard]] const Profile& profile() const { return m_profile; }
    [[nodiscard]] const RuleParameters& parameters() const { return m_profile.parameters(); }
    [[nodiscard]] const Lexicon& words() const { return m_profile.words(); }
    [[nodiscard]] const std::vector<RowView>& rows() const { return m_rows; }

    /// The form has a column for weights: some row or the head has one. Without it nothing can be added up.
    [[nodiscard]] bool hasWeights() const { return m_hasWeights; }
    /// The form has a column for core marks: someone ticked one, or the reader saw where none was ticked.
    [[nodiscard]] bool hasCoreColumn() const;
    /// Σ of the rows' weights; nothing when one of them is missing, is no number or is absurdly large.
    [[nodiscard]] std::optional<Weight> rowWeights() const { return m_rowWeights; }
    /// Σ of the weights of one 一级; only where rowWeights() is known.
    [[nodiscard]] Weight weightOf(LevelKind level1Kind) const;
    [[nodiscard]] bool has(LevelKind level1Kind) const;
    [[nodiscard]] bool hasLevel2(LevelKind kind) const;
    /// The budget, whatever unit the table is in; nothing when it is missing, is none or is beyond reckoning.
    [[nodiscard]] std::optional<ExactNumber> budgetInYuan() const;
    /// The documents of the 立项依据, read when first asked for. Not for several threads at once.
    [[nodiscard]] const std::vector<Citation>& citations() const;
    /// The text of a field of the head, folded when first asked for.
    [[nodiscard]] const QString& foldedText(Field field) const;

    /// The quantities of the texts and rows, read when first asked for. Not thread-safe.
    [[nodiscard]] const ProjectQuantities& quantities() const;

    [[nodiscard]] Subject subject() const
    {
        return {.department = {}, .project = m_project.id, .indicator = {}, .field = {}, .rule = {}};
    }
    [[nodiscard]] Subject subject(Field field) const
    {
        return {.department = {}, .project = m_project.id, .indicator = {}, .field = field, .rule = {}};
    }
    [[nodiscard]] FieldAddress address(Field field) const { return {m_project.id, {}, field}; }
    [[nodiscard]] Evidence evidence(Field field) const { return {address(field), m_project.text(field)}; }

private:
    const Project& m_project;
    const Profile& m_profile;
    std::vector<RowView> m_rows;
    bool m_hasWeights = false;
    std::optional<Weight> m_rowWeights;
    mutable std::unique_ptr<const ProjectQuantities> m_quantities;
    mutable std::optional<std::vector<Citation>> m_citations;
    mutable std::array<std::optional<QString>, kFieldCount> m_folded;
};

} // namespace budget
