// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace budget::ui {

/// What is typed into the filter of one column. Cells are compared as they read, not as they are spelt:
/// without white space, full width as half width.
///
///     满意        the cell contains it
///     =人, !=人   the cell is just this, or anything else; nothing behind the sign: it is empty, or it is
///     not
///     >=10, <5    the cell is a number and this holds; a percent sign behind it does not matter
///     10..20      a number from 10 to 20
class ColumnCondition
{
public:
    [[nodiscard]] static ColumnCondition parse(QStringView typed);

    /// Nothing was typed: every cell fits.
    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::Any; }
    /// \a folded is the text of a cell as search::foldedUtf8() gives it.
    [[nodiscard]] bool fits(QByteArrayView folded) const;

private:
    enum class Kind : quint8 { Any, Contains, Is, IsNot, Between };

    [[nodiscard]] static std::optional<ColumnCondition> comparison(QStringView folded);
    [[nodiscard]] static std::optional<ColumnCondition> range(QStringView folded);

    Kind m_kind = Kind::Any;
    QByteArray m_word;               ///< folded
    std::optional<Quantity> m_least; ///< of Between
    std::optional<Quantity> m_most;
    bool m_isOpenBelow = false; ///< the bound itself does not fit
    bool m_isOpenAbove = false;
};

} // namespace budget::ui
