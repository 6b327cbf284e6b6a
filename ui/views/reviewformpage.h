// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/reviewformmodel.h"

#include <QAbstractItemDelegate>
#include <QWidget>

#include <array>

class QLabel;
class QToolButton;
class QTreeView;

namespace budget::ui {

/// 评审表 of the project at hand: points that the findings suggest, points and grade that the reviewer gives.
/// A deduction leads to its finding.
class ReviewFormPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewFormPage(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);

    [[nodiscard]] ReviewFormModel& model() { return m_model; }

signals:
    void noticed(const QString& sentence);
    /// The project's table must be seen: a finding in it was chosen.
    void projectRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void showProject();
    void showSums();
    void showGrade();
    void lead(const QModelIndex& index);
    void leaveBox(QAbstractItemDelegate::EndEditHint hint);
    void retranslate();

    Desk& m_desk;
    const ActionSet& m_actions;
    ReviewFormModel m_model;
    QLabel* m_name = nullptr;
    QLabel* m_unit = nullptr;
    QTreeView* m_form = nullptr;
    QLabel* m_sums = nullptr;
    QLabel* m_hint = nullptr;
    QToolButton* m_take = nullptr;
    std::array<QToolButton*, 4> m_grades{}; ///< from Excellent
    // Of the box that is being left.
    int m_editedRow = -1;
    bool m_isRefused = false; ///< what was typed into it
};

} // namespace budget::ui
