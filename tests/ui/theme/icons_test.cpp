// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/theme/icons.h"

#include <QImage>
#include <QPainter>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

/// How many pixels an icon covers, and whether they have the colour.
int paintedPixels(const QString& name, const QColor& color)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, name, QRectF(0, 0, 32, 32), color);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

TEST(Icons, AreAllDrawnInTheColourAsked)
{
    const QStringList names = iconNames();
    EXPECT_GE(names.size(), 50);
    for (const QString& name : names)
        EXPECT_GT(paintedPixels(name, QColor(Qt::red)), 10) << name.toStdString();
}

TEST(Icons, HaveNoneForAnUnknownName)
{
    EXPECT_TRUE(icon(u"no-such-icon"_s).isNull());
    EXPECT_FALSE(icon(u"open"_s).isNull());
}

} // namespace
} // namespace budget::ui
