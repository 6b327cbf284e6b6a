// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/model/sourcedocument.h"
#include "core/parse/grid.h"
#include "core/parse/gridform.h"
#include "core/parse/textpool.h"
#include "core/parse/token.h"

#include <QSet>
#include <QString>

#include <vector>

namespace budget::parse {

/// The text of a cell with the pieces of the document it is made of.
struct CellText
{
    Pieces pieces;          ///< one for each line
    QString text;           ///< the lines separated by LF
    bool isWrapped = false; ///< some line ends where its cell wraps it

    [[nodiscard]] bool isEmpty() const { return pieces.empty(); }
    /// Characters [begin, end) of the text, without white space at both ends.
    [[nodiscard]] CellText sliced(qsizetype begin, qsizetype end) const;
    /// The lines joined as wrapped ones.
    [[nodiscard]] QString joined() const;
};

/// Moves texts of cells into projects, notes where they were printed and keeps count of the lines.
class GridWriter
{
public:
    GridWriter(const GridDocument& document, std::vector<Diagnostic>& diagnostics)
        : m_document(document)
        , m_diagnostics(diagnostics)
        , m_roles(document.lines.size() + 1, Role::Unplaced)
    {
        forgetFrom(1);
    }

    [[nodiscard]] CellText textOf(const GridCell& cell) const;

    /// Labels, heads, titles and page numbers. What was placed stays placed.
    void markFurniture(const CellText& text);
    void markFurniture(const GridCell& cell);

    /// A field of the head, read as its kind asks for.
    void set(Project& project, Field field, const CellText& text);
    /// A further cell of the same field: another paragraph.
    void append(Project& project, Field field, const CellText& text);
    /// A cell of an indicator row.
    [[nodiscard]] QString cell(Project& project, quint16 row, Field field, const CellText& text);
    /// A field under a name.
    [[nodiscard]] Extra extra(const QString& name, const CellText& text);

    void complain(Diagnostic::Kind kind, quint32 line, quint32 table, const QString& detail = {});

    /// Notes the labels and heads under which something was kept that \a form knows no field for, each once
    /// in a document.
    void complainOfUnknown(const GridForm& form, const Project& project);

    /// Nothing of the lines from \a line on was of use after all.
    void forgetFrom(quint32 line);

    /// Where every line went.
    [[nodiscard]] LineCount lineCount() const;

private:
    [[nodiscard]] QString noted(Project& project, quint16 row, Field field, const Pieces& pieces,
                                const std::string& text);
    void place(const Pieces& pieces);
    [[nodiscard]] std::string paragraphs(const CellText& text) const;
    void setUnit(Project& project, const CellText& text);

    const GridDocument& m_document;
    std::vector<Diagnostic>& m_diagnostics;
    std::vector<Role> m_roles; ///< by line number
    QSet<QString> m_unknown;   ///< labels that were complained of
    TextPool m_pool;
};

} // namespace budget::parse
