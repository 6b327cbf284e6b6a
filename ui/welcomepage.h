// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/recentfile.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace budget::ui {

/// What the window shows while nothing is open: what to do, and the files of the last days.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const ActionSet& actions, QWidget* parent = nullptr);

    void setRecentFiles(const std::vector<RecentFile>& files);

signals:
    void fileChosen(const QString& path);
    void pinToggled(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showMenu(const QPoint& position);
    void choose(const QListWidgetItem* item);

    QLabel* m_title = nullptr;
    QLabel* m_lead = nullptr;
    QLabel* m_recentTitle = nullptr;
    QLabel* m_promise = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace budget::ui
