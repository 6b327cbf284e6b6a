// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/indicatordelegate.h"

#include "core/model/indicator.h"
#include "core/model/numbers.h"
#include "ui/delegates/marks.h"
#include "ui/models/columnspec.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QScopedValueRollback>

namespace budget::ui {

namespace {

constexpr int kHorizontalPadding = 7;
constexpr int kVerticalPadding = 3;
constexpr int kMaxShownLines = 6; ///< a cell with a novel must not push the table away

EditKind editKind(const QModelIndex& index)
{
    return static_cast<EditKind>(index.data(EditKindRole).toInt());
}

Qt::Alignment alignment(const QModelIndex& index)
{
    switch (static_cast<ColumnAlign>(index.data(AlignmentRole).toInt())) {
    case ColumnAlign::Left: return Qt::AlignLeft;
    case ColumnAlign::Right: return Qt::AlignRight;
    case ColumnAlign::Center: return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

/// Cells with a short list of usual answers show all of them at one key; the others complete while typing.
bool hasList(const QModelIndex& index)
{
    const EditKind kind = editKind(index);
    if (kind == EditKind::OperatorList || kind == EditKind::YesNo)
        return true;
    const auto field = index.data(AddressRole).value<FieldAddress>().field;
    return field == Field::Level1 || field == Field::Level2;
}

QStringList closedList(EditKind kind)
{
    QStringList words;
    if (kind == EditKind::OperatorList) {
        for (const QStringView word : kOperatorWords)
            words.append(word.toString());
    } else if (kind == EditKind::YesNo) {
        words = {QStringLiteral("是"), QStringLiteral("否")};
    }
    return words;
}

void paintCore(QPainter& painter, const QRect& cell, const QString& text, const QColor& ink,
               const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = painter.fontMetrics().ascent() * 0.62;
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(cell).center());
    if (text == QStringLiteral("是")) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(disc);
    } else {
        painter.setPen(QPen(color(ColorRole::Separator, palette), 1.5));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

/// Cells that only say where a row belongs stand on one line: they repeat, and would double every row.
bool isContext(const QModelIndex& index)
{
    const QVariant address = index.data(AddressRole);
    return address.canConvert<FieldAddress>() &&
           fieldInfo(address.value<FieldAddress>().field).scope == FieldScope::Project;
}

bool isYesNo(const QString& text)
{
    return text == QStringLiteral("是") || text == QStringLiteral("否");
}

} // namespace

IndicatorDelegate::IndicatorDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

void IndicatorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QRect cell = option.rect;
    const std::optional<Severity> severity = marks::severityFrom(index.data(SeverityRole));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    // A column that only says where a row belongs has the icon, but does not shout on every row.
    const bool isEditable = index.flags().testFlag(Qt::ItemIsEditable);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(cell, isSelected               ? color(ColorRole::SourceMark, palette)
                            : severity && isEditable ? color(marks::fillRole(*severity), palette)
                                                     : palette.color(QPalette::Base));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                      color(ColorRole::Separator, palette));

    QRect box = cell.adjusted(kHorizontalPadding, 0, -kHorizontalPadding, -1);
    const QString text = index.data().toString();
    const Qt::Alignment side = alignment(index);
    if (severity) {
        const int icon = option.fontMetrics.ascent() * 3 / 4 + 1;
        int left = box.left();
        const int used = std::min(option.fontMetrics.horizontalAdvance(text), box.width() - icon - 4);
        if (side == Qt::AlignRight)
            left = box.right() - used - icon - 4;
        else if (side == Qt::AlignHCenter)
            left = std::max(box.left(), box.center().x() - used / 2 - icon - 4);
        marks::paintSeverity(*painter, QRectF(left, box.center().y() - icon / 2.0 + 1, icon, icon), *severity,
                             palette);
        box.setLeft(side == Qt::AlignHCenter ? box.left() : std::max(box.left(), left + icon + 4));
    }
    const QColor ink = palette.color(QPalette::Text);
    if (editKind(index) == EditKind::YesNo && isYesNo(text)) {
        paintCore(*painter, box, text, ink, palette);
    } else {
        painter->setPen(ink);
        painter->setClipRect(cell);
        // Half a number reads as another one; words wrap.
        const bool isNumber = side == Qt::AlignRight && Quantity::parse(text).has_value();
        if (isContext(index) || isNumber)
            painter->drawText(box, static_cast<int>(side | Qt::AlignVCenter),
                              option.fontMetrics.elidedText(text, isNumber ? Qt::ElideRight : Qt::ElideMiddle,
                                                            box.width()));
        else
            painter->drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap, text);
        painter->setClipping(false);
    }
    if (index.data(EditedRole).toBool())
        marks::paintEdited(*painter, cell, palette);
    if (index.data(AnnotatedRole).toBool())
        marks::paintAnnotated(*painter, cell, palette);
    if (!index.data(DoubtTextRole).toString().isEmpty())
        marks::paintDoubtful(*painter, cell, palette);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(color(ColorRole::Accent, palette), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width =
        option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kHorizontalPadding + 2;
    const int icon = index.data(SeverityRole).isValid() ? option.fontMetrics.ascent() + 4 : 0;
    return {width + icon, option.fontMetrics.height() + 2 * kVerticalPadding + 1};
}

int IndicatorDelegate::heightFor(const QModelIndex& index, int width, const QFontMetrics& metrics) const
{
    const QString text = index.data().toString();
    const int single = metrics.height() + 2 * kVerticalPadding + 1;
    int room = width - 2 * kHorizontalPadding;
    if (index.data(SeverityRole).isValid())
        room -= metrics.ascent() * 3 / 4 + 5;
    if (metrics.horizontalAdvance(text) <= room || isContext(index))
        return single;
    const QRect needed = metrics.boundingRect(
        QRect(0, 0, std::max(room, metrics.averageCharWidth() * 2), 100'000), Qt::TextWordWrap, text);
    return std::min(needed.height(), kMaxShownLines * metrics.lineSpacing()) + 2 * kVerticalPadding + 1;
}

QWidget* IndicatorDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                         const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    const EditKind kind = editKind(index);
    QStringList words = closedList(kind);
    if (words.isEmpty() && m_proposals)
        words = m_proposals(index);
    if (!words.isEmpty())
        editor->setProposals(words, hasList(index) ? CellEditor::Proposals::List
                                                   : CellEditor::Proposals::WhileTyping);
    editor->setAlignment(alignment(index) | Qt::AlignVCenter);
    if (kind == EditKind::Decimal)
        editor->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setAutoFillBackground(true);
    const QPersistentModelIndex place(index);
    connect(editor, &CellEditor::commitRequested, this,
            [this, editor, place](EditMove move) { finish(editor, place, move); });
    connect(editor, &CellEditor::cancelRequested, this, [this, editor] {
        emit const_cast<IndicatorDelegate*>(this)->closeEditor(editor,
                                                               QAbstractItemDelegate::RevertModelCache);
    });
    editor->setProperty("place", QVariant::fromValue(place));
    return editor;
}

void IndicatorDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<CellEditor*>(editor);
    // A change from elsewhere must not overwrite what is being typed.
    if (line && !line->isModified() && line->refusal().isEmpty())
        line->setText(index.data(Qt::EditRole).toString());
}

void IndicatorDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/,
                                     const QModelIndex& index) const
{
    if (auto* line = qobject_cast<CellEditor*>(editor))
        tryCommit(line, index);
}

void IndicatorDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const
{
    // A narrow cell would show three letters of what is typed; the editor may cover its neighbours.
    const int wanted = option.fontMetrics.averageCharWidth() * (hasList(index) ? 12 : 8);
    QRect box = option.rect;
    box.setWidth(std::max(box.width(), wanted));
    if (const QWidget* viewport = editor->parentWidget(); viewport && box.right() > viewport->width())
        box.moveRight(std::max(box.width(), viewport->width()) - 1);
    editor->setGeometry(box);
}

bool IndicatorDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<CellEditor*>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: return false; // the editor knows its keys
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
            reason == Qt::MenuBarFocusReason)
            return false;
        const auto place = editor->property("place").value<QPersistentModelIndex>();
        if (!m_isCommitting && editor->isVisible() && tryCommit(editor, place))
            emit closeEditor(editor, QAbstractItemDelegate::NoHint);
        return false;
    }
    default: return false;
    }
}

bool IndicatorDelegate::keep(CellEditor* editor)
{
    if (!tryCommit(editor, editor->property("place").value<QPersistentModelIndex>()))
        return false;
    const QScopedValueRollback guard(m_isCommitting, true);
    emit closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

bool IndicatorDelegate::tryCommit(CellEditor* editor, const QPersistentModelIndex& index) const
{
    if (!index.isValid())
        return true; // the row is gone, and its text with it
    if (editor->text() == index.data(Qt::EditRole).toString())
        return true;
    const QScopedValueRollback guard(m_isCommitting, true);
    m_refusal.clear();
    auto* model = const_cast<QAbstractItemModel*>(index.model());
    if (model->setData(index, editor->text(), Qt::EditRole)) {
        editor->setModified(false);
        return true;
    }
    editor->showRefusal(m_refusal.isEmpty() ? tr("This text cannot stand here.") : m_refusal);
    return false;
}

void IndicatorDelegate::finish(CellEditor* editor, const QPersistentModelIndex& index, EditMove move) const
{
    if (!tryCommit(editor, index))
        return;
    {
        const QScopedValueRollback guard(m_isCommitting, true);
        emit const_cast<IndicatorDelegate*>(this)->closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    emit committed(move);
}

} // namespace budget::ui

#include "moc_indicatordelegate.cpp"
