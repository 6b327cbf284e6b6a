// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/documentcells.h"
#include "ui/views/sourcelines.h"
#include "ui/views/sourcepages.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace budget::ui {

/// A document that was read to be shown.
struct ShownDocument
{
    std::shared_ptr<const SourceLines> lines; ///< null: it cannot be shown
    std::shared_ptr<const SourcePages> pages; ///< null: it has no pages
    bool isLocked = false;                    ///< its password is not known
};

/// Reads the bytes of a document once more, to show them: small texts at once, the rest on another thread.
class SourceLoader final : public QObject
{
    Q_OBJECT

public:
    explicit SourceLoader(QObject* parent = nullptr);
    ~SourceLoader() override;

    [[nodiscard]] static bool hasPages(const QByteArray& bytes);
    /// Answers with loaded(), before this returns where the document is a small text. What was asked for
    /// before is given up.
    void load(const QByteArray& bytes, const QString& password, const CellsReader& cells = {});
    void cancel();
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

signals:
    void loaded(const budget::ui::ShownDocument& document);

private:
    QFutureWatcher<ShownDocument> m_reading;
    CancelToken m_cancel; ///< of what is read now
};

} // namespace budget::ui
