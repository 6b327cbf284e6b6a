// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/innerphrase.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// "key(a,b)" for each phrase but those of an unknown key.
QString filled(const QString& arg)
{
    return withInnerPhrases(arg, [](const QString& key, const QStringList& values) {
        return key == u"unknown" ? QString() : key + u'(' + values.join(u',') + u')';
    });
}

} // namespace

TEST(InnerPhrase, StandsForItsTextWithinAnArgument)
{
    EXPECT_EQ(filled(u"甲"_s + innerPhrase(u"until"_s, {u"2020"_s}) + u"、乙"_s +
                     innerPhrase(u"by"_s, {u"a"_s, u"b"_s})),
              u"甲until(2020)、乙by(a,b)");
    EXPECT_EQ(filled(innerPhrase(u"alone"_s, {})), u"alone()");
    EXPECT_EQ(filled(innerPhrase(u"empty"_s, {u""_s, u"b"_s})), u"empty(,b)");
}

TEST(InnerPhrase, LeavesOtherTextsAsTheyAre)
{
    EXPECT_EQ(filled(u"@until %1 甲"_s), u"@until %1 甲");
    EXPECT_EQ(filled(u""_s), u"");
    EXPECT_TRUE(filled(innerPhrase(u"unknown"_s, {u"2020"_s})).contains(u"2020")) << "of a later version";
}

TEST(InnerPhrase, IsNotTakenFromHalfOfOne)
{
    const QString whole = innerPhrase(u"until"_s, {u"2020"_s});

    EXPECT_FALSE(filled(whole.chopped(1)).contains(u"until("));
    EXPECT_EQ(filled(whole + whole.chopped(1)).count(u"until("_s), 1);
}

} // namespace budget
