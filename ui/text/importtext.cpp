// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importtext.h"

#include "core/base/decimaltext.h"
#include "ui/models/findingtext.h"
#include "ui/text/diagnostictext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

struct FormName
{
    QLatin1String id;
    const char* name; ///< source text in the context "Forms"
};

constexpr std::array kFormNames{
    FormName{QLatin1String("special-fund-targets"), QT_TRANSLATE_NOOP("Forms", "Targets of special funds")},
    FormName{QLatin1String("special-fund-cells"), QT_TRANSLATE_NOOP("Forms", "Targets of special funds")},
    FormName{QLatin1String("target-approval"), QT_TRANSLATE_NOOP("Forms", "Approval of targets")},
    FormName{QLatin1String("side-by-side-targets"),
             QT_TRANSLATE_NOOP("Forms", "Medium-term and annual targets side by side")},
    FormName{QLatin1String("self-evaluation"), QT_TRANSLATE_NOOP("Forms", "Self-evaluation")},
    FormName{QLatin1String("whole-department-targets"),
             QT_TRANSLATE_NOOP("Forms", "Targets of a whole department")},
    FormName{QLatin1String("general-targets"), QT_TRANSLATE_NOOP("Forms", "Told by its labels")},
};

} // namespace

QString formatText(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Text: return QCoreApplication::translate("Forms", "Text");
    case DocumentFormat::Csv: return u"CSV"_s;
    case DocumentFormat::Html: return u"HTML"_s;
    case DocumentFormat::Pdf: return u"PDF"_s;
    case DocumentFormat::Docx: return u"Word"_s;
    case DocumentFormat::Xlsx: return u"Excel"_s;
    case DocumentFormat::OpenDocument: return u"OpenDocument"_s;
    }
    Q_UNREACHABLE();
}

QString formText(const QString& form)
{
    const auto* const known =
        std::ranges::find_if(kFormNames, [&form](const FormName& each) { return form == each.id; });
    return known == kFormNames.end() ? form : QCoreApplication::translate("Forms", known->name);
}

QString doubtText(const DraftDoubt& doubt)
{
    if (const auto* const diagnostic = std::get_if<Diagnostic>(&doubt.reason))
        return diagnosticText(*diagnostic);
    return findingText(std::get<Finding>(doubt.reason));
}

QString amountInTenThousands(Money yuan)
{
    // 万元 has four more decimals, so the same integer stays exact with the point moved.
    QString text = decimaltext::format(yuan.millionths(), Money::kDecimals + 4, 2);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.indexOf(u'.') - 3; at > first; at -= 3)
        text.insert(at, u',');
    return text;
}

QString budgetsText(std::span<const YearBudget> years)
{
    QStringList parts;
    for (const YearBudget& each : years) {
        const QString amount = amountInTenThousands(each.budget);
        if (years.size() == 1)
            parts.append(amount);
        else if (each.year > 0)
            parts.append(QCoreApplication::translate("Budgets", "%1: %2", "year: amount")
                             .arg(QString::number(each.year), amount));
        else
            parts.append(QCoreApplication::translate("Budgets", "without year: %1").arg(amount));
    }
    if (parts.isEmpty())
        parts.append(amountInTenThousands({}));
    return QCoreApplication::translate("Budgets", "%1 ×10,000 yuan").arg(parts.join(u" · "_s));
}

} // namespace budget::ui
