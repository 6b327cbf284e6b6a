// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/layoutstate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QHeaderView& header)
{
    const QString owner = header.parentWidget() ? header.parentWidget()->objectName() : QString();
    return owner.isEmpty() || header.orientation() == Qt::Vertical ? QString() : u"header/"_s + owner;
}

QString keyOf(const QSplitter& splitter)
{
    return splitter.objectName().isEmpty() ? QString() : u"splitter/"_s + splitter.objectName();
}

} // namespace

LayoutState saveLayout(const QWidget& root)
{
    LayoutState state;
    for (const QSplitter* splitter : root.findChildren<QSplitter*>())
        state.insert(keyOf(*splitter), splitter->saveState());
    for (const QHeaderView* header : root.findChildren<QHeaderView*>())
        state.insert(keyOf(*header), header->saveState());
    state.remove(QString());
    return state;
}

void restoreLayout(QWidget& root, const LayoutState& state)
{
    for (QSplitter* splitter : root.findChildren<QSplitter*>()) {
        const auto saved = state.constFind(keyOf(*splitter));
        if (saved != state.constEnd())
            splitter->restoreState(*saved);
    }
    for (QHeaderView* header : root.findChildren<QHeaderView*>()) {
        const auto saved = state.constFind(keyOf(*header));
        if (saved == state.constEnd())
            continue;
        // A header of a newer version may have other columns; its widths would land on the wrong ones.
        const int columns = header->count();
        const QByteArray before = header->saveState();
        if (!header->restoreState(*saved) || header->count() != columns)
            header->restoreState(before);
    }
}

bool isOnAScreen(const QRect& frame)
{
    constexpr QSize kGrip(80, 30);
    const QRect titleBar(frame.topLeft(), QSize(frame.width(), kGrip.height()));
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
        const QRect visible = screen->availableGeometry().intersected(titleBar);
        return visible.width() >= kGrip.width() && visible.height() >= kGrip.height() / 2;
    });
}

} // namespace budget::ui
