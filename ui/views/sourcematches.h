// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "ui/views/sourcelines.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace budget::ui {

/// All places of a text in a document, for "n of m". A large document is read on another thread.
class SourceMatches final : public QObject
{
    Q_OBJECT

public:
    /// More are not counted: nobody walks through them, and each costs memory.
    static constexpr int kMost = 1'000'000;

    explicit SourceMatches(QObject* parent = nullptr);
    ~SourceMatches() override;

    void setLines(std::shared_ptr<const SourceLines> lines);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

    /// False while the places are being looked for.
    [[nodiscard]] bool isComplete() const { return !m_later.isActive() && !m_isReading; }
    [[nodiscard]] int count() const { return static_cast<int>(m_offsets.size()); }
    /// 1-based number of the place that starts at \a offset; 0 when none does.
    [[nodiscard]] int numberAt(qsizetype offset) const;

signals:
    void changed();

private:
    using Offsets = std::vector<qsizetype>;
    struct Found
    {
        CancelToken cancel; ///< of this search: it may be over when nobody waits for it any more
        Offsets offsets;
    };
    static Found read(const std::shared_ptr<const SourceLines>& lines, const QString& text,
                      const CancelToken& cancel);
    void start();
    void stop();

    std::shared_ptr<const SourceLines> m_lines;
    QString m_text;
    Offsets m_offsets; ///< ascending
    QTimer m_later;    ///< not for each letter that is typed
    CancelToken m_cancel;
    bool m_isReading = false; ///< on another thread
    QFutureWatcher<Found> m_watcher;
};

} // namespace budget::ui
