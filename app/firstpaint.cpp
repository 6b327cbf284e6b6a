// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace budget::app {

FirstPaint::FirstPaint(QWidget& window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    // The window paints first, what is in it in the same turn of the loop; the next turn finds it on the
    // screen.
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace budget::app
