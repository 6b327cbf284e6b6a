// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/accessiblechart.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// One mark. Owned by Qt's cache, through its chart.
class AccessibleMark final : public QAccessibleInterface
{
public:
    AccessibleMark(ChartView* view, int mark)
        : m_view(view)
        , m_mark(mark)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_mark < static_cast<int>(m_view->content().marks.size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        QAccessibleInterface* chart = parent();
        return chart ? chart->window() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        const ChartMark& mark = m_view->content().marks[static_cast<size_t>(m_mark)];
        switch (which) {
        case QAccessible::Name: return mark.fullLabel.isEmpty() ? mark.label : mark.fullLabel;
        case QAccessible::Value: return mark.numbers.join(u", "_s);
        case QAccessible::Description: return m_view->tip(m_mark).join(u", "_s);
        default: return {};
        }
    }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->markRect(m_mark);
        return rect.isEmpty() ? QRect() : QRect(m_view->mapToGlobal(rect.topLeft()), rect.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_view->current() == m_mark;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = isValid() && m_view->markRect(m_mark).isEmpty();
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<ChartView> m_view;
    int m_mark;
};

/// The chart itself: a list whose items are made when they are asked for.
class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleChart)

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view->content().marks.size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_ids.constFind(index);
        if (found == m_ids.cend())
            found = m_ids.insert(index,
                                 QAccessible::registerAccessibleInterface(new AccessibleMark(m_view, index)));
        return QAccessible::accessibleInterface(*found);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view->markAt(m_view->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->current()) : nullptr;
    }

private:
    ChartView* m_view;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeAccessibleChart(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installAccessibleCharts()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessibleChart);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceMark(ChartView& view, int mark)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

} // namespace budget::ui
