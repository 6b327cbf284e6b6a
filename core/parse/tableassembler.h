// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/lineledger.h"
#include "core/parse/parsedbatch.h"
#include "core/parse/tablecontext.h"
#include "core/parse/tablecut.h"

namespace budget::parse {

/// Reads the parts of a document, in order, into its projects and counts what became of every line.
class TableAssembler
{
public:
    explicit TableAssembler(const Form& form);

    void add(TableCut cut);
    /// True when more is unplaced than a document can have; whoever reads it gives up.
    [[nodiscard]] bool isOverflowing() const { return m_ledger.isOverflowing(); }
    /// Errors: InputEmpty, FormUnknown.
    [[nodiscard]] Result<ParsedBatch> finish();

private:
    void noteUnread(const TableCut& cut);
    void fillMissingTitles();

    ParsedBatch m_batch;
    LineLedger m_ledger;
    DocumentContext m_context;
};

} // namespace budget::parse
