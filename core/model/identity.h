// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/project.h"

#include <span>
#include <vector>

/// Who is who in two readings of one document. Everything is told from the printed texts, so that an edit
/// does not make a row another one.
namespace budget::identity {

/// Unit code, or folded unit name where there is none, or the department in charge where a form names nobody
/// else, and folded project name.
[[nodiscard]] QString projectKey(const Project& project);

/// Whether both may be of one preparing unit: the same, or one does not say.
[[nodiscard]] bool mayBeOfOneUnit(const Project& a, const Project& b);

/// Folded level 1, level 2 and name. Rows of one project that print the same have the same key.
[[nodiscard]] QString rowKey(const Indicator& row);

/// How alike two texts are, 0 … 1000: the edit distance against the longer one's length. Of long texts the
/// beginning counts.
[[nodiscard]] int likeness(QStringView a, QStringView b);

/// For each element of \a now the index of its earlier reading in \a before, or -1. Each is used once. Equal
/// keys first, exact repeats in their order; then what is alike enough, the best pairs first. Up to a million
/// pairs are compared, which takes seconds: when it is cancelled, only equal keys have found each other.
[[nodiscard]] std::vector<int> matchProjects(std::span<const ProjectPtr> before,
                                             std::span<const ProjectPtr> now, const CancelToken& cancel = {});
/// The same for printed rows; rows of \a before that were added by hand match none.
[[nodiscard]] std::vector<int> matchRows(const Project& before, const Project& now,
                                         const CancelToken& cancel = {});

} // namespace budget::identity
