// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace budget::search {

/// text::folded() of \a text, appended as UTF-8; fast enough to do it for all texts of a workspace.
void appendFolded(QByteArray& out, QStringView text);
[[nodiscard]] QByteArray foldedUtf8(QStringView text);

/// A piece of a text, in UTF-16 code units.
struct Range
{
    qsizetype begin = 0;
    qsizetype length = 0;
    friend bool operator==(const Range&, const Range&) = default;
};

/// Where \a wanted stands in \a text when both are folded, as pieces of the text itself, for marking them;
/// they do not overlap. "4场" is found in "共 4 场".
[[nodiscard]] std::vector<Range> matches(QStringView text, QStringView wanted);

} // namespace budget::search
