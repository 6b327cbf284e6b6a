// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/unplacedpanel.h"

#include "ui/views/listview.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace budget::ui {

UnplacedPanel::UnplacedPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.document())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_balance = new QLabel(this);
    m_balance->setContentsMargins(10, 6, 10, 6);
    m_balance->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_balance->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_balance);
    m_list = new ListView(-1, this);
    m_list->setObjectName(QStringLiteral("unplaced"));
    m_list->setModel(&m_model);
    m_list->setWidths({16, 5, 22, 0});
    rows->addWidget(m_list, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    rows->addWidget(m_empty, 1);
    connect(m_list, &ListView::chosen, this,
            [this](int row) { emit lineRequested(m_model.documentAt(row), m_model.lineAt(row)); });
    connect(&desk.document(), &BudgetDocument::sourceDocumentsChanged, this, &UnplacedPanel::showState);
    connect(&desk.document(), &BudgetDocument::wasReset, this, &UnplacedPanel::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &UnplacedPanel::showState);
    showState();
}

UnplacedPanel::~UnplacedPanel() = default;

QString UnplacedPanel::balance() const
{
    quint64 total = 0;
    quint64 placed = 0;
    quint64 furniture = 0;
    quint64 unplaced = 0;
    for (const SourceDocument& source : m_desk.document().sourceDocuments()) {
        total += source.lines.total;
        placed += source.lines.placed;
        furniture += source.lines.furniture;
        unplaced += source.lines.unplaced.size();
    }
    const QLocale locale;
    return tr("%1 lines of text: %2 in fields + %3 titles, labels and page numbers + %4 unplaced")
        .arg(locale.toString(total), locale.toString(placed), locale.toString(furniture),
             locale.toString(unplaced));
}

void UnplacedPanel::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hasDocuments = !m_desk.document().sourceDocuments().empty();
    m_list->setAccessibleName(tr("Unplaced text"));
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_balance->setVisible(hasDocuments);
    m_balance->setText(balance());
    m_empty->setText(hasDocuments
                         ? tr("Everything was placed: no line of the documents is missing in the tables.")
                         : tr("Open a document: what could not be read from it is listed here."));
}

void UnplacedPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace budget::ui

#include "moc_unplacedpanel.cpp"
