// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/topics.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace budget::topics {

namespace {

/// The pairs of all parts, and how many of them stand in the text.
struct Pairs
{
    qsizetype all = 0;
    qsizetype found = 0;
};

/// Whether the two characters stand in the text side by side, either way round: 展会 and 会展 are one word.
bool hasPair(QStringView text, QChar a, QChar b)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if ((text[i] == a && text[i + 1] == b) || (text[i] == b && text[i + 1] == a))
            return true;
    }
    return false;
}

Pairs pairsOf(const QStringList& matter, QStringView foldedText)
{
    Pairs pairs;
    for (const QString& part : matter) {
        for (qsizetype i = 0; i + 1 < part.size(); ++i) {
            ++pairs.all;
            pairs.found += hasPair(foldedText, part[i], part[i + 1]) ? 1 : 0;
        }
    }
    return pairs;
}

} // namespace

QStringList matter(QStringView text, const Lexicon& words)
{
    const QString folded = text::folded(text);
    QStringList parts;
    QString part;
    const auto close = [&] {
        if (part.size() > 1)
            parts.append(part);
        part.clear();
    };
    for (qsizetype i = 0; i < folded.size();) {
        // The longest word counts: 服务对象 is no 服务 and 对象.
        const QString common = words.commonWords.startOf(QStringView(folded).mid(i));
        const QChar c = folded[i];
        if (!common.isEmpty() || (!text::isHan(c.unicode()) && !c.isLetter()))
            close();
        else
            part.append(c);
        i += std::max<qsizetype>(common.size(), 1);
    }
    close();
    return parts;
}

bool isTouched(const QStringList& matter, QStringView foldedText)
{
    return pairsOf(matter, foldedText).found > 0;
}

int percentTouched(const QStringList& matter, QStringView foldedText)
{
    const Pairs pairs = pairsOf(matter, foldedText);
    return pairs.all == 0 ? 0 : static_cast<int>(100 * pairs.found / pairs.all);
}

int likenessOfNames(QStringView a, QStringView b)
{
    constexpr qsizetype kLongest = 60;
    a = a.left(kLongest);
    b = b.left(kLongest);
    if (a.isEmpty() || b.isEmpty())
        return 0;
    std::vector<int> row(static_cast<size_t>(b.size()) + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = b[static_cast<qsizetype>(j) - 1] == c ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return static_cast<int>(200 * row.back() / (a.size() + b.size()));
}

} // namespace budget::topics
