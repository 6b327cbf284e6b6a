// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kept.h"

#include "core/import/importpipeline.h"
#include "core/store/documentstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

/// Files that people take for documents are not passed over in silence: each is told of with what to do.
const QStringList kNotRead{u"*.wps"_s,  u"*.et"_s,  u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s,
                           u"*.tiff"_s, u"*.bmp"_s, u"*.zip"_s, u"*.rar"_s,  u"*.7z"_s};

/// The path without links, so that two ways to one document are one; a missing file keeps its own.
QString canonical(const QString& path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? path : found;
}

} // namespace

QString keptFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/workspaces"_s;
}

QString keptWorkspaceFor(const QStringList& named, const QString& folder)
{
    QStringList paths;
    for (const QString& path : named)
        paths.append(canonical(path));
    paths.sort();
    const QByteArray hash = QCryptographicHash::hash(paths.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    // The name is for people who look into the folder, the hash tells documents of one name apart.
    const QString name = QFileInfo(paths.value(0)).completeBaseName().left(60);
    return u"%1/%2-%3.brw"_s.arg(folder, name, QString::fromLatin1(hash.toHex().left(12)));
}

QString nameOfKept(const QString& workspace)
{
    return QFileInfo(workspace).completeBaseName().section(u'-', 0, -2);
}

QString keptWorkspaceOf(const QStringList& named, const QStringList& documents, const QString& folder)
{
    const QString path = keptWorkspaceFor(named, folder);
    const QString earlier = keptWorkspaceFor(documents, folder);
    return !QFileInfo::exists(path) && QFileInfo::exists(earlier) ? earlier : path;
}

bool isKept(const QString& workspace, const QString& folder)
{
    return QFileInfo(workspace).absolutePath() == QFileInfo(folder).absoluteFilePath();
}

QStringList documentsIn(const QStringList& paths)
{
    QStringList found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator files(path, documentNamePatterns() + kNotRead, QDir::Files | QDir::Readable,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            inside.append(files.next());
        inside.sort();
        found += inside;
    }
    found.removeDuplicates();
    return found;
}

bool isWorkspaceFile(const QString& path)
{
    return DocumentStore::isWorkspace(path);
}

} // namespace budget::app
