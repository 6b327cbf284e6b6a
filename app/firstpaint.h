// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace budget::app {

/// Leaves the event loop when \a window has been painted once, so that a start can be measured from outside.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace budget::app
