// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/formfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

Result<parse::GridForm> formIn(const QString& path)
{
    constexpr qint64 kLargest = 1024LL * 1024; // bytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString());
    return parse::GridForm::fromJson(file.read(kLargest));
}

/// An id may be any words, a name of a file may not.
QString fileNameFor(const QString& id)
{
    QString name;
    for (const QChar c : id)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    return name + u".json"_s;
}

} // namespace

FormFolder readFormFolder(const QString& folder)
{
    FormFolder result;
    std::vector<parse::GridForm> own;
    const QDir directory(folder);
    // QDir() is the working folder, which nobody named.
    const QStringList names =
        folder.isEmpty() ? QStringList() : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const QString path = directory.filePath(name);
        Result<parse::GridForm> form = formIn(path);
        if (form)
            own.push_back(std::move(form).value());
        else
            result.errors.push_back(std::move(form).error().withContext(path));
    }
    result.forms = own.empty() ? parse::GridForms::builtIn() : parse::GridForms::with(own);
    return result;
}

QString usersFormFolder()
{
    // Not the folder of the one program or the other: window and command line read the same.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/budget-review/forms"_s;
}

bool isFormKept(const QString& folder, const QString& id)
{
    return QFile::exists(QDir(folder).filePath(fileNameFor(id)));
}

Result<QString> keepForm(const QString& folder, const QString& id, const QByteArray& json)
{
    TRY(parse::GridForm::fromJson(json));
    const QString path = QDir(folder).filePath(fileNameFor(id));
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                           file.write(json) == json.size() && file.commit();
    if (!isWritten)
        return Error(fail(ErrorCode::FileUnwritable, file.errorString())).withContext(path);
    return path;
}

} // namespace budget
