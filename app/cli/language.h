// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulecatalog.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace budget::cli {

/// From LC_ALL, LC_MESSAGES and LANG. To be asked before useUtf8Locale(), which may set them.
[[nodiscard]] Language environmentLanguage();

/// What --lang says, or \a otherwise without it. Nothing for a language there is not.
[[nodiscard]] std::optional<Language> chosenLanguage(const QStringList& arguments, Language otherwise);

/// Qt reads file names in UTF-8 only and complains on every start where the locale says otherwise, as in a
/// bare container. To be called before QCoreApplication is made.
void useUtf8Locale();

void installTranslators(QCoreApplication& application, Language language);

} // namespace budget::cli
