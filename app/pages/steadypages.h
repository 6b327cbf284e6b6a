// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/pagepainter.h"

namespace budget::app {

/// Goes on with another painter when one breaks down, so that one bad page does not take the others along.
class SteadyPages final : public ui::PagePainter
{
public:
    /// \a painters gives one that may break down.
    explicit SteadyPages(ui::PagePainters painters);
    /// This program as painters, each within a process: its main() calls runAsPainter().
    [[nodiscard]] static ui::PagePainters ofThisProgram();

    [[nodiscard]] Result<std::vector<QSizeF>> open(const QByteArray& bytes, const QString& password,
                                                   const CancelToken& cancel) override;
    /// A page is to blame only when a painter that has drawn nothing before breaks down over it: with another
    /// one it may be that too much had gathered. One that hangs is not tried twice, that takes too long.
    [[nodiscard]] Result<ui::PagePicture> draw(int page, double scale, const CancelToken& cancel) override;

    static constexpr int kMostRestarts = 12; ///< for one document

private:
    [[nodiscard]] Result<> restart(const CancelToken& cancel);

    ui::PagePainters m_painters;
    std::unique_ptr<ui::PagePainter> m_painter; ///< null: it broke down
    QByteArray m_bytes;
    QString m_password;
    int m_restarts = 0;
    bool m_isFresh = true;
};

} // namespace budget::app
