// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pagepainter.h"

#include <QCache>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace budget::ui {

/// Has pages of a PDF drawn, one at a time and off the GUI thread, and keeps the images within bounded
/// memory.
class PdfRenderer final : public QObject
{
    Q_OBJECT

public:
    explicit PdfRenderer(QObject* parent = nullptr);
    ~PdfRenderer() override; ///< waits until the painter has noticed

    /// Ends in opened(). What was open is closed at once.
    void open(std::unique_ptr<PagePainter> painter, const QByteArray& bytes, const QString& password);
    void close();

    /// Page \a page (from 1) at so many pixels a point, or a null image when it is not drawn yet.
    [[nodiscard]] QImage image(int page, double scale) const;
    /// The page at any other size, to be shown meanwhile.
    [[nodiscard]] QImage roughImage(int page) const;
    /// Why the page cannot be drawn, or null; one that was drawn at another size is shown as it is.
    [[nodiscard]] const Error* failure(int page) const;
    /// Draws these, in this order; what was wanted before and is not begun is forgotten. Pages that cannot be
    /// drawn are not tried again.
    void want(std::vector<int> pages, double scale);

    /// Of two pages, since both may be in view: one must not drive the other out.
    static constexpr int kMostKilobytes = 2 * (PagePainter::kMostPixels * 4 / 1024 + 1);

signals:
    /// The sizes of the pages in points, or why the document cannot be shown.
    void opened(const budget::Result<std::vector<QSizeF>>& sizes);
    void drawn(int page);
    void failed(int page);

private:
    struct Document;
    using Key = std::pair<int, int>; ///< page, thousandths of pixels a point
    struct Drawn
    {
        std::weak_ptr<const Document> document; ///< that it shows: another one may be open by now
        Key key;
        Result<PagePicture> picture;
    };
    static Key keyOf(int page, double scale);
    void drawNext();
    void keep(const Drawn& drawn);

    QThreadPool m_pool; ///< one thread that stays, which painters may be bound to
    std::shared_ptr<Document> m_document;
    QFutureWatcher<Result<std::vector<QSizeF>>> m_opening;
    QFutureWatcher<Drawn> m_drawing;
    QCache<Key, QImage> m_images;
    std::map<int, Error> m_failures; ///< by page
    std::vector<int> m_wanted;
    double m_scale = 1;
};

} // namespace budget::ui
