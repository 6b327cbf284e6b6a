// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/pagesmessage.h"
#include "app/reader/helperprocess.h"
#include "ui/models/pagepainter.h"

#include <QDeadlineTimer>
#include <QStringList>

namespace budget::app {

/// What drawing may take before its process is ended. There is none for the processor time as a whole: a
/// document may be looked at all day.
struct PagesLimits
{
    std::chrono::seconds opening{60};
    std::chrono::seconds page{20};
    int memory = 4096; ///< of address space, in MiB
};

/// Draws the pages of a document in one process, which goes with this object. A page that it comes to grief
/// with is the end of it: see SteadyPages for going on.
class PagesProcess final : public ui::PagePainter
{
public:
    PagesProcess(QString program, QStringList arguments, PagesLimits limits = {});

    [[nodiscard]] Result<std::vector<QSizeF>> open(const QByteArray& bytes, const QString& password,
                                                   const CancelToken& cancel) override;
    [[nodiscard]] Result<ui::PagePicture> draw(int page, double scale, const CancelToken& cancel) override;

    /// Whether an error means that the process is gone.
    [[nodiscard]] static bool isEnd(const Error& error);

private:
    /// How long an answer may take, and whether anybody waits for it.
    struct Patience
    {
        std::chrono::seconds limit;
        QDeadlineTimer timer;
        const CancelToken& cancel;
    };
    [[nodiscard]] Result<std::vector<QSizeF>> takeSizes(const Patience& patience);
    [[nodiscard]] Result<ui::PagePicture> takePicture(int page, const Patience& patience);
    [[nodiscard]] Result<PagesAnswer> takeAnswer(PagesAnswer::Kind wanted, const Patience& patience);
    [[nodiscard]] Result<QByteArray> take(qint64 count, const Patience& patience);
    [[nodiscard]] Error reasonOfEnd(const Patience& patience) const;

    QString m_program;
    QStringList m_arguments;
    PagesLimits m_limits; ///< to be waited for and told of; the process itself holds to that of memory
    HelperProcess m_process;
};

} // namespace budget::app
