// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmessage.h"

#include "core/import/pdfpage.h"
#include "ui/models/pagepainter.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace budget::app {

namespace {

constexpr char kGreeting[] = "budget-review pages 1\n";
constexpr qsizetype kGreetingSize = sizeof(kGreeting) - 1;
constexpr quint32 kLongestPassword = 64 * 1024;

constexpr qint64 kBytesOfASize = 2 * sizeof(double);
constexpr qint64 kBytesOfAPixel = 4;

/// The most that an answer of this kind can need.
std::optional<qint64> mostBytes(PagesAnswer::Kind kind)
{
    switch (kind) {
    case PagesAnswer::Kind::Sizes: return PdfFile::kMostPages * kBytesOfASize;
    case PagesAnswer::Kind::Picture: return kPictureHeadSize + ui::PagePainter::kMostPixels * kBytesOfAPixel;
    case PagesAnswer::Kind::Refusal: return 1;
    }
    return std::nullopt;
}

QByteArray headOfAnswer(PagesAnswer::Kind kind, qint64 size)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << static_cast<quint8>(kind) << size;
    return bytes;
}

/// Written so that what is no number is no length.
bool isLength(double points)
{
    constexpr double kMost = 100'000; // larger than any paper
    return points > 0 && points <= kMost;
}

} // namespace

const qsizetype kPagesHeadSize = kGreetingSize + qsizetype(sizeof(quint32) + sizeof(quint64));

QByteArray bytesOf(const PagesHead& head)
{
    QByteArray bytes(kGreeting, kGreetingSize);
    QDataStream(&bytes, QIODevice::Append) << head.passwordSize << head.documentSize;
    return bytes;
}

std::optional<PagesHead> pagesHeadFrom(const QByteArray& bytes)
{
    if (bytes.size() != kPagesHeadSize || !bytes.startsWith(kGreeting))
        return std::nullopt;
    QDataStream stream(bytes.sliced(kGreetingSize));
    PagesHead head;
    stream >> head.passwordSize >> head.documentSize;
    if (head.passwordSize > kLongestPassword)
        return std::nullopt;
    return head;
}

QByteArray bytesOf(const PageRequest& request)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << request.page << request.scale;
    return bytes;
}

std::optional<PageRequest> pageRequestFrom(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    PageRequest request;
    stream >> request.page >> request.scale;
    const bool isSound = request.page >= 1 && request.scale > 0 && std::isfinite(request.scale);
    return stream.status() == QDataStream::Ok && isSound ? std::optional(request) : std::nullopt;
}

std::optional<PagesAnswer> pagesAnswerFrom(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint8 kind = 0;
    PagesAnswer answer;
    stream >> kind >> answer.size;
    answer.kind = static_cast<PagesAnswer::Kind>(kind);
    const std::optional<qint64> most = mostBytes(answer.kind);
    if (stream.status() != QDataStream::Ok || !most || answer.size < 0 || answer.size > *most)
        return std::nullopt;
    return answer;
}

QByteArray answerOf(const std::vector<QSizeF>& sizes)
{
    QByteArray bytes =
        headOfAnswer(PagesAnswer::Kind::Sizes, static_cast<qint64>(sizes.size()) * kBytesOfASize);
    QDataStream stream(&bytes, QIODevice::Append);
    for (const QSizeF& size : sizes)
        stream << size.width() << size.height();
    return bytes;
}

QByteArray answerOf(ErrorCode refusal)
{
    return headOfAnswer(PagesAnswer::Kind::Refusal, 1) + static_cast<char>(refusal);
}

QByteArray answerOf(qint32 page, const QSize& picture)
{
    const qint64 pixels = qint64(picture.width()) * picture.height();
    QByteArray bytes = headOfAnswer(PagesAnswer::Kind::Picture, kPictureHeadSize + pixels * kBytesOfAPixel);
    QDataStream(&bytes, QIODevice::Append) << page << qint32(picture.width()) << qint32(picture.height());
    return bytes;
}

std::optional<std::vector<QSizeF>> pageSizesFrom(const QByteArray& content)
{
    constexpr QSizeF kA4(595, 842);
    if (content.isEmpty() || content.size() % kBytesOfASize != 0)
        return std::nullopt;
    std::vector<QSizeF> sizes(static_cast<size_t>(content.size() / kBytesOfASize));
    QDataStream stream(content);
    for (QSizeF& size : sizes) {
        double width = 0;
        double height = 0;
        stream >> width >> height;
        size = isLength(width) && isLength(height) ? QSizeF(width, height) : kA4;
    }
    return sizes;
}

std::optional<ErrorCode> refusalFrom(const QByteArray& content)
{
    for (const ErrorCode code : {ErrorCode::InputDamaged, ErrorCode::InputEncrypted}) {
        if (content.size() == 1 && content.front() == static_cast<char>(code))
            return code;
    }
    return std::nullopt;
}

std::optional<QSize> pictureSizeFrom(const QByteArray& content, const PagesAnswer& answer, qint32 page)
{
    QDataStream stream(content);
    qint32 number = 0;
    qint32 width = 0;
    qint32 height = 0;
    stream >> number >> width >> height;
    const qint64 pixels = qint64(width) * height;
    const bool isSound = stream.status() == QDataStream::Ok && number == page && width > 0 && height > 0 &&
                         pixels <= ui::PagePainter::kMostPixels &&
                         answer.size == kPictureHeadSize + pixels * kBytesOfAPixel;
    return isSound ? std::optional(QSize(width, height)) : std::nullopt;
}

} // namespace budget::app
