// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;

namespace budget::ui {

class CalmHeader;

/// A line to type in under each title of a table. Belongs to the header, which makes room for it.
class ColumnFilterRow final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFilterRow(CalmHeader& header);

    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    /// Columns that stand still while the table scrolls have their lines on the header that is given for
    /// them, null for the others.
    using HeaderOf = std::function<CalmHeader*(int column)>;
    void setHeaderOf(HeaderOf headerOf);

    [[nodiscard]] QLineEdit* line(int column) const; ///< null before the row was shown first
    /// Without announcing it.
    void setText(int column, const QString& text);
    /// The line of \a column gets the cursor.
    void focus(int column);
    /// Lines follow columns that moved, scrolled or changed their width.
    void place();

signals:
    /// A moment after the last key.
    void typed(int column, const QString& text);
    /// Enter or the down key: to the rows that are left.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLines();
    void announce();
    [[nodiscard]] int columnOf(const QObject* line) const;

    CalmHeader& m_header;
    HeaderOf m_headerOf;
    std::vector<QLineEdit*> m_lines; ///< by column
    QTimer m_typing;
    std::optional<int> m_typedColumn;
    bool m_isShown = false;
};

} // namespace budget::ui
