// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace budget::test {

/// Makes large documents: copies of the sample as other districts would publish them. Each copy has its own
/// district name, unit codes, project names and amounts (budget stays retained + subsidy); line breaks and
/// weights are those of the sample. The same copy is the same bytes in every run; copy 0 is the sample.
class Corpus
{
public:
    Corpus();

    /// Copies [0, count) in one document.
    [[nodiscard]] QByteArray copies(int count) const;

private:
    enum class EditKind : quint8 { CodeSuffix, NamePrefix, Amount };

    struct Edit
    {
        qsizetype offset = 0; ///< bytes into the sample
        qsizetype length = 0; ///< bytes that are replaced
        EditKind kind = EditKind::CodeSuffix;
    };

    void appendCopy(int number, QByteArray& out) const;

    QByteArray m_sample;
    std::vector<Edit> m_edits; ///< sorted by offset
};

} // namespace budget::test
