// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/columnfilterrow.h"

#include "ui/views/calmheader.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kTypingPause = 150; ///< milliseconds
constexpr int kGap = 2;           ///< pixels around a line

} // namespace

ColumnFilterRow::ColumnFilterRow(CalmHeader& header)
    : QObject(&header)
    , m_header(header)
{
    setObjectName(QStringLiteral("columnFilters"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &ColumnFilterRow::announce);
    connect(&header, &QHeaderView::sectionResized, this, &ColumnFilterRow::place);
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnFilterRow::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &ColumnFilterRow::place);
    header.installEventFilter(this);
}

void ColumnFilterRow::setHeaderOf(HeaderOf headerOf)
{
    m_headerOf = std::move(headerOf);
    place();
}

void ColumnFilterRow::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    if (isShown)
        makeLines();
    m_header.setFilterRoom(isShown && !m_lines.empty() ? m_lines.front()->sizeHint().height() + 2 * kGap : 0);
    place();
}

void ColumnFilterRow::makeLines()
{
    const QAbstractItemModel* const model = m_header.model();
    for (int column = static_cast<int>(m_lines.size()); model && column < m_header.count(); ++column) {
        auto* line = new QLineEdit(m_header.viewport());
        line->setClearButtonEnabled(true);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, [this, column] {
            if (m_typedColumn && *m_typedColumn != column)
                announce(); // the pause of the other line is over now
            m_typedColumn = column;
            m_typing.start();
        });
        m_lines.push_back(line);
    }
}

QLineEdit* ColumnFilterRow::line(int column) const
{
    return column >= 0 && column < static_cast<int>(m_lines.size()) ? m_lines[static_cast<size_t>(column)]
                                                                    : nullptr;
}

void ColumnFilterRow::setText(int column, const QString& text)
{
    if (!line(column))
        makeLines();
    // What is being typed is newer than what is told.
    if (QLineEdit* const edit = line(column); edit && m_typedColumn != column && edit->text() != text)
        edit->setText(text);
}

void ColumnFilterRow::focus(int column)
{
    if (QLineEdit* const edit = line(column); edit && m_isShown) {
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
    }
}

void ColumnFilterRow::place()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const int column = static_cast<int>(i);
        QLineEdit* const edit = m_lines[i];
        CalmHeader* const other = m_headerOf ? m_headerOf(column) : nullptr;
        CalmHeader& header = other ? *other : m_header;
        const bool isVisible = m_isShown && column < header.count() && !header.isSectionHidden(column);
        if (edit->parentWidget() != header.viewport()) {
            const bool hadFocus = edit->hasFocus();
            edit->setParent(header.viewport());
            edit->setVisible(isVisible);
            if (hadFocus)
                edit->setFocus();
        }
        edit->setVisible(isVisible);
        if (!isVisible)
            continue;
        const int top = header.height() - header.filterRoom() + kGap - 1;
        edit->setGeometry(header.sectionViewportPosition(column) + kGap, top,
                          std::max(0, header.sectionSize(column) - 2 * kGap - 1),
                          header.filterRoom() - 2 * kGap);
        const QString title = header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        edit->setAccessibleName(tr("Filter: %1").arg(title));
        edit->setToolTip(tr("Rows whose “%1” contains this. Also: =text, !=text, >=10, 5..10").arg(title));
    }
}

void ColumnFilterRow::announce()
{
    m_typing.stop();
    if (!m_typedColumn)
        return;
    const int column = *m_typedColumn;
    m_typedColumn.reset();
    emit typed(column, line(column)->text());
}

int ColumnFilterRow::columnOf(const QObject* line) const
{
    const auto found = std::ranges::find(m_lines, line);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

bool ColumnFilterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_header &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LanguageChange)) {
        place();
        return false;
    }
    const int column = event->type() == QEvent::KeyPress ? columnOf(watched) : -1;
    if (column < 0)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !line(column)->text().isEmpty()) {
        line(column)->clear();
        m_typedColumn = column;
        announce();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
        announce();
        emit left();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_columnfilterrow.cpp"
