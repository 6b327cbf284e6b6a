// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilefolder.h"

#include "core/rules/jsonlines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A name that every file system takes.
QString fileNameFor(const QString& name)
{
    constexpr qsizetype kMost = 80;
    constexpr QStringView kRefused = u"\\/:*?\"<>|";
    QString fileName = name.left(kMost);
    for (QChar& letter : fileName) {
        if (kRefused.contains(letter) || !letter.isPrint())
            letter = u'_';
    }
    if (fileName.startsWith(u'.'))
        fileName.prepend(u'_');
    return fileName;
}

QStringList pathsIn(const QString& folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString& name : names)
        paths.append(folder + u'/' + name);
    return paths;
}

Result<QByteArray> bytesOf(const QString& path)
{
    constexpr qint64 kMostBytes = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString());
    return file.read(kMostBytes);
}

} // namespace

ProfileFolder ProfileFolder::standard()
{
    return ProfileFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         u"/budget-review/profiles"_s);
}

std::vector<ProfileFolder::File> ProfileFolder::files() const
{
    std::vector<File> files;
    const ProfileTexts own = texts();
    for (const QString& path : pathsIn(m_path))
        files.push_back({path, read(path, own)});
    return files;
}

ProfileTexts ProfileFolder::texts() const
{
    ProfileTexts texts;
    for (const QString& path : pathsIn(m_path)) {
        const Result<QByteArray> bytes = bytesOf(path);
        const Result<QJsonObject> root = bytes ? readJsonObject(*bytes) : Result<QJsonObject>(bytes.error());
        const QString name = root ? root->value(u"name"_s).toString() : QString();
        if (!name.isEmpty() && !texts.contains(name)) // of two files with one name the first one counts
            texts.insert(name, *bytes);
    }
    return texts;
}

Result<ProfileSource> ProfileFolder::find(const QString& name) const
{
    if (Profile::builtInNames().contains(name))
        return ProfileSource::builtIn(name);
    std::vector<File> all = files();
    for (File& file : all) {
        if (file.source && file.source->name() == name)
            return std::move(file.source);
    }
    for (File& file : all) {
        if (!file.source && QFileInfo(file.path).completeBaseName() == fileNameFor(name))
            return std::move(file.source).withContext(file.path);
    }
    return fail(ErrorCode::ProfileInvalid, FileReason{.fault = FileFault::NoProfile, .values = {name}});
}

std::optional<QString> ProfileFolder::pathOf(const QString& name) const
{
    for (const File& file : files()) {
        if (file.source && file.source->name() == name)
            return file.path;
    }
    return std::nullopt;
}

/// Never a file that is there: it may be a damaged profile, which its owner wants to mend.
QString ProfileFolder::newPathFor(const QString& name) const
{
    const QString plain = m_path + u'/' + fileNameFor(name);
    QString path = plain + u".json"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.json"_s.arg(plain, QString::number(number));
    return path;
}

Result<> ProfileFolder::write(const ProfileSource& source) const
{
    if (!QDir().mkpath(m_path))
        return fail(ErrorCode::FileUnwritable, m_path);
    return writeTo(source, pathOf(source.name()).value_or(newPathFor(source.name())));
}

Result<> ProfileFolder::remove(const QString& name) const
{
    const std::optional<QString> path = pathOf(name);
    QFile file(path.value_or(QString()));
    if (path && !file.remove())
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(*path);
    return {};
}

Result<ProfileSource> ProfileFolder::read(const QString& path, const ProfileTexts& own)
{
    return ProfileSource::fromJson(TRY(bytesOf(path)), own);
}

Result<> ProfileFolder::writeTo(const ProfileSource& source, const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = source.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(path);
    return {};
}

} // namespace budget
