// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pagepainter.h"

namespace Poppler {
class Document;
}

namespace budget::app {

/// Draws pages by poppler-qt6, in this process: a PDF that is made to break it breaks the process.
class PdfPages final : public ui::PagePainter
{
public:
    PdfPages();
    ~PdfPages() override;

    [[nodiscard]] Result<std::vector<QSizeF>> open(const QByteArray& bytes, const QString& password,
                                                   const CancelToken& cancel) override;
    /// Cannot be cancelled once it has begun.
    [[nodiscard]] Result<ui::PagePicture> draw(int page, double scale, const CancelToken& cancel) override;

private:
    std::unique_ptr<Poppler::Document> m_pdf;
};

} // namespace budget::app
