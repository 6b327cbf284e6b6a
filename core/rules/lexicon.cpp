// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lexicon.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

QString levelKey(QStringView text)
{
    QString key = text::folded(text);
    const QString suffix = u"指标"_s;
    if (key.size() > suffix.size() && key.endsWith(suffix))
        key.chop(suffix.size());
    return key;
}

QString firstOf(QStringView foldedText, const QStringList& words)
{
    const auto found = std::ranges::find_if(words, [&](const QString& w) { return foldedText.contains(w); });
    return found == words.end() ? QString() : *found;
}

} // namespace budget
