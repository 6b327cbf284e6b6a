// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/desk.h"

namespace budget::ui {

namespace {

/// As many projects as are checked within a few hundredths of a second; the window does not wait for more.
constexpr int kCheckedAtOnce = 150;

} // namespace

Desk::Desk(std::unique_ptr<DocumentSession> session, std::shared_ptr<const Profile> profile, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_checker(std::make_unique<Checker>(m_session->document(), std::move(profile), kCheckedAtOnce))
{
    const BudgetDocument& document = m_session->document();
    connect(&document, &BudgetDocument::applied, this, &Desk::leaveRemovedPlace);
    connect(&document, &BudgetDocument::wasReset, this, &Desk::leaveRemovedPlace);
    leaveRemovedPlace();
}

Desk::~Desk() = default;

void Desk::goTo(ProjectId project)
{
    if (document().project(project))
        setPlace({.project = project, .cell = std::nullopt});
}

void Desk::goTo(const FieldAddress& cell)
{
    const Project* project = document().project(cell.project);
    if (!project)
        return;
    const bool isRow = cell.indicator.isValid();
    if (!isRow || project->indicator(cell.indicator))
        setPlace({.project = cell.project, .cell = cell});
}

void Desk::goTo(const Subject& subject)
{
    if (!subject.department.isEmpty()) {
        for (const auto& project : document().projects()) {
            if (departmentKey(*project) == subject.department) {
                goTo(project->id);
                return;
            }
        }
    } else if (subject.field) {
        goTo(*subject.cell());
    } else if (subject.indicator.isValid()) {
        goTo(FieldAddress{subject.project, subject.indicator, Field::IndicatorName});
    } else {
        goTo(subject.project);
    }
}

bool Desk::submit(Change change)
{
    return report(m_session->submit(std::move(change)));
}

void Desk::rememberPassword(const QByteArray& digest, const QString& password)
{
    if (!password.isEmpty())
        m_passwords.insert(digest, password);
}

QString Desk::password(DocumentId document) const
{
    const SourceDocument* const source = this->document().sourceDocument(document);
    return source ? m_passwords.value(source->digest) : QString();
}

bool Desk::undo()
{
    return report(m_session->undo());
}

bool Desk::redo()
{
    return report(m_session->redo());
}

void Desk::setPlace(const Place& place)
{
    if (place == m_place)
        return;
    if (place.project != m_place.project && document().project(m_place.project))
        emit aboutToLeaveProject();
    m_place = place;
    emit placeChanged(m_place);
}

/// An undone import or a deleted row may take away the ground.
void Desk::leaveRemovedPlace()
{
    const Project* project = document().project(m_place.project);
    if (!project)
        setPlace({.project = document().projectCount() > 0 ? document().projectAt(0).id : ProjectId(),
                  .cell = {}});
    else if (m_place.cell && m_place.cell->indicator.isValid() &&
             !project->indicator(m_place.cell->indicator))
        setPlace({.project = m_place.project, .cell = {}});
}

bool Desk::report(const Result<>& result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

} // namespace budget::ui
