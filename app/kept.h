// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace budget::app {

/// Workspaces that the program keeps by itself, for documents that were opened without one.

[[nodiscard]] QString keptFolder();

/// The workspace for these documents and folders (absolute paths): always the same one, so that opening them
/// again finds the edits.
[[nodiscard]] QString keptWorkspaceFor(const QStringList& named, const QString& folder = keptFolder());

/// What the documents or the folder of a kept workspace are called, without what tells it from others.
[[nodiscard]] QString nameOfKept(const QString& workspace);

/// The same for what a user has \a named and the \a documents in it. A folder finds its workspace again also
/// when another document was put into it; one that was made for the documents, as was done before, is not
/// left behind.
[[nodiscard]] QString keptWorkspaceOf(const QStringList& named, const QStringList& documents,
                                      const QString& folder = keptFolder());

[[nodiscard]] bool isKept(const QString& workspace, const QString& folder = keptFolder());

/// The document files in the folders among \a paths, with the other paths, in their order; sorted within a
/// folder. Pictures, archives and files of old formats are among them: they are not read, but told of.
[[nodiscard]] QStringList documentsIn(const QStringList& paths);

[[nodiscard]] bool isWorkspaceFile(const QString& path);

} // namespace budget::app
