// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourceloader.h"

#include "core/import/fileformat.h"
#include "core/import/importpipeline.h"

#include <QtConcurrentRun>

namespace budget::ui {

namespace {

/// Decoding this much takes a few milliseconds; more goes to another thread.
constexpr qsizetype kReadAtOnce = 2'000'000;

ShownDocument readToShow(const QByteArray& bytes, const QString& password, const CellsReader& cells,
                         const CancelToken& cancel)
{
    const Result<SourceText> text = readSourceText(bytes, {.password = password, .cells = cells}, cancel);
    if (!text) // it could be read when it was imported
        return {.lines = {}, .pages = {}, .isLocked = text.error().code == ErrorCode::InputEncrypted};
    ShownDocument result{.lines = std::make_shared<const SourceLines>(QString::fromUtf8(text->utf8())),
                         .pages = {}};
    if (SourceLoader::hasPages(bytes))
        result.pages = std::make_shared<const SourcePages>(*text);
    return result;
}

} // namespace

SourceLoader::SourceLoader(QObject* parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled())
            emit loaded(m_reading.result());
    });
}

SourceLoader::~SourceLoader()
{
    m_cancel.cancel();
    m_reading.disconnect(this);
}

bool SourceLoader::hasPages(const QByteArray& bytes)
{
    return fileFormatOf(bytes) == FileFormat::Pdf;
}

void SourceLoader::load(const QByteArray& bytes, const QString& password, const CellsReader& cells)
{
    cancel();
    m_cancel = {};
    const bool isText = !hasForeignFormat(bytes);
    if (isText && bytes.size() <= kReadAtOnce)
        emit loaded(readToShow(bytes, password, cells, m_cancel));
    else
        m_reading.setFuture(QtConcurrent::run(readToShow, bytes, password, cells, m_cancel));
}

void SourceLoader::cancel()
{
    m_cancel.cancel();
    m_reading.cancel();
}

} // namespace budget::ui

#include "moc_sourceloader.cpp"
