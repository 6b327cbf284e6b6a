// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/pdfrenderer.h"

#include <QtConcurrentRun>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace budget::ui {

struct PdfRenderer::Document
{
    QByteArray bytes;
    QByteArray password;
    std::unique_ptr<Poppler::Document> pdf;
};

PdfRenderer::PdfRenderer(QObject* parent)
    : QObject(parent)
    , m_images(kMostKilobytes)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] { emit opened(m_opening.result()); });
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        const Drawn drawnNow = m_drawing.result();
        const std::shared_ptr<const Document> shown = drawnNow.document.lock();
        if (shown && shown == m_document && !drawnNow.image.isNull()) {
            const auto kilobytes = static_cast<int>(drawnNow.image.sizeInBytes() / 1024 + 1);
            m_images.insert(drawnNow.key, new QImage(drawnNow.image), kilobytes); // the cache owns it
            emit drawn(drawnNow.key.first);
        }
        drawNext();
    });
}

PdfRenderer::~PdfRenderer()
{
    m_opening.disconnect(this);
    m_drawing.disconnect(this);
    m_pool.waitForDone();
}

void PdfRenderer::open(const QByteArray& bytes, const QString& password)
{
    close();
    m_document = std::make_shared<Document>();
    m_document->bytes = bytes;
    m_document->password = password.toUtf8();
    m_opening.setFuture(QtConcurrent::run(&m_pool, [document = m_document] {
        std::vector<QSizeF> sizes;
        document->pdf =
            Poppler::Document::loadFromData(document->bytes, document->password, document->password);
        if (!document->pdf || document->pdf->isLocked())
            return sizes;
        document->pdf->setRenderHint(Poppler::Document::Antialiasing);
        document->pdf->setRenderHint(Poppler::Document::TextAntialiasing);
        for (int i = 0; i < document->pdf->numPages(); ++i) {
            const std::unique_ptr<Poppler::Page> page = document->pdf->page(i);
            sizes.push_back(page ? page->pageSizeF() : QSizeF());
        }
        return sizes;
    }));
}

void PdfRenderer::close()
{
    m_document.reset();
    m_wanted.clear();
    m_images.clear();
}

PdfRenderer::Key PdfRenderer::keyOf(int page, double scale)
{
    constexpr double kSteps = 1000;
    return {page, static_cast<int>(std::lround(scale * kSteps))};
}

QImage PdfRenderer::image(int page, double scale) const
{
    const QImage* const image = m_images.object(keyOf(page, scale));
    return image ? *image : QImage();
}

QImage PdfRenderer::roughImage(int page) const
{
    const QList<Key> keys = m_images.keys();
    const auto found = std::ranges::find_if(keys, [page](const Key& key) { return key.first == page; });
    const QImage* const image = found == keys.end() ? nullptr : m_images.object(*found);
    return image ? *image : QImage();
}

void PdfRenderer::want(std::vector<int> pages, double scale)
{
    m_wanted = std::move(pages);
    m_scale = scale;
    if (!m_drawing.isRunning())
        drawNext();
}

void PdfRenderer::drawNext()
{
    std::erase_if(m_wanted, [this](int page) { return m_images.contains(keyOf(page, m_scale)); });
    if (m_wanted.empty() || !m_document || m_drawing.isRunning())
        return;
    const int number = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_drawing.setFuture(QtConcurrent::run(&m_pool, [document = m_document, number, scale = m_scale] {
        constexpr double kPointsPerInch = 72;
        Drawn result{.document = document, .key = keyOf(number, scale), .image = {}};
        const std::unique_ptr<Poppler::Page> page = document->pdf ? document->pdf->page(number - 1) : nullptr;
        if (!page)
            return result;
        const QSizeF size = page->pageSizeF() * scale;
        const double pixels = std::max(size.width() * size.height(), 1.0);
        const double resolution = kPointsPerInch * scale * std::min(1.0, std::sqrt(kMostPixels / pixels));
        result.image = page->renderToImage(resolution, resolution);
        return result;
    }));
}

} // namespace budget::ui

#include "moc_pdfrenderer.cpp"
