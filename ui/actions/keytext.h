// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

namespace budget::ui {

/// Takes what is written in a dialog whose text has several lines, where Return alone begins the next one.
inline constexpr QKeyCombination kAcceptTextKey = Qt::CTRL | Qt::Key_Return;

/// A key as this system writes it in its menus, for sentences that name one. A command's own key comes from
/// its action, which knows what the user made of it.
[[nodiscard]] inline QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace budget::ui
