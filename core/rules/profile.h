// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/finding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace budget {

/// 规则方案: which rules run, how severe they are, and their lists, numbers and words. A data file.
class Profile
{
public:
    /// The built-in profile with this name ("chongqing" is the default).
    [[nodiscard]] static Result<std::shared_ptr<const Profile>> builtIn(const QString& name);
    [[nodiscard]] static QStringList builtInNames();
    [[nodiscard]] static Result<std::shared_ptr<const Profile>> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& name() const { return m_name; }

private:
    QString m_name;
};

} // namespace budget
