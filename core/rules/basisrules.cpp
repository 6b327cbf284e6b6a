// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/innerphrase.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on 立项依据: the documents that a project rests on. Each speaks once of all the documents concerned.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

const QString& title(const Citation& citation)
{
    return citation.title;
}

bool isLaw(const Citation& citation, const Lexicon& words)
{
    const QString last = words.laws.endOf(title(citation));
    return !last.isEmpty() && words.notLaws.endOf(title(citation)).isEmpty();
}

/// Cited by its title alone, as everybody does.
bool needsNoNumber(const Citation& citation, const Lexicon& words)
{
    return isLaw(citation, words) || hasAny(title(citation), words.standards);
}

bool isWeak(const Citation& citation, const Lexicon& words)
{
    return !words.weakBasis.endOf(title(citation)).isEmpty() ||
           (citation.numbers.empty() && hasAny(citation.number, words.weakBasis));
}

/// The year in which a document was issued; 0 when nothing says it.
int issueYear(const Citation& citation)
{
    int latest = 0;
    for (const DocumentNumber& number : citation.numbers)
        latest = std::max(latest, number.year);
    return latest;
}

int earliestYear(const Citation& citation)
{
    int earliest = 0;
    for (const DocumentNumber& number : citation.numbers) {
        if (number.year > 0 && (earliest == 0 || number.year < earliest))
            earliest = number.year;
    }
    return earliest;
}

/// Issued so long ago that it must be asked whether it holds at all. Where several numbers are printed, the
/// first issue counts: the later ones forward it or add to it.
bool isOld(const Citation& citation, const ProjectView& view)
{
    const int year = earliestYear(citation);
    return year > 0 && year <= view.project().year - view.parameters().oldBasisYears &&
           !isLaw(citation, view.words());
}

/// What a rule has found about several documents, to be said in one sentence.
class Collected
{
public:
    explicit Collected(const ProjectView& view, Field field = Field::Basis)
        : m_view(view)
        , m_field(field)
    {}
    void add(const Citation& citation, const QString& remark = {})
    {
        const QString text = remark.isEmpty() ? citation.printed : citation.printed + remark;
        if (m_texts.contains(text))
            return;
        m_texts.append(text);
        m_evidence.push_back({m_view.address(m_field), citation.printed});
    }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// \a further are arguments behind the list of documents.
    void report(FindingSink& sink, const QStringList& further = {}, std::optional<Fix> fix = {})
    {
        if (!isEmpty())
            sink.report({.subject = m_view.subject(m_field),
                         .args = QStringList(m_texts.join(u'、')) + further,
                         .evidence = std::move(m_evidence),
                         .fix = std::move(fix)});
    }

private:
    const ProjectView& m_view;
    Field m_field;
    QStringList m_texts;
    std::vector<Evidence> m_evidence;
};

QString sinceWhen(int year)
{
    return u'（' + QString::number(year) + u'）';
}

void reportExpired(const ProjectView& view, Field field, const std::vector<Citation>& citations,
                   FindingSink& sink)
{
    const int tableYear = view.project().year;
    Collected expired(view, field);
    for (const Citation& citation : citations) {
        const std::optional<Period> period = planPeriod(title(citation), issueYear(citation));
        if (period && period->to < tableYear)
            expired.add(citation, innerPhrase(u"basis.until"_s, {QString::number(period->to)}));
    }
    expired.report(sink, {QString::number(tableYear)});
}

/// The part of a citation that says it is not for the public; empty when none does.
QString secrecy(const Citation& citation, const Lexicon& words)
{
    for (const QString& mark : citation.marks) {
        if (const QString word = firstOf(mark, words.secret); !word.isEmpty())
            return mark;
    }
    for (const DocumentNumber& number : citation.numbers) {
        if (hasAny(number.tail, words.secret))
            return number.tail;
    }
    return {};
}

} // namespace

void basisDuplicate(const ProjectView& view, FindingSink& sink)
{
    const std::vector<Citation>& citations = view.citations();
    QStringList repeated;
    std::vector<Evidence> evidence;
    const FieldAddress cell = view.address(Field::Basis);
    for (auto citation = citations.begin(); citation != citations.end(); ++citation) {
        const auto first = std::find_if(citations.begin(), citation, [&](const Citation& other) {
            return isSameDocument(*citation, other);
        });
        if (first == citation)
            continue;
        repeated.append(first->printed);
        evidence.push_back({cell, first->printed});
        evidence.push_back({cell, citation->printed});
    }
    repeated.removeDuplicates();
    if (!repeated.isEmpty())
        sink.report({.subject = view.subject(Field::Basis),
                     .args = {repeated.join(u'、')},
                     .evidence = std::move(evidence)});
}

void basisTitleDuplicate(const ProjectView& view, FindingSink& sink)
{
    constexpr qsizetype kTelling = 8; // a shorter title may be another's by chance
    const std::vector<Citation>& citations = view.citations();
    Collected forwarded(view);
    QHash<QString, const Citation*> byCore;
    for (const Citation& citation : citations) {
        const QString core = coreTitle(title(citation));
        if (core.size() < kTelling)
            continue;
        const Citation*& first = byCore[core];
        if (!first) {
            first = &citation;
        } else if (!isSameDocument(*first, citation)) {
            forwarded.add(*first);
            forwarded.add(citation);
        }
    }
    forwarded.report(sink);
}

void basisExpiredPlan(const ProjectView& view, FindingSink& sink)
{
    if (view.project().year == 0)
        return;
    reportExpired(view, Field::Basis, view.citations(), sink);
    for (const Field field : {Field::Overview, Field::Goal}) {
        const QString& text = view.project().text(field);
        if (text.contains(u'《'))
            reportExpired(view, field, citationsIn(text), sink);
    }
}

void basisAnnualStale(const ProjectView& view, FindingSink& sink)
{
    const int tableYear = view.project().year;
    if (tableYear == 0)
        return;
    Collected stale(view);
    for (const Citation& citation : view.citations()) {
        const int year = yearlyDocument(title(citation));
        if (year > 0 && year <= tableYear - view.parameters().staleBasisYears && !isOld(citation, view) &&
            !isWeak(citation, view.words()) && !isLaw(citation, view.words()))
            stale.add(citation);
    }
    stale.report(sink, {QString::number(tableYear)});
}

void basisOld(const ProjectView& view, FindingSink& sink)
{
    if (view.project().year == 0)
        return;
    Collected old(view);
    for (const Citation& citation : view.citations()) {
        if (isOld(citation, view))
            old.add(citation);
    }
    old.report(sink, {QString::number(view.parameters().oldBasisYears)});
}

void basisSuperseded(const ProjectView& view, FindingSink& sink)
{
    const int tableYear = view.project().year;
    Collected superseded(view);
    for (const Citation& citation : view.citations()) {
        QString bare = coreTitle(title(citation));
        if (bare.startsWith(u"中华人民共和国"))
            bare.remove(0, 7);
        const auto& known = view.profile().superseded();
        const auto found = std::ranges::find_if(known, [&](const Superseded& s) {
            return s.title == bare && (s.number.isEmpty() || citation.number.contains(s.number));
        });
        if (found == known.end() || (tableYear > 0 && tableYear < found->since))
            continue;
        superseded.add(citation, found->by.isEmpty()
                                     ? innerPhrase(u"basis.repealed"_s, {QString::number(found->since)})
                                     : u" → 《"_s + found->by + u'》' + sinceWhen(found->since));
    }
    superseded.report(sink);
}

void basisWithoutNumber(const ProjectView& view, FindingSink& sink)
{
    const std::vector<Citation>& citations = view.citations();
    const bool hasNumber = std::ranges::any_of(citations, [&](const Citation& citation) {
        const bool hasDigits = std::ranges::any_of(citation.number, [](QChar c) { return c.isDigit(); });
        return !citation.numbers.empty() || hasDigits || needsNoNumber(citation, view.words());
    });
    if (!citations.empty() && !hasNumber)
        sink.report({.subject = view.subject(Field::Basis)});
}

void basisNumberFormat(const ProjectView& view, FindingSink& sink)
{
    using Form = DocumentNumber::Form;
    Collected odd(view);
    bool hasBrackets = false;
    for (const Citation& citation : view.citations()) {
        for (const DocumentNumber& number : citation.numbers) {
            if (number.form == Form::OtherBrackets || number.form == Form::NoSign)
                odd.add(citation);
            hasBrackets = hasBrackets || number.form == Form::OtherBrackets;
        }
    }
    std::optional<Fix> fix;
    if (hasBrackets) {
        QStringList lines = view.project().basis.split(u'\n');
        for (QString& line : lines)
            line = withStandardBrackets(std::move(line));
        fix = Fix{view.address(Field::Basis), lines.join(u'\n'), {}};
    }
    odd.report(sink, {}, std::move(fix));
}

void basisNumberTitleClash(const ProjectView& view, FindingSink& sink)
{
    const std::vector<Citation>& citations = view.citations();
    Collected clashing(view);
    const auto holds = [](const QString& a, const QString& b) { return a.contains(b) || b.contains(a); };
    for (const Citation& citation : citations) {
        for (const DocumentNumber& number : citation.numbers) {
            for (const Citation* other = citations.data(); other != &citation; ++other) {
                const bool shares = std::ranges::any_of(
                    other->numbers, [&](const DocumentNumber& n) { return n.isSame(number); });
                if (shares && !holds(coreTitle(title(*other)), coreTitle(title(citation)))) {
                    clashing.add(*other);
                    clashing.add(citation);
                }
            }
            const QString known =
                number.form == DocumentNumber::Form::Order
                    ? view.profile().knownOrders().value(number.issuer + u'第' + number.serial + u'号')
                    : QString();
            if (!known.isEmpty() && !holds(known, coreTitle(title(citation))))
                clashing.add(citation, u" ≠ 《"_s + known + u'》');
        }
    }
    clashing.report(sink);
}

void basisSensitive(const ProjectView& view, FindingSink& sink)
{
    Collected sensitive(view);
    for (const Citation& citation : view.citations()) {
        if (!secrecy(citation, view.words()).isEmpty())
            sensitive.add(citation);
    }
    sensitive.report(sink);
}

void basisWeak(const ProjectView& view, FindingSink& sink)
{
    const std::vector<Citation>& citations = view.citations();
    Collected weak(view);
    for (const Citation& citation : citations) {
        if (!isWeak(citation, view.words()))
            return;
        weak.add(citation);
    }
    weak.report(sink);
}

} // namespace budget::rules
