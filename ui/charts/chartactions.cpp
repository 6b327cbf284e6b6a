// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartactions.h"

#include "ui/theme/palette.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace budget::ui {

namespace {

constexpr std::array kLimits{5, 10, 20, 30, 50, 100, 0};
/// A button whose choice is seen in dark themes too, where a pressed one of the style looks like the others.
class ChoiceButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const QString plain = QString(text()).remove(u'&') + (hasMenu() ? kArrow : QString());
        return {metrics.horizontalAdvance(plain) + metrics.height(), metrics.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ColorRole edge = isChecked() || hasFocus() ? ColorRole::Accent : ColorRole::Separator;
        painter.setPen(QPen(color(edge, palette()), hasFocus() ? 1.6 : 1));
        painter.setBrush(isChecked() || isDown() ? color(ColorRole::HintFill, palette())
                         : underMouse()          ? palette().color(QPalette::AlternateBase)
                                                 : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setPen(!isEnabled()  ? palette().color(QPalette::Disabled, QPalette::Text)
                       : isChecked() ? color(ColorRole::HintText, palette())
                                     : palette().color(QPalette::Text));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic,
                         text() + (hasMenu() ? kArrow : QString()));
    }

private:
    [[nodiscard]] bool hasMenu() const { return defaultAction() && defaultAction()->menu(); }
    inline static const QString kArrow = QStringLiteral(" ▾");
};

constexpr int kDefaultLimit = 30; ///< more bars than one looks at, and what fits a screen

} // namespace

ChartActions::ChartActions(QWidget* parent)
    : QObject(parent)
    , m_bars(add("chart-bars", true))
    , m_pareto(add("chart-pareto", true))
    , m_treemap(add("chart-treemap", true))
    , m_weights(add("chart-weights", true))
    , m_findings(add("chart-findings", true))
    , m_stacked(add("chart-stacked", true))
    , m_log(add("chart-log", true))
    , m_tableAction(add("chart-table", true))
    , m_top(add("chart-top", false))
    , m_export(add("chart-export", false))
    , m_copyPicture(add("chart-copy-picture", false))
    , m_copyData(add("chart-copy-data", false))
    , m_topMenu(new QMenu(parent))
    , m_limits(new QActionGroup(this))
    , m_limit(kDefaultLimit)
{
    auto* kinds = new QActionGroup(this);
    for (QAction* action : {m_bars, m_pareto, m_treemap, m_weights, m_findings})
        kinds->addAction(action);
    m_bars->setChecked(true);
    for (const int limit : kLimits) {
        QAction* action = m_topMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(limit == m_limit);
        action->setData(limit);
        m_limits->addAction(action);
    }
    m_top->setMenu(m_topMenu);
    m_export->setVisible(false);
    retranslate();

    for (QAction* action : {m_bars, m_pareto, m_treemap, m_weights, m_findings, m_stacked, m_tableAction})
        connect(action, &QAction::triggered, this, &ChartActions::changed);
    connect(m_log, &QAction::triggered, this, [this](bool isChecked) {
        m_logChoice = isChecked;
        emit changed();
    });
    connect(m_limits, &QActionGroup::triggered, this, [this](const QAction* action) {
        setLimit(action->data().toInt());
        emit changed();
    });
}

QAction* ChartActions::add(const char* name, bool isCheckable)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(isCheckable);
    return action;
}

ChartKind ChartActions::kind() const
{
    if (m_pareto->isChecked())
        return ChartKind::Pareto;
    if (m_treemap->isChecked())
        return ChartKind::Treemap;
    if (m_weights->isChecked())
        return ChartKind::Weights;
    return m_findings->isChecked() ? ChartKind::Findings : ChartKind::Bars;
}

bool ChartActions::isStacked() const
{
    return m_stacked->isChecked();
}

bool ChartActions::isTable() const
{
    return m_tableAction->isChecked();
}

void ChartActions::setLimit(int limit)
{
    m_limit = limit;
    const auto actions = m_limits->actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toInt() == limit);
    m_top->setText(limit > 0 ? tr("Top %1").arg(limit) : tr("All"));
}

void ChartActions::showLog(bool isLogarithmic, bool isOffered)
{
    m_log->setChecked(isLogarithmic);
    m_log->setEnabled(isOffered);
}

void ChartActions::showOffer(const Offer& offer)
{
    for (QAction* action : {m_pareto, m_treemap, m_weights, m_findings})
        action->setEnabled(offer.kinds);
    m_stacked->setEnabled(offer.parts);
    m_top->setEnabled(offer.limit);
}

void ChartActions::setCanExport(bool can)
{
    m_export->setVisible(can);
}

void ChartActions::retranslate()
{
    const auto set = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(tip);
        action->setStatusTip(tip);
    };
    set(m_bars, tr("&Bars"), tr("Amounts as bars, the largest first"));
    set(m_pareto, tr("&Pareto"), tr("Shares of the total with their cumulative line"));
    set(m_treemap, tr("T&reemap"), tr("Amounts as areas, with the bars below"));
    set(m_weights, tr("&Weights"), tr("How many projects divide their points as the profile wants"));
    set(m_findings, tr("&Findings"), tr("Errors, warnings and hints of each department"));
    set(m_stacked, tr("P&arts"), tr("Retained by the department and subsidy to towns apart"));
    set(m_log, tr("&Log scale"),
        tr("Each step of the axis is ten times the one before; offered when the largest amount is more than "
           "a "
           "thousand times the smallest"));
    set(m_tableAction, tr("Tab&le"), tr("Show the numbers as a table"));
    set(m_export, tr("E&xport…"), tr("Save the chart as PNG, SVG or PDF, or its numbers as CSV"));
    set(m_copyPicture, tr("Copy P&icture"), tr("Copy the chart as a picture"));
    set(m_copyData, tr("&Copy Data"), tr("Copy the numbers for a spreadsheet"));
    m_top->setToolTip(tr("How many bars are shown before the others are put together"));
    const auto actions = m_limits->actions();
    for (QAction* action : actions) {
        const int limit = action->data().toInt();
        action->setText(limit > 0 ? tr("Top %1").arg(limit) : tr("All"));
    }
    setLimit(m_limit);
}

QWidget* ChartActions::createButtons(QWidget* parent) const
{
    auto* bar = new QWidget(parent);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto addButton = [&](QAction* action) {
        auto* button = new ChoiceButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        // A button without its action would be a dead one.
        button->setVisible(action->isVisible());
        connect(action, &QAction::visibleChanged, button,
                [action, button] { button->setVisible(action->isVisible()); });
        layout->addWidget(button);
    };
    for (QAction* action : {m_bars, m_pareto, m_treemap, m_weights, m_findings})
        addButton(action);
    layout->addSpacing(8);
    for (QAction* action : {m_stacked, m_log, m_top, m_tableAction})
        addButton(action);
    layout->addSpacing(8);
    for (QAction* action : {m_copyPicture, m_copyData, m_export})
        addButton(action);
    return bar;
}

} // namespace budget::ui
