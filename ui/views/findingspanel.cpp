// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingspanel.h"

#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/theme/palette.h"
#include "ui/views/decisionbar.h"
#include "ui/views/evidenceview.h"
#include "ui/views/findingactions.h"
#include "ui/views/findingfilterbar.h"
#include "ui/views/listview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr qsizetype kFixLength = 11;

} // namespace

FindingsPanel::FindingsPanel(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(desk.document(), desk.checker())
{
    build();
    connectDesk();
    retranslate();
    refillLists();
    showCounts();
    showCurrent();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::build()
{
    setObjectName(QStringLiteral("findingsPanel"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_filters = new FindingFilterBar(this);
    rows->addWidget(m_filters);
    m_list = new ListView(FindingListModel::SeverityColumn, this);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(&m_model);
    m_list->setWidths({7, 0, 12, 9, 10, 6});
    m_list->header()->moveSection(m_list->header()->visualIndex(FindingListModel::ProjectColumn), 1);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setSectionsClickable(true);
    m_list->header()->setSortIndicatorShown(true);
    m_list->header()->setSortIndicatorClearable(true);
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_evidence = new EvidenceView(m_desk.document(), this);
    m_parts = new QSplitter(Qt::Horizontal, this);
    m_parts->setObjectName(QStringLiteral("findingsSplitter"));
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_evidence);
    m_parts->setStretchFactor(0, 4);
    m_parts->setStretchFactor(1, 1);
    rows->addWidget(m_parts, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    rows->addWidget(m_empty, 1);
    buildBar();
    m_acts = new FindingActions(m_desk, m_actions, m_model, *m_list, *m_bar);
}

void FindingsPanel::buildBar()
{
    // Whoever has the panel places it; a line of its own would cost a line of the list.
    m_bar = new DecisionBar(m_actions, this);
    m_fix = new QToolButton(m_bar);
    m_fixAll = new QToolButton(m_bar);
    m_annotate = new QToolButton(m_bar);
    for (QToolButton* button : {m_fix, m_fixAll, m_annotate}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_bar->addButton(button);
    }
}

void FindingsPanel::connectDesk()
{
    connect(m_filters, &FindingFilterBar::changed, this, &FindingsPanel::applyFilter);
    m_lists.setSingleShot(true);
    m_lists.setInterval(250);
    connect(&m_lists, &QTimer::timeout, this, &FindingsPanel::refillLists);
    connect(&m_desk.checker(), &Checker::findingsChanged, &m_lists, qOverload<>(&QTimer::start));
    connect(&m_desk.checker(), &Checker::findingsReset, &m_lists, qOverload<>(&QTimer::start));
    connect(&m_model, &FindingListModel::shownChanged, this, &FindingsPanel::showCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FindingsPanel::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::showCurrent);
    connect(m_list, &ListView::chosen, this, &FindingsPanel::goTo);
    connect(m_list, &ListView::moved, this, &FindingsPanel::goTo);
    connect(m_list->header(), &QHeaderView::sortIndicatorChanged, &m_model, &FindingListModel::sort);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu(this);
        for (const Command command : {Command::ApplyFix, Command::FixAllOfRule, Command::AcceptFinding,
                                      Command::RejectFinding, Command::MendFinding, Command::Annotate})
            menu.addAction(&m_actions[command]);
        menu.exec(m_list->viewport()->mapToGlobal(position));
    });
    connect(&m_desk, &Desk::placeChanged, this, &FindingsPanel::followPlace);
    connect(&m_actions[Command::NextFinding], &QAction::triggered, this, [this] { walk(true); });
    connect(&m_actions[Command::PreviousFinding], &QAction::triggered, this, [this] { walk(false); });
    connect(m_acts, &FindingActions::attentionRequested, this, &FindingsPanel::attentionRequested);
    connect(m_acts, &FindingActions::wentOn, this, [this] { goTo(m_list->currentRow()); });
    connect(m_evidence, &EvidenceView::placeChosen, this, [this](const FieldAddress& cell) {
        // The finding stays at hand, also when the place is in another project.
        const QScopedValueRollback walking(m_isWalking, true);
        m_desk.goTo(cell);
    });
    connect(m_list, &ListView::expandRequested, &m_model, &FindingListModel::setExpanded);
    connect(m_fix, &QToolButton::clicked, &m_actions[Command::ApplyFix], &QAction::trigger);
    connect(m_fixAll, &QToolButton::clicked, &m_actions[Command::FixAllOfRule], &QAction::trigger);
    connect(&m_actions[Command::ExportFindings], &QAction::triggered, this, &FindingsPanel::exportRequested);
    connect(m_annotate, &QToolButton::clicked, this, [this] {
        if (const Finding* finding = current()) {
            Subject subject = finding->subject;
            subject.rule = finding->rule;
            emit annotationRequested(subject);
        }
    });
}

QVariantMap FindingsPanel::viewState() const
{
    return m_filters->state();
}

void FindingsPanel::restoreViewState(const QVariantMap& state)
{
    if (m_model.filter() != FindingFilter())
        return;
    // Rules and departments are chosen from lists, which are filled a moment after the last check.
    m_lists.stop();
    refillLists();
    m_filters->restoreState(state);
}

const Finding* FindingsPanel::current() const
{
    return m_acts->current();
}

void FindingsPanel::applyFilter()
{
    const FindingFilter filter = m_filters->filter(m_desk.place().project);
    if (filter != m_model.filter())
        m_visitedRow = -1; // rows of another list
    m_model.setFilter(filter);
    showCounts();
}

void FindingsPanel::refillLists()
{
    // Asking would check all that is still unchecked at once; the checker tells when it is through.
    if (!m_desk.checker().isComplete())
        return;
    QMap<QString, QString> rules;
    QMap<QString, QString> departments;
    for (const auto& project : m_desk.document().projects()) {
        const std::vector<Finding>& findings = m_desk.checker().findings(project->id);
        for (const Finding& finding : findings) {
            if (!rules.contains(finding.rule))
                rules.insert(finding.rule, ruleTitle(finding.rule));
        }
        const QString key = findings.empty() ? QString() : departmentKey(*project);
        if (!key.isEmpty() && !departments.contains(key))
            departments.insert(key, project->unitCode.isEmpty()
                                        ? departmentName(*project)
                                        : QStringLiteral("%1 %2").arg(project->unitCode, project->unitName));
    }
    m_filters->setChoices(rules, departments);
    // A rule or department that was chosen may have gone with its last finding.
    applyFilter();
}

void FindingsPanel::showCounts()
{
    m_filters->setTally(m_model.tally());
    const bool isEmpty = m_model.rowCount() == 0;
    m_parts->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const int all = m_desk.checker().total().faults();
    m_empty->setText(m_desk.document().projectCount() == 0
                         ? tr("Open a document: what is wrong in it is listed here.")
                     : all == 0 ? tr("Nothing to complain about.")
                                : tr("No finding fits the filter; there are %n in all.", nullptr, all));
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    m_acts->showCurrent();
    const Finding* finding = current();
    const bool canFix = m_actions[Command::ApplyFix].isEnabled();
    m_fix->setVisible(canFix);
    m_fixAll->setVisible(canFix);
    if (canFix) {
        const QString& after = finding->fix->replacement;
        m_fix->setText(tr("Use “%1”", "a proposed value")
                           .arg(after.size() > kFixLength ? after.first(kFixLength) + u'…' : after));
    }
    m_annotate->setEnabled(finding && !m_desk.session().isReadOnly());
    m_evidence->showFinding(finding);
}

void FindingsPanel::walk(bool forward)
{
    if (const int count = m_model.rowCount(); count > 0)
        goTo((rowBeside(forward) + count) % count);
}

/// The row before or behind the one at hand, as the list is sorted and filtered. While none is at hand, since
/// a cell without a finding is being looked at, it goes on from the last one; one that is gone has made room
/// for the next. May lie one beyond the ends.
int FindingsPanel::rowBeside(bool forward) const
{
    const int step = forward ? 1 : -1;
    if (m_visited.isValid())
        return m_visited.row() + step;
    const int here = m_list->currentRow();
    const int gone = here >= 0 ? here : m_visitedRow;
    if (gone < 0)
        return forward ? 0 : -1;
    return forward ? std::min(gone, m_model.rowCount()) : gone - 1;
}

/// The row is what is looked at now.
void FindingsPanel::select(int row)
{
    m_list->selectRow(row);
    m_visited = m_model.index(row, 0);
    m_visitedRow = row;
}

void FindingsPanel::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QScopedValueRollback walking(m_isWalking, true);
    select(row);
    const Finding& finding = m_model.findingAt(row);
    // A finding on a row or project is shown at its first evidence, the text that matters.
    if (!finding.subject.field && !finding.evidence.empty() &&
        finding.evidence.front().cell.project == finding.subject.project)
        m_desk.goTo(finding.evidence.front().cell);
    else
        m_desk.goTo(finding.subject);
}

/// The list goes along with the desk: to the finding on the cell, or to none.
void FindingsPanel::followPlace(const Place& place)
{
    if (m_filters->isOfProject() && m_model.filter().project != place.project)
        applyFilter();
    if (m_isWalking)
        return;
    m_acts->closeReason();
    const int row = place.cell ? m_model.rowAt(*place.cell) : -1;
    if (row >= 0)
        select(row);
    else
        m_list->setCurrentIndex({});
}

void FindingsPanel::retranslate()
{
    m_annotate->setText(tr("Annotate…"));
    m_fixAll->setText(tr("All of This Rule…"));
    m_fixAll->setToolTip(m_actions[Command::FixAllOfRule].toolTip());
    m_list->setAccessibleName(tr("Findings"));
    m_fix->setToolTip(m_actions[Command::ApplyFix].toolTip());
    m_annotate->setToolTip(m_actions[Command::Annotate].toolTip());
}

void FindingsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refillLists();
    }
}

} // namespace budget::ui

#include "moc_findingspanel.cpp"
