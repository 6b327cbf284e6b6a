// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourcemap.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace budget {

struct Extra;
using Extras = std::vector<Extra>;

/// A field of a form beyond those of Field: a text under a name, or parts. Parts without names are the
/// entries of a list (money by source, opinions), parts with names the members of one entry. Names are those
/// of the JSON format; a field without one stands in kOtherFields under its printed label, so that no form
/// loses any.
struct Extra
{
    QString name;
    QString text;
    Extras parts;
    std::vector<SourceSpan> spans; ///< the pieces of the document the text was read from, in reading order

    friend bool operator==(const Extra&, const Extra&) = default;
};

inline constexpr QLatin1String kOtherFields("otherFields");

/// Null when there is none.
[[nodiscard]] const Extra* findExtra(const Extras& extras, QStringView name);
/// The one with this name, appended when there is none.
[[nodiscard]] Extra& extraNamed(Extras& extras, const QString& name);
/// The text under \a name, empty when there is none.
[[nodiscard]] QString extraText(const Extras& extras, QStringView name);

/// As kept in a workspace file: compact JSON, empty for none.
[[nodiscard]] QByteArray encodedExtras(const Extras& extras);
/// Nothing when \a encoded is damaged.
[[nodiscard]] std::optional<Extras> decodedExtras(const QByteArray& encoded);

} // namespace budget
