// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/mappedreading.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace budget::ui {

/// The documents of an import that was not made yet, with their tables below them, ticked or not. It fills
/// while they are read.
class ImportPreviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum PreviewColumn : int {
        NameColumn,
        FormColumn,
        TablesColumn,
        RowsColumn,
        AmountColumn,
        UnplacedColumn,
        DoubtsColumn,
        ColumnCount
    };
    using DraftPtr = std::shared_ptr<ImportDraft>;

    /// \a count: how many documents will come.
    ImportPreviewModel(int count, std::shared_ptr<const Profile> profile, QObject* parent = nullptr);

    void add(DraftPtr draft);
    /// The document was read again, in another way.
    void replace(int document, DraftPtr draft);
    void setProgress(const QString& what, int done, int total);
    /// No more documents come.
    void setComplete();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] int expectedCount() const { return m_expected; }

    [[nodiscard]] const std::vector<DraftPtr>& drafts() const { return m_drafts; }
    /// The position of the document that \a index is or stands in; -1 for none.
    [[nodiscard]] int documentAt(const QModelIndex& index) const;
    /// The position of the table in its document; -1 for a document.
    [[nodiscard]] int tableAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int document, int table = -1) const;
    [[nodiscard]] int chosenCount() const; ///< tables
    /// Of the tables, those that stand in an earlier document of the list too.
    [[nodiscard]] int repeatedCount() const;

    /// Rows of a table put right by hand; see core/session/rowsplice.h.
    void joinRows(int document, int table, int row);
    void splitRow(int document, int table, int row, Field field, int pieces);

    /// Asks for the cells of a document as \a description (JSON, may be empty) maps them; mappingRead()
    /// answers, and what was read by the description stands in the document's place.
    void requestMapping(int document, const QByteArray& description);
    void setMapping(int document, const MappedReading& reading);
    /// Asks for an encrypted document to be read with a password, one at a time; what was read stands in its
    /// place, or passwordRefused() answers.
    void requestUnlocking(int document, const QString& password);
    [[nodiscard]] int unlocking() const { return m_unlocking; } ///< the document that is read; -1: none
    void setUnlocked(const DraftPtr& draft);
    /// Asks for a description to be kept for the next time; descriptionKept() answers: with Cancelled when
    /// there is one of this name that is to stay.
    void requestKeeping(const QString& id, const QByteArray& description);
    void setKept(const Result<QString>& path);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void progressed(const QString& what, int done, int total);
    void completed();
    void choiceChanged();
    void tableChanged(int document, int table);
    void mappingRequested(int document, const QByteArray& description);
    void mappingRead(int document, const budget::MappedReading& reading);
    void unlockingRequested(int document, const QString& password);
    void passwordRefused(int document);
    void keepingRequested(const QString& id, const QByteArray& description);
    void descriptionKept(const budget::Result<QString>& path);

private:
    [[nodiscard]] QVariant documentData(int document, int column, int role) const;
    [[nodiscard]] QVariant tableData(int document, const DraftTable& table, int column, int role) const;
    [[nodiscard]] QString formOf(int document) const;
    [[nodiscard]] QString unitOf(int document, const DraftTable& table) const;
    void noteTables(int document);
    void announce(int document, int table);
    void announceForms(int document);

    int m_expected = 0;
    std::shared_ptr<const Profile> m_profile;
    /// Of a document: how many of its tables an earlier one has too, and the first of those.
    struct Repeats
    {
        int tables = 0;
        int document = -1;
    };

    std::vector<DraftPtr> m_drafts;
    std::vector<Repeats> m_repeats;      ///< of each draft
    QHash<QString, int> m_firstDocument; ///< of each table by its key
    bool m_isComplete = false;
    int m_unlocking = -1;
};

} // namespace budget::ui
