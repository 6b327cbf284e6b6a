// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/doubt.h"

#include <QHash>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kRulePrefix("reading-");

/// The cell of \a project that line \a line went into.
struct LinePlace
{
    quint16 row = 0;
    Field field = Field::UnitCode;
};
using LinePlaces = QHash<quint32, LinePlace>;

LinePlaces placesOfLines(const Project& project)
{
    LinePlaces places;
    for (const SourceMap::Entry& entry : project.sources.entries()) {
        // A merged level stands in every row it spans; the doubt is about the first.
        if (!places.contains(entry.span.line))
            places.insert(entry.span.line, {.row = entry.row, .field = entry.field});
    }
    return places;
}

Subject subjectOf(const Diagnostic& diagnostic, const Project& project, const LinePlaces& places)
{
    Subject subject{.project = project.id};
    const auto place = places.constFind(diagnostic.line);
    if (place == places.cend())
        return subject;
    if (place->row > 0) {
        const auto row = std::ranges::find(project.indicators, place->row, &Indicator::sourceRow);
        if (row == project.indicators.end())
            return subject;
        subject.indicator = row->id;
    }
    const bool isOfLevel = diagnostic.kind == Diagnostic::Kind::LevelSpansPage && place->row > 0;
    subject.field = isOfLevel ? Field::Level1 : place->field;
    return subject;
}

Doubt doubtAbout(DocumentId document, const Diagnostic& diagnostic, const Project& project,
                 const LinePlaces& places)
{
    Doubt doubt{.document = document,
                .diagnostic = diagnostic,
                .subject = subjectOf(diagnostic, project, places),
                .fingerprint = {}};
    if (const auto cell = doubt.subject.cell())
        doubt.fingerprint = originalTextAt(project, *cell);
    return doubt;
}

} // namespace

bool isDoubt(const Diagnostic& diagnostic)
{
    const bool isFinding = diagnostic.kind == Diagnostic::Kind::FieldMissing ||
                           diagnostic.kind == Diagnostic::Kind::RowWithoutWeight ||
                           diagnostic.kind == Diagnostic::Kind::CurrencyUnitCut;
    return diagnostic.table > 0 && !isFinding;
}

std::vector<Doubt> doubtsOf(const SourceDocument& document, const Project& project)
{
    std::vector<Doubt> doubts;
    std::optional<LinePlaces> places; // most tables have no doubts and need none
    for (const Diagnostic& diagnostic : document.diagnostics) {
        if (diagnostic.table != project.table || !isDoubt(diagnostic))
            continue;
        if (!places)
            places = placesOfLines(project);
        doubts.push_back(doubtAbout(document.id, diagnostic, project, *places));
    }
    return doubts;
}

std::vector<Doubt> allDoubts(const BudgetDocument& document)
{
    using Key = std::pair<DocumentId, quint32>;
    QHash<Key, std::vector<const Diagnostic*>> diagnostics;
    for (const SourceDocument& source : document.sourceDocuments()) {
        for (const Diagnostic& diagnostic : source.diagnostics) {
            if (isDoubt(diagnostic))
                diagnostics[Key(source.id, diagnostic.table)].push_back(&diagnostic);
        }
    }
    std::vector<Doubt> doubts;
    for (int i = 0; i < document.projectCount() && !diagnostics.isEmpty(); ++i) {
        const Project& project = document.projectAt(i);
        std::vector<const Diagnostic*> found = diagnostics.take(Key(project.document, project.table));
        if (found.empty())
            continue;
        std::ranges::stable_sort(found, {}, &Diagnostic::line);
        const LinePlaces places = placesOfLines(project);
        for (const Diagnostic* const diagnostic : found)
            doubts.push_back(doubtAbout(project.document, *diagnostic, project, places));
    }
    return doubts;
}

QString doubtRule(const Diagnostic& diagnostic)
{
    const QString rule = kRulePrefix + kDiagnosticWords[static_cast<size_t>(diagnostic.kind)];
    // A table may have several unknown labels; the pages of a cell are others in the next reading.
    const bool isNamed = diagnostic.kind == Diagnostic::Kind::LabelUnknown ||
                         diagnostic.kind == Diagnostic::Kind::HeadRepeated;
    return isNamed ? rule + u':' + diagnostic.detail : rule;
}

bool isDoubtRule(const QString& rule)
{
    return rule.startsWith(kRulePrefix);
}

bool isLookedAt(const BudgetDocument& document, const Doubt& doubt)
{
    const Project* const project = document.project(doubt.subject.project);
    if (!project)
        return false;
    const auto cell = doubt.subject.cell();
    if (cell && isEdited(*project, *cell))
        return true;
    const Decision* const decision = document.decision(doubtRule(doubt.diagnostic), doubt.subject);
    return decision && decision->fingerprint == doubt.fingerprint;
}

DecisionSet lookedAt(const BudgetDocument& document, const Doubt& doubt, const QString& author,
                     const QDateTime& at)
{
    DecisionSet change = notLookedAt(document, doubt);
    // That it is right as it is needs no reason here: whoever looked compared it with the paper.
    change.after = Decision{.rule = doubtRule(doubt.diagnostic),
                            .subject = doubt.subject,
                            .fingerprint = doubt.fingerprint,
                            .kind = DecisionKind::Rejected,
                            .author = author,
                            .at = at,
                            .note = {},
                            .args = {}};
    return change;
}

DecisionSet notLookedAt(const BudgetDocument& document, const Doubt& doubt)
{
    const Decision* const decision = document.decision(doubtRule(doubt.diagnostic), doubt.subject);
    return {.before = decision ? std::optional(*decision) : std::nullopt, .after = std::nullopt};
}

} // namespace budget
