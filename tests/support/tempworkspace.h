// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/documentsession.h"

#include <QTemporaryDir>

#include <memory>

namespace budget::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 0, 125), Qt::UTC);
};

/// A folder for workspace files, gone with the object; sessions must go before it. In memory where the system
/// has such a place: tests need not outlive a power failure, and then a commit waits for no disk.
class TempWorkspace
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.brw")); }
    [[nodiscard]] DocumentSession::Options options() const;
    FixedClock& clock() { return m_clock; }

    /// Aborts the test run when the file cannot be made: nothing else could be tested then.
    [[nodiscard]] std::unique_ptr<DocumentSession> create() const;
    [[nodiscard]] std::unique_ptr<DocumentSession> open() const { return open(path()); }
    [[nodiscard]] std::unique_ptr<DocumentSession> open(const QString& path) const;

private:
    static QString folderTemplate();

    QTemporaryDir m_folder{folderTemplate()};
    FixedClock m_clock;
};

} // namespace budget::test
