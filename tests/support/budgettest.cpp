// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

void PrintTo(const QStringList& texts, std::ostream* out)
{
    *out << '{' << texts.join(QLatin1String(" | ")).toStdString() << '}';
}

void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << "bytes " << bytes.toHex(' ').toStdString();
}
QT_END_NAMESPACE

namespace budget {

void PrintTo(const Error& error, std::ostream* out)
{
    *out << "error " << static_cast<int>(error.code) << " (" << error.detail.toStdString() << ")";
    for (const QString& where : error.context)
        *out << " in " << where.toStdString();
}

void PrintTo(const FieldAddress& address, std::ostream* out)
{
    *out << "project #" << address.project.value() << " row #" << address.indicator.value() << ' '
         << fieldInfo(address.field).name.latin1();
}

void PrintTo(const SourceSpan& span, std::ostream* out)
{
    *out << span.line << ':' << span.column << '+' << span.length;
}

void PrintTo(const Indicator& row, std::ostream* out)
{
    *out << "row #" << row.id.value();
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
        *out << " | " << row.text(info.field).toStdString();
}

void PrintTo(const Project& project, std::ostream* out)
{
    *out << "project #" << project.id.value();
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        *out << " | " << project.text(info.field).toStdString();
    for (const Indicator& row : project.indicators) {
        *out << "\n  ";
        PrintTo(row, out);
    }
}

} // namespace budget
