// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/search/textblock.h"
#include "ui/models/columncondition.h"
#include "ui/models/columnspec.h"
#include "ui/models/indicatorrows.h"

#include <QSet>

#include <utility>

namespace budget::ui {

/// The cells of all rows as folded text, for the filters that people type. They are read at the first such
/// filter, or before in idle time.
class IndicatorTexts
{
public:
    /// One flag for each row of IndicatorRows.
    using Rows = std::vector<char>;
    using Condition = std::pair<Field, ColumnCondition>;

    IndicatorTexts(const BudgetDocument& document, const IndicatorRows& rows);

    /// Reads the texts of at most \a projects; true when nothing is left.
    bool prepare(int projects);
    void forget(ProjectId project); ///< it changed or is gone
    void forgetAll();

    /// The rows with \a text in one of their cells.
    [[nodiscard]] Rows rowsWith(const QString& text);
    /// Those of \a among whose cells fit all \a conditions, which are of fields of kAllIndicatorsColumns.
    void narrow(Rows& among, const std::vector<Condition>& conditions);

private:
    void readAll();
    void read(const Project& project);

    const BudgetDocument& m_document;
    const IndicatorRows& m_rows;
    TextBlock m_texts; ///< of a project: a line for its head, one for each row
    QSet<ProjectId> m_stale;
    int m_readCount = 0; ///< projects, from the first
    bool m_isComplete = false;
};

} // namespace budget::ui
