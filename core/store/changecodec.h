// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QByteArray>

#include <functional>
#include <optional>

/// Changes as they stand in the change log: one JSON object with a stable word for the kind and the number of
/// the format it was written in.
namespace budget::changecodec {

inline constexpr int kVersion = 1;

/// Tables that came or went are named by their ids alone, because their rows stay in the file; this gives the
/// table to an id. A null pointer makes decoding fail: for a table that is not in the file, or a payload of a
/// few bytes could name millions.
using ProjectSource = std::function<ProjectPtr(ProjectId)>;

/// The word for the kind of the change, for people who look into the file.
[[nodiscard]] QLatin1String kindWord(const Change& change);

[[nodiscard]] QByteArray encode(const Change& change);

/// WorkspaceCorrupt when it was not written by encode(), WorkspaceNewer when it was by a later version.
[[nodiscard]] Result<Change> decode(const QByteArray& payload, const ProjectSource& projects);

} // namespace budget::changecodec
