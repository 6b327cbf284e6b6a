// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QWidget>

class QLabel;

namespace budget::ui {

/// What only some forms have: actual values, scores, opinions, money by source. To be read, not edited;
/// hidden when the form has none.
class ExtrasView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExtrasView(QWidget* parent = nullptr);

    /// \a row: the one at hand, or null.
    void showExtras(const Project* project, const Indicator* row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();

    Extras m_ofProject;
    Extras m_ofRow;
    QString m_rowName;
    QLabel* m_row = nullptr;
    QLabel* m_project = nullptr;
};

} // namespace budget::ui
