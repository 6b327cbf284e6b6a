// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/doubt.h"
#include "ui/models/listdiff.h"

#include <vector>

namespace budget::ui {

/// The cells that the reader was not sure of and why, until somebody has looked at them.
class DoubtListModel final : public DiffTableModel
{
    Q_OBJECT

public:
    enum DoubtColumn : int { SubjectColumn, TextColumn, ReasonColumn, LineColumn, ColumnCount };
    enum class Shown : quint8 { Waiting, All };

    explicit DoubtListModel(const BudgetDocument& document, QObject* parent = nullptr);

    void setShown(Shown shown);
    [[nodiscard]] const Doubt& doubtAt(int row) const { return m_lines[static_cast<size_t>(row)].doubt; }
    [[nodiscard]] bool isLookedAtAt(int row) const { return m_lines[static_cast<size_t>(row)].isLookedAt; }
    [[nodiscard]] int waitingCount() const { return m_waiting; }
    [[nodiscard]] int totalCount() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged();

private:
    struct Line
    {
        Doubt doubt;
        bool isLookedAt = false;

        friend bool operator==(const Line&, const Line&) = default;
    };
    void refill();

    const BudgetDocument& m_document;
    Shown m_shown = Shown::Waiting;
    std::vector<Line> m_lines;
    int m_waiting = 0;
    int m_total = 0;
};

} // namespace budget::ui
