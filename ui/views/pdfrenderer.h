// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <utility>
#include <vector>

namespace budget::ui {

/// Draws pages of a PDF on a thread of its own, one at a time, and keeps the images within bounded memory.
class PdfRenderer final : public QObject
{
    Q_OBJECT

public:
    explicit PdfRenderer(QObject* parent = nullptr);
    ~PdfRenderer() override; ///< waits for the page that is drawn

    /// Ends in opened(). What was open is closed at once.
    void open(const QByteArray& bytes, const QString& password);
    void close();

    /// Page \a page (from 1) at so many pixels a point, or a null image when it is not drawn yet.
    [[nodiscard]] QImage image(int page, double scale) const;
    /// The page at any other size, to be shown meanwhile.
    [[nodiscard]] QImage roughImage(int page) const;
    /// Draws these, in this order; what was wanted before and is not begun is forgotten.
    void want(std::vector<int> pages, double scale);

    static constexpr int kMostKilobytes = 96 * 1024;
    static constexpr double kMostPixels = 32e6; ///< of a page; a larger one is drawn smaller

signals:
    /// \a sizes of the pages in points; none when the file cannot be shown.
    void opened(const std::vector<QSizeF>& sizes);
    void drawn(int page);

private:
    struct Document;
    using Key = std::pair<int, int>; ///< page, thousandths of pixels a point
    struct Drawn
    {
        std::weak_ptr<const Document> document; ///< that it shows: another one may be open by now
        Key key;
        QImage image;
    };
    static Key keyOf(int page, double scale);
    void drawNext();

    QThreadPool m_pool;
    std::shared_ptr<Document> m_document; ///< used on the pool's thread alone
    QFutureWatcher<std::vector<QSizeF>> m_opening;
    QFutureWatcher<Drawn> m_drawing;
    QCache<Key, QImage> m_images;
    std::vector<int> m_wanted;
    double m_scale = 1;
};

} // namespace budget::ui
