// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/ziparchive.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace budget {

class XmlScanner;

/// The lists of a Word document. Word stores "numbered, level 2 of list 5" with a paragraph and counts when
/// it shows it; the number is text to whoever reads the page, so it is counted here in the same way.
class WordNumbering
{
public:
    /// What a paragraph says of its number, and what its style says where it says nothing.
    struct Reference
    {
        std::optional<quint32> list; ///< 0: none, though the style has one
        std::optional<quint32> level;
    };

    /// Of a document without lists every number is empty. Errors: those of the archive and of its XML.
    [[nodiscard]] static Result<WordNumbering> read(ZipArchive& archive);

    /// The number of the next paragraph of the document, with what stands around it and behind it; empty when
    /// it has none. To be asked once for each paragraph, in their order.
    [[nodiscard]] QString next(const Reference& paragraph, const QString& style);

private:
    static constexpr quint32 kLevels = 9;
    struct Level
    {
        quint32 start = 1;
        QString format = QStringLiteral("decimal");
        QString text; ///< "%1.%2", with the numbers of the levels
        QString suffix;
        bool isLegal = false; ///< numbers of all levels in digits
    };
    using Levels = std::array<Level, kLevels>;
    /// What one list of the document changes about the one it is made from.
    struct List
    {
        quint32 base = 0;
        std::array<std::optional<quint32>, kLevels> starts;
        bool isBegun = false; ///< its starts were counted from
    };
    struct Style
    {
        QString base;
        Reference reference;
    };
    using Counters = std::array<std::optional<quint32>, kLevels>;

    [[nodiscard]] Result<> readLists(ZipArchive& archive);
    [[nodiscard]] Result<> readStyles(ZipArchive& archive);
    void readBase(XmlScanner& xml);
    void readLevel(XmlScanner& xml, Level& level);
    void readList(XmlScanner& xml);
    void readStyle(XmlScanner& xml);
    [[nodiscard]] Reference resolved(Reference reference, QString style) const;
    void count(Counters& counters, const Levels& levels, List& list, quint32 level) const;

    QHash<quint32, Levels> m_bases;
    QHash<quint32, List> m_lists;
    QHash<QString, Style> m_styles;
    QHash<quint32, Counters> m_counters; ///< by base: lists of one base count on
};

} // namespace budget
