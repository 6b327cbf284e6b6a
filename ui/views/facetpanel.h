// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/facetmodel.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QListView;
class QToolButton;
class QVBoxLayout;

namespace budget::ui {

/// The facets of the page of all indicators, one below the other, each with its values and their counts to be
/// checked. A facet can be folded; one with a selection says so in its title.
class FacetPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FacetPanel(AllIndicatorsModel& indicators, QWidget* parent = nullptr);
    ~FacetPanel() override;

    [[nodiscard]] QListView* list(Facet facet) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section
    {
        std::unique_ptr<FacetModel> model;
        QToolButton* title = nullptr;
        QListView* values = nullptr;
        bool isOpen = false;
    };
    void addSection(Facet facet, QVBoxLayout& rows);
    void fit(const Section& section) const;
    void fitAll();

    AllIndicatorsModel& m_indicators;
    std::vector<Section> m_sections; ///< in the order of Facet
};

} // namespace budget::ui
