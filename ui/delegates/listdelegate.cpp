// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/listdelegate.h"

#include "ui/delegates/marks.h"
#include "ui/models/roles.h"

#include <QMouseEvent>
#include <QPainter>

namespace budget::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kIndent = 18;

/// +2 ▸ while the others are hidden, +2 ▾ while they stand below.
QString furtherText(const QModelIndex& index)
{
    const int further = index.data(FurtherRole).toInt();
    if (further == 0)
        return {};
    return QStringLiteral("+%1 %2").arg(further).arg(index.data(ExpandedRole).toBool() ? QChar(u'▾')
                                                                                       : QChar(u'▸'));
}

QRect furtherBox(const QRect& box, const QFontMetrics& metrics, const QString& text)
{
    const int width = marks::pillWidth(metrics, text);
    return {box.right() - width + 1, box.top(), width, box.height()};
}

struct PillColors
{
    ColorRole text;
    ColorRole fill;
};

PillColors colorsOf(ThreadState state)
{
    switch (state) {
    case ThreadState::Open: return {ColorRole::WarningText, ColorRole::WarningFill};
    case ThreadState::Revised: return {ColorRole::HintText, ColorRole::HintFill};
    case ThreadState::Verified: return {ColorRole::GoodText, ColorRole::GoodFill};
    }
    return {ColorRole::HintText, ColorRole::HintFill};
}

} // namespace

ListDelegate::ListDelegate(int pillColumn, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pillColumn(pillColumn)
{}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(ColorRole::SourceMark, palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, color(ColorRole::HintFill, palette));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(ColorRole::Separator, palette));
    const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (index.column() == m_pillColumn) {
        paintPill(*painter, box, option, index);
    } else {
        paintText(*painter, box, option, index);
    }
    painter->restore();
}

void ListDelegate::paintText(QPainter& painter, QRect box, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    if (const QString further = furtherText(index); !further.isEmpty()) {
        const QRect pill = furtherBox(box, option.fontMetrics, further);
        marks::paintPill(painter, box, pill.left(), further, ColorRole::HintText, ColorRole::HintFill,
                         palette);
        box.setRight(pill.left() - kPadding);
    }
    if (index.data(MemberRole).toBool())
        box.setLeft(box.left() + kIndent);
    const bool isSettled = index.data(SettledRole).toBool();
    painter.setPen(isSettled ? color(ColorRole::SubtleText, palette) : palette.color(QPalette::Text));
    // Everything on one line, so that a list stays a list; the tooltip has the whole text.
    QString text = index.data().toString();
    text.replace(u'\n', QStringLiteral(" ⏎ "));
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side = aligned.isValid() ? aligned.value<Qt::Alignment>() : Qt::AlignLeft;
    painter.drawText(box, static_cast<int>((side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
}

bool ListDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    const QString further = furtherText(index);
    if (event->type() == QEvent::MouseButtonPress && !further.isEmpty()) {
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        const QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
        if (mouse->button() == Qt::LeftButton &&
            furtherBox(box, option.fontMetrics, further).contains(mouse->position().toPoint())) {
            emit furtherClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kPadding + 4;
    const int pill = index.column() == m_pillColumn ? option.fontMetrics.ascent() + 18 : 0;
    return {width + pill, option.fontMetrics.height() + 7};
}

void ListDelegate::paintPill(QPainter& painter, const QRect& box, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QString word = index.data().toString();
    const std::optional<Severity> severity = marks::severityFrom(index.data(SeverityRole));
    const QVariant state = index.data(ThreadStateRole);
    painter.setFont(marks::scaled(option.font, 0.92));
    if (severity) {
        const bool isSettled = index.data(SettledRole).toBool();
        const int icon = option.fontMetrics.ascent() * 3 / 4 + 1;
        const QRectF place(box.left(), box.center().y() - icon / 2.0 + 0.5, icon, icon);
        painter.setOpacity(isSettled ? 0.5 : 1.0);
        marks::paintSeverity(painter, place, *severity, palette);
        marks::paintPill(painter, box, box.left() + icon + 5, word, marks::textRole(*severity),
                         marks::fillRole(*severity), palette);
    } else if (state.isValid()) {
        const PillColors colors = colorsOf(static_cast<ThreadState>(state.toInt()));
        marks::paintPill(painter, box, box.left(), word, colors.text, colors.fill, palette);
    } else {
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, word);
    }
}

} // namespace budget::ui

#include "moc_listdelegate.cpp"
