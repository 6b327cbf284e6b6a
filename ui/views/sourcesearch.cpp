// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcesearch.h"

#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace budget::ui {

SourceSearch::SourceSearch(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_page(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 6);
    m_text->setObjectName(QStringLiteral("sourceSearch"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("sourceCount"));
    m_page->setObjectName(QStringLiteral("sourcePage"));
    row->addWidget(m_text);
    row->addWidget(m_count);
    row->addWidget(m_page);
    connect(m_text, &QLineEdit::textChanged, &m_matches, &SourceMatches::setText);
    connect(&m_matches, &SourceMatches::changed, this, &SourceSearch::showCount);
    retranslate();
}

void SourceSearch::setLines(std::shared_ptr<const SourceLines> lines)
{
    m_hasLines = lines != nullptr;
    m_current = -1;
    m_matches.setLines(std::move(lines));
}

QString SourceSearch::text() const
{
    return m_text->text();
}

void SourceSearch::setCurrent(qsizetype offset)
{
    m_current = offset;
    showCount();
}

void SourceSearch::setPage(const QString& text)
{
    m_page->setText(text);
    m_page->setVisible(!text.isEmpty());
}

void SourceSearch::showCount()
{
    const bool isKnown = m_matches.isComplete() && m_hasLines;
    const bool isMissing = isKnown && m_matches.count() == 0 && !m_matches.text().isEmpty();
    QPalette colors = palette();
    if (isMissing) {
        colors.setColor(QPalette::Base, color(ColorRole::ErrorFill, palette()));
        colors.setColor(QPalette::Text, color(ColorRole::ErrorText, palette()));
    }
    m_text->setPalette(colors);
    m_text->setToolTip(isMissing ? tr("Not in this document") : QString());
    if (m_matches.text().isEmpty() || !isKnown) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    QString all = locale.toString(m_matches.count());
    if (m_matches.count() == SourceMatches::kMost)
        all += u'+';
    m_count->setText(isMissing ? tr("not found")
                               : tr("%1 of %2").arg(locale.toString(m_matches.numberAt(m_current)), all));
}

void SourceSearch::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this document…"));
    m_text->setAccessibleName(tr("Find in this document"));
    showCount();
}

void SourceSearch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool SourceSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit findRequested(!key->modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Escape:
        m_text->clear();
        emit left();
        return true;
    default: return false;
    }
}

} // namespace budget::ui

#include "moc_sourcesearch.cpp"
