// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/doubtspanel.h"

#include "ui/views/chipbar.h"
#include "ui/views/listview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

DoubtsPanel::DoubtsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.document())
{
    build();
    connect(m_list, &ListView::chosen, this, &DoubtsPanel::choose);
    connect(m_list, &ListView::moved, this, &DoubtsPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DoubtsPanel::showState);
    connect(m_looked, &QToolButton::clicked, this, &DoubtsPanel::toggleLookedAt);
    connect(m_all, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_model.setShown(isOn ? DoubtListModel::Shown::All : DoubtListModel::Shown::Waiting);
    });
    connect(&m_model, &DoubtListModel::countsChanged, this, &DoubtsPanel::showState);
    showState();
}

DoubtsPanel::~DoubtsPanel() = default;

void DoubtsPanel::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 5, 10, 5);
    bar->setSpacing(6);
    m_summary = new QLabel(this);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    bar->addWidget(m_summary, 1);
    m_all = new Chip(this);
    m_all->setCheckable(true);
    m_all->setObjectName(QStringLiteral("doubtsAll"));
    bar->addWidget(m_all);
    m_looked = new QToolButton(this);
    m_looked->setObjectName(QStringLiteral("doubtsLooked"));
    bar->addWidget(m_looked);
    rows->addLayout(bar);
    m_list = new ListView(-1, this);
    m_list->setObjectName(QStringLiteral("doubts"));
    m_list->setModel(&m_model);
    m_list->setWidths({26, 22, 0, 5});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rows->addWidget(m_list, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    rows->addWidget(m_empty, 1);
}

void DoubtsPanel::choose(int row)
{
    const Doubt& doubt = m_model.doubtAt(row);
    const quint32 line = doubt.diagnostic.line;
    const DocumentId document = doubt.document;
    const bool isCell = doubt.subject.field.has_value();
    m_desk.goTo(Subject(doubt.subject));
    if (!isCell && line > 0)
        emit lineRequested(document, line);
}

void DoubtsPanel::toggleLookedAt()
{
    std::vector<int> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        chosen.push_back(index.row());
    std::ranges::sort(chosen);
    const bool isWaiting =
        std::ranges::any_of(chosen, [this](int row) { return !m_model.isLookedAtAt(row); });
    std::vector<Change> changes;
    for (const int row : chosen) {
        const Doubt& doubt = m_model.doubtAt(row);
        if (m_model.isLookedAtAt(row) == isWaiting)
            continue;
        DecisionSet change =
            isWaiting ? lookedAt(m_desk.document(), doubt, m_desk.session().author(), m_desk.session().now())
                      : notLookedAt(m_desk.document(), doubt);
        // Several doubts of one kind about one cell are one.
        const bool isTwice = std::ranges::any_of(changes, [&change](const Change& other) {
            const auto& decision = std::get<DecisionSet>(other.any);
            const Decision& a = decision.after ? *decision.after : *decision.before;
            const Decision& b = change.after ? *change.after : *change.before;
            return a.rule == b.rule && a.subject == b.subject;
        });
        if ((change.before || change.after) && !isTwice)
            changes.emplace_back(std::move(change));
    }
    if (changes.size() == 1)
        m_desk.submit(std::move(changes.front()));
    else if (!changes.empty())
        m_desk.submit(ChangeGroup{ChangeGroup::Kind::LookedAt, std::move(changes)});
}

void DoubtsPanel::showState()
{
    const int waiting = m_model.waitingCount();
    const int total = m_model.totalCount();
    const bool hasRows = m_model.rowCount() > 0;
    const QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    const bool isDone = !chosen.isEmpty() && std::ranges::all_of(chosen, [this](const QModelIndex& index) {
        return m_model.isLookedAtAt(index.row());
    });
    m_list->setAccessibleName(tr("Doubtful cells"));
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_summary->setText(total == 0
                           ? QString()
                           : tr("%1 of %n doubtful cell(s) wait for a look", nullptr, total).arg(waiting));
    m_all->setText(tr("Those looked at too"));
    m_all->setVisible(total > 0);
    m_looked->setText(isDone ? tr("Look at It Again") : tr("Looked At"));
    m_looked->setToolTip(isDone ? tr("These cells are doubtful once more")
                                : tr("These cells are as they should be; can be undone"));
    m_looked->setEnabled(!chosen.isEmpty() && !m_desk.session().isReadOnly());
    m_looked->setVisible(total > 0);
    const bool hasDocuments = !m_desk.document().sourceDocuments().empty();
    m_empty->setText(total > 0      ? tr("Every doubtful cell was looked at.")
                     : hasDocuments ? tr("The reader was sure of every cell.")
                                    : tr("Open a document: cells that were hard to read are listed here."));
}

void DoubtsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace budget::ui

#include "moc_doubtspanel.cpp"
