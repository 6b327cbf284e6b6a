// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/blankform.h"

#include "core/model/extra.h"
#include "core/model/fieldaccess.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody has written \a text, in the place of XX, …… or 目标1：.
bool isFilled(const QString& text)
{
    static const QRegularExpression kStandIn(u"[XxＸｘ×*＊○〇]{2,}"_s);
    static const QRegularExpression kNumbered(u"(目标|指标)[\\d一二三四五六七八九十]*\\s*[:：]?"_s);
    if (text.isEmpty() || text.contains(kStandIn))
        return false;
    QString rest = text;
    rest.remove(kNumbered);
    return std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
}

bool isFilled(const Extras& extras)
{
    return std::ranges::any_of(extras, [](const Extra& extra) {
        const bool isTarget = extra.name == "value"_L1 || extra.name == "actual"_L1;
        return (isTarget && isFilled(extra.text)) || isFilled(extra.parts);
    });
}

} // namespace

bool isBlankForm(const Project& project)
{
    for (const Field field :
         {Field::ProjectName, Field::Budget, Field::Overview, Field::Basis, Field::Goal}) {
        if (isFilled(project.text(field)))
            return false;
    }
    const Extra* const longTerm = findExtra(project.extras, u"longTermIndicators");
    if (longTerm && isFilled(longTerm->parts))
        return false;
    return std::ranges::none_of(
        project.indicators, [](const Indicator& row) { return isFilled(row.value) || isFilled(row.extras); });
}

} // namespace budget::parse
