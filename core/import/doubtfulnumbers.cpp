// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/doubtfulnumbers.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// 5.1E+17 or #####: what the cell held is gone.
bool hasLostDigits(const QString& text)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kLongest = 24;
    if (text.size() < kShortest || text.size() > kLongest)
        return false;
    if (text.count(u'#') == text.size())
        return true;
    static const QRegularExpression kScientific(u"^-?\\d(\\.\\d+)?[Ee]\\+?\\d{1,3}$"_s);
    return (text.contains(u'E') || text.contains(u'e')) && kScientific.match(text).hasMatch();
}

/// 0.95 or 1 where a percentage belongs: under the unit %, or of a rate without a unit.
bool mayBePercentage(const Indicator& row)
{
    static const QRegularExpression kShare(u"^(0?\\.\\d+|1(\\.0+)?)$"_s);
    if (!kShare.match(row.value).hasMatch())
        return false;
    const QString unit = text::folded(row.unit);
    const bool isRate = row.name.endsWith(u'率') || row.name.endsWith(u"满意度");
    return unit == u"%" || unit == u"百分比" || (unit.isEmpty() && isRate);
}

class Notes
{
public:
    explicit Notes(ParsedBatch& batch)
        : m_diagnostics(batch.document.diagnostics)
    {}

    void add(quint32 line, const Project& project, const QString& number)
    {
        m_diagnostics.push_back({.kind = Diagnostic::Kind::NumberDoubtful,
                                 .line = line,
                                 .table = project.table,
                                 .detail = number});
    }
    void addField(const Project& project, quint16 row, Field field, const QString& number)
    {
        const auto spans = project.sources.spans(row, field);
        if (!spans.empty())
            add(spans.front().line, project, number);
    }
    void lookAt(const Project& project, const Extras& extras)
    {
        for (const Extra& extra : extras) {
            if (!extra.spans.empty() && hasLostDigits(extra.text))
                add(extra.spans.front().line, project, extra.text);
            lookAt(project, extra.parts);
        }
    }

private:
    std::vector<Diagnostic>& m_diagnostics;
};

} // namespace

void noteDoubtfulNumbers(ParsedBatch& batch)
{
    Notes notes(batch);
    for (const std::shared_ptr<Project>& project : batch.projects) {
        for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
            if (const QString text = project->text(info.field); hasLostDigits(text))
                notes.addField(*project, 0, info.field, text);
        }
        notes.lookAt(*project, project->extras);
        for (const Indicator& row : project->indicators) {
            const QString& value = row.value;
            if (hasLostDigits(value) || mayBePercentage(row))
                notes.addField(*project, row.sourceRow, Field::Value, value);
            notes.lookAt(*project, row.extras);
        }
    }
}

} // namespace budget
