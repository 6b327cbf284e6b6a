// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingfilterbar.h"

#include "ui/text/reviewtext.h"
#include "ui/views/chipbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace budget::ui {

namespace {

constexpr int kGap = 8;

void refill(QComboBox& box, const QString& all, const QMap<QString, QString>& choices)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QString());
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        box.addItem(choice.value(), choice.key());
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

FindingFilterBar::FindingFilterBar(QWidget* parent)
    : QWidget(parent)
{
    build();
    for (const Chip* chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, &FindingFilterBar::changed);
    makeExclusive({Errors, Warnings, Hints});
    makeExclusive({Open, Accepted, Rejected, Mended});
    for (const QComboBox* box : {m_rule, m_department})
        connect(box, &QComboBox::currentIndexChanged, this, &FindingFilterBar::changed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &FindingFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FindingFilterBar::takeText);
    setChoices({}, {});
    retranslate();
}

void FindingFilterBar::build()
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(10, 4, 10, 4);
    m_row->setSpacing(6);
    for (const ChipKind kind : {Errors, Warnings, Hints, Open, Accepted, Rejected, Mended, ThisProject}) {
        m_chips[kind] = new Chip(this);
        m_row->addWidget(m_chips[kind]);
        if (kind == Hints || kind == Mended)
            m_row->addSpacing(kGap);
    }
    m_rule = new QComboBox(this);
    m_department = new QComboBox(this);
    for (QComboBox* box : {m_rule, m_department}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        box->setMaxVisibleItems(24);
        m_row->addWidget(box);
    }
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("findingFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(200);
    m_text->installEventFilter(this);
    m_row->addWidget(m_text, 1);
    m_row->addStretch(1);
}

/// All of them can be off.
void FindingFilterBar::makeExclusive(std::initializer_list<ChipKind> chips)
{
    const std::vector<ChipKind> group(chips);
    for (const ChipKind one : group) {
        connect(m_chips[one], &QAbstractButton::clicked, this, [this, one, group] {
            for (const ChipKind other : group) {
                if (other != one)
                    m_chips[other]->setChecked(false);
            }
        });
    }
}

FindingFilter FindingFilterBar::filter(ProjectId here) const
{
    FindingFilter filter;
    if (m_chips[Errors]->isChecked())
        filter.severity = Severity::Error;
    else if (m_chips[Warnings]->isChecked())
        filter.severity = Severity::Warning;
    else if (m_chips[Hints]->isChecked())
        filter.severity = Severity::Hint;
    filter.rule = m_rule->currentData().toString();
    filter.department = m_department->currentData().toString();
    if (isOfProject())
        filter.project = here;
    for (const auto& [chip, state] : kStateChips) {
        if (m_chips[chip]->isChecked())
            filter.state = state;
    }
    filter.text = m_text->text().trimmed();
    return filter;
}

bool FindingFilterBar::isOfProject() const
{
    return m_chips[ThisProject]->isChecked();
}

void FindingFilterBar::setTally(const ChipCounts& tally)
{
    m_chips[Errors]->setCount(tally.of(Severity::Error));
    m_chips[Warnings]->setCount(tally.of(Severity::Warning));
    m_chips[Hints]->setCount(tally.of(Severity::Hint));
    for (const auto& [chip, state] : kStateChips)
        m_chips[chip]->setCount(tally.of(state));
}

void FindingFilterBar::setChoices(const QMap<QString, QString>& rules,
                                  const QMap<QString, QString>& departments)
{
    refill(*m_rule, tr("All rules"), rules);
    refill(*m_department, tr("All departments"), departments);
}

QVariantMap FindingFilterBar::state() const
{
    int chips = 0;
    for (size_t chip = 0; chip < m_chips.size(); ++chip)
        chips |= m_chips[chip]->isChecked() ? 1 << chip : 0;
    return {{QStringLiteral("chips"), chips},
            {QStringLiteral("rule"), m_rule->currentData()},
            {QStringLiteral("department"), m_department->currentData()},
            {QStringLiteral("text"), m_text->text()}};
}

void FindingFilterBar::restoreState(const QVariantMap& state)
{
    {
        const QSignalBlocker blocker(this); // one change, not one for each part
        const int chips = state.value(QStringLiteral("chips")).toInt();
        for (size_t chip = 0; chip < m_chips.size(); ++chip)
            m_chips[chip]->setChecked((chips & (1 << chip)) != 0);
        m_rule->setCurrentIndex(std::max(0, m_rule->findData(state.value(QStringLiteral("rule")))));
        m_department->setCurrentIndex(
            std::max(0, m_department->findData(state.value(QStringLiteral("department")))));
        m_text->setText(state.value(QStringLiteral("text")).toString());
    }
    takeText();
}

void FindingFilterBar::addButton(QAbstractButton* button)
{
    m_row->addWidget(button);
}

void FindingFilterBar::takeText()
{
    m_typing.stop();
    emit changed();
}

void FindingFilterBar::retranslate()
{
    m_chips[Errors]->setText(tr("Errors"));
    m_chips[Warnings]->setText(tr("Warnings"));
    m_chips[Hints]->setText(tr("Hints"));
    m_chips[ThisProject]->setText(tr("This project"));
    for (const auto& [chip, state] : kStateChips)
        m_chips[chip]->setText(findingStateText(state));
    m_chips[Open]->setToolTip(tr("Nobody has decided yet"));
    m_chips[Accepted]->setToolTip(tr("The owner should mend it"));
    m_chips[Rejected]->setToolTip(tr("Right as it is, for a reason"));
    m_chips[Mended]->setToolTip(tr("Accepted and found no more, or said to be mended"));
    m_rule->setItemText(0, tr("All rules"));
    m_department->setItemText(0, tr("All departments"));
    m_rule->setAccessibleName(tr("Rule"));
    m_department->setAccessibleName(tr("Department"));
    m_text->setPlaceholderText(tr("Filter findings…"));
    m_text->setAccessibleName(tr("Filter findings"));
}

void FindingFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindingFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        takeText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_findingfilterbar.cpp"
