// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filefault.h"

#include <array>

namespace budget {

using namespace Qt::StringLiterals;

QString FileReason::toString() const
{
    static constexpr std::array kWords{
        "not-json",           "object-expected", "list-expected",    "text-expected",  "texts-expected",
        "one-of-expected",    "number-expected", "points-expected",  "range-expected", "range-upside-down",
        "grades-upside-down", "items-expected",  "value-expected",   "row-expected",   "row-length",
        "id-missing",         "field-missing",   "spelling-missing", "unknown-key",    "unknown-rule",
        "unknown-parameter",  "unknown-words",   "unknown-field",    "unknown-kind",   "no-profile",
        "profile-circle"};
    static_assert(kWords.size() == static_cast<size_t>(FileFault::ProfileCircle) + 1);
    QStringList parts;
    if (!file.isEmpty())
        parts.append(u"\"%1\""_s.arg(file));
    if (line > 0)
        parts.append(u"line %1"_s.arg(line));
    if (!place.isEmpty())
        parts.append(place);
    QString what = QString::fromLatin1(kWords[static_cast<size_t>(fault)]);
    if (!values.isEmpty())
        what += u' ' + values.join(u", "_s);
    parts.append(what);
    return parts.join(u": "_s);
}

} // namespace budget
