// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/findingswriter.h"

#include "core/rules/findinggroups.h"

#include <array>

namespace budget {

namespace {

using Layout = JsonStream::Layout;

/// As the official review form calls them; part of the format.
constexpr std::array<QStringView, 4> kDimensionWords{u"完整性", u"相关性", u"适当性", u"可行性"};

QString indicatorName(const Project* project, IndicatorId id)
{
    const Indicator* row = project ? project->indicator(id) : nullptr;
    return row ? row->name : QString();
}

} // namespace

FindingsWriter::FindingsWriter(QIODevice& out, const QString& profileName, Context context)
    : m_json(out)
    , m_context(std::move(context))
{
    m_json.beginObject();
    m_json.member(QLatin1String("format"), u"budget-review-findings/1");
    m_json.member(QLatin1String("profile"), profileName);
    m_json.key(QLatin1String("findings"));
    m_json.beginArray();
}

void FindingsWriter::write(std::span<const Finding> findings)
{
    std::vector<int> groups(findings.size());
    for (const FindingGroup& group : groupsOf(findings)) {
        ++m_groups;
        for (const size_t member : group.members)
            groups[member] = m_groups;
    }
    for (size_t i = 0; i < findings.size(); ++i)
        writeFinding(findings[i], groups[i]);
}

Result<> FindingsWriter::finish()
{
    m_json.endArray();
    m_json.endObject();
    return m_json.finish();
}

void FindingsWriter::writeFinding(const Finding& finding, int group)
{
    m_json.beginObject();
    m_json.member(QLatin1String("rule"), finding.rule);
    m_json.key(QLatin1String("severity"));
    m_json.string(QString(kSeverityWords[static_cast<size_t>(finding.severity)]));
    m_json.member(QLatin1String("dimension"), kDimensionWords[static_cast<size_t>(finding.dimension)]);

    const Subject& subject = finding.subject;
    const Project* project = m_context.project(subject.project);
    if (project)
        writeProjectNames(*project);
    if (subject.indicator.isValid())
        m_json.member(QLatin1String("indicator"), indicatorName(project, subject.indicator));
    if (subject.field) {
        m_json.key(QLatin1String("field"));
        m_json.string(QString(fieldInfo(*subject.field).name));
    }
    m_json.member(QLatin1String("message"), m_context.message(finding));
    // Findings with the same number are one fault seen from several sides.
    m_json.member(QLatin1String("group"), group);

    m_json.key(QLatin1String("evidence"));
    m_json.beginArray();
    for (const Evidence& evidence : finding.evidence) {
        m_json.beginObject(Layout::Inline);
        writeCell(evidence.cell, subject);
        m_json.member(QLatin1String("text"), evidence.text);
        writeSpans(evidence.spans);
        m_json.endObject();
    }
    m_json.endArray();

    if (finding.fix)
        writeFix(*finding.fix, subject);
    if (!finding.related.empty()) {
        m_json.key(QLatin1String("related"));
        m_json.beginArray();
        for (const ProjectId id : finding.related) {
            if (const Project* other = m_context.project(id)) {
                m_json.beginObject(Layout::Inline);
                writeProjectNames(*other);
                m_json.endObject();
            }
        }
        m_json.endArray();
    }
    writeDecision(finding);
    m_json.endObject();
}

void FindingsWriter::writeDecision(const Finding& finding)
{
    const std::optional<Decision> decision = m_context.decision(finding);
    if (!decision)
        return;
    m_json.key(QLatin1String("decision"));
    m_json.beginObject(Layout::Inline);
    m_json.key(QLatin1String("state"));
    m_json.string(QString(kDecisionWords[static_cast<size_t>(decision->kind)]));
    m_json.member(QLatin1String("author"), decision->author);
    m_json.member(QLatin1String("at"), decision->at.toString(Qt::ISODate));
    m_json.member(QLatin1String("note"), decision->note);
    m_json.endObject();
}

/// Where the text matters: start and length in characters of the cell, from 0.
void FindingsWriter::writeSpans(std::span<const TextSpan> spans)
{
    if (spans.empty())
        return;
    m_json.key(QLatin1String("spans"));
    m_json.beginArray(Layout::Inline);
    for (const TextSpan& span : spans) {
        m_json.beginArray(Layout::Inline);
        m_json.integer(span.start);
        m_json.integer(span.length);
        m_json.endArray();
    }
    m_json.endArray();
}

void FindingsWriter::writeFix(const Fix& fix, const Subject& subject)
{
    m_json.key(QLatin1String("fix"));
    m_json.beginObject(Layout::Inline);
    writeCell(fix.cell, subject);
    m_json.member(QLatin1String("replacement"), fix.replacement);
    if (!fix.also.empty()) {
        m_json.key(QLatin1String("also"));
        m_json.beginArray(Layout::Inline);
        for (const Fix::Cell& also : fix.also) {
            m_json.beginObject(Layout::Inline);
            writeCell(also.cell, subject);
            m_json.member(QLatin1String("replacement"), also.replacement);
            m_json.endObject();
        }
        m_json.endArray();
    }
    m_json.endObject();
}

void FindingsWriter::writeProjectNames(const Project& project)
{
    m_json.member(QLatin1String("file"), m_context.fileName(project.document));
    m_json.member(QLatin1String("table"), project.table);
    m_json.member(QLatin1String("unitCode"), project.unitCode);
    m_json.member(QLatin1String("project"), project.name);
}

/// Names project and row only where they are not those of the finding itself.
void FindingsWriter::writeCell(const FieldAddress& cell, const Subject& subject)
{
    const Project* project = m_context.project(cell.project);
    if (project && cell.project != subject.project)
        writeProjectNames(*project);
    if (cell.indicator.isValid() && cell.indicator != subject.indicator)
        m_json.member(QLatin1String("indicator"), indicatorName(project, cell.indicator));
    m_json.key(QLatin1String("field"));
    m_json.string(QString(fieldInfo(cell.field).name));
}

} // namespace budget
