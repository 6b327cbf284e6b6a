// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkedinputs.h"
#include "app/cli/clitext.h"
#include "app/cli/documenttext.h"
#include "core/rules/findinggroups.h"
#include "core/rules/rulecatalog.h"
#include "ui/models/columnspec.h"

#include <array>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where to look in the document: at the subject, else at the evidence, else at the name of the project.
quint32 lineOf(const CheckedGroup& group, const Project& project, const Finding& finding)
{
    const auto firstLine = [](const Project& of, const FieldAddress& cell) {
        const std::vector<SourceSpan> spans = spansAt(of, cell);
        return spans.empty() ? 0 : spans.front().line;
    };
    const Subject& subject = finding.subject;
    quint32 line = 0;
    if (subject.field)
        line = firstLine(project, {project.id, subject.indicator, *subject.field});
    else if (subject.indicator.isValid())
        line = firstLine(project, {project.id, subject.indicator, Field::IndicatorName});
    for (const Evidence& evidence : finding.evidence) {
        const Project* other = group.project(evidence.cell.project);
        if (line == 0 && other == &project)
            line = firstLine(project, evidence.cell);
    }
    return line > 0 ? line : firstLine(project, {project.id, {}, Field::ProjectName});
}

QString subjectText(const Project& project, const Subject& subject)
{
    QStringList parts;
    if (const Indicator* row = project.indicator(subject.indicator))
        parts.append(row->name);
    if (subject.field)
        parts.append(ui::columnTitle(*subject.field));
    return parts.isEmpty() ? QString() : parts.join(u" · "_s) + u": "_s;
}

QString findingText(const CheckedGroup& group, const Project& project, const Finding& finding,
                    Language language)
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    QString place = group.path(project.document);
    if (const quint32 line = lineOf(group, project, finding))
        place += u':' + QString::number(line);
    return u"  "_s + place + u": "_s + catalog.word(finding.severity, language) + u": "_s +
           subjectText(project, finding.subject) + catalog.message(finding, language) + u" ["_s +
           finding.rule + u"]\n"_s;
}

/// The same fault seen from another side: below the finding that leads.
QString furtherText(const Finding& finding, Language language)
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    return u"    + "_s + catalog.word(finding.severity, language) + u": "_s +
           catalog.message(finding, language) + u" ["_s + finding.rule + u"]\n"_s;
}

} // namespace

QString findingsText(const std::vector<CheckedGroup>& groups, Language language)
{
    QString text;
    std::array<int, kSeverityWords.size()> counts{};
    int accepted = 0;
    int rejected = 0;
    int mended = 0;
    qsizetype tables = 0;
    for (const CheckedGroup& group : groups) {
        const Project* last = nullptr;
        tables += static_cast<qsizetype>(group.projects().size());
        accepted += group.count(FindingState::Accepted);
        rejected += group.count(FindingState::Rejected);
        mended += group.count(FindingState::Mended);
        for (const FindingGroup& fault : groupsOf(group.findings())) {
            bool leads = true;
            for (const size_t member : fault.members) {
                const Finding& finding = group.findings()[member];
                if (isSettled(group.state(finding)))
                    continue;
                ++counts[static_cast<size_t>(finding.severity)];
                const Project* project = group.project(finding.subject.project);
                Q_ASSERT(project);
                if (project != last)
                    text += projectHeading(*project) + u'\n';
                last = project;
                text +=
                    leads ? findingText(group, *project, finding, language) : furtherText(finding, language);
                leads = false;
            }
        }
    }
    return text +
           Cli::tr("Tables: %1. Errors: %2, warnings: %3, hints: %4 (accepted: %5). Rejected: %6, mended: %7")
               .arg(tables)
               .arg(counts[0])
               .arg(counts[1])
               .arg(counts[2])
               .arg(accepted)
               .arg(rejected)
               .arg(mended) +
           u'\n';
}

} // namespace budget::cli
