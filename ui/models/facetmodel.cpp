// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/facetmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

FacetModel::FacetModel(AllIndicatorsModel& indicators, Facet facet, QObject* parent)
    : DiffTableModel(parent)
    , m_indicators(indicators)
    , m_facet(facet)
    , m_values(indicators.facetValues(facet))
{
    connect(&indicators, &AllIndicatorsModel::facetsChanged, this, &FacetModel::refill);
}

QString FacetModel::title() const
{
    switch (m_facet) {
    case Facet::ByLevel1: return columnTitle(Field::Level1);
    case Facet::ByLevel2: return columnTitle(Field::Level2);
    case Facet::ByOperator: return columnTitle(Field::Operator);
    case Facet::ByCore: return columnTitle(Field::Core);
    case Facet::ByUnit: return columnTitle(Field::Unit);
    case Facet::ByDepartment: return columnTitle(Field::UnitName);
    case Facet::BySeverity: return QCoreApplication::translate("Facets", "Findings");
    case Facet::ByRule: return QCoreApplication::translate("Facets", "Rule");
    case Facet::ByState: return QCoreApplication::translate("Facets", "State");
    case Facet::ByVerdict: return QCoreApplication::translate("Facets", "Verdict");
    }
    Q_UNREACHABLE();
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int FacetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetValue& value = m_values[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return value.label;
    case Qt::ToolTipRole: return QStringLiteral("%1 (%2)").arg(value.label).arg(value.count);
    case Qt::CheckStateRole: return value.isSelected ? Qt::Checked : Qt::Unchecked;
    case CountRole: return value.count;
    case KeyRole: return value.key;
    default: return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString key = m_values[static_cast<size_t>(index.row())].key;
    QStringList selected = m_indicators.filter().of(m_facet);
    selected.removeAll(key);
    if (value.toInt() == Qt::Checked)
        selected.append(key);
    m_indicators.setSelected(m_facet, selected);
    return true;
}

void FacetModel::refill()
{
    replaceLines(m_values, m_indicators.facetValues(m_facet),
                 [](const FacetValue& value) { return value.key; });
}

} // namespace budget::ui
