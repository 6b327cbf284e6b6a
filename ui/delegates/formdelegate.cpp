// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/formdelegate.h"

#include "ui/delegates/marks.h"
#include "ui/models/reviewformmodel.h"
#include "ui/models/roles.h"

#include <QLineEdit>
#include <QPainter>

namespace budget::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kStep = 18;

} // namespace

void FormDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    using Kind = ReviewFormModel::LineKind;
    const QPalette& palette = option.palette;
    const auto kind = static_cast<Kind>(index.data(LevelRole).toInt());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(ColorRole::SourceMark, palette));
    else if (kind == Kind::Dimension)
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      color(ColorRole::Separator, palette));
    QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->setPen(color(ColorRole::SubtleText, palette));
        painter->drawRect(option.rect.adjusted(kPadding / 2, 2, -kPadding / 2 - 1, -4));
    }
    if (index.column() == ReviewFormModel::ContentColumn)
        box.setLeft(box.left() + static_cast<int>(kind) * kStep);
    painter->setFont(kind == Kind::Dimension   ? marks::scaled(option.font, 1.0, QFont::Bold)
                     : kind == Kind::Deduction ? marks::scaled(option.font, 0.95)
                                               : option.font);
    painter->setPen(kind == Kind::Deduction ? color(ColorRole::SubtleText, palette)
                                            : palette.color(QPalette::Text));
    const auto severity = marks::severityFrom(index.data(SeverityRole));
    if (severity && index.column() == ReviewFormModel::ContentColumn) {
        const int icon = option.fontMetrics.ascent() * 3 / 4 + 1;
        marks::paintSeverity(*painter, QRectF(box.left(), box.center().y() - icon / 2.0 + 0.5, icon, icon),
                             *severity, palette);
        box.setLeft(box.left() + icon + kPadding);
        painter->setPen(palette.color(QPalette::Text));
    }
    QString text = index.data().toString();
    text.replace(u'\n', QStringLiteral(" ⏎ "));
    const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(side),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + 8};
}

QWidget* FormDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("pointsEditor"));
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    return editor;
}

} // namespace budget::ui

#include "moc_formdelegate.cpp"
