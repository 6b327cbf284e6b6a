// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace budget::ui {

/// Below the list of findings: asks why one is set aside, and says why one was. Hidden while it has neither
/// to do.
class WaiverBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WaiverBar(QWidget* parent = nullptr);

    /// What was given as a reason; empty: nothing to say.
    void showReason(const QString& sentence);
    /// Asks for a reason, with the focus.
    void ask();
    /// Gives up asking. True when the focus was in the line.
    bool stopAsking();

signals:
    /// Not empty.
    void reasonGiven(const QString& reason);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitVisibility();
    void retranslate();

    QLabel* m_detail = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace budget::ui
