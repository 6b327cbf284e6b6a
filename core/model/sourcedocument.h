// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>
#include <QString>

#include <array>
#include <vector>

namespace budget {

/// A line of a document that found no place in a field.
struct UnplacedLine
{
    quint32 line = 0; ///< 1-based
    QString text;

    friend bool operator==(const UnplacedLine&, const UnplacedLine&) = default;
};

/// Where the non-blank lines of a document went. placed + furniture + unplaced.size() == total, always.
struct LineCount
{
    quint32 total = 0;
    quint32 placed = 0;
    quint32 furniture = 0; ///< titles, labels, column heads, page numbers
    std::vector<UnplacedLine> unplaced;

    [[nodiscard]] bool balances() const { return placed + furniture + unplaced.size() == total; }
    friend bool operator==(const LineCount&, const LineCount&) = default;
};

/// Something odd in a document, found while reading it. Never an error: the rest of the document is kept.
struct Diagnostic
{
    enum class Kind : quint8 {
        TableCut,           ///< the table ends before its indicators are complete
        SecondHeader,       ///< a second head inside one table
        RowWithoutWeight,   ///< an indicator row without weight or core mark
        RowUnreadable,      ///< a row whose cells could not be told apart
        FieldMissing,       ///< a label of the form is missing; detail: the field's JSON name
        LineTooLong,        ///< a line over the limit was cut
        EncodingDamaged,    ///< bytes that are no text in the document's encoding
        CurrencyUnitCut,    ///< 单位：万 instead of 万元
        PageNumberDoubtful, ///< a number alone on its line: of a page or of the cell; detail: the number
        CellSpansPage,      ///< a page cuts the cell; detail: the pages, "3–4"
        LevelSpansPage,     ///< the row stands on another page than its level; line: of its name; detail: the
                            ///< pages
        LabelUnknown,       ///< a label that no description knows; detail: the label
        HeadRepeated,       ///< a column head that stands there twice; detail: the head
        CharacterLost,      ///< the cell holds characters that have no meaning in the file, shown as U+FFFD
        TableUnclear,       ///< a table without lines whose cells could not be told; detail: the page
        NumberDoubtful, ///< a number that the file may hold otherwise than it was shown; detail: the number
    };
    Kind kind = Kind::TableCut;
    quint32 line = 0;  ///< 1-based
    quint32 table = 0; ///< 1-based, 0: outside of tables
    QString detail;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// The kinds in workspace files and in the rules of doubts; they never change.
inline constexpr std::array<QLatin1String, 16> kDiagnosticWords{
    QLatin1String("tableCut"),        QLatin1String("secondHeader"),    QLatin1String("rowWithoutWeight"),
    QLatin1String("rowUnreadable"),   QLatin1String("fieldMissing"),    QLatin1String("lineTooLong"),
    QLatin1String("encodingDamaged"), QLatin1String("currencyUnitCut"), QLatin1String("pageNumberDoubtful"),
    QLatin1String("cellSpansPage"),   QLatin1String("levelSpansPage"),  QLatin1String("labelUnknown"),
    QLatin1String("headRepeated"),    QLatin1String("characterLost"),   QLatin1String("tableUnclear"),
    QLatin1String("numberDoubtful"),
};
static_assert(static_cast<size_t>(Diagnostic::Kind::NumberDoubtful) + 1 == kDiagnosticWords.size());

/// BLAKE2b with 32 bytes: what tells whether two files are the same.
[[nodiscard]] QByteArray digestOf(const QByteArray& bytes);

/// 文档: a file that was read. Its bytes stand in the workspace, not in memory.
struct SourceDocument
{
    DocumentId id;
    QString fileName;     ///< without folder
    QString title;        ///< of its first table
    int year = 0;         ///< 0: not known
    QByteArray digest;    ///< digestOf() the file's bytes
    qint64 size = 0;      ///< bytes
    QDateTime importedAt; ///< UTC
    LineCount lines;
    std::vector<Diagnostic> diagnostics;

    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

} // namespace budget
