// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profile.h"
#include "core/rules/profilesource.h"
#include "tests/support/budgettest.h"
#include "ui/text/errortext.h"
#include "ui/text/filefaulttext.h"

#include <QSet>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a profile with this text behind its head.
QString saidOf(const QByteArray& rest)
{
    const QByteArray json = "{ \"format\": \"budget-review-profile/1\", \"name\": \"x\",\n"
                            "  \"title\": { \"zh_CN\": \"x\", \"en\": \"x\" },\n" +
                            rest + "\n}\n";
    const Result<ProfileSource> read = ProfileSource::fromJson(json, {});
    return read ? QString() : errorSentence(read.error());
}

} // namespace

TEST(FileFaultText, HasWordsOfItsOwnForEveryFault)
{
    constexpr int kFaults = static_cast<int>(FileFault::ProfileCircle) + 1;
    QSet<QString> texts;
    for (int fault = 0; fault < kFaults; ++fault)
        texts.insert(fileReasonText({.fault = static_cast<FileFault>(fault)}));

    EXPECT_EQ(texts.size(), kFaults);
    EXPECT_FALSE(texts.contains(QString()));
}

TEST(FileFaultText, SaysWhereAProfileIsWrongAndWhatIsExpectedThere)
{
    EXPECT_TRUE(saidOf("\"rules\": { \"no-rule\": {} }")
                    .endsWith(u"(line 3, rules.no-rule: there is no such rule)"_s));
    EXPECT_TRUE(saidOf("\"parameters\": { \"copiedGoalPercent\": 101 }")
                    .endsWith(u"parameters.copiedGoalPercent: a whole number from 50 to 100 is expected)"_s))
        << saidOf("\"parameters\": { \"copiedGoalPercent\": 101 }").toStdString();
    EXPECT_TRUE(saidOf("\"extends\": \"nobody\"").contains(u"there is no profile “nobody”"_s));
    EXPECT_TRUE(saidOf("\"levels\": 5").endsWith(u"line 3, levels: a list is expected: [ … ])"_s));
}

TEST(FileFaultText, SaysWhichProfileIsWrongWhenItIsOneThatIsExtended)
{
    const QByteArray base = "{ \"format\": \"budget-review-profile/1\", \"name\": \"base\",\n"
                            "  \"colour\": 1 }\n";
    const Result<ProfileSource> read =
        ProfileSource::fromJson("{ \"format\": \"budget-review-profile/1\", \"name\": \"x\",\n"
                                "  \"title\": { \"zh_CN\": \"x\", \"en\": \"x\" },\n"
                                "  \"extends\": \"base\" }\n",
                                {{u"base"_s, base}});

    ASSERT_THAT(read, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(
        errorSentence(read.error()).endsWith(u"(profile “base”, line 2, colour: there is no such entry)"_s))
        << errorSentence(read.error()).toStdString();
}

} // namespace budget::ui
