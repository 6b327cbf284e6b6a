// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/desk.h"
#include "ui/models/historylistmodel.h"

#include <QWidget>

class QLabel;

namespace budget::ui {

class Chip;
class ListView;

/// Who changed what, when, from what to what: of everything, or of the cell at hand.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);
    ~HistoryPanel() override;

    [[nodiscard]] HistoryListModel& model() { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void showState();
    void retranslate();

    Desk& m_desk;
    HistoryListModel m_model;
    Chip* m_cellOnly = nullptr;
    QLabel* m_subject = nullptr;
    ListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace budget::ui
