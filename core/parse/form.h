// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/parse/wordlist.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace budget::parse {

/// A label of the head: what is printed before the value of a field.
struct Label
{
    Field field = Field::UnitCode; ///< UnitCode stands for the cell "code-name" of the preparing unit
    WordList spelled;
};

struct Column
{
    Field field = Field::Level1;
    WordList spelled;
};

/// What one printed form looks like: its labels and column heads and the words its cells are made of. Read
/// from a description in core/parse/forms; a new layout is a new description, no code.
struct Form
{
    QString id;
    std::vector<std::string> titleContains;
    std::vector<Label> labels; ///< in printed order
    WordList section;          ///< the label left of the indicator rows
    std::vector<Column> columns;

    WordList currencies;
    WordList yesNo;
    WordList operators;
    std::string qualitative;
    WordList level1;
    WordList level2;
    std::string levelSuffix; ///< what unknown words of the two levels end in
    WordList units;
    WordList unitPrefixes;                ///< 万 in 万亩
    WordList unitJoins;                   ///< / in 元/人
    std::vector<std::string> nameEndings; ///< what a piece of a name ends in and no unit does

    [[nodiscard]] size_t labelIndex(Field field) const;
    /// A known unit, or one made of known units: 万亩, 元/人*月.
    [[nodiscard]] bool isUnit(std::string_view text) const;
    [[nodiscard]] bool endsLikeName(std::string_view text) const;
};

/// Nothing when \a json is not a complete description.
[[nodiscard]] std::optional<Form> readForm(const QByteArray& json);

/// The form this program knows. Read once, shared by all threads.
[[nodiscard]] const Form& specialFundForm();

} // namespace budget::parse
