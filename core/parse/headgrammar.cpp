// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/headgrammar.h"

#include "core/model/fieldaccess.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace budget::parse {

namespace {

/// Labels that are fewer words than this are taken for text, so that a sentence is not read as heads.
constexpr size_t kFewestColumns = 4;
/// A head with more places that look like a label is hostile; those behind are not looked at.
constexpr size_t kMostCandidates = 160;

/// A place that reads like a label.
struct Candidate
{
    size_t label = 0;
    size_t begin = 0;
    size_t end = 0;
    int worth = 0;
    int best = 0;      ///< of the chain that ends here
    int previous = -1; ///< in that chain
};

bool looksLikeNumber(std::string_view text)
{
    return isDigit(text.front()) || ((text.front() == '-' || text.front() == '+') && text.size() > 1);
}

bool endsSentence(std::string_view text)
{
    return isOneOf(lastCharacter(text), "。；;）)》！!.：:");
}

/// How sure it is that \a candidate is the label and not a part of a value that reads like it.
int worthOf(const Form& form, const Tokens& tokens, const Candidate& candidate, int rank)
{
    constexpr int kLabel = 100'000; // every label counts more than all hints together
    constexpr int kHint = 1'000;
    const Field field = form.labels[candidate.label].field;
    switch (fieldInfo(field).kind) {
    case FieldKind::Amount:
    case FieldKind::Points: {
        const bool hasNumber = candidate.end < tokens.size() && looksLikeNumber(tokens[candidate.end].text);
        return kLabel + (hasNumber ? kHint : 0) - rank;
    }
    case FieldKind::Paragraphs: {
        const bool isAfterText = candidate.begin > 0 && endsSentence(tokens[candidate.begin - 1].text);
        return kLabel + (isAfterText ? kHint : 0) - rank;
    }
    case FieldKind::Line:
    case FieldKind::Comparator:
    case FieldKind::YesNo: break;
    }
    // A project's name may hold the words of the label behind it, a department's name does not: the last one
    // is the label.
    return field == Field::Department ? kLabel + rank : kLabel - rank;
}

std::vector<Candidate> candidatesIn(const Form& form, const Tokens& tokens, Range range)
{
    std::vector<Candidate> result;
    for (size_t at = range.begin; at < range.end && result.size() < kMostCandidates; ++at) {
        if (tokens[at].role == Role::Furniture)
            continue;
        for (size_t i = 0; i < form.labels.size(); ++i) {
            const Label& label = form.labels[i];
            if (!label.spelled.mayBegin(tokens[at].text))
                continue;
            if (fieldInfo(label.field).kind == FieldKind::Paragraphs && !tokens[at].startsLine())
                continue;
            const WordHit hit = label.spelled.find(tokens, at, range.end);
            if (!hit)
                continue;
            Candidate candidate{.label = i, .begin = at, .end = hit.end};
            candidate.worth = worthOf(form, tokens, candidate, static_cast<int>(result.size()));
            result.push_back(candidate);
        }
    }
    return result;
}

/// The most credible places of the labels in printed order.
std::vector<Candidate> labelsIn(const Form& form, const Tokens& tokens, Range range)
{
    std::vector<Candidate> all = candidatesIn(form, tokens, range);
    int last = -1;
    for (size_t i = 0; i < all.size(); ++i) {
        Candidate& candidate = all[i];
        candidate.best = candidate.worth;
        for (size_t j = 0; j < i; ++j) {
            const bool fits = all[j].label < candidate.label && all[j].end <= candidate.begin;
            if (fits && all[j].best + candidate.worth > candidate.best) {
                candidate.best = all[j].best + candidate.worth;
                candidate.previous = static_cast<int>(j);
            }
        }
        if (last < 0 || candidate.best > all[static_cast<size_t>(last)].best)
            last = static_cast<int>(i);
    }
    std::vector<Candidate> chain;
    for (; last >= 0; last = all[static_cast<size_t>(last)].previous)
        chain.push_back(all[static_cast<size_t>(last)]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

class HeadReader
{
public:
    HeadReader(DocumentContext& document, Tokens& tokens, Project& project)
        : m_document(document)
        , m_tokens(tokens)
        , m_project(project)
        , m_reader(document, tokens, project)
    {}

    void read(Field field, Range range)
    {
        switch (fieldInfo(field).kind) {
        case FieldKind::Paragraphs:
            dropPageNumbers(range, FieldKind::Paragraphs);
            setText(m_project, field,
                    field == Field::Basis ? m_reader.citations(range, field)
                                          : m_reader.paragraphs(range, field));
            return;
        case FieldKind::Amount:
        case FieldKind::Points:
        case FieldKind::Line:
        case FieldKind::Comparator:
        case FieldKind::YesNo: break;
        }
        dropPageNumbers(field == Field::UnitCode ? behindCode(range) : range, fieldInfo(field).kind);
        if (field == Field::UnitCode)
            m_reader.readUnit(range);
        else if (field == Field::CurrencyUnit)
            readCurrency(range);
        else
            setText(m_project, field, m_reader.cell(range, 0, field));
    }

private:
    /// The name of a unit, whose code may be wrapped: a number alone on its line is part of it, until words
    /// come.
    [[nodiscard]] Range behindCode(Range range) const
    {
        while (!range.isEmpty()) {
            const char last = m_tokens[range.begin].text.back();
            if (!isDigit(last) && last != '-')
                break;
            ++range.begin;
        }
        return range;
    }

    /// A page may end within a value: then a number stands alone on a line of it.
    void dropPageNumbers(Range range, FieldKind kind)
    {
        for (size_t i = range.begin; range.size() > 1 && i < range.end; ++i) {
            Token& token = m_tokens[i];
            if (token.isBareNumber && token.role != Role::Furniture && isPageNumber(range, i, kind))
                m_document.pages.accept(token);
        }
    }

    [[nodiscard]] bool isPageNumber(Range range, size_t at, FieldKind kind)
    {
        const Token* const before = at > range.begin ? &m_tokens[at - 1] : nullptr;
        const Token* const after = at + 1 < range.end ? &m_tokens[at + 1] : nullptr;
        const auto isAmount = [](const Token* token) {
            return token && looksLikeNumber(token->text) && !token->isBareNumber;
        };
        const bool isPlausible = m_tokens[at].mayBePageNumber;
        if (kind == FieldKind::Paragraphs) {
            // The lines of a paragraph are full; one that holds a number alone is none of them.
            const bool isBesideFull = isFullLine(range, at - 1) || isFullLine(range, at + 1);
            if (isPlausible && isBesideFull)
                return true;
            return (isPlausible || isBesideFull) && isPageNumberInCell(m_document, m_tokens, range, at);
        }
        if (kind == FieldKind::Amount || kind == FieldKind::Points)
            return isPlausible || isAmount(before) || isAmount(after);
        return isPlausible && isPageNumberInCell(m_document, m_tokens, range, at);
    }

    /// Whether the line of token \a at is as long as the lines of a paragraph are. \a at may be outside.
    [[nodiscard]] bool isFullLine(Range range, size_t at) const
    {
        constexpr quint32 kFullLine = 12; // characters
        if (at < range.begin || at >= range.end)
            return false;
        size_t last = at;
        while (last + 1 < range.end && m_tokens[last + 1].line == m_tokens[at].line)
            ++last;
        return m_tokens[last].column + m_tokens[last].width > kFullLine;
    }

    void readCurrency(Range range)
    {
        const Form& form = m_document.form;
        while (!range.isEmpty() && m_tokens[range.begin].role == Role::Furniture)
            ++range.begin;
        if (range.isEmpty())
            return;
        const WordHit hit = form.currencies.find(m_tokens, range.begin, range.end);
        const Range cell{range.begin, hit ? hit.end : range.begin + 1};
        const Token first = m_tokens[cell.begin];
        m_project.currencyUnit = m_reader.cell(cell, 0, Field::CurrencyUnit);
        const auto isCutFrom = [&first](const std::string& word) {
            return word.size() > first.text.size() && word.compare(0, first.text.size(), first.text) == 0;
        };
        if (!hit && std::any_of(form.currencies.words().begin(), form.currencies.words().end(), isCutFrom))
            m_document.diagnostics.push_back({.kind = Diagnostic::Kind::CurrencyUnitCut,
                                              .line = first.line,
                                              .table = m_project.table,
                                              .detail = m_project.currencyUnit});
    }

    DocumentContext& m_document;
    Tokens& m_tokens;
    Project& m_project;
    FieldReader m_reader;
};

} // namespace

namespace {

/// Behind the page numbers and titles at token \a at: a page may end between two heads.
size_t behindPageEnd(const Tokens& tokens, size_t at)
{
    while (at < tokens.size() && tokens[at].mayBePageEnd())
        ++at;
    return at;
}

/// Where the section label begins that stands before token \a at, or \a at. It may be wrapped over as many
/// tokens as it has characters.
size_t beginOfSection(const Form& form, const Tokens& tokens, Range range, size_t at)
{
    constexpr size_t kMostTokens = 8;
    size_t end = at;
    while (end > range.begin && tokens[end - 1].mayBePageEnd())
        --end;
    for (size_t begin = end; begin > range.begin && end - begin < kMostTokens;) {
        const WordHit section = form.section.find(tokens, --begin, end);
        if (section && section.end == end)
            return begin;
    }
    return at;
}

} // namespace

ColumnHeads columnHeadsAt(const Form& form, const Tokens& tokens, size_t at)
{
    size_t end = at;
    size_t found = 0;
    for (const Column& column : form.columns) {
        const WordHit hit = column.spelled.find(tokens, behindPageEnd(tokens, end));
        if (hit) {
            end = hit.end;
            ++found;
        } else if (found == 0) {
            return {};
        }
    }
    return found >= kFewestColumns ? ColumnHeads{.range = {at, end}} : ColumnHeads{};
}

ColumnHeads findColumnHeads(const Form& form, const Tokens& tokens, Range range)
{
    for (size_t at = range.begin; at < range.end; ++at) {
        if (!form.columns.front().spelled.mayBegin(tokens[at].text))
            continue;
        ColumnHeads heads = columnHeadsAt(form, tokens, at);
        if (!heads.isFound())
            continue;
        heads.range.begin = beginOfSection(form, tokens, range, at);
        return heads;
    }
    return {};
}

size_t readHead(DocumentContext& document, Tokens& tokens, Range range, Project& project)
{
    const Form& form = document.form;
    const std::vector<Candidate> labels = labelsIn(form, tokens, range);
    HeadReader reader(document, tokens, project);
    const quint32 firstLine = range.isEmpty() ? 0 : tokens[range.begin].line;
    size_t next = 0;
    for (size_t i = 0; i < form.labels.size(); ++i) {
        const Field field = form.labels[i].field;
        if (next >= labels.size() || labels[next].label != i) {
            document.diagnostics.push_back({.kind = Diagnostic::Kind::FieldMissing,
                                            .line = firstLine,
                                            .table = project.table,
                                            .detail = fieldInfo(field).name});
            continue;
        }
        const Candidate& label = labels[next++];
        const size_t end = next < labels.size() ? labels[next].begin : range.end;
        mark(tokens, {label.begin, label.end}, Role::Furniture);
        reader.read(field, {label.end, end});
    }
    return labels.size();
}

} // namespace budget::parse
