// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/textfinder.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

/// Find in all texts of the workspace: n of m, next, previous. Opens at the command, closes at Escape, and
/// takes the desk to each place it finds.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    FindBar(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);

    void open();
    void close();
    [[nodiscard]] const TextFinder& finder() const { return m_finder; }

signals:
    /// The place that was gone to.
    void found(const budget::FieldAddress& cell);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const ActionSet& actions);
    void search();
    void step(bool forward);
    void showCount();
    void retranslate();

    Desk& m_desk;
    TextFinder m_finder;
    QTimer m_typing; ///< a search for each letter would run behind fast hands
    QLineEdit* m_text = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_close = nullptr;
    QPointer<QWidget> m_before; ///< had the focus before the bar was opened
    bool m_isFollowing = false;
};

} // namespace budget::ui
