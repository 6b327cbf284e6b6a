// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/pdfrenderer.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

/// Holds the pixels of the picture instead of a copy.
QImage imageOf(const PagePicture& picture)
{
    constexpr qsizetype kBytesOfAPixel = 4;
    const qsizetype bytesOfARow = picture.size.width() * kBytesOfAPixel;
    if (picture.size.isEmpty() || picture.pixels.size() != bytesOfARow * picture.size.height())
        return {};
    auto* const pixels = new QByteArray(picture.pixels); // the image deletes it
    return {reinterpret_cast<const uchar*>(pixels->constData()),
            picture.size.width(),
            picture.size.height(),
            bytesOfARow,
            QImage::Format_RGB32,
            [](void* held) { delete static_cast<QByteArray*>(held); },
            pixels};
}

} // namespace

struct PdfRenderer::Document
{
    QByteArray bytes;
    QString password;
    CancelToken cancel;
    std::unique_ptr<PagePainter> painter; ///< used and deleted on the pool's thread alone
};

PdfRenderer::PdfRenderer(QObject* parent)
    : QObject(parent)
    , m_images(kMostKilobytes)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        if (m_document)
            emit opened(m_opening.result());
    });
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        keep(m_drawing.result());
        drawNext();
    });
}

PdfRenderer::~PdfRenderer()
{
    m_opening.disconnect(this);
    m_drawing.disconnect(this);
    close();
    m_pool.waitForDone();
}

void PdfRenderer::open(std::unique_ptr<PagePainter> painter, const QByteArray& bytes, const QString& password)
{
    close();
    m_document = std::make_shared<Document>();
    m_document->bytes = bytes;
    m_document->password = password;
    m_document->painter = std::move(painter);
    m_opening.setFuture(QtConcurrent::run(&m_pool, [document = m_document] {
        return document->painter->open(document->bytes, document->password, document->cancel);
    }));
}

void PdfRenderer::close()
{
    m_wanted.clear();
    m_images.clear();
    m_failures.clear();
    if (!m_document)
        return;
    m_document->cancel.cancel();
    m_pool.start([document = std::exchange(m_document, nullptr)] { document->painter.reset(); });
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

const Error* PdfRenderer::failure(int page) const
{
    const auto found = m_failures.find(page);
    return found == m_failures.end() || !roughImage(page).isNull() ? nullptr : &found->second;
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
    std::erase_if(m_wanted, [this](int page) {
        return m_images.contains(keyOf(page, m_scale)) || m_failures.contains(page);
    });
    if (m_wanted.empty() || !m_document || m_drawing.isRunning())
        return;
    const int number = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_drawing.setFuture(QtConcurrent::run(&m_pool, [document = m_document, number, scale = m_scale] {
        return Drawn{.document = document,
                     .key = keyOf(number, scale),
                     .picture = document->painter->draw(number, scale, document->cancel)};
    }));
}

void PdfRenderer::keep(const Drawn& drawn)
{
    const std::shared_ptr<const Document> shown = drawn.document.lock();
    if (!shown || shown != m_document)
        return;
    const int page = drawn.key.first;
    const QImage image = drawn.picture ? imageOf(*drawn.picture) : QImage();
    if (image.isNull()) {
        m_failures.emplace(page, drawn.picture ? fail(ErrorCode::DrawingStopped) : drawn.picture.error());
        emit failed(page);
        return;
    }
    const auto kilobytes = static_cast<int>(image.sizeInBytes() / 1024 + 1);
    m_images.insert(drawn.key, new QImage(image), kilobytes); // the cache owns it
    emit this->drawn(page);
}

} // namespace budget::ui

#include "moc_pdfrenderer.cpp"
