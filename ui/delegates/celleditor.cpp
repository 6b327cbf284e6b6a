// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/celleditor.h"

#include "ui/actions/keytext.h"
#include "ui/delegates/marks.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>

namespace budget::ui {

namespace {

constexpr Qt::Key kListKey = Qt::Key_F4;

QIcon listIcon(const QPalette& palette, qreal ratio)
{
    constexpr int kSide = 12;
    QPixmap pixmap(qRound(kSide * ratio), qRound(kSide * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::SubtleText, palette), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF({QPointF(2.5, 4.5), QPointF(6, 8), QPointF(9.5, 4.5)}));
    return QIcon(pixmap);
}

} // namespace

CellEditor::CellEditor(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(4, 0, 2, 0);
    connect(this, &QLineEdit::textEdited, this, [this] { showRefusal({}); });
}

CellEditor::~CellEditor()
{
    delete m_refusal;
}

void CellEditor::setProposals(const QStringList& texts, Proposals kind)
{
    if (!m_texts) {
        m_texts = new QStringListModel(this);
        auto* proposals = new QCompleter(m_texts, this);
        proposals->setCaseSensitivity(Qt::CaseInsensitive);
        proposals->setMaxVisibleItems(12);
        setCompleter(proposals);
        connect(proposals, qOverload<const QString&>(&QCompleter::activated), this,
                [this] { commit(EditMove::Stay); });
    }
    m_texts->setStringList(texts);
    completer()->setFilterMode(kind == Proposals::List ? Qt::MatchContains : Qt::MatchStartsWith);
    if (kind == Proposals::List && !m_openList) {
        m_openList = addAction(listIcon(palette(), devicePixelRatioF()), QLineEdit::TrailingPosition);
        connect(m_openList, &QAction::triggered, this, &CellEditor::openProposals);
        retranslate();
    }
}

void CellEditor::openProposals()
{
    if (!completer())
        return;
    completer()->setCompletionPrefix({});
    completer()->complete();
    // The present text is the place to start from, and Enter alone must leave it as it is.
    const int row = static_cast<int>(m_texts->stringList().indexOf(text()));
    if (row >= 0)
        completer()->popup()->setCurrentIndex(completer()->completionModel()->index(row, 0));
}

void CellEditor::showRefusal(const QString& sentence)
{
    if (sentence.isEmpty()) {
        delete m_refusal;
        setAccessibleDescription({});
        update();
        return;
    }
    if (!m_refusal) {
        m_refusal = new QLabel(window());
        m_refusal->setObjectName(QStringLiteral("refusal"));
        m_refusal->setAutoFillBackground(true);
        m_refusal->setContentsMargins(8, 5, 8, 5);
        m_refusal->setWordWrap(true);
        m_refusal->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    QPalette colors = palette();
    colors.setColor(QPalette::Window, color(ColorRole::ErrorFill, palette()));
    colors.setColor(QPalette::WindowText, color(ColorRole::ErrorText, palette()));
    m_refusal->setPalette(colors);
    m_refusal->setText(sentence);
    setAccessibleDescription(sentence);
    placeRefusal();
    update();
}

QString CellEditor::refusal() const
{
    return m_refusal ? m_refusal->text() : QString();
}

bool CellEditor::event(QEvent* event)
{
    // Tab would move the focus before keyPressEvent() sees it; F4 and Alt+Down are shortcuts elsewhere.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        const bool opensList = key == Qt::Key_Down && pressed->modifiers().testFlag(Qt::AltModifier);
        if (opensList || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter ||
            key == Qt::Key_Delete || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == kListKey) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (m_isComposing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    event->accept();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeProposal();
        commit(isShifted ? EditMove::Up : EditMove::Down);
        return;
    case Qt::Key_Tab:
        takeProposal();
        commit(isShifted ? EditMove::Left : EditMove::Right);
        return;
    case Qt::Key_Backtab: commit(EditMove::Left); return;
    case Qt::Key_Escape:
        if (isProposing())
            completer()->popup()->hide();
        else
            emit cancelRequested();
        return;
    case kListKey: openProposals(); return;
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            openProposals();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void CellEditor::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void CellEditor::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    event->accept(); // a click into the text must not reach the table below
}

void CellEditor::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(color(m_refusal ? ColorRole::ErrorText : ColorRole::Accent, palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CellEditor::hideEvent(QHideEvent* event)
{
    // When the whole window hides, Qt is walking through the window's children, and the label is one of them:
    // it must live until that is over.
    if (m_refusal) {
        m_refusal->hide();
        m_refusal->deleteLater();
        m_refusal.clear();
    }
    QLineEdit::hideEvent(event);
}

void CellEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void CellEditor::commit(EditMove move)
{
    if (isProposing())
        completer()->popup()->hide();
    emit commitRequested(move);
}

void CellEditor::takeProposal()
{
    if (!isProposing())
        return;
    const QModelIndex current = completer()->popup()->currentIndex();
    if (current.isValid() && completer()->popup()->selectionModel()->isSelected(current)) {
        setText(current.data().toString());
        return;
    }
    // Of the usual answers a beginning is enough, when it is the beginning of one of them only.
    if (!m_openList || text().isEmpty() || m_texts->stringList().contains(text()))
        return;
    const QStringList begun =
        m_texts->stringList().filter(QRegularExpression(u'^' + QRegularExpression::escape(text())));
    if (begun.size() == 1)
        setText(begun.first());
}

void CellEditor::placeRefusal()
{
    const QWidget* area = window();
    const QPoint below = mapTo(area, QPoint(0, height() + 2));
    const int width = std::clamp(area->width() - below.x() - 8, 200, 360);
    m_refusal->setFixedWidth(width);
    m_refusal->adjustSize();
    const int left = std::clamp(below.x(), 4, std::max(4, area->width() - width - 4));
    const int aboveTop = mapTo(area, QPoint(0, 0)).y() - m_refusal->height() - 2;
    const bool fitsBelow = below.y() + m_refusal->height() <= area->height();
    m_refusal->move(left, fitsBelow ? below.y() : aboveTop);
    m_refusal->raise();
    m_refusal->show();
}

void CellEditor::retranslate()
{
    if (m_openList)
        m_openList->setToolTip(tr("Show the list (%1)").arg(keyText(kListKey)));
}

bool CellEditor::isProposing() const
{
    return completer() && completer()->popup()->isVisible();
}

} // namespace budget::ui

#include "moc_celleditor.cpp"
