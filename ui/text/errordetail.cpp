// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errordetail.h"

#include "ui/models/columnspec.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

/// Gives the words below their context in the translation files.
struct ErrorDetail
{
    Q_DECLARE_TR_FUNCTIONS(ErrorDetail)
};

/// A detail that core gives with \a code, and how it is said; %1, %2 … are what the pattern captures.
struct KnownDetail
{
    ErrorCode code;
    const char* pattern;
    const char* words; ///< source text in the context "ErrorDetail"
};

constexpr std::array kKnownDetails{
    // Limits that were reached.
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) cells, (\d+) MiB of text)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 cells with %2 MiB of text are read")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) cells)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 cells are read")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) texts)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 different texts are read")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) pages)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 pages are read")},
    KnownDetail{ErrorCode::InputTooLarge, R"(page (\d+))",
                QT_TRANSLATE_NOOP("ErrorDetail", "page %1 holds more than is read of one page")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) elements within each other)",
                QT_TRANSLATE_NOOP("ErrorDetail", "its parts are nested more than %1 deep")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) files in the archive)",
                QT_TRANSLATE_NOOP("ErrorDetail", "it is put together from more than %1 files")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) characters in (\d+) bytes)",
                QT_TRANSLATE_NOOP("ErrorDetail", "%1 characters out of %2 bytes")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) MiB)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 MiB are read")},
    KnownDetail{ErrorCode::InputTooLarge, R"((\d+) GiB)",
                QT_TRANSLATE_NOOP("ErrorDetail", "at most %1 GiB are read")},
    KnownDetail{ErrorCode::InputTooLarge, "text outside of tables",
                QT_TRANSLATE_NOOP("ErrorDetail", "there is too much text outside of tables")},
    KnownDetail{ErrorCode::InputTooLarge, R"((.+): (\d+) MiB, (\d+) : 1)",
                QT_TRANSLATE_NOOP("ErrorDetail",
                                  "its part %1 becomes more than %2 MiB, or more than %3 times as large")},
    KnownDetail{ErrorCode::ReaderSilent, R"((\d+) s)", QT_TRANSLATE_NOOP("ErrorDetail", "after %1 seconds")},
    KnownDetail{ErrorCode::DrawingSilent, R"((\d+) s)", QT_TRANSLATE_NOOP("ErrorDetail", "after %1 seconds")},
    KnownDetail{ErrorCode::ReaderOutgrew, R"((\d+) MiB)",
                QT_TRANSLATE_NOOP("ErrorDetail", "more than %1 MiB")},
    KnownDetail{ErrorCode::DrawingOutgrew, R"((\d+) MiB)",
                QT_TRANSLATE_NOOP("ErrorDetail", "more than %1 MiB")},

    // Parts of a document that are broken, and what it is instead.
    KnownDetail{ErrorCode::InputDamaged, "PDF",
                QT_TRANSLATE_NOOP("ErrorDetail", "it begins like a PDF and has no readable pages")},
    KnownDetail{ErrorCode::InputDamaged, "HTML",
                QT_TRANSLATE_NOOP("ErrorDetail", "it begins like a web page and cannot be read as one")},
    KnownDetail{ErrorCode::InputDamaged, "XML",
                QT_TRANSLATE_NOOP("ErrorDetail", "what is in it cannot be read as XML")},
    KnownDetail{
        ErrorCode::InputDamaged, "DOCTYPE",
        QT_TRANSLATE_NOOP("ErrorDetail", "it declares entities of its own, as files made to do harm do")},
    KnownDetail{ErrorCode::InputDamaged, R"((\S*[./]\S*))",
                QT_TRANSLATE_NOOP("ErrorDetail", "its part %1 is missing or broken")},
    KnownDetail{ErrorCode::InputBinary, "text", QT_TRANSLATE_NOOP("ErrorDetail", "text")},
    KnownDetail{ErrorCode::FormUnknown, "(?s)(.+)", QT_TRANSLATE_NOOP("ErrorDetail", "it begins: %1")},

    // Workspaces and places to write to.
    KnownDetail{ErrorCode::WorkspaceCorrupt, R"((\d+) bytes)",
                QT_TRANSLATE_NOOP("ErrorDetail", "only %1 bytes are left")},
    KnownDetail{ErrorCode::WorkspaceCorrupt, R"((\d+) of (\d+) bytes)",
                QT_TRANSLATE_NOOP("ErrorDetail", "only %1 of %2 bytes are left")},
    KnownDetail{ErrorCode::WorkspaceCorrupt, R"(unreadable row in table (\w+))",
                QT_TRANSLATE_NOOP("ErrorDetail", "a row of its table %1 cannot be read")},
    KnownDetail{ErrorCode::WorkspaceCorrupt, R"(change log, line (\d+))",
                QT_TRANSLATE_NOOP("ErrorDetail", "line %1 of its history cannot be read")},
    KnownDetail{ErrorCode::WorkspaceCorrupt, R"(no (?:line|change) (\d+) in the change log)",
                QT_TRANSLATE_NOOP("ErrorDetail", "line %1 of its history is missing")},
    KnownDetail{ErrorCode::WorkspaceNewer, R"((\d+))",
                QT_TRANSLATE_NOOP("ErrorDetail", "its format is number %1")},
    KnownDetail{ErrorCode::WorkspaceNewer, R"(change log (\d+))",
                QT_TRANSLATE_NOOP("ErrorDetail", "the format of its history is number %1")},
    KnownDetail{ErrorCode::WorkspaceLocked, "another program wrote to the file",
                QT_TRANSLATE_NOOP("ErrorDetail", "another program wrote to the file")},
    KnownDetail{ErrorCode::FileUnwritable, "the file exists",
                QT_TRANSLATE_NOOP("ErrorDetail", "there is a file of this name already")},
    KnownDetail{ErrorCode::FileUnwritable, "the file is the workspace itself",
                QT_TRANSLATE_NOOP("ErrorDetail", "the file is the open workspace itself")},
    KnownDetail{ErrorCode::FileNotFound, "[0-9a-f]{64}|[0-9]+",
                QT_TRANSLATE_NOOP("ErrorDetail", "the workspace does not hold the document")},

    // What a change expected to find.
    KnownDetail{ErrorCode::Conflict, "project", QT_TRANSLATE_NOOP("ErrorDetail", "the project")},
    KnownDetail{ErrorCode::Conflict, "name", QT_TRANSLATE_NOOP("ErrorDetail", "the name")},
    KnownDetail{ErrorCode::Conflict, "indicator", QT_TRANSLATE_NOOP("ErrorDetail", "the row")},
    KnownDetail{ErrorCode::Conflict, "position", QT_TRANSLATE_NOOP("ErrorDetail", "the order of the rows")},
    KnownDetail{ErrorCode::Conflict, "review", QT_TRANSLATE_NOOP("ErrorDetail", "the verdict or opinion")},
    // What contradicts itself is our own mistake, of which the reader can make no more than of this.
    KnownDetail{ErrorCode::Conflict, "before|empty|identity",
                QT_TRANSLATE_NOOP("ErrorDetail", "another version was expected")},
};

/// 400000 → "400,000"; a name stays as it is.
QString shownCapture(const QString& captured)
{
    bool isNumber = false;
    const qlonglong number = captured.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : captured.simplified();
}

QString knownDetail(const Error& error)
{
    for (const KnownDetail& each : kKnownDetails) {
        if (each.code != error.code)
            continue;
        const QString pattern = QRegularExpression::anchoredPattern(QString::fromLatin1(each.pattern));
        const QRegularExpressionMatch match = QRegularExpression(pattern).match(error.detail);
        if (!match.hasMatch())
            continue;
        QString words = ErrorDetail::tr(each.words);
        for (int capture = 1; capture <= match.lastCapturedIndex(); ++capture)
            words = words.arg(shownCapture(match.captured(capture)));
        return words;
    }
    return {};
}

/// The title of the field that a change does not find as it expects it.
QString fieldOfConflict(const Error& error)
{
    if (error.code != ErrorCode::Conflict)
        return {};
    for (const FieldInfo& info : kFields) {
        if (error.detail == info.name)
            return columnTitle(info.field);
    }
    return {};
}

/// Said by the system in the language of the interface, or a path.
bool isSaidAlready(const Error& error)
{
    constexpr std::array kOfTheSystem{ErrorCode::FileNotFound,     ErrorCode::FileUnreadable,
                                      ErrorCode::FileUnwritable,   ErrorCode::InputBinary,
                                      ErrorCode::ReaderStopped,    ErrorCode::DrawingStopped,
                                      ErrorCode::WorkspaceReadOnly};
    const bool isOfTheSystem = std::ranges::find(kOfTheSystem, error.code) != kOfTheSystem.end();
    return (isOfTheSystem && !error.detail.contains("(SQL"_L1)) || error.detail.startsWith(u'/');
}

} // namespace

QString errorDetailText(const Error& error)
{
    if (error.detail.isEmpty() || error.code == ErrorCode::Cancelled)
        return {};
    for (const QString& words : {knownDetail(error), fieldOfConflict(error)}) {
        if (!words.isEmpty())
            return words;
    }
    return isSaidAlready(error) ? error.detail : ErrorDetail::tr("technical detail: %1").arg(error.detail);
}

} // namespace budget::ui
