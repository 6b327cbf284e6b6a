// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace budget {

/// A packed document in memory. What it unpacks to is bounded, whatever its directory says: each entry, and
/// all that is read from it together, since a document may name one entry many times.
class ZipArchive
{
public:
    /// \a bytes must outlive the archive and its entries. Errors: InputDamaged, InputTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>> open(const QByteArray& bytes);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool contains(const QString& name) const;
    /// An entry to be read once from its beginning; it must not outlive the archive. A read beyond the limits
    /// fails, then error() says why. Errors: InputDamaged, InputEncrypted, InputTooLarge.
    class Entry;
    [[nodiscard]] Result<std::unique_ptr<Entry>> entry(const QString& name);

    static constexpr qint64 kMostEntries = 20'000;
    static constexpr qint64 kLargestEntry = 2LL * 1024 * 1024 * 1024; // unpacked bytes
    /// An entry that unpacks to more than this may not be packed more tightly than kTightest to one. Sheets
    /// of a million like rows come to a few hundred; deflate ends at 1,032.
    static constexpr qint64 kUnsuspicious = 64LL * 1024 * 1024;
    static constexpr qint64 kTightest = 400;

private:
    ZipArchive(zip* archive, qint64 size)
        : m_archive(archive)
        , m_size(size)
    {}

    zip* m_archive;
    qint64 m_size;         ///< packed bytes
    qint64 m_unpacked = 0; ///< bytes read so far, of all entries
};

class ZipArchive::Entry final : public QIODevice
{
public:
    ~Entry() override;
    Q_DISABLE_COPY_MOVE(Entry)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 unpackedSize() const { return m_size; }
    [[nodiscard]] qint64 position() const { return m_read; }
    /// Nothing when all went well so far.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    friend class ZipArchive;
    Entry(ZipArchive& archive, void* file, qint64 packed, qint64 size, QString name);

    ZipArchive& m_archive;
    void* m_file; ///< zip_file_t
    qint64 m_packed;
    qint64 m_size;
    qint64 m_read = 0;
    QString m_name;
    std::optional<Error> m_error;
};

} // namespace budget
