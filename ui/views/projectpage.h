// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/indicatortablemodel.h"
#include "ui/models/projectfieldsmodel.h"

#include <QWidget>

class QScrollArea;
class QLabel;

namespace budget::ui {

class ExtrasView;
class IndicatorView;
class ProjectHead;
class VerdictStrip;
class WeightBar;

/// One project as a page: head, texts, weights, indicators, and the verdict below. It shows the project the
/// desk is at, and takes the desk along with its own selection.
class ProjectPage final : public QWidget
{
    Q_OBJECT

public:
    ProjectPage(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~ProjectPage() override;

    [[nodiscard]] IndicatorView& table() const { return *m_table; }
    [[nodiscard]] ProjectHead& head() const { return *m_head; }

signals:
    /// A sentence about what became of a larger step, for the notice bar.
    void noticed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectDesk();
    void connectTable();
    void showPlace(const Place& place);
    void keepEdits();
    void showProject();
    void showWeights();
    void showExtras();
    void goToCurrent(const QModelIndex& current);
    void revertCurrent();
    void showHeadMenu(const FieldAddress& address, const QPoint& globalPosition);
    void hideUnchangedRows();
    void report(const Result<BulkReport>& result);
    void report(const Result<>& result);
    [[nodiscard]] QStringList proposals(const QModelIndex& index) const;

    Desk& m_desk;
    const ActionSet& m_actions;
    ProjectFieldsModel m_fields;
    IndicatorTableModel m_rows;
    QScrollArea* m_scroll = nullptr;
    ProjectHead* m_head = nullptr;
    WeightBar* m_weights = nullptr;
    IndicatorView* m_table = nullptr;
    QLabel* m_noRows = nullptr;
    QLabel* m_empty = nullptr; ///< in place of all while there is no project
    ExtrasView* m_extras = nullptr;
    VerdictStrip* m_verdict = nullptr;
    ProjectId m_shown;
    bool m_isFollowing = false; ///< while the page itself moves the selection to where the desk is
};

} // namespace budget::ui
