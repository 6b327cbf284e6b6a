// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/textbox.h"

#include "ui/delegates/marks.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kInset = 5;   ///< at the sides
constexpr int kPadding = 3; ///< above and below
constexpr int kIcon = 13;
constexpr int kMaxEditorLines = 18;

} // namespace

TextBox::TextBox(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBox::setIndex(const QPersistentModelIndex& index)
{
    if (m_index != index)
        closeEditor();
    m_index = index;
    m_isFolded = true;
    refresh();
}

void TextBox::setCaption(const QString& caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    update();
}

void TextBox::setCaptionWidth(int width)
{
    m_captionWidth = width;
    refresh();
}

int TextBox::captionWidthHint() const
{
    return fontMetrics().horizontalAdvance(m_caption) + 3 * kInset;
}

void TextBox::setCurrent(bool isCurrent)
{
    if (m_isCurrent == isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

bool TextBox::canFold() const
{
    return lines(textArea(width()).width()).size() > static_cast<size_t>(m_foldedLines);
}

void TextBox::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    updateGeometry();
    update();
}

void TextBox::setFoldedLines(int lines)
{
    if (m_foldedLines == lines)
        return;
    m_foldedLines = lines;
    updateGeometry();
    update();
}

void TextBox::edit()
{
    if (m_editor || !m_index.isValid() || !m_index.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_editor = new ParagraphEditor(this);
    m_editor->setPlainText(m_index.data(Qt::EditRole).toString());
    m_editor->setAccessibleName(m_caption);
    connect(m_editor, &ParagraphEditor::commitRequested, this, &TextBox::commit);
    connect(m_editor, &ParagraphEditor::cancelRequested, this, &TextBox::closeEditor);
    connect(m_editor->document(), &QTextDocument::contentsChanged, this, &TextBox::fitEditor,
            Qt::QueuedConnection);
    m_editor->installEventFilter(this);
    m_editor->setGeometry(textArea(width()));
    m_editor->show();
    m_editor->setFocus();
    fitEditor();
}

bool TextBox::keep()
{
    commit(EditMove::Stay);
    return !m_editor;
}

QSize TextBox::sizeHint() const
{
    return {480, heightForWidth(std::max(width(), 480))};
}

QSize TextBox::minimumSizeHint() const
{
    return {m_captionWidth + 120, lineHeight() + 2 * kPadding};
}

int TextBox::heightForWidth(int width) const
{
    if (m_editor)
        return m_editor->height() + 2 * kPadding;
    const qsizetype all =
        std::max<qsizetype>(1, static_cast<qsizetype>(lines(textArea(width).width()).size()));
    const bool isLong = all > m_foldedLines;
    const qsizetype shown = isLong && m_isFolded ? m_foldedLines : all;
    return static_cast<int>(shown) * lineHeight() + 2 * kPadding + (isLong && !m_isFolded ? lineHeight() : 0);
}

void TextBox::refresh()
{
    m_linesWidth = -1;
    setAccessibleDescription(text());
    setToolTip(cellToolTip(m_index));
    updateGeometry();
    update();
}

bool TextBox::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_toolTips)
        setToolTip(m_toolTips(m_index));
    return QWidget::event(event);
}

void TextBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(ColorRole::Separator, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setPen(color(ColorRole::SubtleText, palette()));
    painter.drawText(QRect(kInset, kPadding, m_captionWidth - kInset, lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_caption);
    const QRect area = textArea(width());
    const std::optional<Severity> severity = marks::severityFrom(m_index.data(SeverityRole));
    if (severity) {
        const QRectF icon(area.left() - kIcon - 5, kPadding + (lineHeight() - kIcon) / 2.0, kIcon, kIcon);
        marks::paintSeverity(painter, icon, *severity, palette());
    }
    const std::vector<Line>& all = lines(area.width());
    const auto foldedLines = static_cast<size_t>(m_foldedLines);
    const bool isCut = m_isFolded && all.size() > foldedLines;
    const size_t count = isCut ? foldedLines : all.size();
    const QString whole = text();
    painter.setPen(palette().color(QPalette::WindowText));
    for (size_t i = 0; i < count; ++i) {
        const QRect line(area.left(), kPadding + static_cast<int>(i) * lineHeight(), area.width(),
                         lineHeight());
        QString piece = whole.mid(all[i].start, all[i].length);
        const QRect link = foldLink();
        if (isCut && i + 1 == count)
            piece = fontMetrics().elidedText(piece + u'…', Qt::ElideRight, link.left() - area.left() - 8);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, piece);
    }
    if (whole.isEmpty()) {
        painter.setPen(color(ColorRole::SubtleText, palette()));
        painter.drawText(QRect(area.left(), kPadding, area.width(), lineHeight()), Qt::AlignVCenter,
                         tr("empty"));
    }
    if (!foldLink().isEmpty()) {
        painter.setPen(color(ColorRole::Accent, palette()));
        painter.drawText(foldLink(), Qt::AlignCenter, m_isFolded ? tr("Show all") : tr("Fold"));
    }
    const QRect frame = area.adjusted(-3, -3, 3, 2);
    if (m_isCurrent || hasFocus()) {
        painter.setPen(QPen(color(ColorRole::Accent, palette()), 2));
        painter.drawRect(frame.adjusted(1, 1, -1, -1));
    }
    if (m_index.data(EditedRole).toBool())
        marks::paintEdited(painter, frame, palette());
    if (m_index.data(AnnotatedRole).toBool())
        marks::paintAnnotated(painter, frame, palette());
}

void TextBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (foldLink().contains(event->position().toPoint()))
        setFolded(!m_isFolded);
    else if (textArea(width()).contains(event->position().toPoint()))
        edit();
}

void TextBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: edit(); break;
    case Qt::Key_Space:
        if (canFold())
            setFolded(!m_isFolded);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TextBox::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    if (const std::optional<FieldAddress> here = address())
        emit entered(*here);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_editor)
        m_editor->resize(textArea(width()).width(), m_editor->height());
}

void TextBox::contextMenuEvent(QContextMenuEvent* event)
{
    if (const std::optional<FieldAddress> here = address()) {
        emit entered(*here);
        emit contextMenuRequested(*here, event->globalPos());
    }
}

void TextBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

bool TextBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        commit(EditMove::Stay);
    return QWidget::eventFilter(watched, event);
}

const std::vector<TextBox::Line>& TextBox::lines(int textWidth) const
{
    if (textWidth == m_linesWidth)
        return m_lines;
    m_lines.clear();
    m_linesWidth = textWidth;
    const QString whole = text();
    qsizetype start = 0;
    while (start < whole.size()) {
        qsizetype end = whole.indexOf(u'\n', start);
        end = end < 0 ? whole.size() : end;
        QTextLayout layout(whole.mid(start, end - start), font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(40, textWidth));
            m_lines.push_back({.start = start + line.textStart(), .length = line.textLength()});
        }
        layout.endLayout();
        start = end + 1;
    }
    return m_lines;
}

QString TextBox::text() const
{
    return m_index.data().toString();
}

QRect TextBox::textArea(int width) const
{
    const int left = m_captionWidth + kInset;
    return {left, kPadding, std::max(60, width - left - kInset),
            std::max(lineHeight(), height() - 2 * kPadding)};
}

QRect TextBox::foldLink() const
{
    if (m_editor || !canFold())
        return {};
    const int width = std::max(fontMetrics().horizontalAdvance(tr("Show all")),
                               fontMetrics().horizontalAdvance(tr("Fold"))) +
                      8;
    return {this->width() - kInset - width, height() - kPadding - lineHeight(), width, lineHeight()};
}

int TextBox::lineHeight() const
{
    return fontMetrics().height() + 3;
}

void TextBox::commit(EditMove move)
{
    if (!m_editor || m_isCommitting)
        return;
    const QScopedValueRollback guard(m_isCommitting, true);
    const QString text = m_editor->toPlainText();
    const bool isUnchanged = text == m_index.data(Qt::EditRole).toString();
    auto* model = const_cast<QAbstractItemModel*>(m_index.model());
    if (!isUnchanged && !(model && model->setData(m_index, text, Qt::EditRole)))
        return; // stays open with its text; the window says why
    const bool hadFocus = m_editor && m_editor->hasFocus();
    closeEditor();
    if (!hadFocus || move == EditMove::Stay)
        return;
    if (move == EditMove::Right || move == EditMove::Down)
        focusNextChild();
    else
        focusPreviousChild();
}

void TextBox::closeEditor()
{
    if (!m_editor)
        return;
    ParagraphEditor* editor = m_editor;
    m_editor = nullptr;
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
    refresh();
}

void TextBox::fitEditor()
{
    if (!m_editor)
        return;
    const int most = kMaxEditorLines * lineHeight();
    m_editor->resize(textArea(width()).width(),
                     std::clamp(m_editor->wholeHeight() + 4, 3 * lineHeight(), most));
    updateGeometry();
}

std::optional<FieldAddress> TextBox::address() const
{
    const QVariant address = m_index.data(AddressRole);
    return address.canConvert<FieldAddress>() ? std::optional(address.value<FieldAddress>()) : std::nullopt;
}

} // namespace budget::ui

#include "moc_textbox.cpp"
