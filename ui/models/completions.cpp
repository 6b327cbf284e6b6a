// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/completions.h"

#include <algorithm>

namespace budget::ui {

Completions::Completions(const BudgetDocument& document, const Checker& checker, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_checker(checker)
{
    connect(&document, &BudgetDocument::applied, this, &Completions::forget);
    connect(&document, &BudgetDocument::wasReset, this, &Completions::forget);
}

namespace {

/// The words that a profile lists for a field; for Level2 those of the level 1, whatever its spelling.
QStringList profileWords(const Profile& profile, Field field, const QString& level1)
{
    QStringList words;
    for (const Level1& level : profile.levels()) {
        if (field == Field::Level1)
            words.append(level.name);
        if (field != Field::Level2 || (!level1.isEmpty() && level.key != levelKey(level1)))
            continue;
        for (const Level2& below : level.level2)
            words.append(below.name);
    }
    words.removeDuplicates();
    return words;
}

} // namespace

std::vector<Completion> Completions::words(Field field, const QString& level1, int limit) const
{
    const Counts& present = counts(field, field == Field::Level2 ? level1 : QString());
    const QStringList known = profileWords(m_checker.profile(), field, level1);
    std::vector<Completion> result;
    result.reserve(static_cast<size_t>(known.size() + present.size()));
    for (const QString& word : known)
        result.push_back({.text = word, .count = present.value(word), .isInProfile = true});
    for (auto word = present.cbegin(); word != present.cend(); ++word) {
        if (!known.contains(word.key()))
            result.push_back({.text = word.key(), .count = word.value(), .isInProfile = false});
    }
    std::sort(result.begin() + known.size(), result.end(), [](const Completion& a, const Completion& b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    if (result.size() > static_cast<size_t>(limit))
        result.resize(static_cast<size_t>(limit));
    return result;
}

/// The words of a field and how many cells hold each; those of Level2 under each level 1 and, with an empty
/// key, under all.
const Completions::Counts& Completions::counts(Field field, const QString& level1) const
{
    static const Counts kNone;
    const auto known = m_counts.constFind(field);
    if (known != m_counts.cend()) {
        const auto words = known->constFind(level1);
        return words == known->cend() ? kNone : *words;
    }
    QHash<QString, Counts>& counted = m_counts[field];
    Counts& all = counted[{}];
    const auto count = [](Counts& words, const QString& text) {
        if (!text.isEmpty())
            ++words[text];
    };
    for (const auto& project : m_document.projects()) {
        if (fieldInfo(field).scope == FieldScope::Project) {
            count(all, project->text(field));
            continue;
        }
        for (const Indicator& row : project->indicators)
            count(all, row.text(field));
    }
    if (field == Field::Level2) {
        for (const auto& project : m_document.projects()) {
            for (const Indicator& row : project->indicators) {
                if (!row.level1.isEmpty())
                    count(counted[row.level1], row.level2);
            }
        }
    }
    return counts(field, level1);
}

void Completions::forget()
{
    m_counts.clear();
}

} // namespace budget::ui
