// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace budget::ui {

/// A page as it was drawn.
struct PagePicture
{
    QSize size;
    QByteArray pixels; ///< from the top left, 32 bits each as QRgb, all opaque; rows without gaps
};

/// Draws the pages of one PDF. One thread uses it and waits for it; cancelling is for any thread, and leaves
/// a painter that is good for nothing more.
///
/// How pages are drawn is not known here: PDF files come from anybody, and what draws them may break down,
/// so that the window has it done elsewhere.
class PagePainter
{
public:
    PagePainter() = default;
    virtual ~PagePainter() = default;
    Q_DISABLE_COPY_MOVE(PagePainter)

    /// The sizes of the pages in points; once, before anything is drawn. Errors: InputDamaged,
    /// InputEncrypted, Cancelled, and as draw().
    [[nodiscard]] virtual Result<std::vector<QSizeF>> open(const QByteArray& bytes, const QString& password,
                                                           const CancelToken& cancel) = 0;
    /// Page \a page, from 1, at so many pixels a point; a page of more than kMostPixels is drawn smaller.
    /// Errors: InputDamaged, Cancelled, DrawingStopped, DrawingSilent, DrawingOutgrew, DrawingGivenUp.
    [[nodiscard]] virtual Result<PagePicture> draw(int page, double scale, const CancelToken& cancel) = 0;

    static constexpr qint64 kMostPixels = 12'000'000;
};

/// Makes a painter for each document.
using PagePainters = std::function<std::unique_ptr<PagePainter>()>;

} // namespace budget::ui
