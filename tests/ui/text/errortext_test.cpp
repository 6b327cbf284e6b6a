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

TEST(ErrorText, SaysWhatToDoWithAFileOfAnotherKind)
{
    const auto sentence = [](const QString& kind) {
        return errorSentence(fail(ErrorCode::InputBinary, kind));
    };

    EXPECT_TRUE(sentence(u"JPEG"_s).contains(u"picture"_s));
    EXPECT_TRUE(sentence(u"doc, xls"_s).contains(u"save it as docx or xlsx"_s));
    EXPECT_EQ(sentence(u"OLE (doc, xls)"_s), sentence(u"doc, xls"_s));
    EXPECT_TRUE(sentence(u"ELF"_s).endsWith(u"(ELF)"_s));
}

TEST(ErrorText, SaysThatAnArchiveIsToBeUnpacked)
{
    EXPECT_TRUE(errorSentence(fail(ErrorCode::InputBinary, u"ZIP"_s)).contains(u"Unpack it"_s));
}

TEST(ErrorText, TellsAWorkspaceThatIsBusyFromADocumentThatHasChanged)
{
    const QString busy = errorSentence(fail(ErrorCode::Conflict, u"import"_s));

    EXPECT_TRUE(busy.contains(u"Wait until that has ended"_s));
    EXPECT_TRUE(errorSentence(fail(ErrorCode::Conflict, u"goal"_s)).contains(u"has changed meanwhile"_s));
}

TEST(ErrorText, TellsAFileThatUnpacksWithoutEndFromALargeOne)
{
    const QString large = errorSentence(fail(ErrorCode::InputTooLarge, u"1 GiB"_s));
    const QString bomb =
        errorSentence(fail(ErrorCode::InputTooLarge, u"word/document.xml: 2048 MiB, 400 : 1"_s));

    EXPECT_FALSE(large.contains(u"unpacked"_s));
    EXPECT_TRUE(bomb.contains(u"unpacked"_s));
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
