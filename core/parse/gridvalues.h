// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridform.h"
#include "core/parse/gridwriter.h"

namespace budget::parse {

/// Puts the values of a table's head where they belong in the project; what has no place of its own is kept
/// as an extra under its label. Nothing is overwritten: a second value of a field is kept beside the first.
class GridValues
{
public:
    /// How a value stands to the one before it under the same label.
    enum class Place : quint8 {
        First,
        Further, ///< another line or cell of the same text
    };

    GridValues(const GridForm& form, GridWriter& writer, Project& project)
        : m_form(form)
        , m_writer(writer)
        , m_project(project)
    {}

    void assign(const GridTarget& target, const CellText& label, const CellText& value,
                Place place = Place::First);
    /// The unit of money or the points of the execution rate in the brackets of \a label.
    void noteBracket(const GridForm::Hit& hit, const CellText& label);
    /// The unit of money in the bracket of a label about money that no description knows.
    void noteCurrency(const CellText& label);

private:
    void assignField(Field field, const CellText& label, const CellText& value, Place place);
    void assignExtra(const QString& name, const CellText& label, const CellText& value, Place place);
    void assignProjectName(const CellText& value);
    void assignDepartment(const CellText& value);
    [[nodiscard]] bool readYear(const CellText& value);
    [[nodiscard]] bool isPreparingUnit(const CellText& value);
    void assignOther(const CellText& label, const CellText& value);
    void assignOpinion(const CellText& label, const CellText& value);
    void assignAmount(Field field, const CellText& value);

    const GridForm& m_form;
    GridWriter& m_writer;
    Project& m_project;
};

} // namespace budget::parse
