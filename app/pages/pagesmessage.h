// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>

#include <optional>
#include <vector>

/// What is said between the window and the process that draws pages. To it: a head, the password, the bytes
/// of one document, then requests. From it: one answer for the document and one for each request. What it
/// says is not believed: it has read a document that may have been made to lead it astray.
namespace budget::app {

struct PagesHead
{
    quint32 passwordSize = 0; ///< bytes of UTF-8
    quint64 documentSize = 0;
};
[[nodiscard]] QByteArray bytesOf(const PagesHead& head);
/// Nothing when this is no head.
[[nodiscard]] std::optional<PagesHead> pagesHeadFrom(const QByteArray& bytes);
extern const qsizetype kPagesHeadSize;

struct PageRequest
{
    qint32 page = 0; ///< from 1
    double scale = 0;
};
[[nodiscard]] QByteArray bytesOf(const PageRequest& request);
/// Nothing when no page can be drawn so.
[[nodiscard]] std::optional<PageRequest> pageRequestFrom(const QByteArray& bytes);
inline constexpr qsizetype kPageRequestSize = sizeof(qint32) + sizeof(double);

/// An answer is its head, then as many bytes as it says.
struct PagesAnswer
{
    enum class Kind : quint8 { Sizes = 's', Picture = 'p', Refusal = 'r' };
    Kind kind = Kind::Refusal;
    qint64 size = 0;
};
/// Nothing when the process says no such thing, or would say too much.
[[nodiscard]] std::optional<PagesAnswer> pagesAnswerFrom(const QByteArray& bytes);
inline constexpr qsizetype kPagesAnswerSize = sizeof(quint8) + sizeof(qint64);

/// Whole answers; the pixels of a picture follow upon its own.
[[nodiscard]] QByteArray answerOf(const std::vector<QSizeF>& sizes);
[[nodiscard]] QByteArray answerOf(ErrorCode refusal);
[[nodiscard]] QByteArray answerOf(qint32 page, const QSize& picture);

/// A page whose size cannot be one counts as A4, so that all other pages keep their places. Nothing when
/// these are no sizes at all.
[[nodiscard]] std::optional<std::vector<QSizeF>> pageSizesFrom(const QByteArray& content);
/// Nothing when a document is not refused so.
[[nodiscard]] std::optional<ErrorCode> refusalFrom(const QByteArray& content);
/// Of a picture: what stands before its pixels. Nothing when it is another page, larger than was asked for,
/// or not of as many bytes as \a answer has.
[[nodiscard]] std::optional<QSize> pictureSizeFrom(const QByteArray& content, const PagesAnswer& answer,
                                                   qint32 page);
inline constexpr qsizetype kPictureHeadSize = 3 * sizeof(qint32);

} // namespace budget::app
