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

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::None: return {};
    case Grade::Excellent: return QCoreApplication::translate("Grades", "Excellent");
    case Grade::Good: return QCoreApplication::translate("Grades", "Good");
    case Grade::Fair: return QCoreApplication::translate("Grades", "Fair");
    case Grade::Poor: return QCoreApplication::translate("Grades", "Poor");
    }
    return {};
}

QString gradeMeaning(Grade grade)
{
    switch (grade) {
    case Grade::None: return {};
    case Grade::Excellent: return QCoreApplication::translate("Grades", "Goes on");
    case Grade::Good:
        return QCoreApplication::translate("Grades", "The reviewer may improve it after consultation");
    case Grade::Fair: return QCoreApplication::translate("Grades", "Is revised and submitted again");
    case Grade::Poor: return QCoreApplication::translate("Grades", "May not go on");
    }
    return {};
}

QString decisionText(DecisionKind kind)
{
    return findingStateText(stateAfter(kind));
}

QString findingStateText(FindingState state)
{
    switch (state) {
    case FindingState::Open: return QCoreApplication::translate("FindingStates", "Open");
    case FindingState::Accepted: return QCoreApplication::translate("FindingStates", "Accepted");
    case FindingState::Rejected: return QCoreApplication::translate("FindingStates", "Rejected");
    case FindingState::Mended: return QCoreApplication::translate("FindingStates", "Mended");
    }
    return {};
}

QString decisionSentence(const Decision& decision)
{
    const QString by =
        QCoreApplication::translate("FindingStates", "%1 by %2, %3", "decision, author, date and time")
            .arg(decisionText(decision.kind), decision.author,
                 decision.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return decision.note.isEmpty() ? by
                                   : QCoreApplication::translate("FindingStates", "%1: %2", "decision, note")
                                         .arg(by, decision.note);
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
