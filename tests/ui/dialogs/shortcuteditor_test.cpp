// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/fakedialogservice.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/shortcuteditor.h"
#include "ui/profiles/profilepage.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

const QKeySequence kFree(u"Ctrl+Alt+K"_s);

PreferencesQuestion questionWith(const Preferences& present)
{
    return {.present = present, .profiles = ProfileFolder(u"/nonexistent"_s), .content = {}};
}

TEST(ShortcutEditor, GivesACommandAnotherKeyOrOneMore)
{
    ShortcutEditor editor;
    editor.select(Command::NextFinding);

    EXPECT_TRUE(editor.add(kFree));
    EXPECT_EQ(editor.keymap().keysOf(Command::NextFinding), (QList{QKeySequence(Qt::Key_F8), kFree}));

    EXPECT_TRUE(editor.replace(QKeySequence(u"F7"_s)));
    EXPECT_EQ(editor.keymap().keysOf(Command::NextFinding), QList{QKeySequence(u"F7"_s)});
}

TEST(ShortcutEditor, RefusesAKeyOfAnotherCommandAndNamesIt)
{
    ShortcutEditor editor;
    editor.select(Command::NextFinding);

    EXPECT_FALSE(editor.replace(QKeySequence(u"Ctrl+O"_s)));

    EXPECT_EQ(editor.keymap(), Keymap());
    EXPECT_TRUE(editor.message().contains(plainText(commandInfo(Command::Open))));
}

TEST(ShortcutEditor, RefusesAKeyThatTablesNeed)
{
    ShortcutEditor editor;
    editor.select(Command::NextFinding);

    EXPECT_FALSE(editor.replace(QKeySequence(Qt::Key_Tab)));

    EXPECT_EQ(editor.keymap(), Keymap());
    EXPECT_FALSE(editor.message().isEmpty());
}

TEST(ShortcutEditor, AsksForACommandFirst)
{
    ShortcutEditor editor;

    EXPECT_FALSE(editor.replace(kFree));

    EXPECT_FALSE(editor.message().isEmpty());
}

TEST(ShortcutEditor, FindsCommandsByNameAndByKey)
{
    ShortcutEditor editor;
    const int all = editor.filter(QString());

    EXPECT_EQ(all, kCommandCount);
    EXPECT_EQ(editor.filter(u"Shift+F8"_s), 1);
    EXPECT_EQ(editor.filter(u"no such command"_s), 0);
}

TEST(PreferencesDialog, RestoresTheDefaultsOfThePageInView)
{
    Preferences present;
    present.author = u"李审核"_s;
    present.keys.setKeys(Command::NextFinding, {kFree});
    test::FakeDialogService dialogs;
    PreferencesDialog dialog(questionWith(present), dialogs, nullptr);
    EXPECT_EQ(dialog.preferences(), present);

    auto* pages = dialog.findChild<QTabWidget*>();
    auto* restore = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults);
    pages->setCurrentWidget(dialog.findChild<ShortcutEditor*>());
    restore->click();
    EXPECT_EQ(dialog.preferences().keys, Keymap());
    EXPECT_EQ(dialog.preferences().author, present.author);

    pages->setCurrentIndex(0);
    restore->click();
    EXPECT_EQ(dialog.preferences(), Preferences());
}

TEST(PreferencesDialog, TurnsToThePageOnWhichSomethingIsFound)
{
    test::FakeDialogService dialogs;
    PreferencesDialog dialog(questionWith(Preferences()), dialogs, nullptr);
    auto* pages = dialog.findChild<QTabWidget*>();

    dialog.findChild<QLineEdit*>()->setText(u"next-finding"_s);

    EXPECT_EQ(pages->currentWidget(), dialog.findChild<ShortcutEditor*>());
    dialog.findChild<QLineEdit*>()->setText(u"cost-direction"_s);
    EXPECT_EQ(pages->currentWidget(), dialog.findChild<ProfilePage*>());
}

} // namespace
} // namespace budget::ui
