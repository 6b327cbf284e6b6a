// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpages.h"

namespace budget::ui {

DeskPages makeDeskPages(Desk&, const ActionSet&, DialogService&, QWidget*)
{
    return {};
}

} // namespace budget::ui
