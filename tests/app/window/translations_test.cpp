// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translators.h"
#include "tests/support/budgettest.h"
#include "ui/actions/actionset.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;

struct Message
{
    QString context;
    QString source;
    QString type; ///< of its translation; empty when it is finished
};

std::vector<Message> chineseMessages()
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/translations/budget_zh_CN.ts"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            message.context = xml.readElementText();
        else if (xml.name() == u"source"_s)
            message.source = xml.readElementText();
        else if (xml.name() == u"translation"_s) {
            message.type = xml.attributes().value(u"type"_s).toString();
            found.push_back(message);
        }
    }
    EXPECT_FALSE(xml.hasError());
    return found;
}

/// "context: source" of every message whose translation is of this type.
QStringList messagesOfType(const QStringList& types)
{
    QStringList found;
    for (const Message& message : chineseMessages()) {
        if (types.contains(message.type))
            found.append(message.context + u": "_s + message.source);
    }
    return found;
}

TEST(Translations, AreCompleteInChinese)
{
    EXPECT_EQ(messagesOfType({u"unfinished"_s}), QStringList());
}

TEST(Translations, HoldNothingThatTheProgramNoLongerSays)
{
    EXPECT_EQ(messagesOfType({u"vanished"_s, u"obsolete"_s}), QStringList());
}

TEST(Translations, StandUnderTheClassThatLooksForThem)
{
    // lupdate may lose the class; under the name of a namespace no tr() finds the text.
    for (const Message& message : chineseMessages())
        EXPECT_FALSE(message.context.section(u"::"_s, -1).at(0).isLower())
            << message.context.toStdString() << ": " << message.source.toStdString();
}

TEST(Translations, AreSwitchedAtRunTime)
{
    Translators translators;

    translators.use(u"zh_CN"_s);
    EXPECT_EQ(ui::plainText(ui::commandInfo(ui::Command::Undo)), u"撤销"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"取消"_s);

    translators.use(u"en"_s);
    EXPECT_EQ(ui::plainText(ui::commandInfo(ui::Command::Undo)), u"Undo"_s);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

/// The words in Latin letters in \a sentence, but for names that are the same in Chinese.
QStringList foreignWords(const QString& sentence)
{
    static const QRegularExpression words(u"[A-Za-z]{3,}"_s);
    static const QSet<QString> names{u"PDF"_s, u"Word"_s, u"Excel"_s, u"WPS"_s,    u"docx"_s,  u"xlsx"_s,
                                     u"doc"_s, u"xls"_s,  u"wps"_s,   u"HTML"_s,   u"OCR"_s,   u"MiB"_s,
                                     u"GiB"_s, u"XML"_s,  u"ZIP"_s,   u"Budget"_s, u"Review"_s};
    QStringList found;
    for (auto each = words.globalMatch(sentence); each.hasNext();) {
        const QString word = each.next().captured();
        if (!names.contains(word))
            found.append(word);
    }
    return found;
}

TEST(Translations, SayEveryErrorInChinese)
{
    Translators translators;
    translators.use(u"zh_CN"_s);

    for (int code = 0; code < kErrorCodeCount; ++code) {
        const QString sentence = ui::errorSentence(fail(static_cast<ErrorCode>(code)));
        EXPECT_EQ(foreignWords(sentence), QStringList()) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'。')) << sentence.toStdString();
    }
}

TEST(Translations, SayTheDetailsOfErrorsInChinese)
{
    Translators translators;
    translators.use(u"zh_CN"_s);
    const std::vector<Error> errors{
        fail(ErrorCode::InputTooLarge, u"400000 cells, 64 MiB of text"_s),
        fail(ErrorCode::InputTooLarge, u"256 elements within each other"_s),
        fail(ErrorCode::InputTooLarge, u"10000 files in the archive"_s),
        fail(ErrorCode::InputTooLarge, u"900 characters in 7 bytes"_s),
        fail(ErrorCode::InputTooLarge, u"page 7"_s),
        fail(ErrorCode::InputTooLarge, u"7 pages"_s),
        fail(ErrorCode::InputTooLarge, u"7 texts"_s),
        fail(ErrorCode::InputTooLarge, u"text outside of tables"_s),
        fail(ErrorCode::InputDamaged, u"PDF"_s),
        fail(ErrorCode::InputDamaged, u"DOCTYPE"_s),
        fail(ErrorCode::ReaderSilent, u"60 s"_s),
        fail(ErrorCode::ReaderOutgrew, u"4096 MiB"_s),
        fail(ErrorCode::Conflict, u"import"_s),
        fail(ErrorCode::Conflict, u"goal"_s),
        fail(ErrorCode::Conflict, u"position"_s),
        fail(ErrorCode::FileUnwritable, u"the file exists"_s),
        fail(ErrorCode::WorkspaceLocked, u"another program wrote to the file"_s),
        fail(ErrorCode::WorkspaceNewer, u"change log 9"_s),
        fail(ErrorCode::WorkspaceCorrupt, u"7 of 9 bytes"_s),
    };

    for (const Error& error : errors) {
        const QString sentence = ui::errorText(error);
        EXPECT_EQ(foreignWords(sentence), QStringList()) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u"）"_s) || error.detail == u"import"_s) << sentence.toStdString();
    }
}

TEST(Translations, GiveEachMenuItsOwnMnemonics)
{
    Translators translators;
    translators.use(u"zh_CN"_s);
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    QMap<int, QString> used;
    for (const ui::CommandInfo& info : ui::commandTable()) {
        const QString text = QCoreApplication::translate("Commands", info.text);
        const QString key = mnemonic.match(text).captured(1).toUpper();
        QString& menu = used[static_cast<int>(info.menu)];
        EXPECT_TRUE(key.isEmpty() || !menu.contains(key)) << info.id << " repeats " << key.toStdString();
        menu += key;
    }
}

} // namespace
} // namespace budget::app
