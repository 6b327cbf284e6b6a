// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/findingstable.h"

#include <array>

namespace budget {

namespace {

using Titles = std::array<QStringView, kLanguageNames.size()>; // by Language
constexpr auto kTitles = std::to_array<Titles>({
    {u"文件", u"File"},
    {u"表号", u"Table"},
    {u"单位代码", u"Unit code"},
    {u"编制单位", u"Unit"},
    {u"项目名称", u"Project"},
    {u"三级指标", u"Indicator"},
    {u"要素", u"Field"},
    {u"严重程度", u"Severity"},
    {u"审核维度", u"Dimension"},
    {u"规则", u"Rule"},
    {u"问题", u"Finding"},
    {u"建议修改为", u"Change to"},
    {u"处理意见", u"Decision"},
    {u"处理人", u"Decided by"},
    {u"处理时间", u"Decided at"},
    {u"备注", u"Note"},
});

} // namespace

FindingsTable::FindingsTable(QIODevice& out, FindingsWriter::Context context, Words words)
    : m_csv(out)
    , m_context(std::move(context))
    , m_words(std::move(words))
{
    for (const Titles& titles : kTitles)
        m_csv.cell(titles[static_cast<size_t>(m_words.language)]);
    m_csv.endLine();
}

void FindingsTable::write(std::span<const Finding> findings)
{
    for (const Finding& finding : findings)
        writeLine(finding);
}

void FindingsTable::writeLine(const Finding& finding)
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    const Subject& subject = finding.subject;
    const Project* const project = m_context.project(subject.project);
    const Indicator* const row = project ? project->indicator(subject.indicator) : nullptr;
    m_csv.cell(project ? m_context.fileName(project->document) : QString());
    m_csv.cell(project ? QString::number(project->table) : QString());
    m_csv.cell(project ? project->unitCode : QString());
    m_csv.cell(project ? project->unitName : QString());
    m_csv.cell(project ? project->name : QString());
    m_csv.cell(row ? row->name : QString());
    m_csv.cell(subject.field ? m_words.fieldTitle(*subject.field) : QString());
    m_csv.cell(catalog.word(finding.severity, m_words.language));
    m_csv.cell(catalog.word(finding.dimension, m_words.language));
    m_csv.cell(catalog.title(finding.rule, m_words.language));
    m_csv.cell(m_context.message(finding));
    m_csv.cell(finding.fix ? finding.fix->replacement : QString());
    const std::optional<Decision> decision = m_context.decision(finding);
    m_csv.cell(decision ? m_words.decision(decision->kind) : QString());
    m_csv.cell(decision ? decision->author : QString());
    m_csv.cell(decision ? decision->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                        : QString());
    m_csv.cell(decision ? decision->note : QString());
    m_csv.endLine();
}

} // namespace budget
