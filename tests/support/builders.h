// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"

#include <initializer_list>

/// Small documents for tests, in one expression each.
namespace budget::test {

/// "产出指标|数量指标|宣传次数|次|≥|4|20|是" as a printed row.
[[nodiscard]] Indicator row(qint64 id, QStringView cells, quint16 sourceRow = 1);

class ProjectBuilder
{
public:
    explicit ProjectBuilder(qint64 id);
    ProjectBuilder& named(const QString& name);
    ProjectBuilder& ofUnit(const QString& code, const QString& name);
    ProjectBuilder& with(Field field, const QString& text);
    /// Appends a printed row; ids are 100 × project id + number.
    ProjectBuilder& withRow(QStringView cells);
    [[nodiscard]] Project build() const { return m_project; }
    [[nodiscard]] ProjectPtr shared() const { return std::make_shared<Project>(m_project); }

private:
    Project m_project;
};

/// A correct project of unit 107: 90 + 10 points, 78.00 = 78.00 + 0, five rows.
[[nodiscard]] ProjectBuilder aProject(qint64 id = 1);

/// A document with these projects, in this order.
void fill(BudgetDocument& document, std::initializer_list<ProjectBuilder> projects);

} // namespace budget::test
