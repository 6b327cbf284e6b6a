// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class VerdictStripTest : public test::DeskTest
{
protected:
    [[nodiscard]] QLineEdit& opinion() const { return *child<QLineEdit>("opinion"); }
    [[nodiscard]] const Review& review(int table) const { return project(table).review; }
};

} // namespace

TEST_F(VerdictStripTest, AProjectThatPassesNeedsNoOpinion)
{
    press(Qt::Key_1, Qt::AltModifier);

    EXPECT_EQ(review(1).verdict, Verdict::Pass);
    EXPECT_EQ(review(1).author, u"测试员"_s);
}

TEST_F(VerdictStripTest, AReturnedProjectWaitsForItsOpinion)
{
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(review(1).verdict, Verdict::None);
    ASSERT_TRUE(opinion().hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(review(1).verdict, Verdict::None) << "an empty opinion is none";
    type(&opinion(), u"no goal"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(review(1).verdict, Verdict::Return);
    EXPECT_EQ(review(1).opinion, u"no goal"_s);
    action(Command::Undo).trigger();
    EXPECT_EQ(review(1).verdict, Verdict::None);
}

TEST_F(VerdictStripTest, AfterAVerdictTheKeyForTheNextProjectIsNoText)
{
    QTest::keyClick(&opinion(), Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(review(1).verdict, Verdict::Pass);
    press(Qt::Key_N);
    EXPECT_EQ(desk().place().project, project(2).id);

    action(Command::VerdictPassAfterRevision).trigger();
    type(&opinion(), u"改权重"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(review(2).opinion, u"改权重"_s);
    press(Qt::Key_N);
    EXPECT_EQ(desk().place().project, project(3).id);
    EXPECT_EQ(review(2).opinion, u"改权重"_s);
}

TEST_F(VerdictStripTest, AVerdictThatIsLeftWithoutItsOpinionIsNone)
{
    action(Command::VerdictReturn).trigger();
    auto* prompt = child<QLabel>("prompt");
    ASSERT_TRUE(prompt->isVisible());
    pages().navigator->setFocus();

    EXPECT_FALSE(prompt->isVisible());
    EXPECT_EQ(review(1).verdict, Verdict::None);
}

TEST_F(VerdictStripTest, FollowsTheThemeWithItsColours)
{
    const QPalette before = QApplication::palette();
    const QFont font = QApplication::font();
    auto* progress = child<QLabel>("progress");
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        applyTheme(theme, 10, before);
        QCoreApplication::processEvents();
        EXPECT_EQ(progress->palette().color(QPalette::WindowText).name(),
                  color(ColorRole::SubtleText, QApplication::palette()).name())
            << int(theme);
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(before);
    QApplication::setFont(font);
}

TEST_F(VerdictStripTest, EscapeTakesAWaitingVerdictBack)
{
    action(Command::VerdictReturn).trigger();
    type(&opinion(), u"no"_s);
    press(Qt::Key_Escape);
    action(Command::NextUnreviewed).trigger();

    EXPECT_EQ(review(1).verdict, Verdict::None);
    EXPECT_TRUE(opinion().text().isEmpty());
}

TEST_F(VerdictStripTest, AKeyThatLeadsElsewhereKeepsTheOpinionThatIsBeingTyped)
{
    action(Command::VerdictReturn).trigger();
    type(&opinion(), u"no goal"_s);
    press(Qt::Key_F9);

    EXPECT_EQ(desk().place().project, project(2).id);
    EXPECT_EQ(review(1).verdict, Verdict::Return);
    EXPECT_EQ(review(1).opinion, u"no goal"_s);
    EXPECT_EQ(review(2).verdict, Verdict::None);
    EXPECT_TRUE(opinion().text().isEmpty());
}

TEST_F(VerdictStripTest, NGoesToTheNextProjectWithoutAVerdict)
{
    child<QTreeView>("navigationTree")->setFocus();
    desk().goTo(project(2).id);
    action(Command::VerdictPass).trigger();
    desk().goTo(project(1).id);
    action(Command::VerdictPass).trigger();
    press(Qt::Key_N);

    EXPECT_EQ(desk().place().project, project(3).id);
}

TEST_F(VerdictStripTest, CountsTheVerdictsOfTheDepartmentAndOfAll)
{
    auto* progress = child<QLabel>("progress");
    desk().goTo(project(3).id);
    EXPECT_EQ(progress->text(), u"Department 0/7"_s);
    EXPECT_EQ(progress->toolTip(), u"This department 0 of 7 reviewed · all 0 of 74"_s);
    action(Command::VerdictPass).trigger();
    EXPECT_EQ(progress->toolTip(), u"This department 1 of 7 reviewed · all 1 of 74"_s);
    action(Command::Undo).trigger();

    EXPECT_EQ(progress->toolTip(), u"This department 0 of 7 reviewed · all 0 of 74"_s);
}

} // namespace budget::ui
