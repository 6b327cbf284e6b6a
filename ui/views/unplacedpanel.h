// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/desk.h"
#include "ui/models/unplacedtextmodel.h"

#include <QWidget>

class QLabel;

namespace budget::ui {

class ListView;

/// What reading the documents left over, with the sum that proves that nothing else was lost.
class UnplacedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UnplacedPanel(Desk& desk, QWidget* parent = nullptr);
    ~UnplacedPanel() override;

    [[nodiscard]] UnplacedTextModel& model() { return m_model; }
    [[nodiscard]] QString balance() const; ///< "4,400 lines: 4,390 placed + 10 furniture + 0 unplaced"

signals:
    void lineRequested(budget::DocumentId document, quint32 line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    Desk& m_desk;
    UnplacedTextModel m_model;
    QLabel* m_balance = nullptr;
    ListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace budget::ui
