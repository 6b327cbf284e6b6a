// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"

#include "core/import/blankcovers.h"
#include "core/import/csvreader.h"
#include "core/import/doubtfulnumbers.h"
#include "core/import/lostcharacters.h"
#include "core/import/pagespans.h"
#include "core/import/textdecoder.h"
#include "core/import/unclearblocks.h"
#include "core/parse/gridparser.h"

#include <future>
#include <optional>
#include <string_view>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestInput = 1024LL * 1024 * 1024;
/// A smaller document is digested before a thread would have begun.
constexpr qsizetype kWorthAThread = 1024LL * 1024;

std::string_view viewOf(const QByteArray& utf8)
{
    return {utf8.constData(), static_cast<size_t>(utf8.size())};
}

/// Half of the progress is reading the file, half is making sense of it.
ReadProgress secondHalf(const ReadProgress& progress)
{
    if (!progress)
        return {};
    return [progress](qint64 done, qint64 total) { progress(total + done, 2 * total); };
}

/// Nothing when the document is a text.
Result<std::optional<DocumentCells>> readCells(const QByteArray& bytes, const ReadOptions& options,
                                               const CancelToken& cancel, const ReadProgress& progress)
{
    if (bytes.size() > kLargestInput)
        return fail(ErrorCode::InputTooLarge, u"1 GiB"_s);
    if (!hasForeignFormat(bytes))
        return std::optional<DocumentCells>();
    ReadProgress firstHalf;
    if (progress)
        firstHalf = [&progress](qint64 done, qint64 total) { progress(done, 2 * total); };
    DocumentCells cells = TRY(options.cells ? options.cells(bytes, options.password, cancel, firstHalf)
                                            : readCellsHere(bytes, options.password, cancel, firstHalf));
    spanLeadingBlanks(cells.grid);
    return std::optional(std::move(cells));
}

const parse::GridForms& formsOf(const ReadOptions& options)
{
    return options.forms ? *options.forms : *parse::GridForms::builtIn();
}

/// A file of records may be a text after all: then its lines are read as one.
Result<std::optional<ReadGrid>> readRecords(const QByteArray& utf8, const CancelToken& cancel)
{
    const std::optional<char> separator = csvSeparatorOf(viewOf(utf8));
    if (!separator)
        return std::optional<ReadGrid>();
    ReadGrid grid = TRY(readCsv(viewOf(utf8), *separator, cancel));
    spanLeadingBlanks(grid);
    return std::optional(std::move(grid));
}

void noteDamages(SourceDocument& document, const DecodedText& text)
{
    if (text.damages == 0)
        return;
    document.diagnostics.insert(document.diagnostics.begin(), {.kind = Diagnostic::Kind::EncodingDamaged,
                                                               .line = text.firstDamagedLine,
                                                               .table = 0,
                                                               .detail = QString::number(text.damages)});
}

/// Of tables that no lines draw, those that came out whole; the others are left unread.
Result<ParsedBatch> readWholeTables(ReadGrid& grid, const ReadOptions& options, const CancelToken& cancel,
                                    const ReadProgress& progress)
{
    constexpr int kMostRounds = 8; // each leaves a table or more
    for (int round = 0;; ++round) {
        Result<ParsedBatch> batch = parse::parseGrid(grid.grid, formsOf(options), cancel, progress);
        if (!batch && batch.error().code == ErrorCode::FormUnknown)
            leaveUnread(grid, blocksByDistance(grid)); // only to name their pages
        const std::vector<size_t> half = batch ? halfReadBlocks(*batch, grid) : std::vector<size_t>();
        if (half.empty() || round == kMostRounds)
            return batch;
        leaveUnread(grid, half);
    }
}

/// The tables of a document with cells.
Result<ParsedBatch> tablesOf(DocumentCells cells, const ReadOptions& options, const CancelToken& cancel,
                             const ReadProgress& progress)
{
    ReadGrid& read = cells.grid;
    Result<ParsedBatch> batch = readWholeTables(read, options, cancel, secondHalf(progress));
    if (!batch && batch.error().code == ErrorCode::FormUnknown) {
        if (!read.unclearPages.empty())
            return fail(ErrorCode::TableUnclear, pagesText(read.unclearPages));
        // A document without tables may hold the text of some.
        if (auto text = parse::parseDocument(viewOf(read.grid.utf8), cancel, progress))
            batch = std::move(text);
    }
    if (!batch)
        return batch;
    notePageSpans(*batch, read.places);
    noteUnclearPages(*batch, read);
    noteLostCharacters(*batch, viewOf(read.grid.utf8));
    batch->format = cells.format;
    return batch;
}

/// The tables of a file of records.
Result<ParsedBatch> tablesOf(const ReadGrid& records, const ReadOptions& options, const CancelToken& cancel,
                             const ReadProgress& progress)
{
    ParsedBatch batch = TRY(parse::parseGrid(records.grid, formsOf(options), cancel, progress));
    batch.format = DocumentFormat::Csv;
    noteDoubtfulNumbers(batch);
    noteLostCharacters(batch, viewOf(records.grid.utf8));
    return batch;
}

/// The tables of a text, or of a file of records.
Result<ParsedBatch> tablesOf(const DecodedText& text, const ReadOptions& options, const CancelToken& cancel,
                             const ReadProgress& progress)
{
    Result<ParsedBatch> batch = fail(ErrorCode::FormUnknown);
    if (const std::optional<ReadGrid> records = TRY(readRecords(text.utf8, cancel)))
        batch = tablesOf(*records, options, cancel, progress);
    // Read as a text a blank form would be no form at all.
    const bool isSettled =
        batch || batch.error().code == ErrorCode::Cancelled || batch.error().code == ErrorCode::FormBlank;
    if (!isSettled) {
        batch = parse::parseDocument(viewOf(text.utf8), cancel, progress);
        if (batch)
            noteLostCharacters(*batch, viewOf(text.utf8));
    }
    if (batch)
        noteDamages(batch->document, text);
    return batch;
}

Result<ParsedBatch> readTables(const QByteArray& bytes, const ReadOptions& options, const CancelToken& cancel,
                               const ReadProgress& progress)
{
    if (std::optional<DocumentCells> read = TRY(readCells(bytes, options, cancel, progress)))
        return tablesOf(std::move(*read), options, cancel, progress);
    return tablesOf(TRY(decodeToUtf8(bytes)), options, cancel, progress);
}

} // namespace

QStringList documentNamePatterns()
{
    // Old doc and xls files are named too, so that one is told of and not passed over; an xls is often HTML.
    return {u"*.txt"_s, u"*.text"_s, u"*.csv"_s, u"*.pdf"_s,  u"*.docx"_s, u"*.xlsx"_s, u"*.odt"_s,
            u"*.ods"_s, u"*.html"_s, u"*.htm"_s, u"*.xlsm"_s, u"*.docm"_s, u"*.xls"_s,  u"*.doc"_s};
}

Result<ParsedBatch> readDocument(const QByteArray& bytes, const QString& fileName, const CancelToken& cancel,
                                 const ReadProgress& progress, const ReadOptions& options)
{
    // Beside the reading: of a large document it takes as long as storing 60,000 rows.
    std::future<QByteArray> digest;
    if (options.digest.isEmpty() && bytes.size() >= kWorthAThread)
        digest = std::async(std::launch::async, digestOf, std::cref(bytes));
    ParsedBatch batch = TRY(readTables(bytes, options, cancel, progress));
    batch.document.fileName = fileName.section(u'/', -1);
    batch.document.size = bytes.size();
    batch.document.digest = digest.valid() ? digest.get() : options.digest;
    if (batch.document.digest.isEmpty())
        batch.document.digest = digestOf(bytes);
    return batch;
}

Result<SourceText> readSourceText(const QByteArray& bytes, const ReadOptions& options,
                                  const CancelToken& cancel)
{
    if (std::optional<DocumentCells> read = TRY(readCells(bytes, options, cancel, {})))
        return SourceText(std::move(read->grid));
    SourceText text = TRY(decodeText(bytes));
    if (std::optional<ReadGrid> grid = TRY(readRecords(text.utf8(), cancel))) {
        if (parse::parseGrid(grid->grid, formsOf(options)))
            return SourceText(std::move(*grid));
    }
    return text;
}

Result<std::optional<ReadGrid>> readDocumentCells(const QByteArray& bytes, const ReadOptions& options,
                                                  const CancelToken& cancel)
{
    if (std::optional<DocumentCells> read = TRY(readCells(bytes, options, cancel, {})))
        return std::optional(std::move(read->grid));
    return readRecords(TRY(decodeToUtf8(bytes)).utf8, cancel);
}

} // namespace budget
