// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reviewtext.h"

#include <QCoreApplication>

namespace budget::ui {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return QCoreApplication::translate("Verdicts", "Not reviewed");
    case Verdict::Pass: return QCoreApplication::translate("Verdicts", "Pass");
    case Verdict::PassAfterRevision: return QCoreApplication::translate("Verdicts", "Pass after revision");
    case Verdict::Return: return QCoreApplication::translate("Verdicts", "Return");
    }
    return {};
}

QString threadStateText(ThreadState state)
{
    switch (state) {
    case ThreadState::Open: return QCoreApplication::translate("ThreadStates", "Open");
    case ThreadState::Revised: return QCoreApplication::translate("ThreadStates", "Revised");
    case ThreadState::Verified: return QCoreApplication::translate("ThreadStates", "Verified");
    }
    return {};
}

} // namespace budget::ui
