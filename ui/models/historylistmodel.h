// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/budgetdocument.h"
#include "core/session/historyentry.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace budget {
class DocumentSession;
}

namespace budget::ui {

/// The change log, newest first, read page by page as the view scrolls; or everything that happened to one
/// cell. IdRole is the sequence number, AddressRole the cell where the line is about one.
class HistoryListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum HistoryColumn : int {
        TimeColumn,
        AuthorColumn,
        ActionColumn,
        SubjectColumn,
        BeforeColumn,
        AfterColumn,
        ColumnCount
    };
    /// Where the lines come from: the whole log before a line, and one cell's.
    struct Source
    {
        std::function<Result<std::vector<HistoryEntry>>(int limit, qint64 beforeSeq)> page;
        std::function<Result<std::vector<HistoryEntry>>(const FieldAddress& cell)> ofCell;
    };

    HistoryListModel(const BudgetDocument& document, Source source, QObject* parent = nullptr);
    /// Follows the session.
    explicit HistoryListModel(const DocumentSession& session, QObject* parent = nullptr);

    /// Nothing: the whole log.
    void setCell(const std::optional<FieldAddress>& cell);
    [[nodiscard]] const std::optional<FieldAddress>& cell() const { return m_cell; }
    [[nodiscard]] const HistoryEntry& entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// Reads the lines that were added since, and goes on where reading was interrupted.
    void update();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// The log cannot be read; it is tried again with the next change. Not said while a worker has the file.
    void failed(const budget::Error& error);

private:
    enum class Reading : quint8 {
        More,        ///< there may be older lines
        Interrupted, ///< there may be, but they could not be read when they were wanted
        Complete
    };
    [[nodiscard]] std::optional<std::vector<HistoryEntry>> take(Result<std::vector<HistoryEntry>> lines);
    [[nodiscard]] std::vector<HistoryEntry> newLines();
    void reload();

    const BudgetDocument& m_document;
    Source m_source;
    std::optional<FieldAddress> m_cell;
    std::vector<HistoryEntry> m_entries;
    Reading m_reading = Reading::More;
};

} // namespace budget::ui
