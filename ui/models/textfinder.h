// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace budget::ui {

/// Find (Ctrl+F) over all texts of the workspace: "3 of 17", next and previous. Follows the document while
/// it is open. A large document is read in slices before the first search; until that is done nothing is
/// found.
class TextFinder final : public QObject
{
    Q_OBJECT

public:
    explicit TextFinder(const BudgetDocument& document, QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    /// 1-based number of the present hit; 0 when there is none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] std::optional<FieldAddress> currentCell() const;

    /// Where next and previous start when there is no present hit: the first hit at or after the place.
    void setPlace(ProjectId project, const std::optional<FieldAddress>& cell);
    void next();
    void previous();

signals:
    /// Count, current or both; a new current hit wants to be shown.
    void changed();

private:
    void search();
    void readOn();
    void moveTo(int number);
    [[nodiscard]] int firstFromPlace() const;

    const BudgetDocument& m_document;
    SearchIndex m_index;
    QTimer m_reading; ///< while a large document is being read
    QString m_text;
    std::vector<FieldAddress> m_hits; ///< in reading order; a cell once for each place in it
    int m_current = 0;
    ProjectId m_placeProject;
    std::optional<FieldAddress> m_placeCell;
};

} // namespace budget::ui
