// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profile.h"

#include <QJsonObject>

namespace budget {

/// Reads the single values of a profile's data file; an error names the line of the value.
class ProfileValues
{
public:
    explicit ProfileValues(const QByteArray& json)
        : m_json(json)
    {}

    [[nodiscard]] const QByteArray& json() const { return m_json; }
    [[nodiscard]] Error invalid(const QStringList& path, FileFault fault,
                                const QStringList& values = {}) const;
    [[nodiscard]] Error invalid(const QStringList& path, const Error& inner) const;
    [[nodiscard]] Result<QString> text(const QJsonObject& object, const QString& key,
                                       const QStringList& path) const;
    [[nodiscard]] Result<QStringList> texts(const QJsonValue& value, const QStringList& path) const;
    /// A list, or {"add", "remove"} against \a current.
    [[nodiscard]] Result<QStringList> changedTexts(const QStringList& current, const QJsonValue& value,
                                                   const QStringList& path) const;
    [[nodiscard]] Result<int> count(const QJsonValue& value, const QStringList& path) const;
    [[nodiscard]] Result<Weight> points(const QJsonValue& value, const QStringList& path) const;
    [[nodiscard]] Result<LevelKind> kind(const QString& word, const QStringList& path) const;

private:
    const QByteArray& m_json;
};

} // namespace budget
