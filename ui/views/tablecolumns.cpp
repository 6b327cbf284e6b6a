// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/tablecolumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace budget::ui {

TableColumns::TableColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
{
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        // Only the user's own hand says how wide it must be; restored and zoomed widths do not.
        if (column == m_filling && QApplication::mouseButtons() != Qt::NoButton)
            m_least = size;
    });
}

void TableColumns::size(std::span<const Field> fields)
{
    const int character = m_table.fontMetrics().horizontalAdvance(u'国');
    m_table.horizontalHeader()->setMinimumSectionSize(character * 2);
    for (size_t column = 0; column < fields.size(); ++column)
        m_table.setColumnWidth(static_cast<int>(column), columnSpec(fields[column]).width * character / 2);
    fitTitles();
}

void TableColumns::setFilling(int column)
{
    m_filling = column;
    m_least = m_table.columnWidth(column);
    fill();
}

void TableColumns::addGrowing(int column, int halves, int filling)
{
    const int width = m_table.columnWidth(column);
    m_growing.push_back(
        {.column = column, .filling = filling, .halves = halves, .least = width, .given = width});
    fill();
}

/// A title that is cut says nothing.
void TableColumns::fitTitles()
{
    const QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int wanted = header->sectionSizeHint(column);
        const bool isSized = header->sectionResizeMode(column) == QHeaderView::Interactive;
        if (isSized && !header->isSectionHidden(column) && header->sectionSize(column) < wanted)
            m_table.setColumnWidth(column, wanted);
    }
}

void TableColumns::grow(Growing& growing)
{
    // The filling column keeps room for a name of usual length.
    constexpr int kFillingHalves = 30;
    if (m_table.isColumnHidden(growing.column) || m_table.columnWidth(growing.column) != growing.given)
        return;
    const int character = m_table.fontMetrics().horizontalAdvance(u'国');
    const int others = m_table.horizontalHeader()->length() - m_table.columnWidth(growing.filling) -
                       m_table.columnWidth(growing.column);
    const int room = m_table.viewport()->width() - others - kFillingHalves * character / 2;
    growing.given = std::clamp(room, growing.least, std::max(growing.least, growing.halves * character / 2));
    m_table.setColumnWidth(growing.column, growing.given);
}

void TableColumns::fill()
{
    // What one has grown is room that the next one lacks: all begin anew.
    for (Growing& growing : m_growing) {
        if (m_table.columnWidth(growing.column) == growing.given && !m_table.isColumnHidden(growing.column)) {
            growing.given = growing.least;
            m_table.setColumnWidth(growing.column, growing.least);
        }
    }
    for (Growing& growing : m_growing)
        grow(growing);
    if (m_filling < 0 || m_table.isColumnHidden(m_filling))
        return;
    const int others = m_table.horizontalHeader()->length() - m_table.columnWidth(m_filling);
    m_table.setColumnWidth(m_filling, std::max(m_least, m_table.viewport()->width() - others));
}

void TableColumns::scaleTo(int character)
{
    const QHeaderView* header = m_table.horizontalHeader();
    std::vector<bool> areGrown;
    for (const Growing& growing : m_growing)
        areGrown.push_back(m_table.columnWidth(growing.column) == growing.given);
    for (int column = 0; m_character > 0 && column < header->count(); ++column) {
        const bool isSized = header->sectionResizeMode(column) == QHeaderView::Interactive;
        if (isSized && !header->isSectionHidden(column) && column != m_filling)
            m_table.setColumnWidth(column, header->sectionSize(column) * character / m_character);
    }
    if (m_character > 0)
        m_least = m_least * character / m_character;
    for (size_t i = 0; i < m_growing.size(); ++i) {
        Growing& growing = m_growing[i];
        growing.least = m_character > 0 ? growing.least * character / m_character : growing.least;
        growing.given = areGrown[i] ? m_table.columnWidth(growing.column) : growing.given;
    }
    m_character = character;
}

void addColumnChoices(QMenu& menu, QHeaderView& header)
{
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QAction* shown =
            menu.addAction(header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!header.isSectionHidden(column));
        // The last column stays, or there would be no header left to bring the others back.
        shown->setEnabled(header.isSectionHidden(column) || header.count() - header.hiddenSectionCount() > 1);
        QObject::connect(shown, &QAction::toggled, &header,
                         [&header, column](bool isShown) { header.setSectionHidden(column, !isShown); });
    }
}

} // namespace budget::ui

#include "moc_tablecolumns.cpp"
