// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

/// The sentences for what the core only names by a code. In the language of the installed translators.
namespace budget::ui {

/// What happened and what to do about it, without the place.
[[nodiscard]] QString errorSentence(const Error& error);

/// The same with the place in front: "folder/a.txt: table 3: …".
[[nodiscard]] QString errorText(const Error& error);

} // namespace budget::ui
