// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusline.h"

#include "ui/models/desk.h"
#include "ui/selectionsum.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// With two decimals, as every form prints amounts; digits in groups for reading.
QString grouped(Money yuan, qint64 unit)
{
    const qint64 hundredth = unit * Money::kScale / 100;
    const qint64 hundredths = (yuan.millionths() + hundredth / 2) / hundredth;
    const QString decimals = QString::number(hundredths % 100).rightJustified(2, u'0');
    return QLocale(QLocale::English).toString(hundredths / 100) + u'.' + decimals;
}

QLabel* labelIn(QStatusBar& bar, const QString& name)
{
    auto* label = new QLabel(&bar);
    label->setObjectName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar& bar)
    : QObject(&bar)
    , m_progress(labelIn(bar, u"status-progress"_s))
    , m_findings(labelIn(bar, u"status-findings"_s))
    , m_money(labelIn(bar, u"status-money"_s))
    , m_selection(labelIn(bar, u"status-selection"_s))
    , m_saved(labelIn(bar, u"status-saved"_s))
    , m_profile(labelIn(bar, u"status-profile"_s))
    , m_language(labelIn(bar, u"status-language"_s))
{
    for (QLabel* label : {m_progress, m_findings, m_money, m_selection})
        bar.addWidget(label);
    for (QLabel* label : {m_saved, m_profile, m_language})
        bar.addPermanentWidget(label);
    // Sums over all projects wait for a pause, so that a change is never slowed by them.
    m_documentTimer.setSingleShot(true);
    m_documentTimer.setInterval(50);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(30);
    connect(&m_documentTimer, &QTimer::timeout, this, &StatusLine::updateDocument);
    connect(&m_selectionTimer, &QTimer::timeout, this, &StatusLine::updateSelection);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    retranslate();
}

void StatusLine::setDesk(Desk* desk)
{
    if (m_desk) {
        m_desk->document().disconnect(this);
        m_desk->checker().disconnect(this);
        m_desk->session().disconnect(this);
    }
    m_desk = desk;
    m_view = nullptr;
    m_savedAt = {};
    if (m_desk) {
        const auto later = [this] { m_documentTimer.start(); };
        connect(&m_desk->document(), &BudgetDocument::applied, this, later);
        connect(&m_desk->document(), &BudgetDocument::wasReset, this, later);
        connect(&m_desk->checker(), &Checker::findingsChanged, this, later);
        connect(&m_desk->checker(), &Checker::findingsReset, this, later);
        connect(&m_desk->session(), &DocumentSession::committed, this, [this](const QDateTime& at) {
            m_savedAt = at;
            updateSaved();
        });
    }
    retranslate();
}

void StatusLine::retranslate()
{
    updateDocument();
    updateSelection();
    updateSaved();
    m_language->setText(tr("English", "the name of this language, in this language"));
}

void StatusLine::followFocus(QWidget* focus)
{
    if (focus && focus->window() != m_selection->window())
        return; // what is selected in a dialog is not what the window shows
    for (QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (!view)
            continue;
        if (m_view && m_view->selectionModel())
            m_view->selectionModel()->disconnect(this);
        m_view = view;
        if (view->selectionModel())
            connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_selectionTimer,
                    qOverload<>(&QTimer::start));
        m_selectionTimer.start();
        return;
    }
}

/// What was decided is told once something was.
QString StatusLine::findingsText(const Checker::Counts& counts)
{
    const QString errors = tr("%n error(s)", nullptr, counts.errors);
    if (counts.accepted + counts.rejected + counts.mended == 0)
        return errors;
    const QLocale locale;
    return tr("%1 · accepted %2, rejected %3, mended %4", "findings; after the number of errors")
        .arg(errors, locale.toString(counts.accepted), locale.toString(counts.rejected),
             locale.toString(counts.mended));
}

void StatusLine::updateDocument()
{
    m_documentTimer.stop();
    if (!m_desk) {
        for (QLabel* label : {m_progress, m_findings, m_money, m_profile})
            label->clear();
        return;
    }
    const BudgetDocument& document = m_desk->document();
    const Summary summary = summarize(document.projects());
    const QLocale locale;
    m_progress->setText(
        tr("%1 of %2 reviewed")
            .arg(locale.toString(summary.progress.reviewed()), locale.toString(summary.progress.total())));
    const Checker::Counts counts = m_desk->checker().total();
    m_findings->setText(findingsText(counts));
    const QString departments = tr("%n department(s)", nullptr, static_cast<int>(summary.departments.size()));
    m_money->setText(summary.isAllInYuan
                         ? tr("%1 · %2 yuan").arg(departments, budgets(summary, 1))
                         : tr("%1 · %2 (10,000 yuan)").arg(departments, budgets(summary, 10'000)));
    m_money->setToolTip(summary.years.size() > 1 ? tr("Budgets of different years are not added up.")
                                                 : QString());
    const Profile& profile = m_desk->checker().profile();
    const bool isChinese = locale.language() == QLocale::Chinese;
    m_profile->setText(tr("Profile: %1").arg(isChinese ? profile.chineseTitle() : profile.englishTitle()));
}

/// The sum, or the sums of the years when there are several.
QString StatusLine::budgets(const Summary& summary, qint64 unit)
{
    if (summary.years.size() < 2)
        return grouped(summary.total.budget, unit);
    QStringList parts;
    for (const YearBudget& each : summary.years) {
        const QString amount = grouped(each.budget, unit);
        parts.append(each.year > 0 ? tr("%1: %2", "year: amount").arg(QString::number(each.year), amount)
                                   : tr("without year: %1").arg(amount));
    }
    return parts.join(u" · "_s);
}

void StatusLine::updateSelection()
{
    m_selectionTimer.stop();
    if (!m_desk || !m_view || !m_view->selectionModel()) {
        m_selection->clear();
        return;
    }
    const QItemSelection selection = m_view->selectionModel()->selection();
    // Of a list of whole rows the one at hand is selected, not cells that somebody wants counted.
    if (m_view->selectionBehavior() == QAbstractItemView::SelectRows && selection.size() == 1 &&
        selection.first().height() == 1) {
        m_selection->clear();
        return;
    }
    const SelectionSum sum = sumOf(selection);
    const std::optional<Quantity> mean = sum.mean();
    // One number alone is its own sum.
    if (sum.numbers < 2 || !mean || !sum.isComplete) {
        m_selection->setText(sum.cells > 1 ? tr("%n cell(s)", nullptr, static_cast<int>(sum.cells))
                                           : QString());
        return;
    }
    m_selection->setText(tr("Count %1 · Sum %2 · Mean %3")
                             .arg(QLocale().toString(sum.numbers), sum.sum->toString(), mean->toString()));
}

void StatusLine::updateSaved()
{
    if (!m_desk)
        m_saved->clear();
    else if (m_desk->session().isReadOnly())
        m_saved->setText(tr("Read-only"));
    else if (!m_savedAt.isValid())
        m_saved->setText(tr("All changes saved"));
    else
        m_saved->setText(tr("All changes saved %1").arg(m_savedAt.toLocalTime().toString(u"HH:mm"_s)));
}

} // namespace budget::ui

#include "moc_statusline.cpp"
