// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace budget::ui {

/// What models say beyond text. Delegates turn it into colour, icon and font; models know none of these.
enum Role : int {
    IdRole = Qt::UserRole + 1, ///< qint64: the id of the row's thing
    AddressRole,               ///< FieldAddress of the cell
    SubjectRole,               ///< Subject of the row
    SortRole,                  ///< what sorting compares
    SeverityRole,              ///< int(Severity) of the worst fault; invalid when none
    FindingTextRole,           ///< QString: the sentences of the findings, one a line
    EditedRole,                ///< bool: differs from what was printed
    OriginalTextRole,          ///< QString: what was printed
    AnnotatedRole,             ///< bool: has an annotation that is not verified
    DoubtTextRole,             ///< QString: why the reader was not sure of it, until someone has looked
    AlignmentRole,             ///< int(ColumnAlign)
    VerdictRole,               ///< int(Verdict)
    LevelRole,                 ///< int: kind of a tree node
    ErrorCountRole,            ///< int: faults of the node and below
    WarningCountRole,          ///< int
    HintCountRole,             ///< int
    ProjectCountRole,          ///< int: projects below a department
    ReviewedCountRole,         ///< int: those of them with a verdict
    EditKindRole,              ///< int(EditKind)
    SettledRole,               ///< bool: the finding was rejected or mended, the doubt looked at
    FindingStateRole,          ///< int(FindingState)
    FurtherRole,               ///< int: findings of the same cause that stand behind this one
    ExpandedRole,              ///< bool: these are shown below it
    MemberRole,                ///< bool: one of these
    ThreadStateRole,           ///< int(ThreadState)
    CountRole,                 ///< int: how many rows have a facet's value
    KeyRole,                   ///< QString: a facet's value as the filter names it
};

} // namespace budget::ui
