// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartbuilder.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace budget::ui {

class BarChartView;
class ChartActions;
class ChartTableModel;
class ChartView;
class StackedBarView;
class TreemapView;

/// Budgets across departments: the ranking on the left, what its selected mark consists of on the right.
///
/// Three levels: departments, the projects of one, the weights of one project's indicators. Choosing a mark
/// shows its parts on the right; a double click, Enter or a click on a part goes in; Backspace and the path
/// above go up. Knows the document but neither session nor findings; ChartsPage links it with the desk.
class ChartBoard final : public QWidget
{
    Q_OBJECT

public:
    /// \a document must outlive the board.
    explicit ChartBoard(const BudgetDocument& document, QWidget* parent = nullptr);
    ~ChartBoard() override;

    /// Where the board stands; both empty: all departments.
    struct Level
    {
        QString department;
        ProjectId project;
        friend bool operator==(const Level&, const Level&) = default;
    };
    [[nodiscard]] const Level& level() const { return m_level; }
    [[nodiscard]] const Summary& summary() const { return m_summary; }
    /// The large view as it is chosen: bars, or stacked counts.
    [[nodiscard]] ChartView& mainView() const;
    /// Beside the stacked counts: the departments or projects of the selected one.
    [[nodiscard]] ChartView& partsView() const;
    [[nodiscard]] ChartView& treemapView() const;
    [[nodiscard]] ChartView& detailView() const;
    [[nodiscard]] ChartView& weightView() const;
    [[nodiscard]] QTableView& tableView() const { return *m_table; }
    [[nodiscard]] ChartActions& chartActions() const { return *m_actions; }

    /// Marks what belongs to the project, at the level that is shown. Charts of another year or document give
    /// way to those that it is in.
    void showPlace(ProjectId project);
    void goUp();

    /// Lines for the tooltips of marks, see ChartView::setTipSource().
    void setTipSource(const std::function<QStringList(const ChartMark&)>& source);
    /// What the weights are compared with.
    void setWeightReference(WeightReference reference);
    /// What the findings are counted from. Without one there are none to show.
    void setFindingSource(FindingSource source);
    /// Other findings than before, while the document stayed.
    void refreshFindings();
    /// Asks for a file to save to: suggested name → path, empty when the user gave up. Without one nothing
    /// can be exported to files.
    void setFileChooser(std::function<QString(const QString&)> chooser);

    /// Brings everything up to the document now instead of soon.
    void refreshNow();

signals:
    void projectChosen(budget::ProjectId project);
    void departmentChosen(const QString& key);
    void cellChosen(const budget::FieldAddress& cell);
    void failed(const budget::Error& error);
    void exported(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void connectViews();
    void refreshSoon();
    void applyFilter();
    void rebuildFilters();
    void followPlace();
    void markPlace();
    void rebuildMain();
    [[nodiscard]] ChartContent mainContent();
    void showTable();
    void rebuildSide();
    void rebuildMoneySide(const ChartBuilder& build, const DepartmentSummary* department);
    [[nodiscard]] bool rebuildParts(const ChartBuilder& build, const DepartmentSummary* department);
    [[nodiscard]] std::span<const WeightDistribution> distributions();
    void changeView();
    void buildPath();
    void rebuildPath();
    void select(const MarkKey& key);
    void setLevel(Level level, const MarkKey& current);
    void follow(int mark);
    void choose(int mark);
    void enter(int mark);
    void chooseProject(MarkKey key);
    void choosePart(const MarkKey& key);
    void announce(const MarkKey& key);
    void announceWeight(const MarkKey& key);
    void copyData();
    void copyPicture();
    void exportFile();
    [[nodiscard]] ChartOptions options(std::span<const Amounts> amounts) const;
    [[nodiscard]] ChartBuilder builder() const;
    [[nodiscard]] const DepartmentSummary* shownDepartment() const;
    [[nodiscard]] ProjectId shownProject() const;
    [[nodiscard]] MarkKey currentKey() const;
    [[nodiscard]] const ChartView& exportedView() const;

    struct PathStep
    {
        QLabel* arrow = nullptr; ///< before the button
        QToolButton* button = nullptr;
        Level level;
    };

    const BudgetDocument& m_document;
    Summary m_summary;
    SummaryFilter m_filter;
    std::optional<WeightReference> m_reference;
    Level m_level;
    ProjectId m_place;
    bool m_followsPlace = true; ///< false: the user chose other documents since the place was told
    FindingSource m_findingSource;
    std::vector<WeightDistribution> m_distributions; ///< of m_summary's departments; empty: not counted yet
    PointShare m_share = PointShare::Cost;           ///< that is selected among the weights
    bool m_isStackedShown = false;                   ///< m_stacked is the large view, not m_main
    std::function<QString(const QString&)> m_chooseFile;

    ChartActions* m_actions;
    QTimer* m_timer;
    QComboBox* m_filterBox;
    QHBoxLayout* m_pathLayout;
    std::array<PathStep, 3> m_path; ///< all departments, one, one project
    QStackedWidget* m_stack;
    QSplitter* m_charts = nullptr; ///< areas above bars
    BarChartView* m_main;
    TreemapView* m_treemap;    ///< the marks of m_main once more, as areas
    StackedBarView* m_stacked; ///< weights against the profile, findings
    StackedBarView* m_parts;   ///< of the selected mark of m_stacked
    QTableView* m_table;
    ChartTableModel* m_tableModel;
    BarChartView* m_detail;
    BarChartView* m_weights;
    BarChartView* m_progress;
    std::vector<SummaryFilter> m_filters;
    bool m_detailHasWeights = false;
    bool m_isStale = true;
};

} // namespace budget::ui
