// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/celltooltip.h"

#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QStringList>

namespace budget::ui {

QString cellToolTip(const QModelIndex& index)
{
    QStringList lines;
    const QString findings = index.data(FindingTextRole).toString();
    if (!findings.isEmpty())
        lines.append(findings.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    if (index.data(EditedRole).toBool()) {
        const QString original = index.data(OriginalTextRole).toString();
        lines.append(
            original.isEmpty()
                ? QCoreApplication::translate("CellToolTip", "Was printed empty")
                : QCoreApplication::translate("CellToolTip", "Printed: %1").arg(original.toHtmlEscaped()));
    }
    if (index.data(AnnotatedRole).toBool())
        lines.append(QCoreApplication::translate("CellToolTip", "Has an open annotation"));
    return lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace budget::ui
