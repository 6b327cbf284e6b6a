// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <QFileDevice>
#include <QString>

#include <memory>

namespace budget::cli {

/// Where a command writes: standard output, or a file, which gets its new content only when all of it was
/// written.
class Output
{
public:
    /// \a path is empty or "-" for standard output.
    [[nodiscard]] static Result<Output> open(const QString& path);

    [[nodiscard]] QIODevice& device() { return *m_file; }
    void text(const QString& text);
    [[nodiscard]] bool isStandardOutput() const { return m_path.isEmpty(); }

    /// Without this call a file stays as it was. A failure is reported.
    void commit(Console& console);

private:
    Output(std::unique_ptr<QFileDevice> file, QString path);

    std::unique_ptr<QFileDevice> m_file;
    QString m_path;
};

} // namespace budget::cli
