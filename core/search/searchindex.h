// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/search/textblock.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace budget {

/// Finds text in every field of every project of a document. Follows the document: what changed is read again
/// at the next question, so that an edit costs nothing here.
class SearchIndex final : public QObject
{
    Q_OBJECT

public:
    /// Everything is read at the first question, or by update().
    explicit SearchIndex(const BudgetDocument& document, QObject* parent = nullptr);

    /// Reads at most \a projects of the projects that are new or changed; true when nothing is left. For
    /// preparing in idle time.
    bool update(int projects);

    /// The cells that contain \a wanted (white space, width and brackets do not matter), in reading order; a
    /// cell once for each place in it. At most \a limit.
    [[nodiscard]] std::vector<FieldAddress> find(QStringView wanted, qsizetype limit = 100'000);

private:
    void restart();
    void read(ProjectId id);
    void touch(ProjectId project) { m_stale.insert(project); }
    void touchRange(int first, int last);
    void forgetRange(int first, int last);
    [[nodiscard]] std::vector<FieldAddress> addressesOf(const std::vector<TextBlock::Hit>& hits) const;

    const BudgetDocument& m_document;
    TextBlock m_block;              ///< the key is the project, its fields are separated by line feeds
    std::vector<ProjectId> m_queue; ///< the document as it was at the last reset, to be read in this order
    size_t m_queueRead = 0;
    QSet<ProjectId> m_stale; ///< changed or added since
    QByteArray m_buffer;
};

} // namespace budget
