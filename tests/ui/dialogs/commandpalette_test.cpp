// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/dialogs/commandpalette.h"

#include <QLineEdit>
#include <QTest>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

TEST(CommandPalette, ListsEveryCommandForNothingTyped)
{
    EXPECT_EQ(matchingCommands(QString()).size(), static_cast<size_t>(kCommandCount));
}

TEST(CommandPalette, PutsTextsThatBeginWithTheLettersFirst)
{
    const auto found = matchingCommands(u"find"_s);

    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front(), Command::Find);
    EXPECT_THAT(found, Contains(Command::NextFinding));
    EXPECT_THAT(found, Not(Contains(Command::Quit)));
}

TEST(CommandPalette, FindsNothingForNonsense)
{
    EXPECT_TRUE(matchingCommands(u"qqqqzz"_s).empty());
}

TEST(CommandPalette, RunsTheFirstMatchOnReturn)
{
    ActionSet actions;
    CommandPalette palette(actions, nullptr);
    int triggered = 0;
    QObject::connect(&actions[Command::Redo], &QAction::triggered, &palette, [&] { ++triggered; });
    auto* input = palette.findChild<QLineEdit*>();

    QTest::keyClicks(input, u"redo"_s);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return triggered > 0; }));

    EXPECT_EQ(triggered, 1);
    EXPECT_EQ(palette.result(), QDialog::Accepted);
}

} // namespace
} // namespace budget::ui
