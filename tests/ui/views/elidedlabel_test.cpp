// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/views/elidedlabel.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"2025年区级重点专项绩效目标表（一级项目）公开版.pdf"_s;

} // namespace

TEST(ElidedLabel, CutsWithDotsAndTellsTheWholeTextInItsTooltip)
{
    ElidedLabel label;
    label.setElideMode(Qt::ElideMiddle);
    label.setText(kName);
    label.resize(label.sizeHint().width() / 2, 24);
    label.grab(); // a hidden widget is resized when it is to be seen

    EXPECT_TRUE(label.shownText().contains(u'…'));
    EXPECT_TRUE(label.shownText().endsWith(u".pdf"_s));
    EXPECT_EQ(label.toolTip(), kName);
}

TEST(ElidedLabel, ShowsTheWholeTextAtTheWidthItAsksFor)
{
    ElidedLabel label;
    label.setText(kName);
    label.resize(label.sizeHint());
    label.grab();

    EXPECT_EQ(label.shownText(), kName);
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(ElidedLabel, GivesWayToItsNeighbours)
{
    ElidedLabel label;
    label.setText(kName);

    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 4);
}

} // namespace budget::ui
