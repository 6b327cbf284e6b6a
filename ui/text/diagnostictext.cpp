// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/diagnostictext.h"

#include "core/model/field.h"
#include "ui/models/columnspec.h"

#include <QCoreApplication>

namespace budget::ui {

namespace {

QString say(const char* sentence)
{
    return QCoreApplication::translate("Diagnostics", sentence);
}

QString fieldTitle(const QString& name)
{
    const QByteArray latin = name.toLatin1();
    for (const FieldScope scope : {FieldScope::Project, FieldScope::Indicator}) {
        if (const std::optional<Field> field = fieldByName(scope, QLatin1String(latin)))
            return columnTitle(*field);
    }
    return name;
}

} // namespace

QString diagnosticText(const Diagnostic& diagnostic)
{
    switch (diagnostic.kind) {
    case Diagnostic::Kind::TableCut:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "The table ends before its indicators are complete"));
    case Diagnostic::Kind::SecondHeader:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "A second head stands inside one table"));
    case Diagnostic::Kind::RowWithoutWeight:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "An indicator row has no weight or core mark"));
    case Diagnostic::Kind::RowUnreadable:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "The cells of a row cannot be told apart"));
    case Diagnostic::Kind::FieldMissing:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "The label of the form is missing: %1"))
            .arg(fieldTitle(diagnostic.detail));
    case Diagnostic::Kind::LineTooLong:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "A line over the limit was cut"));
    case Diagnostic::Kind::EncodingDamaged:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "Some bytes are no text in the document's encoding"));
    case Diagnostic::Kind::CurrencyUnitCut:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "The currency unit is cut short"));
    case Diagnostic::Kind::PageNumberDoubtful:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "%1 may be a page number or part of the cell"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::CellSpansPage:
        return say(QT_TRANSLATE_NOOP("Diagnostics", "The cell goes over pages %1: see whether its parts fit"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::LevelSpansPage:
        return say(QT_TRANSLATE_NOOP(
                       "Diagnostics",
                       "The level is printed on another page (%1): see whether it belongs to this row"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::LabelUnknown:
        return say(QT_TRANSLATE_NOOP("Diagnostics",
                                     "No form known here has “%1”: it is kept as a further field"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::HeadRepeated:
        return say(QT_TRANSLATE_NOOP(
                       "Diagnostics",
                       "The head “%1” stands there twice: the second column is kept as a further field"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::CharacterLost:
        return say(QT_TRANSLATE_NOOP("Diagnostics",
                                     "The cell holds characters that the file does not tell (�): compare it "
                                     "with the printed page"));
    case Diagnostic::Kind::TableUnclear:
        return say(QT_TRANSLATE_NOOP("Diagnostics",
                                     "Page %1: a table without lines, or without some of its columns, was "
                                     "not read: its cells cannot be told apart for certain"))
            .arg(diagnostic.detail);
    case Diagnostic::Kind::NumberDoubtful:
        return say(QT_TRANSLATE_NOOP("Diagnostics",
                                     "The file does not tell how “%1” was shown: it may be a percentage, or "
                                     "have lost digits"))
            .arg(diagnostic.detail);
    }
    Q_UNREACHABLE();
}

} // namespace budget::ui
