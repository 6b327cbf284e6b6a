// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/chipbar.h"
#include "ui/views/navigationview.h"

#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class NavigationViewTest : public test::DeskTest
{
protected:
    [[nodiscard]] NavigationView& view() const { return *static_cast<NavigationView*>(pages().navigator); }
    [[nodiscard]] int shown() const { return view().model().shownProjects(); }
    [[nodiscard]] Chip& chip(const QString& title) const
    {
        for (Chip* each : view().findChildren<Chip*>()) {
            if (each->text() == title)
                return *each;
        }
        ADD_FAILURE() << "no chip " << qPrintable(title);
        return *view().findChild<Chip*>();
    }
};

} // namespace

TEST_F(NavigationViewTest, EachChipLeavesAsManyProjectsAsItSays)
{
    desk().goTo(project(2).id);
    action(Command::VerdictPass).trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return chip(u"Unreviewed"_s).count() == 73; }));
    for (const QString& title : {u"Unreviewed"_s, u"Errors"_s, u"For me"_s, u"Edited"_s}) {
        Chip& each = chip(title);
        QTest::mouseClick(&each, Qt::LeftButton);
        EXPECT_EQ(shown(), each.count()) << qPrintable(title);
        QTest::mouseClick(&each, Qt::LeftButton);
    }
    EXPECT_EQ(shown(), 74);
}

TEST_F(NavigationViewTest, FiltersByWordsAndEscapeShowsAllAgain)
{
    auto* words = child<QLineEdit>("navigationFilter");
    words->setFocus();
    type(words, u"司法救助"_s);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(view().tree().hasFocus());
    EXPECT_TRUE(view().findChild<QToolButton*>(u"filterState"_s)->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);

    EXPECT_EQ(shown(), 74);
}

TEST_F(NavigationViewTest, TheArrowKeysMoveTheDesk)
{
    desk().goTo(project(3).id);
    view().tree().setFocus();
    press(Qt::Key_Down);

    EXPECT_EQ(desk().place().project, project(4).id);
}

} // namespace budget::ui
