// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/columnspec.h"

#include <QObject>

#include <span>
#include <vector>

class QHeaderView;
class QMenu;
class QTableView;

namespace budget::ui {

/// The widths of a table's columns: none narrower than its title, and one of them takes the room that the
/// others leave. Belongs to the table.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView& table);

    /// First widths of the columns, which show these fields.
    void size(std::span<const Field> fields);
    /// This column takes the room that is left, but is never narrower than it is now or the user makes it.
    void setFilling(int column);
    /// Where there is room, \a column is as wide as its usual text, given in halves of a Chinese character,
    /// before \a filling takes the rest; of several columns the one that was named first. Widths that the
    /// user gave stay.
    void addGrowing(int column, int halves, int filling);
    /// After the text of titles changed.
    void fitTitles();
    /// After the room changed.
    void fill();
    /// With the letters in them: \a character is the width of a Chinese one, in pixels.
    void scaleTo(int character);

private:
    struct Growing
    {
        int column = -1;
        int filling = -1; ///< takes what is left
        int halves = 0;
        int least = 0; ///< pixels
        int given = 0; ///< what this class gave it last; another width is the user's
    };

    void grow(Growing& growing);

    QTableView& m_table;
    std::vector<Growing> m_growing;
    int m_character = 0; ///< what the widths were last sized for
    int m_filling = -1;
    int m_least = 0; ///< width that the filling column keeps when there is no room
};

/// A choice for each column, to show and to hide it.
void addColumnChoices(QMenu& menu, QHeaderView& header);

} // namespace budget::ui
