// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "core/stats/summary.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractItemView;
class QLabel;
class QStatusBar;

namespace budget::ui {

class Desk;

/// The line at the foot of the window: progress, findings, money, the selection's sum; when it was saved, by
/// which profile it is checked, in which language it is shown.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar& bar);

    /// Null: nothing is open.
    void setDesk(Desk* desk);
    void retranslate();

private:
    [[nodiscard]] static QString budgets(const Summary& summary, qint64 unit);
    [[nodiscard]] static QString findingsText(const Checker::Counts& counts);
    void followFocus(QWidget* focus);
    void updateDocument();
    void updateSelection();
    void updateSaved();

    Desk* m_desk = nullptr;
    QPointer<QAbstractItemView> m_view;
    QTimer m_documentTimer;
    QTimer m_selectionTimer;
    QDateTime m_savedAt; ///< UTC; invalid: nothing was changed since opening
    QLabel* m_progress = nullptr;
    QLabel* m_findings = nullptr;
    QLabel* m_money = nullptr;
    QLabel* m_selection = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_profile = nullptr;
    QLabel* m_language = nullptr;
};

} // namespace budget::ui
