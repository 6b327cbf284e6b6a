// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/findbar.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/sourcetextview.h"

#include <QLabel>
#include <QLineEdit>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class FindBarTest : public test::DeskTest
{
protected:
    [[nodiscard]] FindBar& bar() const { return *static_cast<FindBar*>(pages().findBar); }
    [[nodiscard]] QString count() const { return child<QLabel>("findCount")->text(); }
};

class SourceSearchTest : public test::DeskTest
{
protected:
    [[nodiscard]] QString count() const { return child<QLabel>("sourceCount")->text(); }
};

} // namespace

TEST_F(FindBarTest, WalksThroughAllPlacesAndSaysWhichOne)
{
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(bar().isVisible());
    type(child<QLineEdit>("findText"), u"满意度"_s);
    press(Qt::Key_Return);
    const int all = bar().finder().count();
    EXPECT_GT(all, 74);
    EXPECT_EQ(count(), u"1 of %1"_s.arg(all));
    EXPECT_TRUE(text(*desk().place().cell).contains(u"满意度"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(count(), u"2 of %1"_s.arg(all));
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), u"%1 of %1"_s.arg(all)) << "around the beginning";
    press(Qt::Key_F3);
    EXPECT_EQ(count(), u"1 of %1"_s.arg(all));
}

TEST_F(FindBarTest, ShowsWhatItFindsWhereThePageAtHandCannot)
{
    action(Command::PageIndicators).trigger();
    auto& indicators = *static_cast<IndicatorsPage*>(pages().indicators);
    const auto step = [this](const QString& words) {
        action(Command::Find).trigger();
        auto* line = child<QLineEdit>("findText");
        line->clear();
        type(line, words);
        press(Qt::Key_Return);
    };
    step(u"补助对象满意度"_s);
    EXPECT_EQ(window().workspace()->page(), Page::Indicators);
    EXPECT_TRUE(indicators.shows(*desk().place().cell));

    child<QLineEdit>("indicatorFilter")->setText(u"成本"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !indicators.shows(*desk().place().cell); }));
    step(u"补助对象满意度"_s);
    EXPECT_EQ(window().workspace()->page(), Page::Review);
    EXPECT_TRUE(text(*desk().place().cell).contains(u"补助对象满意度"_s));
}

TEST_F(FindBarTest, EscapeClosesItAndGivesTheFocusBack)
{
    auto* opinion = child<QLineEdit>("opinion");
    opinion->setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);

    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(opinion->hasFocus());
}

TEST_F(FindBarTest, SaysWhenThereIsNothing)
{
    action(Command::Find).trigger();
    type(child<QLineEdit>("findText"), u"不存在的词"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(count(), u"not found"_s);
}

TEST_F(SourceSearchTest, SaysWhenTheTextIsNotThere)
{
    auto* search = child<QLineEdit>("sourceSearch");
    search->setFocus();
    type(search, u"不存在的词"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !count().isEmpty(); }));

    EXPECT_EQ(count(), u"not found"_s);
}

TEST_F(SourceSearchTest, CountsAllPlacesAndNumbersThemInTheOrderOfTheText)
{
    auto* search = child<QLineEdit>("sourceSearch");
    search->setFocus();
    type(search, u"数量指标"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !count().isEmpty(); }));
    const auto all = QString::fromUtf8(test::sampleBytes()).count(u"数量指标"_s);
    ASSERT_GT(all, 10);
    press(Qt::Key_Return);
    EXPECT_EQ(count(), u"1 of %1"_s.arg(all));
    press(Qt::Key_Return);
    EXPECT_EQ(count(), u"2 of %1"_s.arg(all));
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);

    EXPECT_EQ(count(), u"%1 of %1"_s.arg(all));
}

} // namespace budget::ui
