// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/celltooltip.h"

#include "core/session/documentsession.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndex>
#include <QStringList>

namespace budget::ui {

namespace {

QStringList knownToModel(const QModelIndex& index)
{
    QStringList lines;
    const QString findings = index.data(FindingTextRole).toString();
    if (!findings.isEmpty())
        lines.append(findings.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    const QString doubts = index.data(DoubtTextRole).toString();
    if (!doubts.isEmpty())
        lines.append(doubts.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    if (index.data(EditedRole).toBool()) {
        const QString original = index.data(OriginalTextRole).toString();
        lines.append(
            original.isEmpty()
                ? QCoreApplication::translate("CellToolTip", "Was printed empty")
                : QCoreApplication::translate("CellToolTip", "Printed: %1").arg(original.toHtmlEscaped()));
    }
    if (index.data(AnnotatedRole).toBool())
        lines.append(QCoreApplication::translate("CellToolTip", "Has an open annotation"));
    return lines;
}

QString richText(const QStringList& lines)
{
    return lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace

QString cellToolTip(const QModelIndex& index)
{
    return richText(knownToModel(index));
}

QString cellToolTip(const QModelIndex& index, const DocumentSession& session)
{
    QStringList lines = knownToModel(index);
    const QVariant address = index.data(AddressRole);
    if (address.canConvert<FieldAddress>()) {
        const auto history = session.history(address.value<FieldAddress>());
        if (history && !history->empty()) {
            const HistoryEntry& last = history->front();
            lines.append(
                QCoreApplication::translate("CellToolTip", "Last changed by %1, %2", "who, when")
                    .arg(last.author.toHtmlEscaped(),
                         QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat).toHtmlEscaped()));
        }
    }
    return richText(lines);
}

} // namespace budget::ui
