// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace budget {

/// Data files are written by people, so that an error must say where. QJsonDocument forgets the lines; these
/// find them again.

/// The object that \a json holds; an error with its line when it is no JSON or no object.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& json);

/// The 1-based line of the key at \a path, an object's key inside the one before; "=text" leads to a value,
/// to tell the entries of a list apart. The line of the last one that is found when a later one is not.
[[nodiscard]] int lineOfKey(const QByteArray& json, const QStringList& path);

/// ProfileInvalid with the line of \a path.
[[nodiscard]] Error invalidAt(const QByteArray& json, const QStringList& path, FileFault fault,
                              const QStringList& values = {});
/// The same for what is wrong with something that is named there: \a inner, in the file called \a file if it
/// is another one.
[[nodiscard]] Error invalidAt(const QByteArray& json, const QStringList& path, const Error& inner,
                              const QString& file = {});

} // namespace budget
