// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/textfinder.h"

#include <algorithm>
#include <tuple>

namespace budget::ui {

namespace {

constexpr int kProjectsAtOnce = 2000; // some ten milliseconds

using ReadingPlace = std::tuple<int, int, int>;

ReadingPlace placeOf(const BudgetDocument& document, const FieldAddress& cell)
{
    const Project* project = document.project(cell.project);
    const int row = project && cell.indicator.isValid() ? project->indexOf(cell.indicator) : -1;
    return {document.indexOf(cell.project), row, static_cast<int>(cell.field)};
}

} // namespace

TextFinder::TextFinder(const BudgetDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_index(document)
{
    connect(&m_reading, &QTimer::timeout, this, &TextFinder::readOn);
    connect(&document, &BudgetDocument::applied, this, &TextFinder::search);
    connect(&document, &BudgetDocument::wasReset, this, &TextFinder::search);
}

void TextFinder::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_current = 0;
    search();
}

std::optional<FieldAddress> TextFinder::currentCell() const
{
    return m_current > 0 ? std::optional(m_hits[static_cast<size_t>(m_current - 1)]) : std::nullopt;
}

void TextFinder::setPlace(ProjectId project, const std::optional<FieldAddress>& cell)
{
    m_placeProject = project;
    m_placeCell = cell;
}

void TextFinder::next()
{
    if (m_hits.empty())
        return;
    if (m_current > 0) {
        moveTo(m_current == count() ? 1 : m_current + 1);
        return;
    }
    const int first = firstFromPlace();
    moveTo(first < count() ? first + 1 : 1);
}

void TextFinder::previous()
{
    if (m_hits.empty())
        return;
    const int behind = m_current > 0 ? m_current - 1 : firstFromPlace();
    moveTo(behind > 0 ? behind : count());
}

/// The number of hits before the place.
int TextFinder::firstFromPlace() const
{
    const ReadingPlace place = m_placeCell ? placeOf(m_document, *m_placeCell)
                                           : ReadingPlace{m_document.indexOf(m_placeProject), -1, -1};
    const auto found = std::ranges::partition_point(
        m_hits, [&](const FieldAddress& hit) { return placeOf(m_document, hit) < place; });
    return static_cast<int>(found - m_hits.begin());
}

void TextFinder::search()
{
    if (m_text.isEmpty() && m_hits.empty())
        return;
    const std::optional<FieldAddress> before = currentCell();
    const int beforeNumber = m_current;
    const bool isReady = m_text.isEmpty() || m_index.update(kProjectsAtOnce);
    if (!isReady)
        m_reading.start();
    m_hits = m_text.isEmpty() || !isReady ? std::vector<FieldAddress>() : m_index.find(m_text);
    m_current = 0;
    if (before) {
        // An edit elsewhere renumbers the hits; the one that is shown stays.
        const bool isSame =
            beforeNumber <= count() && m_hits[static_cast<size_t>(beforeNumber - 1)] == *before;
        const auto found = std::ranges::find(m_hits, *before);
        if (isSame)
            m_current = beforeNumber;
        else if (found != m_hits.end())
            m_current = static_cast<int>(found - m_hits.begin()) + 1;
    }
    emit changed();
}

void TextFinder::readOn()
{
    if (!m_index.update(kProjectsAtOnce))
        return;
    m_reading.stop();
    search();
}

void TextFinder::moveTo(int number)
{
    m_current = number;
    emit changed();
}

} // namespace budget::ui
