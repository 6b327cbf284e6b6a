// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/indicatororder.h"

#include "ui/models/chineseorder.h"

#include <algorithm>

namespace budget::ui {

namespace {

constexpr quint64 kTextBase = quint64(1) << 63; // texts stand behind all numbers

quint64 numberKey(qint64 millionths)
{
    return static_cast<quint64>(millionths / 2 + (qint64(1) << 62)); // halved: every number stays below texts
}

/// Calls \a visit(project index, project, row of the project) for each of the ascending numbers.
template <typename Visit>
void forEachRow(const std::vector<quint32>& numbers, const IndicatorRows& rows,
                const BudgetDocument& document, Visit visit)
{
    int project = 0;
    for (const quint32 number : numbers) {
        while (static_cast<int>(number) >= rows.start(project + 1))
            ++project;
        const Project& found = document.projectAt(project);
        visit(project, found,
              found.indicators[static_cast<size_t>(static_cast<int>(number) - rows.start(project))]);
    }
}

std::vector<quint64> textKeys(const std::vector<QString>& texts)
{
    std::vector<quint64> keys;
    keys.reserve(texts.size());
    for (const quint32 rank : ranksOf(texts))
        keys.push_back(kTextBase + rank);
    return keys;
}

/// A key for each word of a facet that is a text.
std::vector<quint64> wordKeys(Facet facet, const IndicatorRows& rows)
{
    const std::vector<QString>& words = rows.words(facet).all();
    std::vector<quint64> keys = textKeys(words);
    if (facet != Facet::ByOperator)
        return keys;
    for (size_t i = 0; i < words.size(); ++i) {
        if (const std::optional<Operator> op = parseOperator(words[i]))
            keys[i] = static_cast<quint64>(*op);
    }
    return keys;
}

std::vector<quint64> projectKeys(Field field, const BudgetDocument& document)
{
    std::vector<QString> texts;
    texts.reserve(static_cast<size_t>(document.projectCount()));
    for (const auto& project : document.projects())
        texts.push_back(project->text(field));
    return textKeys(texts);
}

/// Numbers by value, then the texts that are none.
std::vector<quint64> mixedKeys(const std::vector<quint32>& numbers, const IndicatorRows& rows,
                               const BudgetDocument& document, Field field)
{
    std::vector<quint64> keys(numbers.size());
    std::vector<QString> texts;
    std::vector<size_t> textPlaces;
    size_t place = 0;
    forEachRow(numbers, rows, document, [&](int, const Project&, const Indicator& row) {
        std::optional<qint64> number;
        if (field == Field::IndicatorWeight) {
            if (row.weight.value())
                number = row.weight.value()->millionths();
        } else if (const std::optional<Quantity> quantity = Quantity::parse(row.value)) {
            number = quantity->millionths();
        }
        if (number) {
            keys[place] = numberKey(*number);
        } else {
            texts.push_back(row.text(field));
            textPlaces.push_back(place);
        }
        ++place;
    });
    const std::vector<quint64> ranked = textKeys(texts);
    for (size_t i = 0; i < ranked.size(); ++i)
        keys[textPlaces[i]] = ranked[i];
    return keys;
}

std::vector<quint64> keysOf(Field field, const std::vector<quint32>& numbers, const IndicatorRows& rows,
                            const BudgetDocument& document)
{
    std::vector<quint64> keys;
    keys.reserve(numbers.size());
    const auto byWord = [&](Facet facet, quint32 IndicatorRows::Codes::*code) {
        const std::vector<quint64> words = wordKeys(facet, rows);
        for (const quint32 number : numbers)
            keys.push_back(words[rows.codes(static_cast<int>(number)).*code]);
    };
    switch (field) {
    case Field::Level1: byWord(Facet::ByLevel1, &IndicatorRows::Codes::level1); break;
    case Field::Level2: byWord(Facet::ByLevel2, &IndicatorRows::Codes::level2); break;
    case Field::Operator: byWord(Facet::ByOperator, &IndicatorRows::Codes::op); break;
    case Field::Core: byWord(Facet::ByCore, &IndicatorRows::Codes::core); break;
    case Field::Unit: byWord(Facet::ByUnit, &IndicatorRows::Codes::unit); break;
    case Field::Value:
    case Field::IndicatorWeight: return mixedKeys(numbers, rows, document, field);
    case Field::IndicatorName: {
        std::vector<QString> texts;
        texts.reserve(numbers.size());
        forEachRow(numbers, rows, document,
                   [&](int, const Project&, const Indicator& row) { texts.push_back(row.name); });
        return textKeys(texts);
    }
    case Field::UnitCode:
    case Field::UnitName:
    case Field::CurrencyUnit:
    case Field::ProjectName:
    case Field::Department:
    case Field::ExecutionWeight:
    case Field::Budget:
    case Field::Retained:
    case Field::Subsidy:
    case Field::Overview:
    case Field::Basis:
    case Field::Goal: {
        const std::vector<quint64> ofProjects = projectKeys(field, document);
        forEachRow(numbers, rows, document, [&](int project, const Project&, const Indicator&) {
            keys.push_back(ofProjects[static_cast<size_t>(project)]);
        });
        break;
    }
    }
    return keys;
}

} // namespace

std::vector<quint32> orderedBy(Field field, Qt::SortOrder order, const std::vector<quint32>& numbers,
                               const IndicatorRows& rows, const BudgetDocument& document)
{
    const std::vector<quint64> keys = keysOf(field, numbers, rows, document);
    std::vector<std::pair<quint64, quint32>> pairs;
    pairs.reserve(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i)
        pairs.emplace_back(order == Qt::AscendingOrder ? keys[i] : ~keys[i], numbers[i]);
    std::ranges::sort(pairs);
    std::vector<quint32> result;
    result.reserve(pairs.size());
    for (const auto& [key, number] : pairs)
        result.push_back(number);
    return result;
}

} // namespace budget::ui
