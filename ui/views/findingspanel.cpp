// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingspanel.h"

#include "core/rules/fixchange.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/theme/palette.h"
#include "ui/views/findingchanges.h"
#include "ui/views/findingfilterbar.h"
#include "ui/views/listview.h"
#include "ui/views/waiverbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr qsizetype kFixLength = 12;

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
    rows->addWidget(buildFilters());
    m_list = new ListView(FindingListModel::SeverityColumn, this);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setModel(&m_model);
    m_list->setWidths({7, 0, 16, 12, 13});
    m_list->header()->moveSection(m_list->header()->visualIndex(FindingListModel::ProjectColumn), 1);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setSectionsClickable(true);
    m_list->header()->setSortIndicatorShown(true);
    m_list->header()->setSortIndicatorClearable(true);
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    rows->addWidget(m_list, 1);
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    rows->addWidget(m_empty, 1);
    m_waiver = new WaiverBar(this);
    rows->addWidget(m_waiver);
}

QWidget* FindingsPanel::buildFilters()
{
    m_filters = new FindingFilterBar(this);
    m_fix = new QToolButton(m_filters);
    m_waive = new QToolButton(m_filters);
    m_annotate = new QToolButton(m_filters);
    for (QToolButton* button : {m_fix, m_waive, m_annotate}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_filters->addButton(button);
    }
    return m_filters;
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
    connect(m_list->header(), &QHeaderView::sortIndicatorChanged, &m_model, &FindingListModel::sort);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        QMenu menu(this);
        for (const Command command : {Command::ApplyFix, Command::WaiveFinding, Command::Annotate})
            menu.addAction(&m_actions[command]);
        menu.exec(m_list->viewport()->mapToGlobal(position));
    });
    connect(&m_desk, &Desk::placeChanged, this, &FindingsPanel::followPlace);
    connect(&m_actions[Command::NextFinding], &QAction::triggered, this, [this] { walk(true); });
    connect(&m_actions[Command::PreviousFinding], &QAction::triggered, this, [this] { walk(false); });
    connect(&m_actions[Command::ApplyFix], &QAction::triggered, this, &FindingsPanel::applyFix);
    connect(&m_actions[Command::WaiveFinding], &QAction::triggered, this, &FindingsPanel::askReason);
    connect(m_waiver, &WaiverBar::reasonGiven, this, &FindingsPanel::waive);
    connect(m_waiver, &WaiverBar::cancelled, this, &FindingsPanel::closeReason);
    connect(m_fix, &QToolButton::clicked, this, &FindingsPanel::applyFix);
    connect(m_waive, &QToolButton::clicked, this, &FindingsPanel::askReason);
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
    const int row = m_list->currentRow();
    return row >= 0 && row < m_model.rowCount() ? &m_model.findingAt(row) : nullptr;
}

void FindingsPanel::applyFilter()
{
    m_model.setFilter(m_filters->filter(m_desk.place().project));
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
                                        ? project->unitName
                                        : QStringLiteral("%1 %2").arg(project->unitCode, project->unitName));
    }
    m_filters->setChoices(rules, departments);
    // A rule or department that was chosen may have gone with its last finding.
    applyFilter();
}

void FindingsPanel::showCounts()
{
    const Checker::Counts total = m_desk.checker().total();
    m_filters->setCounts(total);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const int all = total.errors + total.warnings + total.hints;
    m_empty->setText(m_desk.document().projectCount() == 0
                         ? tr("Open a document: what is wrong in it is listed here.")
                     : all == 0 ? tr("Nothing to complain about.")
                                : tr("No finding fits the filter; there are %n in all.", nullptr, all));
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    const Finding* finding = current();
    const std::optional<Change> fix = finding ? fixChange(m_desk.document(), *finding) : std::nullopt;
    const Waiver* waiver = finding ? m_desk.checker().waiver(*finding) : nullptr;
    const bool canWrite = !m_desk.session().isReadOnly();
    m_fix->setVisible(fix.has_value());
    m_fix->setEnabled(canWrite);
    if (fix) {
        const QString& after = finding->fix->replacement;
        m_fix->setText(
            tr("Change to “%1”").arg(after.size() > kFixLength ? after.first(kFixLength) + u'…' : after));
    }
    m_waive->setEnabled(finding && canWrite);
    m_waive->setText(waiver ? tr("Take back the waiver") : tr("Waive…"));
    m_annotate->setEnabled(finding && canWrite);
    m_actions[Command::ApplyFix].setEnabled(fix.has_value() && canWrite);
    m_actions[Command::WaiveFinding].setEnabled(finding && canWrite);
    m_waiver->showReason(waiver ? tr("Waived by %1: %2").arg(waiver->author, waiver->reason) : QString());
}

void FindingsPanel::walk(bool forward)
{
    // From the finding at hand where it belongs to the place, so that several on one cell are all met.
    const int row = m_list->currentRow();
    const Place& place = m_desk.place();
    const bool isHere =
        row >= 0 && row < m_model.rowCount() && m_model.findingAt(row).subject.project == place.project;
    int next = -1;
    if (isHere)
        next = forward ? m_model.nextAfter(row) : m_model.previousBefore(row);
    else
        next =
            forward ? m_model.next(place.project, place.cell) : m_model.previous(place.project, place.cell);
    if (next >= 0)
        goTo(next);
}

void FindingsPanel::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QScopedValueRollback walking(m_isWalking, true);
    m_list->selectRow(row);
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
    closeReason();
    const int row = place.cell ? m_model.rowAt(*place.cell) : -1;
    if (row >= 0)
        m_list->selectRow(row);
    else
        m_list->setCurrentIndex({});
}

void FindingsPanel::applyFix()
{
    const Finding* finding = current();
    if (std::optional<Change> fix = finding ? fixChange(m_desk.document(), *finding) : std::nullopt)
        m_desk.submit(std::move(*fix));
}

void FindingsPanel::askReason()
{
    const Finding* finding = current();
    if (!finding)
        return;
    if (m_desk.checker().waiver(*finding)) {
        takeBackWaiver();
        return;
    }
    emit attentionRequested();
    m_waiver->ask();
}

void FindingsPanel::waive(const QString& reason)
{
    const Finding* finding = current();
    if (!finding)
        return;
    const DocumentSession& session = m_desk.session();
    if (m_desk.submit(waiverOf(m_desk.document(), *finding, session.author(), session.now(), reason)))
        closeReason();
}

void FindingsPanel::takeBackWaiver()
{
    const Finding* finding = current();
    const Waiver* waiver = finding ? m_desk.document().waiver(finding->rule, finding->subject) : nullptr;
    if (waiver)
        m_desk.submit(WaiverSet{.before = *waiver, .after = std::nullopt});
}

void FindingsPanel::closeReason()
{
    if (m_waiver->stopAsking())
        m_list->setFocus();
}

void FindingsPanel::retranslate()
{
    m_annotate->setText(tr("Annotate…"));
    m_list->setAccessibleName(tr("Findings"));
    m_fix->setToolTip(m_actions[Command::ApplyFix].toolTip());
    m_waive->setToolTip(m_actions[Command::WaiveFinding].toolTip());
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
