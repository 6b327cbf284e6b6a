// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/desk.h"
#include "ui/models/remembersview.h"

#include <QWidget>

#include <functional>

namespace budget::ui {

class ChartBoard;
struct ChartMark;

/// The page "Charts": a ChartBoard that follows the place on the desk, leads there, and says in its tooltips
/// what the checker found.
class ChartsPage final : public QWidget, public RemembersView
{
    Q_OBJECT

public:
    explicit ChartsPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ChartBoard& board() const { return *m_board; }

    /// Suggested name → path; empty when the user gave up. The name's ending decides the format: png, svg,
    /// pdf, csv or tsv. The button for exporting is shown once there is a chooser.
    void setFileChooser(std::function<QString(const QString&)> chooser);

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap& state) override;

signals:
    void failed(const budget::Error& error);
    void exported(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeProfile();
    void takeFindings();
    [[nodiscard]] QStringList findingLines(const ChartMark& mark) const;

    Desk& m_desk;
    ChartBoard* m_board;
};

} // namespace budget::ui
