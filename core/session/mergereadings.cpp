// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/mergereadings.h"

#include "core/model/fieldaccess.h"
#include "core/model/identity.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace budget {

namespace {

/// Brings the edits of one cell onto its new printed text. \a target holds the new text already.
template <typename Side>
void mergeCell(Side& target, const Side& before, const FieldAddress& address, MergedProject& merged)
{
    const Field field = address.field;
    const QString newPrinted = target.text(field);
    const bool differs = before.originalText(field) != newPrinted;
    merged.isChanged = merged.isChanged || differs;
    if (!before.originals.contains(field))
        return;
    const QString edited = before.text(field);
    if (edited == newPrinted)
        return; // the owner of the document made the same correction
    setText(target, field, edited);
    target.originals.insert(field, newPrinted);
    if (differs)
        merged.keptEdits.push_back(address);
}

/// The order of the printed rows as people see it, unless they moved some: then theirs.
bool isInPrintedOrder(const Project& project)
{
    quint16 last = 0;
    for (const Indicator& row : project.indicators) {
        if (row.sourceRow == 0)
            continue;
        if (row.sourceRow < last)
            return false;
        last = row.sourceRow;
    }
    return true;
}

/// Puts \a row behind the row with the id \a predecessor, or first when there is none.
void insertBehind(std::vector<Indicator>& rows, IndicatorId predecessor, const Indicator& row)
{
    const auto found = std::ranges::find(rows, predecessor, &Indicator::id);
    rows.insert(found == rows.end() ? rows.begin() : found + 1, row);
}

/// \a printed are the merged rows in the order of the document.
std::vector<Indicator> orderedRows(const Project& before, const std::vector<Indicator>& printed)
{
    std::vector<Indicator> rows;
    if (isInPrintedOrder(before)) {
        rows = printed;
        IndicatorId predecessor;
        for (const Indicator& row : before.indicators) {
            const bool isThere = std::ranges::find(rows, row.id, &Indicator::id) != rows.end();
            if (row.sourceRow == 0 && !isThere)
                insertBehind(rows, predecessor, row);
            // The row before may be gone: then it goes behind the one before that.
            if (row.sourceRow == 0 || isThere)
                predecessor = row.id;
        }
        return rows;
    }
    for (const Indicator& row : before.indicators) {
        const auto found = std::ranges::find(printed, row.id, &Indicator::id);
        if (found != printed.end())
            rows.push_back(*found);
        else if (row.sourceRow == 0)
            rows.push_back(row);
    }
    IndicatorId predecessor;
    for (const Indicator& row : printed) {
        if (std::ranges::find(rows, row.id, &Indicator::id) == rows.end())
            insertBehind(rows, predecessor, row);
        predecessor = row.id;
    }
    return rows;
}

bool printSame(const Indicator& a, const Indicator& b)
{
    return std::ranges::all_of(fieldsOf(FieldScope::Indicator), [&](const FieldInfo& info) {
        return a.originalText(info.field) == b.originalText(info.field);
    });
}

/// Takes \a row out of \a takenOut when it is printed there.
bool takeSame(std::vector<Indicator>& takenOut, const Indicator& row)
{
    const auto found =
        std::ranges::find_if(takenOut, [&](const Indicator& other) { return printSame(other, row); });
    if (found == takenOut.end())
        return false;
    takenOut.erase(found);
    return true;
}

/// Rows that went in an earlier reading, by what they print.
class ReturningRows
{
public:
    explicit ReturningRows(const std::function<std::vector<Indicator>()>& rows)
        : m_rows(rows)
    {}

    /// The id of the row that \a row was, once.
    [[nodiscard]] std::optional<IndicatorId> take(const Indicator& row)
    {
        if (!m_isRead && m_rows) {
            for (const Indicator& old : m_rows()) {
                if (old.sourceRow > 0) // one that people added and took back was never printed
                    m_ids[identity::rowKey(old)].push_back(old.id);
            }
        }
        m_isRead = true;
        const auto known = m_ids.find(identity::rowKey(row));
        if (known == m_ids.end() || known->empty())
            return std::nullopt;
        const IndicatorId id = known->back();
        known->pop_back();
        return id;
    }

private:
    const std::function<std::vector<Indicator>()>& m_rows;
    QHash<QString, std::vector<IndicatorId>> m_ids;
    bool m_isRead = false;
};

/// Rows that people added, by what they say.
class AddedRows
{
public:
    explicit AddedRows(const Project& project)
    {
        for (const Indicator& row : project.indicators) {
            if (row.sourceRow == 0)
                m_rows[identity::rowKey(row)].push_back(&row);
        }
    }

    /// The one that says what \a row says, once; null when there is none.
    [[nodiscard]] const Indicator* take(const Indicator& row)
    {
        const auto same = m_rows.find(identity::rowKey(row));
        if (same == m_rows.end() || same->empty())
            return nullptr;
        const Indicator* const first = same->front();
        same->erase(same->begin());
        return first;
    }

private:
    QHash<QString, std::vector<const Indicator*>> m_rows;
};

/// The owner prints a row that people had added: it is that row. What was typed and is printed otherwise
/// becomes an edit.
void adopt(Indicator& printed, const Indicator& added, ProjectId project, MergedProject& merged)
{
    printed.id = added.id;
    merged.isChanged = true;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        const QString typed = added.text(info.field);
        const QString newPrinted = printed.text(info.field);
        if (typed == newPrinted)
            continue;
        setText(printed, info.field, typed);
        printed.originals.insert(info.field, newPrinted);
        merged.keptEdits.push_back({project, added.id, info.field});
    }
}

} // namespace

MergedProject mergeReadings(const Project& before, const Project& now, AbsentRows absent,
                            IndicatorId& highestRow, const CancelToken& cancel)
{
    MergedProject merged;
    merged.project = std::make_shared<Project>(now);
    Project& result = *merged.project;
    result.id = before.id;
    result.document = before.document;
    result.review = before.review;
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        mergeCell(result, before, {before.id, {}, info.field}, merged);

    const std::vector<int> partners = identity::matchRows(before, now, cancel);
    QSet<IndicatorId> kept;
    ReturningRows returning(absent.all);
    AddedRows added(before);
    std::vector<Indicator> printedRows;
    for (size_t i = 0; i < now.indicators.size(); ++i) {
        Indicator row = now.indicators[i];
        if (partners[i] < 0) {
            if (takeSame(absent.takenOut, row))
                continue; // people took it out, and it is printed as it was
            if (const Indicator* const wanted = added.take(row)) {
                adopt(row, *wanted, before.id, merged);
                printedRows.push_back(std::move(row));
                continue;
            }
            row.id = returning.take(row).value_or(IndicatorId());
            if (!row.id.isValid())
                row.id = takeNext(highestRow);
            merged.isChanged = true;
            printedRows.push_back(std::move(row));
            continue;
        }
        const Indicator& old = before.indicators[static_cast<size_t>(partners[i])];
        row.id = old.id;
        kept.insert(old.id);
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            mergeCell(row, old, {before.id, old.id, info.field}, merged);
        printedRows.push_back(std::move(row));
    }
    for (const Indicator& row : before.indicators) {
        if (row.sourceRow > 0 && !kept.contains(row.id)) {
            merged.removedRows.push_back(row.id);
            merged.isChanged = true;
        }
    }
    result.indicators = orderedRows(before, printedRows);
    return merged;
}

} // namespace budget
