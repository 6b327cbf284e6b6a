// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/indicatorquery.h"

#include "core/model/review.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr quint32 kTextBit = 1U << kFacetCount;
constexpr std::array<QLatin1String, 4> kSeverityKeys{kSeverityWords[0], kSeverityWords[1], kSeverityWords[2],
                                                     QLatin1String("none")};
constexpr quint8 kNoFinding = 1U << 3;
constexpr std::array<QLatin1String, 4> kStateKeys{QLatin1String("edited"), QLatin1String("added"),
                                                  QLatin1String("annotated"), QLatin1String("untouched")};
constexpr quint8 kUntouched = 1U << IndicatorRows::kStateBits;

constexpr quint32 bitOf(Facet facet)
{
    return 1U << static_cast<unsigned>(facet);
}

constexpr std::array<Facet, 6> kWordFacets{Facet::ByLevel1, Facet::ByLevel2, Facet::ByOperator,
                                           Facet::ByCore,   Facet::ByUnit,   Facet::ByDepartment};

template <size_t Size>
quint8 maskOf(const QStringList& selected, const std::array<QLatin1String, Size>& keys)
{
    quint8 mask = 0;
    for (size_t i = 0; i < Size; ++i) {
        if (selected.contains(keys[i]))
            mask |= static_cast<quint8>(1U << i);
    }
    return mask;
}

quint8 severityBits(const IndicatorRows::Codes& codes)
{
    return codes.severities == 0 ? kNoFinding : codes.severities;
}

quint8 stateBits(const IndicatorRows::Codes& codes)
{
    return codes.states == 0 ? kUntouched : codes.states;
}

quint32 codeOf(Facet facet, const IndicatorRows::Codes& codes)
{
    switch (facet) {
    case Facet::ByLevel1: return codes.level1;
    case Facet::ByLevel2: return codes.level2;
    case Facet::ByOperator: return codes.op;
    case Facet::ByCore: return codes.core;
    case Facet::ByUnit: return codes.unit;
    case Facet::ByDepartment:
    case Facet::BySeverity:
    case Facet::ByRule:
    case Facet::ByState:
    case Facet::ByVerdict: break;
    }
    Q_UNREACHABLE();
}

} // namespace

IndicatorQuery::IndicatorQuery(const BudgetDocument& document, const Checker& checker,
                               const IndicatorRows& rows)
    : m_document(document)
    , m_checker(checker)
    , m_rows(rows)
    , m_texts(document, rows)
{}

void IndicatorQuery::setFilter(const IndicatorFilter& filter)
{
    m_filter = filter;
    m_isCounted = false;
}

std::vector<quint32> IndicatorQuery::matching(int first, int end)
{
    std::vector<quint32> numbers;
    const bool isAll = m_filter.isEmpty();
    const Prepared ready = isAll ? Prepared() : prepared();
    numbers.reserve(isAll ? static_cast<size_t>(end - first) : 0);
    int project = first < end ? m_rows.projectOf(first) : 0;
    for (int number = first; number < end; ++number) {
        while (number >= m_rows.start(project + 1))
            ++project;
        if (isAll || failures(ready, number, project) == 0)
            numbers.push_back(static_cast<quint32>(number));
    }
    return numbers;
}

std::vector<FacetValue> IndicatorQuery::values(Facet facet)
{
    if (!m_isCounted)
        count();
    std::vector<FacetValue> result;
    const std::vector<int>& counts = m_counts[static_cast<size_t>(facet)];
    const QStringList& selected = m_filter.of(facet);
    const std::vector<QString> departments =
        facet == Facet::ByDepartment ? departmentNames() : std::vector<QString>();
    for (size_t i = 0; i < valueCount(facet); ++i) {
        const QString key = keyOf(facet, i);
        const bool isSelected = selected.contains(key);
        if (counts[i] > 0 || isSelected)
            result.push_back({.key = key,
                              .label = departments.empty() ? label(facet, key) : departments[i],
                              .count = counts[i],
                              .isSelected = isSelected});
    }
    // Words of the documents: the frequent ones first. Closed sets and departments keep their own order.
    const bool isFrequencyOrdered = facet == Facet::ByLevel1 || facet == Facet::ByLevel2 ||
                                    facet == Facet::ByOperator || facet == Facet::ByUnit ||
                                    facet == Facet::ByRule || facet == Facet::ByCore;
    if (isFrequencyOrdered)
        std::ranges::stable_sort(result, std::greater(), &FacetValue::count);
    return result;
}

void IndicatorQuery::forgetCounts()
{
    m_isCounted = false;
    m_rowRules.reset();
}

IndicatorQuery::Prepared IndicatorQuery::prepared()
{
    Prepared ready;
    for (const Facet facet : kWordFacets)
        ready.words[static_cast<size_t>(facet)] = allowedWords(facet);
    ready.severities = maskOf(m_filter.of(Facet::BySeverity), kSeverityKeys);
    ready.states = maskOf(m_filter.of(Facet::ByState), kStateKeys);
    ready.verdicts = maskOf(m_filter.of(Facet::ByVerdict), kVerdictWords);
    if (const QStringList& rules = m_filter.of(Facet::ByRule); !rules.isEmpty()) {
        ready.ruleRows.assign(static_cast<size_t>(m_rows.count()), 0);
        for (const auto& [number, rule] : rowRules()) {
            if (rules.contains(m_rules.all()[rule]))
                ready.ruleRows[number] = 1;
        }
    }
    if (!m_filter.text.isEmpty() || !m_filter.columns.empty())
        ready.textRows = rowsAsTyped();
    return ready;
}

IndicatorQuery::Allowed IndicatorQuery::allowedWords(Facet facet) const
{
    const QStringList& selected = m_filter.of(facet);
    if (selected.isEmpty())
        return {};
    Allowed allowed(m_rows.words(facet).all().size(), 0);
    for (const QString& key : selected) {
        const int number = m_rows.words(facet).find(key);
        if (number >= 0)
            allowed[static_cast<size_t>(number)] = 1;
    }
    return allowed;
}

IndicatorQuery::Allowed IndicatorQuery::rowsAsTyped()
{
    Allowed rows = m_filter.text.isEmpty() ? Allowed(static_cast<size_t>(m_rows.count()), 1)
                                           : m_texts.rowsWith(m_filter.text);
    std::vector<IndicatorTexts::Condition> conditions;
    for (const auto& [field, typed] : m_filter.columns)
        conditions.emplace_back(field, ColumnCondition::parse(typed));
    if (!conditions.empty())
        m_texts.narrow(rows, conditions);
    return rows;
}

quint32 IndicatorQuery::failures(const Prepared& ready, int number, int project) const
{
    const IndicatorRows::Codes& codes = m_rows.codes(number);
    quint32 failed = 0;
    const auto check = [&](Facet facet, quint32 code) {
        const Allowed& allowed = ready.words[static_cast<size_t>(facet)];
        if (!allowed.empty() && !allowed[code])
            failed |= bitOf(facet);
    };
    check(Facet::ByLevel1, codes.level1);
    check(Facet::ByLevel2, codes.level2);
    check(Facet::ByOperator, codes.op);
    check(Facet::ByCore, codes.core);
    check(Facet::ByUnit, codes.unit);
    check(Facet::ByDepartment, m_rows.department(project));
    if (ready.severities != 0 && (severityBits(codes) & ready.severities) == 0)
        failed |= bitOf(Facet::BySeverity);
    if (ready.states != 0 && (stateBits(codes) & ready.states) == 0)
        failed |= bitOf(Facet::ByState);
    if (ready.verdicts != 0) {
        const auto verdict = static_cast<unsigned>(m_document.projectAt(project).review.verdict);
        if ((ready.verdicts & (1U << verdict)) == 0)
            failed |= bitOf(Facet::ByVerdict);
    }
    const auto place = static_cast<size_t>(number);
    if (!ready.ruleRows.empty() && !ready.ruleRows[place])
        failed |= bitOf(Facet::ByRule);
    if (!ready.textRows.empty() && !ready.textRows[place])
        failed |= kTextBit;
    return failed;
}

const std::vector<IndicatorQuery::RowRule>& IndicatorQuery::rowRules()
{
    if (m_rowRules)
        return *m_rowRules;
    std::vector<RowRule>& pairs = m_rowRules.emplace();
    if (!m_checker.isComplete())
        return pairs; // asking would check the whole document at once
    for (int index = 0; index < m_rows.projectCount(); ++index) {
        const Project& project = m_document.projectAt(index);
        for (const Finding& finding : m_checker.findings(project.id)) {
            const int row =
                finding.subject.indicator.isValid() ? project.indexOf(finding.subject.indicator) : -1;
            if (row >= 0 && !isSettled(m_checker.state(finding)))
                pairs.emplace_back(static_cast<quint32>(m_rows.start(index) + row),
                                   m_rules.numberOf(finding.rule));
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

void IndicatorQuery::count()
{
    const Prepared ready = prepared();
    const std::vector<RowRule>& rules = rowRules();
    for (int facet = 0; facet < kFacetCount; ++facet)
        m_counts[static_cast<size_t>(facet)].assign(valueCount(static_cast<Facet>(facet)), 0);
    size_t rule = 0;
    int project = 0;
    for (int number = 0; number < m_rows.count(); ++number) {
        while (number >= m_rows.start(project + 1))
            ++project;
        countRow(rules, number, project, failures(ready, number, project), rule);
    }
    m_isCounted = true;
}

/// A row counts for every facet when nothing keeps it out, and for one facet when that one alone does.
void IndicatorQuery::countRow(const std::vector<RowRule>& rules, int number, int project, quint32 failed,
                              size_t& rule)
{
    while (rule < rules.size() && rules[rule].first < static_cast<quint32>(number))
        ++rule;
    if ((failed & (failed - 1)) != 0 || (failed & kTextBit) != 0)
        return;
    const auto counts = [&](Facet facet) { return failed == 0 || failed == bitOf(facet); };
    const auto add = [&](Facet facet, size_t value) { ++m_counts[static_cast<size_t>(facet)][value]; };
    const auto addBits = [&](Facet facet, quint8 bits) {
        for (size_t i = 0; i < 4; ++i) {
            if ((bits >> i & 1U) != 0)
                add(facet, i);
        }
    };
    const IndicatorRows::Codes& codes = m_rows.codes(number);
    for (const Facet facet :
         {Facet::ByLevel1, Facet::ByLevel2, Facet::ByOperator, Facet::ByCore, Facet::ByUnit}) {
        if (counts(facet))
            add(facet, codeOf(facet, codes));
    }
    if (counts(Facet::ByDepartment))
        add(Facet::ByDepartment, m_rows.department(project));
    if (counts(Facet::BySeverity))
        addBits(Facet::BySeverity, severityBits(codes));
    if (counts(Facet::ByState))
        addBits(Facet::ByState, stateBits(codes));
    if (counts(Facet::ByVerdict))
        add(Facet::ByVerdict, static_cast<size_t>(m_document.projectAt(project).review.verdict));
    for (size_t i = rule;
         counts(Facet::ByRule) && i < rules.size() && rules[i].first == static_cast<quint32>(number); ++i)
        add(Facet::ByRule, rules[i].second);
}

size_t IndicatorQuery::valueCount(Facet facet) const
{
    switch (facet) {
    case Facet::BySeverity: return kSeverityKeys.size();
    case Facet::ByState: return kStateKeys.size();
    case Facet::ByVerdict: return kVerdictWords.size();
    case Facet::ByRule: return m_rules.all().size();
    case Facet::ByLevel1:
    case Facet::ByLevel2:
    case Facet::ByOperator:
    case Facet::ByCore:
    case Facet::ByUnit:
    case Facet::ByDepartment: return m_rows.words(facet).all().size();
    }
    Q_UNREACHABLE();
}

QString IndicatorQuery::keyOf(Facet facet, size_t number) const
{
    switch (facet) {
    case Facet::BySeverity: return kSeverityKeys[number];
    case Facet::ByState: return kStateKeys[number];
    case Facet::ByVerdict: return kVerdictWords[number];
    case Facet::ByRule: return m_rules.all()[number];
    case Facet::ByLevel1:
    case Facet::ByLevel2:
    case Facet::ByOperator:
    case Facet::ByCore:
    case Facet::ByUnit:
    case Facet::ByDepartment: return m_rows.words(facet).all()[number];
    }
    Q_UNREACHABLE();
}

/// Of each department by its number: the name of the unit in its first project, or else its key.
std::vector<QString> IndicatorQuery::departmentNames() const
{
    std::vector<QString> names = m_rows.words(Facet::ByDepartment).all();
    std::vector<char> isNamed(names.size(), 0);
    for (int project = 0; project < m_rows.projectCount(); ++project) {
        const auto department = static_cast<size_t>(m_rows.department(project));
        const QString& name = departmentName(m_document.projectAt(project));
        if (!isNamed[department] && !name.isEmpty())
            names[department] = name;
        isNamed[department] = 1;
    }
    return names;
}

QString IndicatorQuery::label(Facet facet, const QString& key) const
{
    const auto placeIn = [&key](const auto& keys) { return std::ranges::find(keys, key) - keys.begin(); };
    switch (facet) {
    case Facet::BySeverity:
        return key == kSeverityKeys.back() ? QCoreApplication::translate("Facets", "No finding")
                                           : severityText(static_cast<Severity>(placeIn(kSeverityKeys)));
    case Facet::ByVerdict: return verdictText(static_cast<Verdict>(placeIn(kVerdictWords)));
    case Facet::ByRule: return ruleTitle(key);
    case Facet::ByState:
        switch (placeIn(kStateKeys)) {
        case 0: return QCoreApplication::translate("Facets", "Edited");
        case 1: return QCoreApplication::translate("Facets", "Added by hand");
        case 2: return QCoreApplication::translate("Facets", "Annotated");
        default: return QCoreApplication::translate("Facets", "As printed");
        }
    case Facet::ByDepartment: return key; // all at once: departmentNames()
    case Facet::ByLevel1:
    case Facet::ByLevel2:
    case Facet::ByOperator:
    case Facet::ByCore:
    case Facet::ByUnit: return key.isEmpty() ? QCoreApplication::translate("Facets", "(empty)") : key;
    }
    Q_UNREACHABLE();
}

} // namespace budget::ui
