// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The only header through which tests see GoogleTest: without these printers a QString prints as bytes, and
// seeing them in some files only would break the one definition rule.

#include "core/base/result.h"
#include "core/model/change.h"

#include <QString>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out);
void PrintTo(const QStringList& texts, std::ostream* out);
void PrintTo(const QByteArray& bytes, std::ostream* out);
QT_END_NAMESPACE

namespace budget {

void PrintTo(const Error& error, std::ostream* out);
void PrintTo(const FieldAddress& address, std::ostream* out);
void PrintTo(const SourceSpan& span, std::ostream* out);
void PrintTo(const Indicator& row, std::ostream* out);
void PrintTo(const Project& project, std::ostream* out);

template <typename Tag>
void PrintTo(StrongId<Tag> id, std::ostream* out)
{
    *out << '#' << id.value();
}

template <typename Tag>
void PrintTo(FixedPoint<Tag> number, std::ostream* out)
{
    *out << number.toString().toStdString();
}

template <typename T>
void PrintTo(const Result<T>& result, std::ostream* out)
{
    if (result)
        *out << "ok";
    else
        PrintTo(result.error(), out);
}

namespace test {

MATCHER(IsOk, negation ? "is an error" : "is ok")
{
    return arg.has_value();
}

MATCHER_P(IsError, code, negation ? "is not that error" : "is that error")
{
    return !arg.has_value() && arg.error().code == code;
}

} // namespace test
} // namespace budget
