// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

#include <QCryptographicHash>

namespace budget {

namespace {

/// Of the facts, without the ids: a table that is read again keeps its decisions. The severity is no fact.
QString fingerprint(const Finding& finding)
{
    constexpr char16_t kBetween = 0x1F; // stands in no document
    QString facts = finding.rule;
    for (const QString& arg : finding.args)
        facts += QChar(kBetween) + arg;
    for (const Evidence& evidence : finding.evidence)
        facts += QChar(kBetween) + QString(fieldInfo(evidence.cell.field).name) + u'=' + evidence.text;
    const QByteArray hash = QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.left(12).toHex());
}

} // namespace

void FindingSink::begin(const Rule& rule)
{
    m_rule = &rule;
}

void FindingSink::report(Draft draft)
{
    Q_ASSERT(m_rule && draft.args.size() == m_rule->argCount);
    Finding finding;
    finding.rule = m_rule->id;
    finding.severity = m_profile.severity(m_rule->id).value_or(draft.severity.value_or(m_rule->severity));
    finding.dimension = m_rule->dimension;
    finding.subject = std::move(draft.subject);
    finding.args = std::move(draft.args);
    finding.evidence = std::move(draft.evidence);
    finding.related = std::move(draft.related);
    finding.fix = std::move(draft.fix);
    const Indicator* row = m_project.indicator(finding.subject.indicator);
    finding.points = row ? row->weight.valueOr({}) : m_profile.parameters().totalWeight;
    finding.budget = m_budget;
    if (const auto cell = finding.subject.cell(); cell && finding.evidence.empty())
        finding.evidence.push_back({*cell, textAt(m_project, *cell)});
    finding.fingerprint = fingerprint(finding);
    m_findings.push_back(std::move(finding));
}

} // namespace budget
