// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/field.h"
#include "core/parse/wordbeginnings.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget::parse {

/// What a label or a column head of a table with cells says about the cells beside or below it.
struct GridTarget
{
    enum class Kind : quint8 {
        Field,      ///< one of the model's fields; UnitCode stands for the cell "code-name"
        Extra,      ///< a field under its JSON name, or without one under the words that are printed
        FundSource, ///< an amount of money from the source that the label names
        Opinion,    ///< a reviewer's opinion; the label names who
        Goal,       ///< one of several numbered goals
        Group,      ///< only covers the labels beside it
        Table,      ///< a small table of its own: heads, then one entry a row
    };
    Kind kind = Kind::Field;
    Field field = Field::UnitCode;
    QString name;        ///< JSON name of an Extra, Table or Group
    bool isNote = false; ///< an Extra of sentences, such as remarks under a table

    /// What no description knows: kept under the words that are printed.
    [[nodiscard]] static GridTarget asPrinted() { return {.kind = Kind::Extra}; }
    [[nodiscard]] bool isAsPrinted() const { return kind == Kind::Extra && name.isEmpty(); }

    friend bool operator==(const GridTarget&, const GridTarget&) = default;
};

/// Which indicators the rows below a section label are.
enum class IndicatorBlock : quint8 { Annual, LongTerm };

/// A description of printed forms as tables of cells: labels and column heads in any order, each with its
/// spellings. It is read from JSON: see core/parse/forms/README.md.
class GridForm
{
public:
    /// Errors: FormInvalid with line and reason.
    [[nodiscard]] static Result<GridForm> fromJson(const QByteArray& json);

    /// A label as printed: without white space, numbering and the colon behind it; brackets behind it may say
    /// its unit or points and are given back.
    struct Hit
    {
        const GridTarget* target = nullptr;
        QString bracket; ///< 万元 of 项目资金（万元）, 10分 of 预算执行(10分)
        [[nodiscard]] explicit operator bool() const { return target != nullptr; }
    };
    [[nodiscard]] Hit label(QStringView text) const;
    [[nodiscard]] Hit column(QStringView text) const;
    /// What a column whose head no description spells is by a word in it, or null: 预期当年指标值 is a value.
    [[nodiscard]] const GridTarget* columnHolding(QStringView text) const;
    /// The longest label that \a text ends with and that begins a word there; its length goes to \a length.
    [[nodiscard]] Hit labelAtEnd(QStringView text, qsizetype& length) const;

    /// A label beside the rows of indicators.
    [[nodiscard]] bool isSection(QStringView text) const;
    [[nodiscard]] std::optional<IndicatorBlock> blockOf(QStringView text) const;
    /// The row of a money table that holds its sum.
    [[nodiscard]] bool isTotal(QStringView text) const;
    /// A level of indicators: one of the known words, or anything that calls itself 指标.
    [[nodiscard]] bool isLevel(QStringView text) const;
    [[nodiscard]] bool isCurrency(QStringView text) const;
    [[nodiscard]] bool isTitle(QStringView text) const;
    /// How many characters of the title this description is made for; 0: not for this title.
    [[nodiscard]] qsizetype fit(QStringView title) const;

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const std::vector<IndicatorBlock>& sideBySide() const { return m_sideBySide; }
    [[nodiscard]] const std::vector<Field>& required() const { return m_required; }

    /// This description, and what it lacks from \a base.
    [[nodiscard]] GridForm over(const GridForm& base) const;
    /// This description with the words of \a own before its own ones.
    [[nodiscard]] GridForm with(const GridForm& own) const;
    [[nodiscard]] bool isForAnyTitle() const { return m_titleWords.isEmpty(); }
    /// Titles that hold the words of \a other are titles here too, whatever else they lack.
    void takeTitle(const GridForm& other) { m_furtherTitles.push_back(other.m_titleWords); }

private:
    void take(const GridForm& other);
    void noteBeginnings();

    QString m_id;
    QStringList m_titleWords;
    std::vector<QStringList> m_furtherTitles; ///< words of the titles of users' forms
    QHash<QString, GridTarget> m_labels;      ///< by folded spelling
    QHash<QString, GridTarget> m_columns;
    struct Holding
    {
        GridTarget target;
        QStringList words;
    };
    std::vector<Holding> m_holding; ///< the first one that a head holds a word of
    QStringList m_notHolding;       ///< words of heads that are something else whatever they hold
    QStringList m_sections;
    QHash<QString, IndicatorBlock> m_blocks; ///< words that a section's label holds
    QStringList m_totals;
    QStringList m_levels;
    QStringList m_currencies;
    std::vector<IndicatorBlock> m_sideBySide;
    std::vector<Field> m_required;
    qsizetype m_longestLabel = 0;
    WordBeginnings m_labelBeginnings;
    WordBeginnings m_columnBeginnings;
    WordBeginnings m_sectionBeginnings;
};

/// The descriptions that come with the program, ready to use: the general one first, which every other one
/// stands upon.
[[nodiscard]] const std::vector<GridForm>& builtInGridForms();

} // namespace budget::parse
