// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/mappedreading.h"

namespace budget {

namespace {

/// A person who points at cells sees the first pages; the rest of a long document looks like them.
constexpr quint32 kMostRows = 300;

Result<ReadOptions> optionsWith(const QByteArray& description, ReadOptions options)
{
    if (description.isEmpty())
        return options;
    const parse::GridForm form = TRY(parse::GridForm::fromJson(description));
    const auto& present = options.forms ? options.forms : parse::GridForms::builtIn();
    options.forms = present->withMore(form);
    return options;
}

} // namespace

MappedReading readMapped(const ImportDraft& draft, const QByteArray& description, const ReadOptions& options,
                         const Profile& profile, const CancelToken& cancel)
{
    MappedReading reading;
    Result<ReadOptions> used = optionsWith(description, options);
    if (!used) {
        reading.error = std::move(used).error();
        return reading;
    }
    used->password = draft.password;
    const Result<std::optional<ReadGrid>> grid = readDocumentCells(draft.bytes, *used, cancel);
    if (!grid) {
        reading.error = grid.error();
        return reading;
    }
    reading.hasCells = grid->has_value();
    const parse::GridForms& forms = used->forms ? *used->forms : *parse::GridForms::builtIn();
    if (reading.hasCells)
        reading.cells = parse::mappedCells((*grid)->grid, forms, kMostRows);
    if (description.isEmpty())
        return reading;
    reading.draft = std::make_shared<ImportDraft>();
    reading.draft->path = draft.path;
    reading.draft->bytes = draft.bytes;
    reading.draft->digest = draft.digest;
    reading.draft->sameBytes = draft.sameBytes;
    readDraft(*reading.draft, *used, cancel);
    judgeDraft(*reading.draft, profile, cancel);
    return reading;
}

} // namespace budget
