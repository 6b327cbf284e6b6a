// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace budget {

/// A small document that a rule must speak about, or must not. Part of a profile: who changes its words sees
/// at once what they catch now. Written as one row ("一级|二级|名称|单位|性质|值", and weight and 是/否 if
/// they matter), as an object with fields of the head and "rows", or as an object with several "projects".
struct RuleExample
{
    QString rule;
    bool fires = true;
    QString text; ///< as it is written in the profile, to name it by
    std::vector<ProjectPtr> projects;

    /// ProfileInvalid with the reason in its detail.
    [[nodiscard]] static Result<RuleExample> fromJson(const QString& rule, bool fires,
                                                      const QJsonValue& value);
};

} // namespace budget
