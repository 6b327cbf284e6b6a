// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/actions/actionset.h"
#include "ui/actions/commandtable.h"
#include "ui/theme/icons.h"

#include <QSet>

namespace budget::ui {
namespace {

TEST(CommandTable, GivesEveryCommandAnIdOfItsOwn)
{
    QSet<QByteArray> ids;
    for (const CommandInfo& info : commandTable())
        ids.insert(info.id);

    EXPECT_EQ(ids.size(), kCommandCount);
}

TEST(CommandTable, GivesNoKeyToTwoCommands)
{
    // A key of a table is heard while the window's keys are, so the two places may not share one either.
    QSet<QString> keys;
    for (const CommandInfo& info : commandTable()) {
        for (const QKeySequence& key : shortcutsOf(info)) {
            const QString text = key.toString();
            EXPECT_FALSE(text.isEmpty()) << info.id;
            EXPECT_FALSE(keys.contains(text)) << info.id << " repeats " << text.toStdString();
            keys.insert(text);
        }
    }
}

TEST(CommandTable, ExplainsEveryCommandAndGivesItAnIcon)
{
    for (const CommandInfo& info : commandTable()) {
        EXPECT_GT(qstrlen(info.text), 0U) << info.id;
        EXPECT_GT(qstrlen(info.tip), 10U) << info.id;
        EXPECT_FALSE(icon(QString::fromLatin1(info.icon)).isNull()) << info.id << ": " << info.icon;
    }
}

TEST(ActionSet, NamesActionsByTheIdOfTheirCommand)
{
    const ActionSet actions;

    EXPECT_EQ(actions[Command::NextFinding].objectName(), QStringLiteral("next-finding"));
    EXPECT_EQ(actions[Command::NextFinding].shortcut(), QKeySequence(Qt::Key_F8));
}

TEST(ActionSet, LetsOnlyOneChoiceOfAMenuBeTaken)
{
    const ActionSet actions;

    actions[Command::PageReview].setChecked(true);
    actions[Command::ThemeDark].setChecked(true);
    actions[Command::PageCharts].setChecked(true);

    EXPECT_FALSE(actions[Command::PageReview].isChecked());
    EXPECT_TRUE(actions[Command::ThemeDark].isChecked());
}

} // namespace
} // namespace budget::ui
