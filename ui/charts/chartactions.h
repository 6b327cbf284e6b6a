// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace budget::ui {

/// What the large view shows.
enum class ChartKind : quint8 { Bars, Pareto, Treemap, Weights, Findings };

/// What one can switch on a chart board, as actions with buttons. Holds the choices; the board reads them.
class ChartActions final : public QObject
{
    Q_OBJECT

public:
    explicit ChartActions(QWidget* parent);

    [[nodiscard]] ChartKind kind() const;
    [[nodiscard]] bool isPareto() const { return kind() == ChartKind::Pareto; }
    [[nodiscard]] bool isTreemap() const { return kind() == ChartKind::Treemap; }
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] int limit() const { return m_limit; } ///< 0: all
    void setLimit(int limit);
    /// What the user chose for the logarithmic scale; nothing as long as the data decide.
    [[nodiscard]] std::optional<bool> logChoice() const { return m_logChoice; }
    /// Shows what is in force and whether there is a choice, without making one.
    void showLog(bool isLogarithmic, bool isOffered);
    /// Which choices what is shown has: another kind, parts apart, a number of marks.
    struct Offer
    {
        bool kinds = true;
        bool parts = true;
        bool limit = true;
    };
    void showOffer(const Offer& offer);
    void setCanExport(bool can);
    void retranslate();

    /// A bar with a button for each action. The caller owns it.
    [[nodiscard]] QWidget* createButtons(QWidget* parent) const;

    /// Those that say what is shown: the kinds, then what can be switched in them.
    [[nodiscard]] QList<QAction*> views() const
    {
        return {m_bars, m_pareto, m_treemap, m_weights, m_findings, m_stacked, m_tableAction};
    }
    [[nodiscard]] QAction& bars() const { return *m_bars; }
    [[nodiscard]] QAction& pareto() const { return *m_pareto; }
    [[nodiscard]] QAction& treemap() const { return *m_treemap; }
    [[nodiscard]] QAction& weights() const { return *m_weights; }
    [[nodiscard]] QAction& findings() const { return *m_findings; }
    [[nodiscard]] QAction& stacked() const { return *m_stacked; }
    [[nodiscard]] QAction& logarithmic() const { return *m_log; }
    [[nodiscard]] QAction& table() const { return *m_tableAction; }
    [[nodiscard]] QAction& exportFile() const { return *m_export; }
    [[nodiscard]] QAction& copyPicture() const { return *m_copyPicture; }
    [[nodiscard]] QAction& copyData() const { return *m_copyData; }

signals:
    void changed(); ///< a choice, by the user

private:
    QAction* add(const char* name, bool isCheckable);

    QAction* m_bars;
    QAction* m_pareto;
    QAction* m_treemap;
    QAction* m_weights;
    QAction* m_findings;
    QAction* m_stacked;
    QAction* m_log;
    QAction* m_tableAction;
    QAction* m_top;
    QAction* m_export;
    QAction* m_copyPicture;
    QAction* m_copyData;
    QMenu* m_topMenu;
    QActionGroup* m_limits;
    int m_limit;
    std::optional<bool> m_logChoice;
};

} // namespace budget::ui
