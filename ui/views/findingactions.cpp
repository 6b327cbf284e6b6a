// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingactions.h"

#include "core/rules/fixchange.h"
#include "ui/models/findingtext.h"
#include "ui/models/fixpreviewmodel.h"
#include "ui/views/decisionbar.h"
#include "ui/views/listview.h"

#include <algorithm>

namespace budget::ui {

namespace {

Subject keyOf(const Finding& finding)
{
    Subject key = finding.subject;
    key.rule = finding.rule;
    return key;
}

} // namespace

FindingActions::FindingActions(Desk& desk, const ActionSet& actions, FindingListModel& model, ListView& list,
                               DecisionBar& bar)
    : QObject(&list)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(model)
    , m_list(list)
    , m_bar(bar)
{
    connect(&actions[Command::ApplyFix], &QAction::triggered, this, &FindingActions::applyFix);
    connect(&actions[Command::FixAllOfRule], &QAction::triggered, this, &FindingActions::fixAllOfRule);
    connect(&actions[Command::AcceptFinding], &QAction::triggered, this,
            [this] { decide(DecisionKind::Accepted); });
    connect(&actions[Command::RejectFinding], &QAction::triggered, this,
            [this] { decide(DecisionKind::Rejected); });
    connect(&actions[Command::MendFinding], &QAction::triggered, this,
            [this] { decide(DecisionKind::Mended); });
    // Their keys are letters: they are heard in the list alone.
    for (const Command command : {Command::AcceptFinding, Command::RejectFinding, Command::MendFinding})
        list.addAction(&actions[command]);
    connect(&bar, &DecisionBar::reasonGiven, this, [this](const QString& reason) {
        submit(DecisionKind::Rejected, reason);
        closeReason();
    });
    connect(&bar, &DecisionBar::noteChanged, this, [this](const QString& note) {
        const Finding* const finding = current();
        if (const Decision* decision = finding ? m_desk.checker().decision(*finding) : nullptr)
            submit(decision->kind, note);
        closeReason();
    });
    connect(&bar, &DecisionBar::cancelled, this, &FindingActions::closeReason);
}

const Finding* FindingActions::current() const
{
    const int row = m_list.currentRow();
    return row >= 0 && row < m_model.rowCount() ? &m_model.findingAt(row) : nullptr;
}

std::vector<Finding> FindingActions::currentAll() const
{
    return current() ? m_model.findingsAt(m_list.currentRow()) : std::vector<Finding>();
}

void FindingActions::showCurrent()
{
    const Finding* const finding = current();
    // A reason is about the finding that it was asked for.
    if (m_askedFor && (!finding || keyOf(*finding) != *m_askedFor))
        closeReason();
    const bool canWrite = !m_desk.session().isReadOnly();
    const bool canFix = canWrite && finding && fixChange(m_desk.document(), *finding).has_value();
    m_actions[Command::ApplyFix].setEnabled(canFix);
    m_actions[Command::FixAllOfRule].setEnabled(canFix);
    for (const Command command : {Command::AcceptFinding, Command::RejectFinding, Command::MendFinding})
        m_actions[command].setEnabled(canWrite && finding);
    const Decision* const decision = finding ? m_desk.checker().decision(*finding) : nullptr;
    m_bar.showDecision(decision ? std::optional(*decision) : std::nullopt);
}

void FindingActions::applyFix()
{
    const Finding* const finding = current();
    std::optional<Change> fix = finding ? fixChange(m_desk.document(), *finding) : std::nullopt;
    if (!fix)
        return;
    const Subject mended = keyOf(*finding);
    m_desk.submit(std::move(*fix));
    // One sees what was changed. The finding that took the row may be about a cell out of sight: the same key
    // once more must not change that one.
    if (current() && keyOf(*current()) != mended)
        m_list.setCurrentIndex({});
}

/// In all projects, whatever the list is narrowed to; what was rejected stays as it is.
void FindingActions::fixAllOfRule()
{
    const Finding* const finding = current();
    if (!finding || !m_chooser)
        return;
    std::vector<Finding> findings;
    const Checker& checker = m_desk.checker();
    for (const auto& project : m_desk.document().projects()) {
        for (const Finding& other : checker.findings(project->id)) {
            if (other.rule == finding->rule && other.fix && !isSettled(checker.state(other)))
                findings.push_back(other);
        }
    }
    FixPreviewModel fixes(m_desk.document(), findings);
    if (!m_chooser(ruleTitle(finding->rule), fixes))
        return;
    if (std::optional<Change> change = fixChange(m_desk.document(), fixes.chosen()))
        m_desk.submit(std::move(*change));
}

/// The same decision once more takes it back.
void FindingActions::decide(DecisionKind kind)
{
    const std::vector<Finding> findings = currentAll();
    if (findings.empty())
        return;
    const bool isMade = std::ranges::all_of(findings, [&](const Finding& finding) {
        const Decision* const decision = m_desk.checker().decision(finding);
        return decision && decision->kind == kind;
    });
    if (isMade) {
        if (auto change = decisionChange(m_desk.document(), findings, std::nullopt))
            m_desk.submit(std::move(*change));
        showCurrent();
    } else if (kind == DecisionKind::Rejected) {
        emit attentionRequested();
        m_askedFor = keyOf(findings.front());
        m_bar.askReason();
    } else {
        submit(kind, QString());
        showCurrent();
    }
}

void FindingActions::submit(DecisionKind kind, const QString& note)
{
    const DocumentSession& session = m_desk.session();
    const DecisionWords words{.kind = kind, .author = session.author(), .at = session.now(), .note = note};
    const std::vector<Finding> findings = currentAll();
    auto change = decisionChange(m_desk.document(), findings, words);
    if (!change)
        return;
    m_desk.submit(std::move(*change));
    if (current() && keyOf(*current()) != keyOf(findings.front()))
        emit wentOn();
}

void FindingActions::closeReason()
{
    m_askedFor.reset();
    if (m_bar.stopAsking())
        m_list.setFocus();
}

} // namespace budget::ui

#include "moc_findingactions.cpp"
