// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace budget {

/// What is wrong in a data file that people write by hand. The words for it stand in
/// ui/text/filefaulttext.cpp.
enum class FileFault : quint8 {
    NotJson,          ///< values: what the parser says
    ObjectExpected,   ///< "{ … }"
    ListExpected,     ///< "[ … ]"
    TextExpected,     ///< values: in which language, if in one
    TextsExpected,    ///< a list of texts
    OneOfExpected,    ///< values: what may stand there
    NumberExpected,   ///< a whole number; values: the least, and the most if there is one
    PointsExpected,   ///< values: the most, if that is exceeded
    RangeExpected,    ///< two numbers
    RangeUpsideDown,  ///< the first number is the larger one
    GradesUpsideDown, ///< a better grade asks for fewer points
    ItemsExpected,    ///< a list with something in it
    ValueExpected,    ///< a text, a number or a list of texts
    RowExpected,      ///< a row or an object
    RowLength,        ///< a row has not six to eight cells; values: the row
    IdMissing,        ///< values: the id, if it is there and another one has it
    FieldMissing,     ///< a label or column does not say which field it is
    SpellingMissing,  ///< values: the field whose label is spelled in no way
    UnknownKey,
    UnknownRule, ///< values: its id, where the place does not say it
    UnknownParameter,
    UnknownWords,  ///< a list of words
    UnknownField,  ///< values: its name
    UnknownKind,   ///< of a level; values: its name
    NoProfile,     ///< there is no profile of this name; values: the name
    ProfileCircle, ///< profiles extend each other; values: their names in turn
};

/// A fault and where it is.
struct FileReason
{
    FileFault fault = FileFault::NotJson;
    QStringList values;
    QString file;  ///< another one than that which was read: the profile that it extends
    int line = 0;  ///< from 1; 0: of the file as a whole
    QString place; ///< the keys that lead there, joined by dots

    /// For logs and tests, in no language.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const FileReason&, const FileReason&) = default;
};

} // namespace budget
