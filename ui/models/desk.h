// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/documentcells.h"
#include "core/rules/checker.h"
#include "core/session/documentsession.h"
#include "ui/models/pagepainter.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace budget::ui {

/// Where on the desk the user is: everything that follows the selection shows this.
struct Place
{
    ProjectId project;                ///< invalid when the document is empty
    std::optional<FieldAddress> cell; ///< in that project

    friend bool operator==(const Place&, const Place&) = default;
};

/// One open workspace as all pages and panels see it: the session, its findings, and the common place.
/// Navigator, table, source panel, findings and charts are linked through goTo() and placeChanged() and do
/// not know each other.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(std::unique_ptr<DocumentSession> session, std::shared_ptr<const Profile> profile,
         QObject* parent = nullptr);
    ~Desk() override;

    [[nodiscard]] DocumentSession& session() { return *m_session; }
    [[nodiscard]] const DocumentSession& session() const { return *m_session; }
    [[nodiscard]] const BudgetDocument& document() const { return m_session->document(); }
    [[nodiscard]] Checker& checker() { return *m_checker; }
    [[nodiscard]] const Checker& checker() const { return *m_checker; }

    [[nodiscard]] const Place& place() const { return m_place; }
    /// Does nothing for a project or cell that does not exist.
    void goTo(ProjectId project);
    void goTo(const FieldAddress& cell);
    /// A department leads to its first project, a row to its name.
    void goTo(const Subject& subject);

    /// Submits to the session; a refusal is reported by failed(). True when the change is made.
    bool submit(Change change);
    bool undo();
    bool redo();

    /// Of an encrypted document, by the digest of its file; for this run only, it is written nowhere.
    void rememberPassword(const QByteArray& digest, const QString& password);
    /// Empty when none is known.
    [[nodiscard]] QString password(DocumentId document) const;

    /// What documents are read with to be shown; empty: in this process.
    [[nodiscard]] const CellsReader& cellsReader() const { return m_cells; }
    void setCellsReader(CellsReader reader) { m_cells = std::move(reader); }
    /// What draws the pages that are shown; empty: documents are shown as text.
    [[nodiscard]] const PagePainters& pagePainters() const { return m_painters; }
    void setPagePainters(PagePainters painters) { m_painters = std::move(painters); }

signals:
    /// The last moment for what is typed and not yet submitted: another project comes up next.
    void aboutToLeaveProject();
    void placeChanged(const budget::ui::Place& place);
    /// A change was not made; the reason belongs before the user's eyes.
    void failed(const budget::Error& error);

private:
    void setPlace(const Place& place);
    void leaveRemovedPlace();
    bool report(const Result<>& result);

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<Checker> m_checker;
    Place m_place;
    QHash<QByteArray, QString> m_passwords;
    CellsReader m_cells;
    PagePainters m_painters;
};

} // namespace budget::ui
