// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/readerlimits.h"
#include "core/import/documentcells.h"

#include <QString>
#include <QStringList>

namespace budget::app {

/// Reads the cells of documents in a process of their own, one for each: what a document does to the library
/// that takes it apart ends there. Its object has no state; read() may run on several threads.
class ReaderProcess
{
public:
    ReaderProcess(QString program, QStringList arguments, ReaderLimits limits = {});
    /// This program, started once more: its main() calls runAsReader().
    [[nodiscard]] static ReaderProcess ofThisProgram();

    /// A CellsReader; waits for the process. When it returns, the process is gone, also when it was
    /// cancelled.
    [[nodiscard]] Result<DocumentCells> read(const QByteArray& bytes, const QString& password,
                                             const CancelToken& cancel = {},
                                             const ReadProgress& progress = {}) const;
    [[nodiscard]] CellsReader reader() const;

private:
    QString m_program;
    QStringList m_arguments;
    ReaderLimits m_limits; ///< to be waited for and told of; the process holds itself to them
};

} // namespace budget::app
