// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace budget::ui {

/// A workspace or document that was open before.
struct RecentFile
{
    QString path;
    bool isPinned = false;
    bool isMissing = false; ///< shown in grey; the file may stand on a drive that is not here

    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

} // namespace budget::ui
