// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translators.h"
#include "tests/support/budgettest.h"
#include "ui/actions/actionset.h"

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
