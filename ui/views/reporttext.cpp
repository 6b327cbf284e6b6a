// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/reporttext.h"

#include "ui/models/columnspec.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace budget::ui {

namespace {

/// Gives the free functions of this file a context for their sentences.
class BulkReportText
{
    Q_DECLARE_TR_FUNCTIONS(BulkReportText)
};

constexpr size_t kNamedRefusals = 3;
constexpr qsizetype kQuoteLength = 20;

QString refusalText(const RefusedCell& refused)
{
    const QString quoted =
        refused.text.size() > kQuoteLength ? refused.text.first(kQuoteLength) + u'…' : refused.text;
    return BulkReportText::tr("line %1, %2 “%3”: %4")
        .arg(refused.blockRow + 1)
        .arg(columnTitle(refused.cell.field), quoted, errorSentence(refused.reason));
}

} // namespace

QString reportText(const BulkReport& report)
{
    QStringList parts;
    if (report.changedCells + report.unchangedCells > 1 || report.insertedRows > 0 || report.hadHeader)
        parts.append(BulkReportText::tr("%n cell(s) changed", nullptr, report.changedCells));
    if (report.insertedRows > 0)
        parts.append(BulkReportText::tr("%n row(s) added", nullptr, report.insertedRows));
    if (report.hadHeader)
        parts.append(BulkReportText::tr("the first line was read as column titles"));
    if (!report.refused.empty()) {
        QStringList named;
        for (size_t i = 0; i < std::min(kNamedRefusals, report.refused.size()); ++i)
            named.append(refusalText(report.refused[i]));
        QString refused = BulkReportText::tr("%n refused", nullptr, static_cast<int>(report.refused.size()));
        refused += QStringLiteral(" (") + named.join(QStringLiteral("; "));
        refused += report.refused.size() > kNamedRefusals ? QStringLiteral("; …)") : QStringLiteral(")");
        parts.append(refused);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace budget::ui
