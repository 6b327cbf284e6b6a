// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pdfpages.h"

#include <QImage>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

ui::PagePicture pictureOf(const QImage& image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    // Rows of 32 bits a pixel are never padded.
    return {.size = pixels.size(),
            .pixels = QByteArray(reinterpret_cast<const char*>(pixels.constBits()), pixels.sizeInBytes())};
}

} // namespace

PdfPages::PdfPages() = default;
PdfPages::~PdfPages() = default;

Result<std::vector<QSizeF>> PdfPages::open(const QByteArray& bytes, const QString& password,
                                           const CancelToken& cancel)
{
    // Damage is told by what is missing, not by messages.
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {});
    const QByteArray key = password.toUtf8();
    m_pdf = Poppler::Document::loadFromData(bytes, key, key);
    if (!m_pdf)
        return fail(ErrorCode::InputDamaged, u"PDF"_s);
    if (m_pdf->isLocked())
        return fail(ErrorCode::InputEncrypted);
    m_pdf->setRenderHint(Poppler::Document::Antialiasing);
    m_pdf->setRenderHint(Poppler::Document::TextAntialiasing);
    std::vector<QSizeF> sizes;
    for (int i = 0; i < m_pdf->numPages(); ++i) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const std::unique_ptr<Poppler::Page> page = m_pdf->page(i);
        sizes.push_back(page ? page->pageSizeF() : QSizeF());
    }
    return sizes;
}

Result<ui::PagePicture> PdfPages::draw(int page, double scale, const CancelToken& cancel)
{
    constexpr double kPointsPerInch = 72;
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    const std::unique_ptr<Poppler::Page> drawn = m_pdf ? m_pdf->page(page - 1) : nullptr;
    if (!drawn)
        return fail(ErrorCode::InputDamaged, u"PDF"_s);
    const QSizeF size = drawn->pageSizeF() * scale;
    // Rounding up to whole pixels must not lead beyond the limit either.
    constexpr double kMost = 0.999 * kMostPixels;
    const double resolution = kPointsPerInch * scale *
                              std::min(1.0, std::sqrt(kMost / std::max(size.width() * size.height(), 1.0)));
    const QImage image = drawn->renderToImage(resolution, resolution);
    if (image.isNull())
        return fail(ErrorCode::InputDamaged, u"PDF"_s);
    return pictureOf(image);
}

} // namespace budget::app
