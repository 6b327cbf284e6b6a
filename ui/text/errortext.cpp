// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

#include "ui/text/errordetail.h"
#include "ui/text/filefaulttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

/// Only gives the sentences their context in the translation files.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(ErrorCode code);
    static QString ofKind(const Error& error);
    static QString tooLarge(const Error& error);
    static QString conflict(const Error& error);
    static QString withDetail(const QString& sentence, const QString& detail);
    static QString pages(int count) { return count > 0 ? tr("%n page(s)", nullptr, count) : QString(); }
    static QString onPages(const QString& pages) { return tr("pages %1").arg(pages); }
};

QString ErrorText::sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return tr("This file does not exist. Check its name and folder.");
    case ErrorCode::FileUnreadable:
        return tr("This file cannot be read. Check its permissions, and whether its disk is there.");
    case ErrorCode::FileUnwritable:
        return tr(
            "This file cannot be written. Choose another place, or check the permissions of its folder.");
    case ErrorCode::InputEmpty: return tr("The document has no text. Choose the file that holds the tables.");
    case ErrorCode::InputBinary:
        return tr("This kind of file is not read. Save it as PDF, docx, xlsx, HTML or text and open that.");
    case ErrorCode::InputDamaged:
        return tr("The document is cut or damaged. Get it again from where it came from.");
    case ErrorCode::InputEncrypted:
        return tr(
            "The document is encrypted. A PDF is read when its password is given; open any other file in "
            "Word, Excel or WPS and save it without a password.");
    case ErrorCode::InputScanned:
        return tr("The pages of the document are pictures without text: it was scanned. Have it recognised "
                  "(OCR), or ask for the file it was printed from.");
    case ErrorCode::InputTooLarge:
        return tr("The document is larger than the program reads. Split it into several files.");
    case ErrorCode::ReaderStopped:
        return tr(
            "Reading this document broke down; nothing else was touched. The file is probably damaged: get "
            "it again, or save it anew, for example as docx.");
    case ErrorCode::ReaderSilent:
        return tr(
            "Reading this document came to nothing and was ended. Print it to a new PDF or save it anew, "
            "or split it into several files.");
    case ErrorCode::ReaderOutgrew:
        return tr(
            "Reading this document took too much memory and was ended. Save it anew without pictures, or "
            "split it into several files.");
    case ErrorCode::DrawingStopped:
        return tr("Drawing broke down; nothing else was touched. Look at the text instead, or print the file "
                  "to a new PDF and import that.");
    case ErrorCode::DrawingSilent:
        return tr("Drawing came to nothing and was ended. Look at the text instead, or print the file to a "
                  "new PDF and import that.");
    case ErrorCode::DrawingOutgrew:
        return tr("Drawing took too much memory and was ended. Look at the text instead, or print the file "
                  "to a new PDF and import that.");
    case ErrorCode::DrawingGivenUp:
        return tr("Drawing pages of this document broke down too often; no more are drawn. Look at the text "
                  "instead, or print the file to a new PDF and import that.");
    case ErrorCode::FormUnknown:
        return tr(
            "No known form of budget performance target tables was found in the document. Check that it is "
            "the right file.");
    case ErrorCode::FormBlank:
        return tr("The form has not been filled in: it has labels and heads, but no project and no targets. "
                  "Choose the file that has been filled in.");
    case ErrorCode::TableUnclear:
        return tr(
            "The tables of the document are printed without lines, or some of their columns are on pages "
            "that are missing, and their cells cannot be told apart for certain. Open the Word or Excel "
            "file it was made from, or print it again with borders and all columns on one page.");
    case ErrorCode::FormInvalid: return tr("The description of a form cannot be used. Correct it.");
    case ErrorCode::WorkspaceForeign:
        return tr("This is not a workspace of Budget Review. Choose a file that the program has saved.");
    case ErrorCode::WorkspaceNewer:
        return tr(
            "The workspace was written by a newer version of the program. Install that version to open it.");
    case ErrorCode::WorkspaceCorrupt:
        return tr("The workspace is cut or damaged. Open a backup, or import its documents again.");
    case ErrorCode::WorkspaceLocked:
        return tr("Another program has the workspace open. Close it there and try again.");
    case ErrorCode::WorkspaceReadOnly:
        return tr("The workspace cannot be written, so nothing was changed. Save it under another name to "
                  "edit it.");
    case ErrorCode::StorageFull:
        return tr("The disk is full, so the change was not made. Make room and try again.");
    case ErrorCode::StorageFailed:
        return tr(
            "The workspace could not be written, so the change was not made. Save it in another place.");
    case ErrorCode::Conflict:
        return tr("The document has changed meanwhile, so the change was not made. Look at it again.");
    case ErrorCode::ValueInvalid: return tr("This value does not fit here. Correct it.");
    case ErrorCode::ProfileInvalid:
        return tr("The rule profile cannot be used. Correct it or choose another.");
    case ErrorCode::NothingToUndo: return tr("There is nothing to undo or redo.");
    case ErrorCode::Cancelled: return tr("Cancelled. Nothing was changed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString ErrorText::withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : tr("%1 (%2)", "a sentence and its detail").arg(sentence, detail);
}

/// Of a file that is not read; its detail: what core takes it for.
QString ErrorText::ofKind(const Error& error)
{
    constexpr std::array kPictures{QLatin1String("JPEG"), QLatin1String("PNG"), QLatin1String("GIF")};
    if (std::ranges::find(kPictures, error.detail) != kPictures.end())
        return tr("This is a picture: it has no text. Have it recognised (OCR), or ask for the file it was "
                  "made from.");
    if (error.detail.contains(QLatin1String("doc, xls")))
        return tr(
            "This is a file of an old format (doc, xls, wps, et). Open it in Word, Excel or WPS, save it "
            "as docx or xlsx, and open that.");
    if (error.detail == QLatin1String("ZIP"))
        return tr("This is an archive (ZIP), not a document. Unpack it and open the folder with the "
                  "documents.");
    return withDetail(sentence(ErrorCode::InputBinary), errorDetailText(error));
}

/// Its limit names a ratio when it is unpacked that the file is so large.
QString ErrorText::tooLarge(const Error& error)
{
    const QString detail = errorDetailText(error);
    if (!error.detail.contains(QLatin1String(" : 1")))
        return withDetail(sentence(ErrorCode::InputTooLarge), detail);
    return withDetail(
        tr("The file is small and would be far too large when unpacked: it is damaged, or made to "
           "do harm. Ask where it comes from; save it anew in Word, Excel or WPS if it opens there."),
        detail);
}

/// An import or a copy holds the workspace for a while; anything else is there differently than expected.
QString ErrorText::conflict(const Error& error)
{
    if (error.detail == QLatin1String("import"))
        return tr("Documents are being imported, or the workspace is being copied. Wait until that has "
                  "ended and try again.");
    return withDetail(sentence(ErrorCode::Conflict), errorDetailText(error));
}

} // namespace

QString errorSentence(const Error& error)
{
    const auto withDetail = [&error](const QString& detail) {
        return ErrorText::withDetail(ErrorText::sentence(error.code), detail);
    };
    if (error.reason)
        return withDetail(fileReasonText(*error.reason));
    if (error.code == ErrorCode::InputBinary)
        return ErrorText::ofKind(error);
    if (error.code == ErrorCode::InputTooLarge)
        return ErrorText::tooLarge(error);
    if (error.code == ErrorCode::Conflict)
        return ErrorText::conflict(error);
    if (error.code == ErrorCode::InputScanned) // its detail is how many pages
        return withDetail(ErrorText::pages(error.detail.toInt()));
    if (error.code == ErrorCode::TableUnclear && !error.detail.isEmpty()) // and which ones
        return withDetail(ErrorText::onPages(error.detail));
    return withDetail(errorDetailText(error));
}

QString errorText(const Error& error)
{
    QString text = errorSentence(error);
    for (const QString& place : error.context)
        text = ErrorText::tr("%1: %2", "a place and what is wrong there").arg(place, text);
    return text;
}

} // namespace budget::ui
