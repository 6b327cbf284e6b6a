// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspaceview.h"

#include "ui/models/desk.h"
#include "ui/views/doubtspanel.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

int waitingThreads(const BudgetDocument& document)
{
    const auto& threads = document.threads();
    return static_cast<int>(std::count_if(threads.begin(), threads.end(), [](const Thread& thread) {
        return thread.state != ThreadState::Verified;
    }));
}

/// What the page of the form shows at first: its bits are kept turned around, so that settings of a version
/// without this page, where they are 0, mean just that.
constexpr int kFormBits = 0b101 << (3 * static_cast<int>(Page::Form));

int unplacedLines(const BudgetDocument& document)
{
    size_t count = 0;
    for (const SourceDocument& source : document.sourceDocuments())
        count += source.lines.unplaced.size();
    return static_cast<int>(count);
}

} // namespace

WorkspaceView::WorkspaceView(Desk& desk, const ActionSet& actions, DialogService& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(makeDeskPages(desk, actions, dialogs, *this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_panels(new QTabWidget(this))
{
    setObjectName(u"workspace"_s);
    arrange();
    retitle();
    const BudgetDocument& document = m_desk.document();
    connect(&m_desk.checker(), &Checker::findingsChanged, this, &WorkspaceView::retitle);
    connect(&m_desk.checker(), &Checker::findingsReset, this, &WorkspaceView::retitle);
    connect(&document, &BudgetDocument::threadChanged, this, &WorkspaceView::retitle);
    connect(&document, &BudgetDocument::sourceDocumentsChanged, this, &WorkspaceView::retitle);
    connect(&document, &BudgetDocument::wasReset, this, &WorkspaceView::retitle);
    if (const auto* const doubts = qobject_cast<DoubtsPanel*>(m_pages.doubts))
        connect(&doubts->model(), &DoubtListModel::countsChanged, this, &WorkspaceView::retitle);
    applySides();
}

void WorkspaceView::arrange()
{
    m_rows->setObjectName(u"rows"_s);
    m_columns->setObjectName(u"columns"_s);
    m_panels->setObjectName(u"panels"_s);
    m_panels->setDocumentMode(true);
    for (QSplitter* splitter : {m_rows, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    for (QWidget* page : {m_pages.review, m_pages.indicators, m_pages.charts, m_pages.form}) {
        if (page)
            m_stack->addWidget(page);
    }
    if (m_pages.navigator)
        m_columns->addWidget(m_pages.navigator);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_pages.findBar)
        column->addWidget(m_pages.findBar);
    column->addWidget(m_stack, 1);
    // Long names in the page must not push navigator and source aside.
    middle->setMinimumWidth(480);
    m_columns->addWidget(middle);
    m_columns->setStretchFactor(m_columns->indexOf(middle), 2);
    if (m_pages.source) {
        m_columns->addWidget(m_pages.source);
        // On a wide screen a page wants to be read, too; the table has more room than it needs then.
        m_columns->setStretchFactor(m_columns->indexOf(m_pages.source), 1);
    }
    for (QWidget* panel :
         {m_pages.findings, m_pages.annotations, m_pages.history, m_pages.unplaced, m_pages.doubts}) {
        if (panel)
            m_panels->addTab(panel, QString());
    }
    if (m_pages.decisions) {
        m_panels->setCornerWidget(m_pages.decisions);
        const auto follow = [this] {
            m_pages.decisions->setVisible(m_panels->currentWidget() == m_pages.findings);
        };
        connect(m_panels, &QTabWidget::currentChanged, this, follow);
        follow();
    }
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_panels);
    m_rows->setStretchFactor(0, 1);
    // Shares of a window of 1280 × 800; the user's own come from the settings. A splitter that has no size
    // yet would take them as parts of its smallest one.
    m_rows->resize(1280, 690);
    m_rows->setSizes({510, 180});
    m_columns->resize(1280, 510);
    m_columns->setSizes({270, 690, 320});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

QWidget* WorkspaceView::widgetOf(Page page) const
{
    switch (page) {
    case Page::Review: return m_pages.review;
    case Page::Indicators: return m_pages.indicators;
    case Page::Charts: return m_pages.charts;
    case Page::Form: return m_pages.form;
    }
    return nullptr;
}

QWidget* WorkspaceView::widgetOf(Side side) const
{
    switch (side) {
    case Side::Navigator: return m_pages.navigator;
    case Side::Source: return m_pages.source;
    case Side::Panels: return m_panels->count() > 0 ? m_panels : nullptr;
    }
    return nullptr;
}

void WorkspaceView::takeFocus(QWidget* before)
{
    if (before && isAncestorOf(before))
        before->setFocus();
    else if (m_pages.navigator)
        m_pages.navigator->setFocus();
}

bool WorkspaceView::has(Page page) const
{
    return widgetOf(page) != nullptr;
}

void WorkspaceView::showPage(Page page)
{
    QWidget* widget = widgetOf(page);
    if (!widget)
        return;
    m_page = page;
    m_stack->setCurrentWidget(widget);
    applySides();
    emit pageChanged(page);
}

bool& WorkspaceView::flag(Side side)
{
    Sides& sides = m_sides[static_cast<size_t>(m_page)];
    switch (side) {
    case Side::Navigator: return sides.navigator;
    case Side::Source: return sides.source;
    case Side::Panels: break;
    }
    return sides.panels;
}

void WorkspaceView::setSideVisible(Side side, bool isVisible)
{
    flag(side) = isVisible;
    applySides();
}

bool WorkspaceView::isSideVisible(Side side) const
{
    const QWidget* widget = widgetOf(side);
    return widget && !widget->isHidden();
}

void WorkspaceView::applySides()
{
    for (const Side side : {Side::Navigator, Side::Source, Side::Panels}) {
        if (QWidget* widget = widgetOf(side))
            widget->setVisible(flag(side));
    }
    if (m_panels->count() == 0)
        m_panels->hide();
    // Before the window is shown nobody else asks the splitters to divide their room anew.
    m_columns->refresh();
    m_rows->refresh();
}

void WorkspaceView::raisePanel(QWidget* panel)
{
    if (m_panels->indexOf(panel) < 0)
        return;
    setSideVisible(Side::Panels, true);
    m_panels->setCurrentWidget(panel);
}

int WorkspaceView::currentPanel() const
{
    return m_panels->currentIndex();
}

void WorkspaceView::setCurrentPanel(int panel)
{
    if (panel >= 0 && panel < m_panels->count())
        m_panels->setCurrentIndex(panel);
}

int WorkspaceView::visibleSides() const
{
    int bits = 0;
    int bit = 1;
    for (const Sides& sides : m_sides) {
        for (const bool isVisible : {sides.navigator, sides.source, sides.panels}) {
            bits |= isVisible ? bit : 0;
            bit <<= 1;
        }
    }
    return bits ^ kFormBits;
}

void WorkspaceView::setVisibleSides(int bits)
{
    bits ^= kFormBits;
    for (Sides& sides : m_sides) {
        for (bool* isVisible : {&sides.navigator, &sides.source, &sides.panels}) {
            *isVisible = (bits & 1) != 0;
            bits >>= 1;
        }
    }
    applySides();
}

void WorkspaceView::setZoomPercent(int percent)
{
    constexpr int kLeast = 70;
    constexpr int kMost = 200;
    m_zoomPercent = std::clamp(percent, kLeast, kMost);
    QFont zoomed = QApplication::font();
    zoomed.setPointSizeF(zoomed.pointSizeF() * m_zoomPercent / 100.0);
    setFont(zoomed);
}

void WorkspaceView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retitle();
    QWidget::changeEvent(event);
}

void WorkspaceView::retitle()
{
    const Checker::Counts counts = m_desk.checker().total();
    const BudgetDocument& document = m_desk.document();
    retitlePanel(m_pages.findings, tr("Findings"), counts.faults());
    retitlePanel(m_pages.annotations, tr("Annotations"), waitingThreads(document));
    retitlePanel(m_pages.history, tr("History"), -1);
    retitlePanel(m_pages.unplaced, tr("Unplaced text"), unplacedLines(document));
    const auto* const doubts = qobject_cast<DoubtsPanel*>(m_pages.doubts);
    retitlePanel(m_pages.doubts, tr("Doubtful cells"), doubts ? doubts->model().waitingCount() : 0);
}

void WorkspaceView::retitlePanel(QWidget* panel, const QString& title, int count)
{
    const int index = m_panels->indexOf(panel);
    if (index < 0)
        return;
    m_panels->setTabText(
        index, count < 0 ? title : tr("%1 %2", "tab: title, count").arg(title, QLocale().toString(count)));
}

} // namespace budget::ui

#include "moc_workspaceview.cpp"
