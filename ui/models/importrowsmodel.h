// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importdraft.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>

namespace budget::ui {

/// The indicator rows of one table that was read and is not imported yet; doubtful cells are marked.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A null draft shows nothing.
    void show(std::shared_ptr<ImportDraft> draft, int table);
    [[nodiscard]] const Project* project() const;
    [[nodiscard]] static Field fieldAt(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Mark
    {
        QString text;
        std::optional<Severity> severity; ///< of a finding; nothing where only the reader was not sure
    };
    void markDoubts();

    std::shared_ptr<ImportDraft> m_draft;
    int m_table = -1;
    QHash<FieldAddress, Mark> m_marks;
};

} // namespace budget::ui
