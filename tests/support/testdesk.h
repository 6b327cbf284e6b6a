// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/fakesink.h"

namespace budget::test {

/// A document with its findings and somewhere to send changes: all that item models need.
struct TestDesk
{
    TestDesk() = default;
    explicit TestDesk(std::initializer_list<ProjectBuilder> projects) { fill(document, projects); }

    BudgetDocument document;
    Checker checker{document, Profile::builtIn(QStringLiteral("chongqing")).value()};
    FakeSink sink{document};
};

[[nodiscard]] constexpr FieldAddress cellAt(qint64 project, qint64 row, Field field)
{
    return {ProjectId(project), IndicatorId(row), field};
}

} // namespace budget::test
