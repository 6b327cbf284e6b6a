// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pagepainter.h"

#include <QColor>
#include <QMutex>
#include <QMutexLocker>
#include <QSemaphore>

#include <atomic>
#include <map>
#include <optional>
#include <utility>

namespace budget::test {

/// What a FakePainter does, and what was asked of it: shared with the test, which is on another thread.
struct PainterScript
{
    std::vector<QSizeF> sizes{{100, 150}};
    std::optional<ErrorCode> refusal;  ///< of the document
    std::map<int, ErrorCode> failures; ///< by page
    QRgb colour = 0xff0000ff;          ///< of all pages
    std::optional<QSize> pictureSize;  ///< instead of the one that was asked for
    bool waitsForRelease = false;      ///< before each page
    QSemaphore begun;                  ///< once for each page
    QSemaphore release;                ///< of pages that wait
    std::atomic<int> alive = 0;        ///< painters that follow this
    std::atomic<int> cancelled = 0;    ///< pages that were given up while they waited

    void note(int page, double scale)
    {
        const QMutexLocker locker(&mutex);
        asked.emplace_back(page, scale);
    }
    [[nodiscard]] std::vector<std::pair<int, double>> askedFor()
    {
        const QMutexLocker locker(&mutex);
        return asked;
    }

    QMutex mutex;
    std::vector<std::pair<int, double>> asked; ///< use askedFor()
};

/// Draws pages in one colour, in this process.
class FakePainter final : public ui::PagePainter
{
public:
    explicit FakePainter(std::shared_ptr<PainterScript> script)
        : m_script(std::move(script))
    {
        ++m_script->alive;
    }
    ~FakePainter() override { --m_script->alive; }

    Result<std::vector<QSizeF>> open(const QByteArray&, const QString&, const CancelToken&) override
    {
        if (m_script->refusal)
            return fail(*m_script->refusal);
        return m_script->sizes;
    }

    Result<ui::PagePicture> draw(int page, double scale, const CancelToken& cancel) override
    {
        m_script->note(page, scale);
        m_script->begun.release();
        while (m_script->waitsForRelease && !m_script->release.tryAcquire(1, kLookEveryMs)) {
            if (cancel.isCancelled()) {
                ++m_script->cancelled;
                return fail(ErrorCode::Cancelled);
            }
        }
        if (const auto failure = m_script->failures.find(page); failure != m_script->failures.end())
            return fail(failure->second);
        const QSizeF size = m_script->sizes.at(static_cast<size_t>(page) - 1) * scale;
        ui::PagePicture picture{.size = m_script->pictureSize.value_or(size.toSize()), .pixels = {}};
        const qsizetype pixels = qsizetype(picture.size.width()) * picture.size.height();
        picture.pixels.resize(pixels * qsizetype(sizeof(QRgb)));
        std::fill_n(reinterpret_cast<QRgb*>(picture.pixels.data()), pixels, m_script->colour);
        return picture;
    }

private:
    static constexpr int kLookEveryMs = 5;
    std::shared_ptr<PainterScript> m_script;
};

} // namespace budget::test
