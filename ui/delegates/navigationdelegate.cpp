// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/navigationdelegate.h"

#include "core/stats/placename.h"
#include "ui/delegates/marks.h"
#include "ui/models/navigationtreemodel.h"
#include "ui/models/roles.h"

#include <QPainter>

#include <array>

namespace budget::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kGap = 6;
constexpr int kRoomyRow = 36; ///< characters of a row that has room for two badges

/// The worst one or two kinds: more badges would leave no room for the name.
int paintBadges(QPainter& painter, const QRect& row, int right, int most, const QModelIndex& index,
                const QPalette& palette)
{
    struct Badge
    {
        Severity severity;
        int count;
    };
    const Badge badges[] = {{Severity::Error, index.data(ErrorCountRole).toInt()},
                            {Severity::Warning, index.data(WarningCountRole).toInt()},
                            {Severity::Hint, index.data(HintCountRole).toInt()}};
    int shown = 0;
    std::array<const Badge*, 2> worst{};
    for (const Badge& badge : badges) {
        if (badge.count > 0 && shown < most)
            worst[static_cast<size_t>(shown++)] = &badge;
    }
    for (int i = shown - 1; i >= 0; --i) {
        const Badge& badge = *worst[static_cast<size_t>(i)];
        right = marks::paintBadge(painter, row, right, badge.severity, badge.count, palette) - 3;
    }
    return right;
}

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isProject =
        index.data(LevelRole).toInt() == static_cast<int>(NavigationTreeModel::Level::ProjectNode);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, color(ColorRole::SourceMark, palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, color(ColorRole::HintFill, palette));
    QRect row = option.rect.adjusted(2, 0, -kPadding, 0);

    const QString amount = index.siblingAtColumn(NavigationTreeModel::AmountColumn).data().toString();
    painter->setFont(option.font);
    const int amountWidth = option.fontMetrics.horizontalAdvance(amount);
    painter->setPen(color(ColorRole::SubtleText, palette));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, amount);

    const int mark = option.fontMetrics.ascent();
    if (isProject) {
        marks::paintVerdict(*painter, QRectF(row.left(), row.center().y() - mark / 2.0 + 0.5, mark, mark),
                            static_cast<Verdict>(index.data(VerdictRole).toInt()), palette);
        row.setLeft(row.left() + mark + kGap);
    }
    // The badges follow the name and yield to nothing; the name is cut instead.
    painter->setFont(marks::scaled(option.font, 0.85));
    const int right = row.right() - amountWidth - kGap;
    const QFont nameFont = isProject ? option.font : marks::scaled(option.font, 1, QFont::DemiBold);
    const QFontMetrics metrics(nameFont);
    const int left =
        paintBadges(*painter, option.rect, right,
                    row.width() < metrics.averageCharWidth() * kRoomyRow ? 1 : 2, index, palette);
    painter->setFont(nameFont);
    painter->setPen(palette.color(QPalette::Text));
    const QRect name(row.left(), row.top(), std::max(0, left - kGap - row.left()), row.height());
    const QString text = isProject ? index.data().toString() : withoutPlace(index.data().toString(), m_place);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, name.width()));
    if (index.data(AnnotatedRole).toBool())
        marks::paintAnnotated(*painter, QRect(name.left() - 2, row.top() + 2, 8, 8), palette);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(ColorRole::Accent, palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {120, option.fontMetrics.height() + 9};
}

} // namespace budget::ui

#include "moc_navigationdelegate.cpp"
