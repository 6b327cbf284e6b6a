// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/actions/actionset.h"
#include "ui/actions/keymap.h"

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

const QKeySequence kFree(u"Ctrl+Alt+K"_s);

TEST(Keymap, GivesTheKeysOfTheTableAtFirst)
{
    const Keymap keymap;

    for (const CommandInfo& info : commandTable())
        EXPECT_EQ(keymap.keysOf(info.command), shortcutsOf(info)) << info.id;
    EXPECT_TRUE(keymap.overrides().isEmpty());
}

TEST(Keymap, FindsItsChangesAgain)
{
    Keymap keymap;
    keymap.setKeys(Command::NextFinding, {kFree, QKeySequence(u"Ctrl+K, Ctrl+N"_s)});
    keymap.setKeys(Command::Annotate, {});

    const Keymap again = Keymap::fromOverrides(keymap.overrides());

    EXPECT_EQ(again, keymap);
    EXPECT_EQ(again.keysOf(Command::NextFinding).size(), 2);
    EXPECT_TRUE(again.keysOf(Command::Annotate).isEmpty());
}

TEST(Keymap, KeepsNothingForACommandThatHasItsOwnKeyAgain)
{
    Keymap keymap;
    keymap.setKeys(Command::NextFinding, {kFree});

    keymap.setKeys(Command::NextFinding, shortcutsOf(commandInfo(Command::NextFinding)));

    EXPECT_EQ(keymap, Keymap());
}

TEST(Keymap, KnowsWhoHasAKey)
{
    Keymap keymap;
    const QKeySequence undo(u"Ctrl+Z"_s);

    EXPECT_EQ(keymap.ownerOf(undo, Command::Find), Command::Undo);
    EXPECT_EQ(keymap.ownerOf(undo, Command::Undo), std::nullopt);
    EXPECT_EQ(keymap.ownerOf(QKeySequence(u"Ctrl+Z, Ctrl+A"_s), Command::Find), Command::Undo);

    keymap.setKeys(Command::Undo, {kFree});

    EXPECT_EQ(keymap.ownerOf(undo, Command::Find), std::nullopt);
    EXPECT_EQ(keymap.ownerOf(kFree, Command::Find), Command::Undo);
}

TEST(Keymap, LetsTwoCommandsChangeTheirKeys)
{
    Keymap keymap;
    const QList<QKeySequence> next = keymap.keysOf(Command::NextFinding);
    const QList<QKeySequence> previous = keymap.keysOf(Command::PreviousFinding);
    keymap.setKeys(Command::NextFinding, previous);
    keymap.setKeys(Command::PreviousFinding, next);

    EXPECT_EQ(Keymap::fromOverrides(keymap.overrides()), keymap);
}

TEST(Keymap, LeavesOutWhatDoesNotFit)
{
    const Keymap keymap = Keymap::fromOverrides({{u"no-such-command"_s, u"F7"_s},
                                                 {u"find"_s, u"Ctrl+Z"_s},        // belongs to undo
                                                 {u"annotate"_s, u"Return"_s},    // belongs to tables
                                                 {u"next-finding"_s, u"???"_s}}); // no key

    EXPECT_EQ(keymap.keysOf(Command::Undo).first(), QKeySequence(u"Ctrl+Z"_s));
    EXPECT_TRUE(keymap.keysOf(Command::Find).isEmpty());
    EXPECT_TRUE(keymap.keysOf(Command::Annotate).isEmpty());
    EXPECT_EQ(keymap.keysOf(Command::NextFinding), shortcutsOf(commandInfo(Command::NextFinding)));
}

TEST(Keymap, KeepsTheKeysOfEditorsForThem)
{
    EXPECT_TRUE(Keymap::isReserved(QKeySequence(Qt::Key_Return)));
    EXPECT_TRUE(Keymap::isReserved(QKeySequence(Qt::SHIFT | Qt::Key_Tab)));
    EXPECT_FALSE(Keymap::isReserved(QKeySequence(Qt::ALT | Qt::Key_Return)));
    EXPECT_FALSE(Keymap::isReserved(QKeySequence(Qt::Key_F8)));
}

TEST(ActionSet, HearsTheKeysOfItsKeymapAndNamesThem)
{
    ActionSet actions;
    Keymap keymap;
    keymap.setKeys(Command::NextFinding, {kFree});

    actions.setKeymap(keymap);

    EXPECT_EQ(actions[Command::NextFinding].shortcut(), kFree);
    EXPECT_TRUE(actions[Command::NextFinding].toolTip().contains(kFree.toString(QKeySequence::NativeText)));
    EXPECT_EQ(actions[Command::PreviousFinding].shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F8));
}

} // namespace
} // namespace budget::ui
