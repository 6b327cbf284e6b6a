// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/budgettest.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace budget::test {

/// How a run of budget-review-cli ended.
struct CommandResult
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real program without a display, in English, with \a input on its standard input.
[[nodiscard]] CommandResult budgetReviewCli(const QStringList& arguments, const QByteArray& input = {});

/// The document that comes with the program.
[[nodiscard]] QString samplePath();
[[nodiscard]] QByteArray contentOf(const QString& path);

/// A folder for one test.
class CommandLineTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file, with the folders it needs, and returns its path.
    QString write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

} // namespace budget::test
