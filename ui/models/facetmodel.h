// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/allindicatorsmodel.h"
#include "ui/models/listdiff.h"

namespace budget::ui {

/// The values of one facet with their counts, to be checked; checking filters the table. Display is the
/// label, CountRole the count, KeyRole the key, Qt::CheckStateRole the selection.
class FacetModel final : public DiffTableModel
{
    Q_OBJECT

public:
    FacetModel(AllIndicatorsModel& indicators, Facet facet, QObject* parent = nullptr);

    [[nodiscard]] Facet facet() const { return m_facet; }
    [[nodiscard]] QString title() const; ///< in the interface's language

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::CheckStateRole) override;

private:
    void refill();

    AllIndicatorsModel& m_indicators;
    Facet m_facet;
    std::vector<FacetValue> m_values;
};

} // namespace budget::ui
