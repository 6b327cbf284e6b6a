// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/import/documentcells.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace budget::app {

/// What stands before the bytes of the document on a reader's standard input.
[[nodiscard]] QByteArray requestHead(const QString& password);

struct ReaderRequest
{
    QString password;
    QByteArray bytes;
};
/// Nothing when \a input is no request.
[[nodiscard]] std::optional<ReaderRequest> requestFrom(QByteArray input);

/// The messages a reader writes to its standard output: progress, any number of times, then its answer.
struct ReaderProgress
{
    qint64 done = 0;
    qint64 total = 0;
};
using ReaderAnswer = Result<DocumentCells>;
[[nodiscard]] QByteArray messageOf(const ReaderProgress& progress);
[[nodiscard]] QByteArray messageOf(const ReaderAnswer& answer);

/// Puts messages together as their bytes come in. What a reader writes is not believed: it read a document
/// that may have been made to lead it astray.
class ReaderMessages
{
public:
    /// False when this is nothing that a reader says.
    [[nodiscard]] bool add(const QByteArray& bytes);
    /// The next whole message, if any.
    [[nodiscard]] std::optional<std::variant<ReaderProgress, ReaderAnswer>> next();

    static constexpr quint64 kMostBytes = quint64(2) << 30; ///< of one message

private:
    [[nodiscard]] bool isHeadSound() const;

    QByteArray m_pending;
};

} // namespace budget::app
