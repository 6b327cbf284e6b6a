// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/documentparser.h"

#include "core/parse/assemblythread.h"
#include "core/parse/linescanner.h"
#include "core/parse/tablecutter.h"

#include <utility>

namespace budget::parse {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 kLinesPerReport = 4096;
/// A smaller document is read before a thread would have begun.
constexpr size_t kWorthAThread = 1024UL * 1024;

/// \a Assembler is TableAssembler or AssemblyThread.
template <typename Assembler>
Result<ParsedBatch> parseWith(Assembler& assembler, std::string_view text, const CancelToken& cancel,
                              const ReadProgress& progress)
{
    TableCutter cutter(specialFundForm(), [&](TableCut cut) { assembler.add(std::move(cut)); });
    LineScanner scanner(text);
    while (scanner.next()) {
        cutter.addLine(scanner.line(), scanner.number());
        if (scanner.number() % kLinesPerReport != 0)
            continue;
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (assembler.isOverflowing())
            return fail(ErrorCode::InputTooLarge, u"text outside of tables"_s);
        if (progress)
            progress(static_cast<qint64>(scanner.offset()), static_cast<qint64>(text.size()));
    }
    cutter.finish();
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    return assembler.finish();
}

} // namespace

Result<ParsedBatch> parseDocument(std::string_view utf8, const CancelToken& cancel,
                                  const ReadProgress& progress)
{
    const std::string_view text = withoutByteOrderMark(utf8);
    if (text.size() < kWorthAThread) {
        TableAssembler assembler(specialFundForm());
        return parseWith(assembler, text, cancel, progress);
    }
    AssemblyThread assembler(specialFundForm());
    return parseWith(assembler, text, cancel, progress);
}

} // namespace budget::parse
