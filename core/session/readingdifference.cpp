// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/readingdifference.h"

namespace budget {

namespace {

using Kind = ReadingDifference::Kind;

/// Rows that people added are no part of a reading.
bool isPrinted(const Indicator& row)
{
    return row.sourceRow > 0;
}

class Comparison
{
public:
    Comparison(const Project& before, const Project& after, std::vector<ReadingDifference>& out)
        : m_before(before)
        , m_after(after)
        , m_out(out)
    {}

    void run()
    {
        for (const FieldInfo& info : fieldsOf(FieldScope::Project))
            compare({m_after.id, {}, info.field}, {}, m_before.originalText(info.field),
                    m_after.originalText(info.field));
        for (const Indicator& row : m_after.indicators) {
            const Indicator* const earlier = m_before.indicator(row.id);
            if (earlier)
                compareRows(*earlier, row);
            else if (isPrinted(row))
                add(Kind::RowAdded, {m_after.id, row.id, Field::IndicatorName}, row);
        }
        for (const Indicator& row : m_before.indicators) {
            if (isPrinted(row) && !m_after.indicator(row.id))
                add(Kind::RowGone, {m_after.id, {}, Field::ProjectName}, row);
        }
    }

private:
    void compareRows(const Indicator& before, const Indicator& after)
    {
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            compare({m_after.id, after.id, info.field}, after.name, before.originalText(info.field),
                    after.originalText(info.field));
    }

    void compare(const FieldAddress& address, const QString& row, const QString& before, const QString& after)
    {
        if (before != after)
            m_out.push_back({.kind = Kind::ValueChanged,
                             .address = address,
                             .project = m_after.name,
                             .row = row,
                             .before = before,
                             .after = after});
    }

    void add(Kind kind, const FieldAddress& address, const Indicator& row)
    {
        m_out.push_back({.kind = kind,
                         .address = address,
                         .project = m_after.name,
                         .row = row.name,
                         .before = {},
                         .after = {}});
    }

    const Project& m_before;
    const Project& m_after;
    std::vector<ReadingDifference>& m_out;
};

} // namespace

std::vector<ReadingDifference> readingDifferences(const ImportReport& report, const BudgetDocument& document)
{
    std::vector<ReadingDifference> result;
    if (!report.isReimport)
        return result;
    for (const ProjectId id : report.added) {
        if (const Project* const project = document.project(id))
            result.push_back({.kind = Kind::ProjectAdded,
                              .address = {id, {}, Field::ProjectName},
                              .project = project->name,
                              .row = {},
                              .before = {},
                              .after = {}});
    }
    for (const ProjectPtr& before : report.changedProjects) {
        if (const Project* const after = document.project(before->id))
            Comparison(*before, *after, result).run();
    }
    for (const ProjectPtr& project : report.removedProjects)
        result.push_back({.kind = Kind::ProjectGone,
                          .address = {},
                          .project = project->name,
                          .row = {},
                          .before = {},
                          .after = {}});
    return result;
}

} // namespace budget
