// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridform.h"
#include "core/parse/gridwriter.h"

#include <optional>
#include <vector>

namespace budget::parse {

/// The cells of one row of a table, by column, with their texts.
struct GridRow
{
    struct Cell
    {
        const GridCell* cell = nullptr;
        CellText text;
    };
    std::vector<Cell> cells;
    bool isText = false; ///< a paragraph outside of tables

    /// The only cell with text, or null.
    [[nodiscard]] const Cell* only() const;
};

/// Reads the labels of a table and the values beside, behind or below them, before its indicators and after.
class GridHead
{
public:
    GridHead(const GridForm& form, GridWriter& writer, Project& project)
        : m_form(form)
        , m_writer(writer)
        , m_project(project)
    {}

    void read(const GridRow& row);
    /// What was open above the indicators is closed: labels over several rows, heads that wait for values.
    void close();

    /// The labels of \a row: whole cells, and words before a colon.
    [[nodiscard]] static std::vector<GridTarget> labelsIn(const GridForm& form, const GridRow& row);
    [[nodiscard]] size_t labelCount() const { return m_labelCount; }

private:
    struct Segment
    {
        GridForm::Hit hit;
        CellText label;
        CellText value;
    };
    /// A label that waits for its value.
    struct Pending
    {
        GridTarget target;
        CellText label;
        quint32 begin = 0; ///< columns
        quint32 end = 0;
        quint32 endRow = 0;
        bool hasValue = false;
    };

    [[nodiscard]] static std::vector<Segment> segmentsOf(const GridForm& form, const GridRow::Cell& cell,
                                                         bool isAlone);
    [[nodiscard]] bool readMatrix(const GridRow& row);
    [[nodiscard]] bool readTable(const GridRow& row);
    void addTableHead(const GridRow::Cell& cell);
    void readLabel(const GridRow::Cell& cell, const GridForm::Hit& hit);
    void readSegments(const GridRow::Cell& cell, std::vector<Segment> segments);
    void readValue(const GridRow& row, size_t index);
    void assign(const GridTarget& target, const CellText& label, const CellText& value, bool isFurther);
    void assignField(Field field, const CellText& label, const CellText& value, bool isFurther);
    void assignOther(const CellText& label, const CellText& value);
    void assignOpinion(const CellText& label, const CellText& value);
    void assignAmount(Field field, const CellText& value);
    void noteBracket(const GridForm::Hit& hit, const CellText& label);
    void settle();
    [[nodiscard]] const Pending* awaitingAt(const GridCell& cell) const;

    const GridForm& m_form;
    GridWriter& m_writer;
    Project& m_project;
    std::optional<Pending> m_pending;
    std::vector<Pending> m_awaiting;     ///< heads of the row above whose values stand below them
    std::vector<Pending> m_nextAwaiting; ///< of this row
    std::vector<Pending> m_open;         ///< labels over several rows
    std::vector<Pending> m_tableHeads;   ///< of a small table
    std::optional<Pending> m_table;
    size_t m_labelCount = 0;
};

} // namespace budget::parse
