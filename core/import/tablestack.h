// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/tablecollector.h"

#include <QString>

#include <iterator>
#include <utility>
#include <vector>

namespace budget {

/// The tables of a text document that are open while it is read, one within a cell of another, and the
/// paragraphs between tables. Whole tables go to the builder, those within cells behind the one that holds
/// them. \a Position is what a format remembers of the table it is in.
template <typename Position>
class TableStack
{
public:
    explicit TableStack(GridBuilder& builder)
        : m_builder(builder)
    {}

    [[nodiscard]] bool isEmpty() const { return m_tables.empty(); }
    [[nodiscard]] size_t depth() const { return m_tables.size(); }
    [[nodiscard]] TableCollector& table() { return m_tables.back().collector; }
    [[nodiscard]] Position& position() { return m_tables.back().position; }

    void open(const TableCollector::Options& options)
    {
        m_tables.push_back({.collector = TableCollector(options), .position = {}, .inner = {}});
    }
    void close();
    void closeAll()
    {
        while (!m_tables.empty())
            close();
    }

    /// After the collector was told of the cell.
    void noteCell() { m_tables.back().isInCell = true; }
    [[nodiscard]] bool isInCell() const { return !m_tables.empty() && m_tables.back().isInCell; }
    void endCell()
    {
        table().endCell();
        m_tables.back().isInCell = false;
    }

    /// Of the cell, or of the paragraph outside of tables.
    void addText(QStringView text)
    {
        if (m_tables.empty())
            m_paragraph.append(text);
        else if (isInCell())
            table().addText(text);
    }
    void endParagraph();

private:
    struct Table
    {
        TableCollector collector;
        Position position;
        bool isInCell = false;
        std::vector<TableCollector> inner; ///< whole tables within its cells
    };

    GridBuilder& m_builder;
    std::vector<Table> m_tables;
    QString m_paragraph; ///< outside of tables
    quint32 m_paragraphs = 0;
};

template <typename Position>
void TableStack<Position>::close()
{
    Table whole = std::move(m_tables.back());
    m_tables.pop_back();
    if (whole.isInCell)
        whole.collector.endCell();
    if (!m_tables.empty()) {
        std::vector<TableCollector>& inner = m_tables.back().inner;
        inner.push_back(std::move(whole.collector));
        std::move(whole.inner.begin(), whole.inner.end(), std::back_inserter(inner));
        return;
    }
    whole.collector.writeTo(m_builder);
    for (const TableCollector& inner : whole.inner)
        inner.writeTo(m_builder);
}

template <typename Position>
void TableStack<Position>::endParagraph()
{
    if (!m_tables.empty()) {
        if (isInCell())
            table().endParagraph();
        return;
    }
    if (!m_paragraph.isEmpty())
        m_builder.addParagraph(m_paragraph, SourcePlace::ofParagraph(m_paragraphs + 1));
    ++m_paragraphs;
    m_paragraph.clear();
}

} // namespace budget
