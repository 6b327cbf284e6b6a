// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridinnertable.h"
#include "core/parse/gridlabels.h"
#include "core/parse/gridvalues.h"
#include "core/parse/placedlabel.h"

#include <optional>
#include <vector>

namespace budget::parse {

/// Reads the labels of a table and the values beside, behind or below them, before its indicators and after.
class GridHead
{
public:
    GridHead(const GridForm& form, GridWriter& writer, Project& project)
        : m_form(form)
        , m_writer(writer)
        , m_project(project)
        , m_values(form, writer, project)
        , m_table(writer, m_values, project)
    {}

    void read(const GridRow& row);
    /// Whether \a row is a numbered line that goes on a remark in the line before; it was read then.
    [[nodiscard]] bool readFurther(const GridRow& row);
    /// What was open above the indicators is closed: labels over several rows, heads that wait for values.
    void close();

    /// Notes where the fields stand whose labels have nothing beside them: empty cells, not missing ones.
    void noteBlanks();

    [[nodiscard]] size_t labelCount() const { return m_labelCount; }
    /// Several projects stand below each other under heads: a list, no form.
    [[nodiscard]] bool isList() const { return m_isList; }
    /// Whether a label above reaches down beside \a row.
    [[nodiscard]] bool isOpenBeside(const GridRow& row) const;

private:
    [[nodiscard]] bool readMatrix(const GridRow& row);
    [[nodiscard]] quint32 firstHeadOver(const GridRow& row) const;
    void readLabel(const GridRow& row, size_t index, const GridForm::Hit& hit);
    [[nodiscard]] bool hasHeadsBehind(const GridRow& row, size_t index) const;
    void notePrinted(const GridTarget& target, const CellText& label);
    void readSegments(const GridRow::Cell& cell, std::vector<LabelledText> segments);
    void readValue(const GridRow& row, size_t index);
    [[nodiscard]] bool isPartOfLabel(PlacedLabel& label, const GridRow::Cell& cell, bool hasMore);
    [[nodiscard]] bool beginsOtherTable(const GridRow& row, size_t index) const;
    [[nodiscard]] bool readAsLabel(const GridRow& row, size_t index);
    [[nodiscard]] bool readReviewer(const GridRow& row, size_t index);
    void assignBelow(PlacedLabel& head, const CellText& value);
    void settle();
    [[nodiscard]] bool isHeadBesideHead(const GridRow::Cell& cell) const;
    [[nodiscard]] static QString nameOf(const PlacedLabel& head);
    [[nodiscard]] PlacedLabel* awaitingAt(const GridCell& cell);
    [[nodiscard]] const PlacedLabel* openBefore(const GridCell& cell) const;
    void addBlank(const PlacedLabel& label);
    void takeBlankHeads(const GridRow& row);

    const GridForm& m_form;
    GridWriter& m_writer;
    Project& m_project;
    GridValues m_values;
    std::optional<PlacedLabel> m_pending;
    std::vector<PlacedLabel> m_blank;        ///< labels of the row above with nothing beside them
    std::vector<PlacedLabel> m_awaiting;     ///< heads of the row above whose values stand below them
    std::vector<PlacedLabel> m_nextAwaiting; ///< of this row
    std::vector<PlacedLabel> m_open;         ///< labels over several rows
    GridInnerTable m_table;
    bool m_isInNote = false; ///< the last row ended in a remark
    bool m_isList = false;
    std::vector<std::pair<Field, SourceSpan>> m_printed; ///< fields of the labels, and where those end
    size_t m_labelCount = 0;
};

} // namespace budget::parse
