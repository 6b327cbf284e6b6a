// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/decision.h"
#include "core/model/project.h"
#include "core/model/review.h"
#include "core/model/sourcedocument.h"

#include <optional>
#include <variant>
#include <vector>

namespace budget {

// Everything that can happen to a BudgetDocument, as values. Each alternative holds the old and the new
// state, so that applying, undoing, logging and describing it need nothing else. About ten of them cover the
// whole program.

struct FieldEdited
{
    FieldAddress address;
    QString before;
    QString after;
    friend bool operator==(const FieldEdited&, const FieldEdited&) = default;
};

struct IndicatorInserted
{
    ProjectId project;
    int position = 0; ///< 0-based row
    Indicator row;
    friend bool operator==(const IndicatorInserted&, const IndicatorInserted&) = default;
};

struct IndicatorRemoved
{
    ProjectId project;
    int position = 0;
    Indicator row;
    friend bool operator==(const IndicatorRemoved&, const IndicatorRemoved&) = default;
};

struct IndicatorMoved
{
    ProjectId project;
    int from = 0; ///< 0-based
    int to = 0;   ///< 0-based row after the move
    friend bool operator==(const IndicatorMoved&, const IndicatorMoved&) = default;
};

struct ProjectsInserted
{
    int position = 0; ///< of the first one in the document
    std::vector<ProjectPtr> projects;
    friend bool operator==(const ProjectsInserted&, const ProjectsInserted&);
};

struct ProjectsRemoved
{
    int position = 0;
    std::vector<ProjectPtr> projects;
    friend bool operator==(const ProjectsRemoved&, const ProjectsRemoved&);
};

/// A table read again: same project, new printed values, edits kept. The ids of the two are equal.
struct ProjectReplaced
{
    ProjectPtr before;
    ProjectPtr after;
    friend bool operator==(const ProjectReplaced&, const ProjectReplaced&);
};

struct ReviewSet
{
    ProjectId project;
    Review before;
    Review after;
    friend bool operator==(const ReviewSet&, const ReviewSet&) = default;
};

/// Added when there is no before, deleted when there is no after. The ids of the two are equal.
struct ThreadSet
{
    std::optional<Thread> before;
    std::optional<Thread> after;
    friend bool operator==(const ThreadSet&, const ThreadSet&) = default;
};

/// Rule and subject of the two are equal.
struct DecisionSet
{
    std::optional<Decision> before;
    std::optional<Decision> after;
    friend bool operator==(const DecisionSet&, const DecisionSet&) = default;
};

struct SourceDocumentSet
{
    std::optional<SourceDocument> before;
    std::optional<SourceDocument> after;
    friend bool operator==(const SourceDocumentSet&, const SourceDocumentSet&) = default;
};

struct Change;

/// Several changes that are one step for people: one undo, one transaction.
struct ChangeGroup
{
    /// What the step is called in menus and in the history.
    enum class Kind : quint8 {
        Import,
        Reimport,
        Paste,
        RowsRemoved,
        ReplaceAll,
        BulkEdit,
        Revert,
        Decisions, ///< about several findings
        Fixes,     ///< of the findings of one rule
        LookedAt,  ///< doubtful cells of a reading
    };
    Kind kind = Kind::BulkEdit;
    std::vector<Change> changes;
    friend bool operator==(const ChangeGroup&, const ChangeGroup&);
};

struct Change
{
    using Any = std::variant<FieldEdited, IndicatorInserted, IndicatorRemoved, IndicatorMoved,
                             ProjectsInserted, ProjectsRemoved, ProjectReplaced, ReviewSet, ThreadSet,
                             DecisionSet, SourceDocumentSet, ChangeGroup>;
    Any any;

    template <typename T>
        requires std::is_constructible_v<Any, T&&> Change(T&& alternative)
            : any(std::forward<T>(alternative)) // NOLINT(google-explicit-constructor)
        {}
        friend bool operator==(const Change&, const Change&);
};

/// The change that takes \a change back.
[[nodiscard]] Change inverse(const Change& change);

/// The projects whose fields, rows or review the change touches; inserted and removed ones included.
[[nodiscard]] std::vector<ProjectId> touchedProjects(const Change& change);

} // namespace budget
