// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/builders.h"

namespace budget::test {

/// A project with one amount, all of it retained.
inline ProjectBuilder projectOf(qint64 id, const QString& code, const QString& unit, const QString& name,
                                const QString& budget)
{
    return aProject(id)
        .ofUnit(code, unit)
        .named(name)
        .with(Field::Budget, budget)
        .with(Field::Retained, budget);
}

/// Three departments of one district: 403 with 1,500.00 and 500.00, 202 with 300.00, 107 with 1.00.
inline void fillDistrict(BudgetDocument& document)
{
    const auto text = [](QStringView words) { return words.toString(); };
    fill(document,
         {projectOf(1, text(u"107"), text(u"某市某区组织部"), text(u"人才"), text(u"1.00")),
          projectOf(2, text(u"403"), text(u"某市某区卫生健康委"), text(u"防疫"), text(u"500.00")),
          projectOf(3, text(u"403"), text(u"某市某区卫生健康委"), text(u"医疗服务"), text(u"1500.00")),
          projectOf(4, text(u"202"), text(u"某市某区城市管理局"), text(u"环境卫生"), text(u"300.00"))});
}

} // namespace budget::test
