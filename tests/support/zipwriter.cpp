// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/zipwriter.h"

#include <zip.h>

namespace budget::test {

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target); // its bytes are read after the archive is closed
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : files) {
        zip_source_t* const source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray result(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, result.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

} // namespace budget::test
