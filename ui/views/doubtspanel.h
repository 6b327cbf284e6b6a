// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/desk.h"
#include "ui/models/doubtlistmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace budget::ui {

class Chip;
class ListView;

/// The cells that the reader was not sure of. Choosing one shows it and its source; a button says that one
/// has looked, for all rows that are selected at once.
class DoubtsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtsPanel(Desk& desk, QWidget* parent = nullptr);
    ~DoubtsPanel() override;

    [[nodiscard]] const DoubtListModel& model() const { return m_model; }

signals:
    /// A doubt about something that is no cell: its line says it all.
    void lineRequested(budget::DocumentId document, quint32 line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void choose(int row);
    void toggleLookedAt();
    void showState();

    Desk& m_desk;
    DoubtListModel m_model;
    QLabel* m_summary = nullptr;
    Chip* m_all = nullptr;
    QToolButton* m_looked = nullptr;
    ListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace budget::ui
