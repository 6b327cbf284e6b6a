// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/historypanel.h"

#include "ui/models/annotationlistmodel.h"
#include "ui/views/chipbar.h"
#include "ui/views/listview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace budget::ui {

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.session())
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 5, 10, 5);
    m_cellOnly = new Chip(this);
    row->addWidget(m_cellOnly);
    m_subject = new QLabel(this);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_subject, 1);
    rows->addLayout(row);
    m_list = new ListView(-1, this);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setModel(&m_model);
    m_list->setWidths({11, 8, 16, 20, 14, 0});
    rows->addWidget(m_list, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    rows->addWidget(m_empty, 1);
    connect(m_cellOnly, &QAbstractButton::toggled, this, &HistoryPanel::follow);
    connect(&desk, &Desk::placeChanged, this, &HistoryPanel::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HistoryPanel::showState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showState);
    connect(m_list, &ListView::chosen, this, [this](int chosen) {
        const QVariant cell = m_model.index(chosen, 0).data(AddressRole);
        if (cell.canConvert<FieldAddress>())
            m_desk.goTo(cell.value<FieldAddress>());
    });
    retranslate();
    follow();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::follow()
{
    const std::optional<FieldAddress> cell = m_cellOnly->isChecked() ? m_desk.place().cell : std::nullopt;
    if (m_model.cell() != cell)
        m_model.setCell(cell);
    const Subject subject =
        cell ? Subject{.project = cell->project, .indicator = cell->indicator, .field = cell->field}
             : Subject{};
    m_subject->setText(cell ? subjectText(m_desk.document(), subject) : QString());
    showState();
}

void HistoryPanel::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_model.cell() ? tr("This cell was never changed.")
                                    : tr("Nothing has been changed yet."));
}

void HistoryPanel::retranslate()
{
    m_cellOnly->setText(tr("Selected cell only"));
    m_list->setAccessibleName(tr("History"));
    showState();
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace budget::ui

#include "moc_historypanel.cpp"
