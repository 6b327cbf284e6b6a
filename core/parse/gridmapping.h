// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/grid.h"
#include "core/parse/gridforms.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::parse {

/// A cell of a document as a person sees it who says what it is.
struct MappedCell
{
    enum class Role : quint8 {
        Value, ///< whatever no description names
        Label,
        Head, ///< of a column of indicator rows
    };
    quint32 row = 0; ///< 0-based, counted over all blocks
    quint32 column = 0;
    quint32 rowSpan = 1;
    quint32 columnSpan = 1;
    QString text; ///< wrapped lines joined
    Role role = Role::Value;
    QString
        field; ///< JSON name of what a label or head stands for; otherFields: nothing, it is kept as printed
};

/// The first \a mostRows rows of the document, with what the descriptions make of them.
[[nodiscard]] std::vector<MappedCell> mappedCells(const GridDocument& document, const GridForms& forms,
                                                  quint32 mostRows);

/// A description that a person makes by saying what labels and heads are.
struct FormSketch
{
    struct Word
    {
        MappedCell::Role role = MappedCell::Role::Label; ///< Label or Head
        QString spelled;
        QString field; ///< JSON name, or otherFields: it is no field

        friend bool operator==(const Word&, const Word&) = default;
    };
    QString id;
    QStringList titleWords; ///< none: for tables under any title
    std::vector<Word> words;

    /// Instead of what was said of a word that is spelled alike.
    void set(const Word& word);
    /// Nothing is said of it any more: it is read as it was before.
    void takeBack(const QString& spelled);
    [[nodiscard]] bool says(const QString& spelled) const;
    /// As core/parse/forms/README.md describes it.
    [[nodiscard]] QByteArray toJson() const;
};

/// Names that a label or a head may stand for, in the order of the printed forms.
[[nodiscard]] QStringList fieldsOfLabels();
[[nodiscard]] QStringList fieldsOfHeads();

} // namespace budget::parse
