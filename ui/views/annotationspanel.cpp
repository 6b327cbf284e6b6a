// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/annotationspanel.h"

#include "ui/text/reviewtext.h"
#include "ui/views/chipbar.h"
#include "ui/views/listview.h"
#include "ui/views/threadview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace budget::ui {

Subject subjectAt(const BudgetDocument& document, const Place& place, AnnotationScope scope)
{
    const Project* project = document.project(place.project);
    if (scope == AnnotationScope::Department && project)
        return {.department = departmentKey(*project)};
    Subject subject{.project = place.project};
    if (scope == AnnotationScope::Project || !place.cell)
        return subject;
    if (scope == AnnotationScope::Row && place.cell->indicator.isValid()) {
        subject.indicator = place.cell->indicator;
        return subject;
    }
    subject.indicator = place.cell->indicator;
    subject.field = place.cell->field;
    return subject;
}

AnnotationsPanel::AnnotationsPanel(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_annotate(actions[Command::Annotate])
    , m_model(desk.document())
{
    build();
    connectDesk();
    connect(&m_annotate, &QAction::triggered, this, &AnnotationsPanel::annotatePlace);
    retranslate();
    showCounts();
}

AnnotationsPanel::~AnnotationsPanel() = default;

void AnnotationsPanel::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(10, 5, 10, 5);
    filters->setSpacing(6);
    for (Chip*& chip : m_chips) {
        chip = new Chip(this);
        filters->addWidget(chip);
    }
    m_text = new QLineEdit(this);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(240);
    filters->addWidget(m_text, 1);
    filters->addStretch(1);
    m_scope = new QComboBox(this);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < 4; ++i)
        m_scope->addItem(QString());
    filters->addWidget(m_scope);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("annotationsSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* left = new QWidget(splitter);
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addLayout(filters);
    m_list = new ListView(AnnotationListModel::StateColumn, left);
    m_list->setObjectName(QStringLiteral("annotations"));
    m_list->setModel(&m_model);
    m_list->setWidths({6, 18, 0, 8, 11});
    stack->addWidget(m_list, 1);
    m_empty = new QLabel(left);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    stack->addWidget(m_empty, 1);
    m_thread = new ThreadView(m_desk, splitter);
    splitter->addWidget(left);
    splitter->addWidget(m_thread);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    rows->addWidget(splitter, 1);
}

void AnnotationsPanel::connectDesk()
{
    for (const Chip* chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, &AnnotationsPanel::applyFilter);
    for (const size_t state : {Open, Revised, Verified}) {
        connect(m_chips[state], &QAbstractButton::clicked, this, [this, state] {
            for (const size_t other : {Open, Revised, Verified}) {
                if (other != state)
                    m_chips[other]->setChecked(false);
            }
        });
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &AnnotationsPanel::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_model, &AnnotationListModel::shownChanged, this, &AnnotationsPanel::showCounts);
    connect(&m_desk.document(), &BudgetDocument::threadChanged, this, &AnnotationsPanel::showCounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnnotationsPanel::showCurrent);
    connect(m_list, &ListView::chosen, this, [this](int row) {
        const Thread* thread = m_desk.document().thread(m_model.threadAt(row));
        if (thread)
            m_desk.goTo(thread->subject);
    });
    connect(m_thread, &ThreadView::goToRequested, this,
            [this](const Subject& subject) { m_desk.goTo(subject); });
    connect(m_thread, &ThreadView::begun, this, [this](ThreadId thread) {
        const QModelIndex index = m_model.indexOf(thread);
        if (index.isValid())
            m_list->selectRow(index.row());
    });
    connect(&m_desk, &Desk::placeChanged, this, &AnnotationsPanel::followPlace);
    // Who says what to speak about wants to speak.
    connect(m_scope, &QComboBox::activated, this, &AnnotationsPanel::annotatePlace);
}

void AnnotationsPanel::setWaitingState(ThreadState state)
{
    m_waiting = state;
    applyFilter();
}

void AnnotationsPanel::annotate(const Subject& subject)
{
    m_list->setCurrentIndex({});
    emit attentionRequested();
    m_thread->begin(subject);
}

void AnnotationsPanel::annotatePlace()
{
    if (m_desk.place().project.isValid() && !m_desk.session().isReadOnly())
        annotate(subjectAt(m_desk.document(), m_desk.place(),
                           static_cast<AnnotationScope>(m_scope->currentIndex())));
}

void AnnotationsPanel::applyFilter()
{
    m_typing.stop();
    AnnotationFilter filter;
    if (m_chips[Open]->isChecked())
        filter.state = ThreadState::Open;
    else if (m_chips[Revised]->isChecked())
        filter.state = ThreadState::Revised;
    else if (m_chips[Verified]->isChecked())
        filter.state = ThreadState::Verified;
    if (m_chips[Waiting]->isChecked())
        filter.waitsForMe = m_waiting;
    if (m_chips[ThisProject]->isChecked())
        filter.project = m_desk.place().project;
    filter.text = m_text->text().trimmed();
    m_model.setFilter(filter);
    showCounts();
}

void AnnotationsPanel::showCounts()
{
    std::array<int, 3> counts{};
    for (const Thread& thread : m_desk.document().threads())
        ++counts[static_cast<size_t>(thread.state)];
    for (const size_t state : {Open, Revised, Verified})
        m_chips[state]->setCount(counts[state]);
    m_chips[Waiting]->setCount(counts[static_cast<size_t>(m_waiting)]);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(
        m_desk.document().threads().empty()
            ? tr("No annotations yet. Select a cell and press %1 to comment on it.").arg(annotateKey())
            : tr("No annotation fits the filter."));
}

void AnnotationsPanel::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_model.rowCount())
        m_thread->showThread(m_model.threadAt(row));
    else if (!m_thread->isBeginning())
        m_thread->showThread({});
}

void AnnotationsPanel::followPlace(const Place& place)
{
    if (m_chips[ThisProject]->isChecked() && m_model.filter().project != place.project)
        applyFilter();
    // An annotation that is being written stays; otherwise the one on the cell comes up by itself.
    if (m_thread->isBeginning() || !m_thread->reply().toPlainText().isEmpty() || !place.cell)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Thread* thread = m_desk.document().thread(m_model.threadAt(row));
        if (thread && thread->subject.cell() == place.cell) {
            m_list->selectRow(row);
            return;
        }
    }
}

QString AnnotationsPanel::annotateKey() const
{
    return m_annotate.shortcut().toString(QKeySequence::NativeText);
}

void AnnotationsPanel::retranslate()
{
    m_chips[Open]->setText(threadStateText(ThreadState::Open));
    m_chips[Revised]->setText(threadStateText(ThreadState::Revised));
    m_chips[Verified]->setText(threadStateText(ThreadState::Verified));
    m_chips[Waiting]->setText(tr("Waiting for me"));
    m_chips[ThisProject]->setText(tr("This project"));
    m_text->setPlaceholderText(tr("Filter annotations…"));
    m_text->setAccessibleName(tr("Filter annotations"));
    m_list->setAccessibleName(tr("Annotations"));
    m_scope->setAccessibleName(tr("What a new annotation speaks about"));
    m_scope->setToolTip(tr("What a new annotation (%1) speaks about").arg(annotateKey()));
    m_scope->setItemText(static_cast<int>(AnnotationScope::Cell), tr("New: on the cell"));
    m_scope->setItemText(static_cast<int>(AnnotationScope::Row), tr("New: on the row"));
    m_scope->setItemText(static_cast<int>(AnnotationScope::Project), tr("New: on the project"));
    m_scope->setItemText(static_cast<int>(AnnotationScope::Department), tr("New: on the department"));
}

void AnnotationsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCounts();
    }
}

} // namespace budget::ui

#include "moc_annotationspanel.cpp"
