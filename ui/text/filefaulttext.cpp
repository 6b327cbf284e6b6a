// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/filefaulttext.h"

#include <QCoreApplication>

namespace budget::ui {

namespace {

/// Only gives the words their context in the translation files.
struct FileFaultText
{
    Q_DECLARE_TR_FUNCTIONS(FileFaultText)

public:
    static QString expected(const FileReason& reason);
    static QString unknown(const FileReason& reason);
    static QString other(const FileReason& reason);
    static QString number(const QStringList& bounds);
    static QString where(const FileReason& reason);
};

QString FileFaultText::number(const QStringList& bounds)
{
    if (bounds.size() < 2)
        return tr("a whole number from %1 on is expected").arg(bounds.value(0));
    return tr("a whole number from %1 to %2 is expected").arg(bounds[0], bounds[1]);
}

/// Something else should stand there; empty for other faults.
QString FileFaultText::expected(const FileReason& reason)
{
    const QString values = reason.values.join(QLatin1String(", "));
    switch (reason.fault) {
    case FileFault::ObjectExpected: return tr("an object is expected: { … }");
    case FileFault::ListExpected: return tr("a list is expected: [ … ]");
    case FileFault::TextExpected:
        return values.isEmpty() ? tr("a text is expected") : tr("a text is expected as: %1").arg(values);
    case FileFault::TextsExpected: return tr("a list of texts is expected");
    case FileFault::OneOfExpected: return tr("expected is: %1", "the words that may stand there").arg(values);
    case FileFault::NumberExpected: return number(reason.values);
    case FileFault::PointsExpected:
        return values.isEmpty() ? tr("points are expected, as a whole number or a text such as \"12.5\"")
                                : tr("at most %1 points are expected").arg(values);
    case FileFault::RangeExpected: return tr("a range of two numbers is expected");
    case FileFault::ItemsExpected:
        return values.isEmpty() ? tr("a list that is not empty is expected")
                                : tr("“%1” is missing or empty").arg(values);
    case FileFault::ValueExpected: return tr("a text, a number or a list of texts is expected");
    case FileFault::RowExpected: return tr("a row or an object is expected");
    default: return {};
    }
}

/// A word that means nothing there; empty for other faults.
QString FileFaultText::unknown(const FileReason& reason)
{
    const QString name = reason.values.value(0);
    switch (reason.fault) {
    case FileFault::UnknownKey: return tr("there is no such entry");
    case FileFault::UnknownRule:
        return name.isEmpty() ? tr("there is no such rule") : tr("there is no rule “%1”").arg(name);
    case FileFault::UnknownParameter: return tr("there is no such number");
    case FileFault::UnknownWords: return tr("there is no such list of words");
    case FileFault::UnknownField: return tr("there is no field “%1”").arg(name);
    case FileFault::UnknownKind: return tr("there is no kind of indicator “%1”").arg(name);
    case FileFault::NoProfile: return tr("there is no profile “%1”").arg(name);
    default: return {};
    }
}

QString FileFaultText::other(const FileReason& reason)
{
    const QString first = reason.values.value(0);
    switch (reason.fault) {
    case FileFault::NotJson: return tr("this is not JSON (%1)").arg(first);
    case FileFault::RangeUpsideDown: return tr("the first number of the range is larger than the second");
    case FileFault::GradesUpsideDown: return tr("a better grade has to need more points than a worse one");
    case FileFault::RowLength: return tr("a row has six to eight cells: “%1”").arg(first);
    case FileFault::IdMissing:
        return first.isEmpty() ? tr("“id” is missing") : tr("the id “%1” is used twice").arg(first);
    case FileFault::FieldMissing: return tr("a label or column has no “field”");
    case FileFault::SpellingMissing: return tr("“%1” has no “spelled”").arg(first);
    case FileFault::ProfileCircle:
        return tr("profiles extend each other in a circle: %1").arg(reason.values.join(QLatin1String(" → ")));
    default: return {};
    }
}

QString FileFaultText::where(const FileReason& reason)
{
    QStringList parts;
    if (!reason.file.isEmpty())
        parts.append(tr("profile “%1”").arg(reason.file));
    if (reason.line > 0)
        parts.append(tr("line %1").arg(reason.line));
    if (!reason.place.isEmpty())
        parts.append(reason.place);
    return parts.join(tr(", ", "between profile, line and entry"));
}

} // namespace

QString fileReasonText(const FileReason& reason)
{
    QString what = FileFaultText::expected(reason);
    if (what.isEmpty())
        what = FileFaultText::unknown(reason);
    if (what.isEmpty())
        what = FileFaultText::other(reason);
    const QString where = FileFaultText::where(reason);
    return where.isEmpty() ? what : FileFaultText::tr("%1: %2", "where: what is wrong").arg(where, what);
}

} // namespace budget::ui
