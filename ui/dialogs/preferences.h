// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keymap.h"
#include "ui/theme/theme.h"

#include <QString>

namespace budget::ui {

/// 审核员, 填报人, 管理者: which page and panels one starts with. A convenience, not security.
enum class DeskRole : quint8 { Reviewer, Clerk, Manager };

/// What a person chooses once and finds again. The initial values are the defaults.
struct Preferences
{
    QString author;                             ///< stands on annotations and in the history
    QString language = QStringLiteral("zh_CN"); ///< zh_CN or en
    Theme theme = Theme::System;
    int pointSize = kDefaultPointSize;
    QString profile = QStringLiteral("chongqing"); ///< the name of a built-in or own profile
    DeskRole role = DeskRole::Reviewer;
    Keymap keys;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace budget::ui
