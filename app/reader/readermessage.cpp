// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readermessage.h"

#include "core/import/cellscodec.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

constexpr char kRequest[] = "budget-review reader 1\n";
constexpr qsizetype kRequestSize = sizeof(kRequest) - 1;
constexpr quint32 kLongestPassword = 64 * 1024;

// A message: what it is, how many bytes follow, these.
constexpr char kProgress = 'p';
constexpr char kCells = 'c';
constexpr char kError = 'e';
constexpr qsizetype kHeadSize = 1 + sizeof(quint64);

QByteArray message(char kind, const QByteArray& content)
{
    QByteArray bytes;
    bytes.reserve(kHeadSize + content.size());
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << static_cast<qint8>(kind) << static_cast<quint64>(content.size());
    bytes.append(content);
    return bytes;
}

quint64 contentSize(const QByteArray& pending)
{
    QDataStream stream(pending);
    qint8 kind = 0;
    quint64 size = 0;
    stream >> kind >> size;
    return size;
}

Error brokenAnswer()
{
    return fail(ErrorCode::ReaderStopped);
}

ReaderAnswer errorIn(const QByteArray& content)
{
    QDataStream stream(content);
    quint8 code = 0;
    QString detail;
    stream >> code >> detail;
    if (stream.status() != QDataStream::Ok || code >= kErrorCodeCount)
        return brokenAnswer();
    return fail(static_cast<ErrorCode>(code), detail);
}

ReaderAnswer cellsIn(const QByteArray& content)
{
    std::optional<DocumentCells> cells = decodeCells(content);
    if (!cells)
        return brokenAnswer();
    return std::move(*cells);
}

ReaderProgress progressIn(const QByteArray& content)
{
    QDataStream stream(content);
    ReaderProgress progress;
    stream >> progress.done >> progress.total;
    return progress;
}

} // namespace

QByteArray requestHead(const QString& password)
{
    const QByteArray utf8 = password.toUtf8();
    QByteArray head(kRequest, kRequestSize);
    QDataStream stream(&head, QIODevice::Append);
    stream << static_cast<quint32>(utf8.size());
    return head + utf8;
}

std::optional<ReaderRequest> requestFrom(QByteArray input)
{
    if (!input.startsWith(QByteArrayView(kRequest, kRequestSize)))
        return std::nullopt;
    QDataStream stream(input.sliced(kRequestSize));
    quint32 size = 0;
    stream >> size;
    constexpr qsizetype kBegin = kRequestSize + sizeof(quint32);
    if (stream.status() != QDataStream::Ok || size > kLongestPassword || input.size() - kBegin < size)
        return std::nullopt;
    ReaderRequest request{.password = QString::fromUtf8(input.sliced(kBegin, size)), .bytes = {}};
    request.bytes = std::move(input.remove(0, kBegin + size));
    return request;
}

QByteArray messageOf(const ReaderProgress& progress)
{
    QByteArray content;
    QDataStream(&content, QIODevice::WriteOnly) << progress.done << progress.total;
    return message(kProgress, content);
}

QByteArray messageOf(const ReaderAnswer& answer)
{
    if (!answer) {
        QByteArray content;
        QDataStream(&content, QIODevice::WriteOnly)
            << static_cast<quint8>(answer.error().code) << answer.error().detail;
        return message(kError, content);
    }
    const QByteArray content = encodeCells(*answer);
    if (static_cast<quint64>(content.size()) > ReaderMessages::kMostBytes)
        return messageOf(fail(ErrorCode::InputTooLarge, u"2 GiB"_s));
    return message(kCells, content);
}

bool ReaderMessages::isHeadSound() const
{
    if (m_pending.isEmpty())
        return true;
    const char kind = m_pending.front();
    if (kind != kProgress && kind != kCells && kind != kError)
        return false;
    return m_pending.size() < kHeadSize || contentSize(m_pending) <= kMostBytes;
}

bool ReaderMessages::add(const QByteArray& bytes)
{
    m_pending.append(bytes);
    return isHeadSound();
}

std::optional<std::variant<ReaderProgress, ReaderAnswer>> ReaderMessages::next()
{
    if (m_pending.size() < kHeadSize || !isHeadSound())
        return std::nullopt;
    const auto size = static_cast<qsizetype>(contentSize(m_pending));
    if (m_pending.size() - kHeadSize < size) {
        m_pending.reserve(kHeadSize + size); // once, instead of growing with each piece that comes in
        return std::nullopt;
    }
    const char kind = m_pending.front();
    const QByteArray content = QByteArray::fromRawData(m_pending.constData() + kHeadSize, size);
    std::variant<ReaderProgress, ReaderAnswer> result;
    if (kind == kProgress)
        result = progressIn(content);
    else
        result = kind == kCells ? cellsIn(content) : errorIn(content);
    m_pending.remove(0, kHeadSize + size);
    return result;
}

} // namespace budget::app
