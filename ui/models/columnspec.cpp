// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/columnspec.h"

#include <QCoreApplication>

namespace budget::ui {

QString columnTitle(Field field)
{
    return QCoreApplication::translate("Columns", columnSpec(field).title);
}

} // namespace budget::ui
