// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/text/diagnostictext.h"
#include "ui/text/errortext.h"

#include <QSet>

namespace budget::ui {

using namespace Qt::StringLiterals;

TEST(ErrorText, HasASentenceOfItsOwnForEveryCode)
{
    QSet<QString> sentences;
    for (int code = 0; code < kErrorCodeCount; ++code)
        sentences.insert(errorSentence(fail(static_cast<ErrorCode>(code))));

    EXPECT_EQ(sentences.size(), kErrorCodeCount);
    for (const QString& sentence : sentences)
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
}

TEST(ErrorText, SaysHowManyPagesWereScanned)
{
    EXPECT_TRUE(errorSentence(fail(ErrorCode::InputScanned, u"12"_s)).endsWith(u"(12 page(s))"_s));
}

TEST(ErrorText, SaysOnWhichPagesTablesAreUnclear)
{
    EXPECT_TRUE(errorSentence(fail(ErrorCode::TableUnclear, u"2, 4–6"_s)).endsWith(u"(pages 2, 4–6)"_s));
}

TEST(ErrorText, PutsTheOutermostPlaceFirstAndTheDetailLast)
{
    const Error error =
        fail(ErrorCode::FileNotFound, u"No such file"_s).withContext(u"a.txt"_s).withContext(u"folder"_s);

    EXPECT_EQ(errorText(error),
              u"folder: a.txt: This file does not exist. Check its name and folder. (No such file)"_s);
}

} // namespace budget::ui
