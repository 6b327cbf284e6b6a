// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace budget {

/// A phrase of the catalogue within an argument, with values of its own for its %1, %2 …: what is said of one
/// entry of a list. In this form it belongs to no language yet.
[[nodiscard]] QString innerPhrase(const QString& key, const QStringList& values);

/// \a arg with the text that \a phrase gives for each key and its values. An empty one leaves the place as
/// it is.
[[nodiscard]] QString
withInnerPhrases(const QString& arg,
                 const std::function<QString(const QString& key, const QStringList& values)>& phrase);

} // namespace budget
