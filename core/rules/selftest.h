// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profile.h"

#include <QStringList>

#include <vector>

namespace budget {

/// How a profile does on its own examples. Rules that it turns off are left out.
struct SelfTest
{
    int rules = 0;                            ///< that were asked
    int examples = 0;                         ///< that were tried
    std::vector<const RuleExample*> failures; ///< they live as long as the profile
    QStringList withoutFiring;                ///< rules without an example that fires …
    QStringList withoutSilent;                ///< … and without one that must not
};

[[nodiscard]] SelfTest selfTest(const Profile& profile);

} // namespace budget
