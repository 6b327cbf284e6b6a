// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourcedocument.h"

#include <QString>

namespace budget::ui {

/// What was odd while a document was read, in one sentence of the present language.
[[nodiscard]] QString diagnosticText(const Diagnostic& diagnostic);

} // namespace budget::ui
