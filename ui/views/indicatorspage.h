// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/allindicatorsmodel.h"
#include "ui/models/desk.h"
#include "ui/models/remembersview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

class FacetPanel;
class IndicatorView;

/// Every indicator of every project in one table: filtered by text and facets, sorted by a click on a header,
/// edited one by one or many at once.
class IndicatorsPage final : public QWidget, public RemembersView
{
    Q_OBJECT

public:
    IndicatorsPage(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~IndicatorsPage() override;

    [[nodiscard]] AllIndicatorsModel& model() { return m_model; }
    [[nodiscard]] IndicatorView& table() const { return *m_table; }
    /// Whether the cell is in the table and not filtered out.
    [[nodiscard]] bool shows(const FieldAddress& cell) const;

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap& state) override;

signals:
    void noticed(const QString& sentence);
    /// The page of one project should come up; the desk is there already.
    void projectRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectTable();
    void connectFilter();
    void connectColumns();
    void showColumnFilters();
    void showFrozen();
    void showPlace();
    void showFilterState();
    void clearFilter();
    void filterChanges(bool isOnlyChanges);
    void fillSelected();
    void paste(const QModelIndexList& cells, const QString& block);
    void report(const Result<BulkReport>& result);
    void jump(const QModelIndex& index);
    void retranslate();

    Desk& m_desk;
    const ActionSet& m_actions;
    AllIndicatorsModel m_model;
    QTimer m_typing;
    QLineEdit* m_text = nullptr;
    QToolButton* m_filterState = nullptr;
    QToolButton* m_refresh = nullptr;
    QLineEdit* m_fill = nullptr;
    FacetPanel* m_facets = nullptr;
    IndicatorView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    bool m_isFollowing = false;
};

} // namespace budget::ui
