// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/textbox.h"

#include "ui/delegates/marks.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kInset = 5;   ///< at the sides
constexpr int kPadding = 3; ///< above and below
constexpr int kIcon = 13;
constexpr int kMaxEditorLines = 18;

} // namespace

TextBox::TextBox(QWidget* parent)
    : FieldWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBox::setIndex(const QPersistentModelIndex& index)
{
    m_isFolded = true;
    FieldWidget::setIndex(index);
}

void TextBox::setCaptionWidth(int width)
{
    m_captionWidth = width;
    refresh();
}

int TextBox::captionWidthHint() const
{
    return fontMetrics().horizontalAdvance(caption()) + 3 * kInset +
           kIcon; // the mark stands between caption and text
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
    if (!canEdit())
        return;
    auto* opened = new ParagraphEditor(this);
    opened->setPlainText(index().data(Qt::EditRole).toString());
    connect(opened, &ParagraphEditor::commitRequested, this, &TextBox::commit);
    connect(opened, &ParagraphEditor::cancelRequested, this, &TextBox::closeEditor);
    connect(opened->document(), &QTextDocument::contentsChanged, this, &TextBox::fitEditor,
            Qt::QueuedConnection);
    opened->setGeometry(textArea(width()));
    openEditor(opened);
    fitEditor();
}

ParagraphEditor* TextBox::editor() const
{
    return static_cast<ParagraphEditor*>(openedEditor());
}

QString TextBox::typedText() const
{
    return editor()->toPlainText();
}

void TextBox::refresh()
{
    m_lines.clear();
    m_linesWidth = -1;
    setAccessibleDescription(text());
    FieldWidget::refresh();
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
    if (editor())
        return editor()->height() + 2 * kPadding;
    const qsizetype all =
        std::max<qsizetype>(1, static_cast<qsizetype>(lines(textArea(width).width()).size()));
    const bool isLong = all > m_foldedLines;
    const qsizetype shown = isLong && m_isFolded ? m_foldedLines : all;
    return static_cast<int>(shown) * lineHeight() + 2 * kPadding + (isLong && !m_isFolded ? lineHeight() : 0);
}

void TextBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(ColorRole::Separator, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setPen(color(ColorRole::SubtleText, palette()));
    painter.drawText(QRect(kInset, kPadding, m_captionWidth - kInset, lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, caption());
    const QRect area = textArea(width());
    const std::optional<Severity> severity = marks::severityFrom(index().data(SeverityRole));
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
    if (isMarkedCurrent()) {
        painter.setPen(QPen(color(ColorRole::Accent, palette()), 2));
        painter.drawRect(frame.adjusted(1, 1, -1, -1));
    }
    if (index().data(EditedRole).toBool())
        marks::paintEdited(painter, frame, palette());
    if (index().data(AnnotatedRole).toBool())
        marks::paintAnnotated(painter, frame, palette());
    if (!index().data(DoubtTextRole).toString().isEmpty())
        marks::paintDoubtful(painter, frame, palette());
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
    default:
        if (isTyping(*event))
            typeOver(event);
        else
            QWidget::keyPressEvent(event);
    }
}

void TextBox::typeOver(QEvent* event)
{
    edit();
    if (!editor())
        return;
    editor()->selectAll();
    QCoreApplication::sendEvent(editor(), event);
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (editor())
        editor()->resize(textArea(width()).width(), editor()->height());
}

void TextBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
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
    return index().data().toString();
}

QRect TextBox::textArea(int width) const
{
    const int left = m_captionWidth + kInset;
    return {left, kPadding, std::max(60, width - left - kInset),
            std::max(lineHeight(), height() - 2 * kPadding)};
}

QRect TextBox::foldLink() const
{
    if (editor() || !canFold())
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

void TextBox::fitEditor()
{
    if (!editor())
        return;
    const int most = kMaxEditorLines * lineHeight();
    editor()->resize(textArea(width()).width(),
                     std::clamp(editor()->wholeHeight() + 4, 3 * lineHeight(), most));
    updateGeometry();
}

} // namespace budget::ui

#include "moc_textbox.cpp"
