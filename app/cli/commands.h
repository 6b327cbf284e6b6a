// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace budget {
class Profile;
}

namespace budget::cli {

// One function a verb, each in a file of its own. \a arguments are those after the verb.
[[nodiscard]] ExitStatus runParse(const QStringList& arguments, Console& console);
[[nodiscard]] ExitStatus runCheck(const QStringList& arguments, Console& console);
/// check --self-test
[[nodiscard]] ExitStatus runSelfTest(const Profile& profile, Console& console);
[[nodiscard]] ExitStatus runImport(const QStringList& arguments, Console& console);
[[nodiscard]] ExitStatus runExport(const QStringList& arguments, Console& console);
[[nodiscard]] ExitStatus runExplain(const QStringList& arguments, Console& console);

} // namespace budget::cli
