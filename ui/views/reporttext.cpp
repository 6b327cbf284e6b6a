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

QString namedRefusal(const RefusedCell& refused)
{
    const QString quoted =
        refused.text.size() > kQuoteLength ? refused.text.first(kQuoteLength) + u'…' : refused.text;
    return BulkReportText::tr("line %1, %2 “%3”: %4")
        .arg(refused.blockRow + 1)
        .arg(columnTitle(refused.cell.field), quoted, refusalText(refused.reason));
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
            named.append(namedRefusal(report.refused[i]));
        QString refused = BulkReportText::tr("%n refused", nullptr, static_cast<int>(report.refused.size()));
        refused += QStringLiteral(" (") + named.join(QStringLiteral("; "));
        refused += report.refused.size() > kNamedRefusals ? QStringLiteral("; …)") : QStringLiteral(")");
        parts.append(refused);
    }
    return parts.join(QStringLiteral(" · "));
}

QString refusalText(const Error& error)
{
    if (error.code != ErrorCode::ValueInvalid)
        return errorSentence(error);
    if (error.detail == QLatin1String("decimal"))
        return BulkReportText::tr("A number is needed here, with six decimals at most.");
    if (error.detail == QLatin1String("amount-range"))
        return BulkReportText::tr("The amount is too large.");
    if (error.detail == QLatin1String("points-range"))
        return BulkReportText::tr("A number from 0 to 100 is needed here.");
    if (error.detail == QLatin1String("operator"))
        return BulkReportText::tr("One of ≥ ＞ ＝ ＜ ≤ 定性 is needed here.");
    if (error.detail == QLatin1String("yes-no"))
        return BulkReportText::tr("是 or 否 is needed here.");
    if (error.detail == QLatin1String("length"))
        return BulkReportText::tr("The text is too long.");
    return errorSentence(error);
}

QString notKeptText(const QString& typed, const QString& reason)
{
    return BulkReportText::tr("“%1” was not kept. %2", "what was typed; why").arg(typed, reason);
}

} // namespace budget::ui
