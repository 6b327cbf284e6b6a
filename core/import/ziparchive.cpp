// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/ziparchive.h"

#include <zip.h>

#include <algorithm>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

bool isSuspicious(qint64 packed, qint64 unpacked)
{
    return unpacked > ZipArchive::kUnsuspicious &&
           unpacked / ZipArchive::kTightest > std::max<qint64>(packed, 1);
}

Error tooLarge(const QString& name)
{
    return fail(
        ErrorCode::InputTooLarge,
        u"%1: %2 MiB, %3 : 1"_s.arg(name).arg(ZipArchive::kLargestEntry >> 20).arg(ZipArchive::kTightest));
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source)
        return fail(ErrorCode::InputDamaged, QString::fromUtf8(zip_error_strerror(&error)));
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return fail(ErrorCode::InputDamaged, QString::fromUtf8(zip_error_strerror(&error)));
    }
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, bytes.size()));
    if (zip_get_num_entries(archive, 0) > kMostEntries)
        return fail(ErrorCode::InputTooLarge, u"%1 files in the archive"_s.arg(kMostEntries));
    return opened;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString& name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipArchive::Entry>> ZipArchive::entry(const QString& name)
{
    const zip_int64_t found = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (found < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(found), 0, &stat) != 0)
        return fail(ErrorCode::InputDamaged, name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::InputEncrypted);
    const auto packed = static_cast<qint64>(stat.comp_size);
    const auto size = static_cast<qint64>(stat.size);
    if (size > kLargestEntry || isSuspicious(packed, size))
        return tooLarge(name);
    zip_file_t* const file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(found), 0);
    if (!file)
        return fail(ErrorCode::InputDamaged, name);
    std::unique_ptr<Entry> opened(new Entry(*this, file, packed, size, name));
    opened->open(QIODevice::ReadOnly);
    return opened;
}

ZipArchive::Entry::Entry(ZipArchive& archive, void* file, qint64 packed, qint64 size, QString name)
    : m_archive(archive)
    , m_file(file)
    , m_packed(packed)
    , m_size(size)
    , m_name(std::move(name))
{}

ZipArchive::Entry::~Entry()
{
    zip_fclose(static_cast<zip_file_t*>(m_file));
}

qint64 ZipArchive::Entry::readData(char* data, qint64 most)
{
    if (m_error)
        return -1;
    const zip_int64_t count =
        zip_fread(static_cast<zip_file_t*>(m_file), data, static_cast<zip_uint64_t>(most));
    if (count < 0) {
        m_error = fail(ErrorCode::InputDamaged, m_name);
        return -1;
    }
    m_read += count;
    m_archive.m_unpacked += count;
    // The directory may lie about the size, and a document name the same entry again and again.
    if (m_archive.m_unpacked > kLargestEntry || isSuspicious(m_packed, m_read) ||
        isSuspicious(m_archive.m_size, m_archive.m_unpacked)) {
        m_error = tooLarge(m_name);
        return -1;
    }
    return count > 0 ? count : -1;
}

} // namespace budget
